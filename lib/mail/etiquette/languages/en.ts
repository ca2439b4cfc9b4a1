import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { en as harsh } from '../harsh-words/en.ts'
import { en as rude } from '../rude-words/en.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'en',
  months: `january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`,
  weekdays: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri`,
  numbers: `a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|a few|several|a couple of|a full`,
  units: `(calendar |working |business |full |whole )?(day|week|month)s?`,
  relativeDays: `
    today|tomorrow|tonight|(the )?(end|middle|start|beginning|close) of ((the|this|next|business|play) )~(day|week|month|year|{weekday}|business|play)?|(this|next|the coming|the following) ({weekday}|week|month)
    month-end|a week (today|from now|later)|in (the )?(next|coming) (few )?days|then`,

  greeting: `dear|hi|hello|hey|good (morning|afternoon|evening|day)|greetings|hiya`,
  nobody: `sirs?|madams?|customers?|clients?|there|all|everyone|everybody|team|friends?|colleagues?|whom|it|may|concern|accounts?|payable|department|valued|dear|ladies|gentlemen|folks|again|to|or|and|the|user|debtor|recipient`,
  honorific: `mr|mrs|ms|miss|mx|dr|prof|professor`,
  closing: `
    (kind|kindest|best|warm|warmest|friendly|sincere) (regards|wishes|greetings)|with ((many|kind|best|warm|my|sincere|renewed) )~(thanks|regards|wishes|gratitude|appreciation)|(yours )?(sincerely|faithfully|truly)|yours truly
    all the best|regards|take care|have a (good|great|nice|lovely|wonderful) (day|week|weekend|evening)|(many )?thanks and (kind|best|warm) (regards|wishes)|gratefully|respectfully|warmly|cordially`,
  shortClosing: `best|cheers|thanks|many thanks|thank you|thanks again|thank you again|warmly|sincerely|yours|bye|kind wishes|with thanks`,

  invoice: `invoices?|bills?`,
  numberSign: `no|nr|num|number|#|ref|reference`,
  otherNumber: `account|phone|tel|telephone|mobile|po|order|purchase order|sort code|routing|vat|tax|swift|bic|customer|clause|section`,
  currency: `euros?|pounds?|dollars?|francs?|yen|sterling|kroner|kronor|rupees|pence|cents`,
  state: `due|overdue|open|unpaid|outstanding|paid|reminders?|payment|received|pending|late|balance|statement|thank you|thanks|past due|instal*|promise*|question|copy|left to pay|awaiting|follow-up|remaining`,

  thanks: `thank you|thanks|thank-you|thankful|(?<!be )grateful(?! if)|gratitude|(i|we)( really| very much| truly| do| so)? appreciate(?! that)|much appreciated|appreciation|many thanks`,
  thanksInAdvance: `(thank you|thanks|grateful)( very much| so much| a lot)? in advance|advance thanks`,
  ask: `
    (please|kindly)(?! (find|see|note|ignore|disregard|accept|excuse|be assured|do not hesitate|don't hesitate|feel|let me know if|reply|just|call|contact|get in touch))|(could|can|would|will) you|i (would|must|have to)? ?(kindly )?ask (you )?(to|for)
    (?<!(can|could|may|to|already|have|you|can also|prefer to|then) )(pay|settle|transfer|arrange) (the|your|this|it|invoice|now|up)|i('d| would) (be grateful|appreciate it) if`,
  dueOn: `
    (?<!(amount|balance|sum) )(due|payable)( (date|for|payment|settlement|on|by|since|from|back|is|was|of|already|last|this|next|yet|again|in))~ {day}|overdue (since|from) {day}|(payment|pay) (date|deadline|term|terms|due date) .. {day}|should have been paid .. {day}|{day} .. (was|is|as) the due date
    due date .. {date}|fell due .. {day}|falls due .. {day}|due yesterday|payment was expected .. {day}|deadline .. (was|of) {day}|expired on {date}|matured on {date}|{date} .. due date|due {span} ago`,
  daysOverdue: `
    {span} (overdue|late|past|ago|behind|after|since|have (now )?passed|has (now )?passed|beyond|over|delayed|delay)|(overdue|late|past due|outstanding|open|unpaid|behind|delayed|delay|passed|past)( (by|for|since|of|more|than|over|about|now|already|exactly|some))~ {span}
    (since|due|was due) yesterday|yesterday was|{span} .. (overdue|past due|past its due)|{n}-(day|week)s? (delay|overdue|late)|ran out {span} ago`,
  paymentOption: `
    {iban}|bank (details|account|transfer|data|wire|payment)|payment (details|link|options|information|instructions|page|methods?|portal)|account (number|details|no)|sort code|routing number|iban|bic|swift
    (by|via|with|through|using|on) (card|credit card|debit card|bank transfer|cheque|check|wire|transfer|direct debit|paypal|stripe|wise)|paypal|stripe|venmo|zelle|revolut|pay .. (online|here)|(details|options) .. (on|in) the invoice|credit card|direct debit|pay(ment)? link|card payment`,
  flexibility: `
    instal(l)?ment*|payment (plan|schedule)|(pay|payment|paying) .. (parts|instal*|stages|portions|steps|tranches)|spread* .. (payment*|cost*|it|amount|sum|over)|split* .. (payment*|amount|it|invoice|sum|into|parts)|(more|extra|some|a little|a bit more) time|exten(d|ded|ding|sion) .. (term|deadline|date|payment|time)*
    extension|extended|(new|later|different|another|alternative) (date|schedule|arrangement|payment date|timeline|deadline|plan)|work (something|it|this|things) out|find (a|an|another|some|some other) (way|solution|plan|date|arrangement|option|agreement)*|flexib*|arrangement|pay later|smaller (parts|amounts|payments)
    (discuss|talk about|talk through|agree on|consider|offer|look at|explore) .. (terms|options|payment|solution|plan|date|instal|arrangement|way)*|part-payments? (is|are|would|works)|(solution|way|plan|arrangement|date) (that|which) (works|suits|fits|is)*|adjust the (date|schedule|terms)`,
  fee: `
    late-(payment )?(fee|charge|interest|penalty)s?|late payment (compensation|fee|charge|interest)*|(fee|charge|surcharge)s? for late|interest (charge|of|at|will|is|from|accru|per|rate|for|on|starts|applies|may|would)*(?= )|interest charges?
    (charge|add|adding|apply|claim|statutory|late|default|accrue|with|plus|and|agreed) ((a|the|an|statutory|late|agreed|monthly|default) )~interest|reminder fee*|dunning fee*|penalt*|surcharge*|admin* (fee|charge)*|collection (fee|cost)*|recovery cost*`,
  otherConsequence: `
    (pause|pausing|stop|stopping|suspend|suspending|halt|halting|freeze|freezing|interrupt|interrupting|put|putting|withhold|withholding|delay|delaying) ((all|any|my|our|the|your|further|open|current|ongoing|new|next|work|on|this|other|final) )~(work|project|service|deliver|access|support|account|file|hosting|licence|license|hold|task)*(?! (paused|stopped) (by|because) you)
    work .. (is|be|being|remain|stay|will) .. (paused|suspended|stopped|on hold)|work (stops|pauses)|formal recovery|recovery proc*|legal (action|step|proceeding|measure)*|debt collect*|collection agenc*|to collections|small claims|court|letter before action|further (steps|action|measures)
    hand* .. over to|pass* .. (on )?to (a|my|our) (lawyer|solicitor|collect|debt|agency|third)*|(withdraw|revoke) .. (licen|usage|right)*|(face|bear) .. consequences|take .. (offline|down)|no (more|new|further) work|lawyer*|attorney*|solicitor*|consequences`,
  negation: `no|not|not any|without|without any|never|waive|waived|waiving|waive the|waived the|(not|never|n't|without) (want|add|adding|charge|charging|charged|apply|claim|ask for|asking for|added|planning|intend|going) ?(to|any|a|the)*|avoid|avoid any|avoid a|instead of|rather than|not talking about|nor|free of`,
  otherwise: `by then|until then|after (that|then)|otherwise|if not|from then|as of then|afterwards|if (i|we) (hear nothing|do not|don't|have not|haven't)|on that day|if (the|this|your|no) .. (not|payment)`,
  roughly: `about|around|roughly|approximately|approx|some|circa|nearly|almost|at least|a few`,
  reply: `(reply|respond|answer|write back|write)( (directly|simply|just|back))~ (to|on) (this|my|the) (mail|e-mail|message|note)|(just|simply|please|can|only|always|then) (reply|hit reply|press reply|answer)|repl(y|ying) here|by (return|reply)`,
  deadline: `
    (by|before|until|till|no later than|not later than|latest by|on or before|at the latest|latest on|prior to)( (the|on|latest))~ {day}|within ((the|next|coming|another|a) )~{span}|within ((the|next) )~(\\d+|24|48) hours|in the next {span}|{day} at the latest|as of {date}|from {date} on|(after|starting|effective) {date}
    (deadline|latest date) .. {day}`,
  followUp: `
    (i|we)( will|'ll| shall| plan to| intend to| am going to| would| may| might) ((then|also|gladly|just|briefly|be|kindly|simply|again|be happy to|have to|keep) )~(write|writing|check|checking|follow-up|following up|call|calling|ring|phone|get back|get in touch|be in touch|in touch|contact|reach out|come back|remind|look|touch base|e-mail|message|back|send (you )?(a|another|the next|one more|my next) (reminder|note|message|mail|e-mail|line))
    my next (mail|message|note|reminder|e-mail)|next (reminder|follow-up)|(i'll|expect) (a|another|the next|my next)? ?(reminder|note|call|mail)|follow-up (on|in|next)|you will hear from me|i (write|call|check)( (again|back|in))+|let me check (in|back)`,
  soon: `tomorrow|in (a|one|two|three|four|1|2|3|4) days?|(in|within|every) (\\d{1,2}|a few|few|24|48|72) hours?|the day after|(in|after) a couple of days|later today|tonight|this afternoon|this evening|each day|in the next (two|three|2|3) days`,
  bombard: `
    every (single )?(day|hour|morning|evening|two days|few hours)|daily|each (and every )?day|hourly|twice a day|(again and again|day after day|non-?stop|constantly|relentlessly)|keep (on )?(writing|calling|e-mailing|messaging|reminding|chasing|contacting|sending) (you|reminders|mails|e-mails)|until you (pay|have paid|answer|reply|respond)
    (second|third|fourth|fifth|{n}th|{n}) (mail|e-mail|reminder|message|note|time)s? (today|this week|in (two|three|four|five|2|3|4|5|a few) days)|(wrote|called|e-mailed|emailed|reminded|messaged) .. yesterday|yesterday and`,
  thanksFor: `(for|on|with|at|in|during|of) (the|your|our|this|these) (?!((good|great|nice|lovely|pleasant|kind|continued|wonderful|excellent|successful|long|recent|ongoing|past|smooth|warm|friendly|close|prompt|quick|swift|full|fast|valued|fruitful|and) )~(business|work|trust|collaboration|cooperation|co-operation|opportunity|chance|confidence|support|help|patience|partnership|payments?|invoices?|time|interest|understanding|attention|amount|balance|relationship|loyalty|custom|feedback|reply|message|mail|e-mail|response|meantime|future|first|last|year|years|past|way|service|services|bank|moment|same|money|matter){end}){w}`,
  personal: `
    (?<!(next|future|new|another|further|coming|more) )projects?(?! (management|in the future|in future|ahead|together soon))|purchase order|po|order (number|no|nr|{number})|your order|work(ing)? (together )?(with me |with us )?on (the|your|our|this)
    your ((new|recent|next|latest|upcoming) )~(launch|event|campaign|conference|website|site|web-?shop|shop|brand|branding|rebrand|logo|app|book|magazine|catalog|catalogue|brochure|film|video|shoot|article|translation|report|workshop|training|product|store|team|studio|office|store|newsletter|redesign|relaunch|manual|annual|wedding)*
    (the|this|our) ({w} )?({w} )?(website|web-?shop|redesign|relaunch|rebrand|branding|logo|brochure|translation|photo|photo-?shoot|shoot|video|film|article|workshop|training|campaign|illustration|catalog|catalogue|app|magazine|newsletter|audit|editing|copywriting|landing page|design|brand guide|manual|launch|poster)(s|ing)?
    (as )?(you|we) ((had|have|kindly|both|just|last) )~(mentioned|promised|told|wrote|said|confirmed|agreed|discussed|talked|spoke|met|announced)|as (agreed|discussed|promised)|your promise|promise*|our (last |recent )?(call|conversation|meeting|talk|chat|discussion|phone call)|["“„«] ?{w}`,
  pastPayment: `
    (last|previous|past|earlier|former|other|prior|recent|all|every) ({w} )?(invoice|payment|bill)s?|(paid|paying|settled|settling|pay|settle) .. (on time|promptly|quickly|early|punctually|reliably|ahead)|(always|usually|normally) (been )?(paid|pay|prompt|punctual|reliable|settled)|(punctual|reliable|prompt) (payer|client|customer|payments)
    thank* .. paying invoice`,
  onTime: `on time|promptly|punctual*|prompt|early|quickly`,
  pastReproach: `
    (second|third|fourth|fifth|umpteenth|{n}th) time .. (late|chase|remind|delayed)|(you|your|is|are|were)( payments?| invoices?)? ((are|is|have|been|had|pay|paid|paying) )~(always|constantly|every time|once again|yet again|never|again) .. (late|delayed|delay|behind|overdue|on time|trouble|chase|too long)|late (again|as (usual|always|ever))|as usual|yet again|chronic*|bad habit|the same (story|game|thing) every|(always|every time) .. (chase|remind)|never (pay|paid|once paid)( .. on time)?|again and again .. late|late every time`,
  help: `
    any (further |other |more )?(questions?|queries|doubts|concerns)|a question|(anything|something|everything|is) .. (missing|unclear|wrong|incorrect|amiss)|(anything|something) (else|i can|from me|from my side|that)|need* .. (anything|something|copy|copies|another|details|document|documents|information|invoice again|order number|purchase order|a new|from me|help|receipt)
    (resend|re-send|send .. (again|once more|another|copy|new copy|over))|(accounts|finance|bookkeeping|accounting|payables) (team|department|payable|colleague*)|(happy|glad|here|pleased) to help|(how|can|may|could|let) .. help|(?<!your )help (you|with|in any)|(if|whether) .. (problem|issue|mistake|question|wrong|doubt) .. (invoice|work|delivery|amount|it|me)?|is there (a |any )?(question|problem with|issue with|reason|something)*|put it right|clear .. up|right person
    is the invoice|did (you|the invoice) .. (receive|arrive|reach|get)`,
  understanding: `
    already (been )?(paid|sent|made|settled|transferred|arranged|on (its|the) way|taken care|done|initiated)|already .. (paid|payment|way|settled|sent)|cross* (in|paths|with|over|each)|ignore (this|my|the)|disregard|slip* (through|your|by|past|under|easily|down|off|out)*|overlook*|(got|get|gets|been|gone) (lost|buried|forgotten|missed)
    (know|understand|sure|realise|realize|appreciate|imagine) .. (busy|happen*|full|easy|lot|things|slip*|hectic|hard|times|tight|plate|reason|delay*|difficult)|busy|hectic|oversight|no worries|happens? to (all|everyone|the best|us|me|any)*|easily (missed|happen*|forgotten|overlooked)|easy to (miss|forget|overlook)|(i|we) (fully |completely |quite |do |also )?understand|understandabl*|missed (it|my|this|the)|these things happen|things happen|good reason`,
  together: `
    (hope|look|looking|like|love|glad|happy|continue|keep|wish|eager|excited|would|value|enjoy|enjoyed|pleasure|joy|delight|great|lovely|wonderful|nice|good|go on) .. (work|working|collaborat|cooperat|collaboration|cooperation) (with|together|for|on|again|alongside|between)|(look|looking) forward to .. (work|project|collaborat|continu|together|cooperat|next|partnership|relationship|future)*
    (enjoy|enjoyed|loved|enjoying) .. (work|project|collaborat|cooperat)*|(pleasure|joy|delight|great|lovely|wonderful) .. (work|project|collaborat|cooperat)*(?= )|hope .. (work|working|together|continue|future|project|collaborat|cooperat|many more|next)*|(keep|continue|carry on|go on) (working|collaborating|our|the|cooperating)|future (projects|work|collaboration)|(next|more|many) (joint )?projects?|(value|treasure|cherish) (our|the|this|working)`,
  openDoor: `(call|talk to|speak to|speak with|write to|contact|phone|ring|reach) (me|us)|let's (talk|find|speak)|(happy|glad|open|willing|ready|prepared) to (talk|discuss|find|agree|help|listen|look)|find .. (solution|way|together)|talk it (over|through)|just reply|please reply|if something is wrong|let me know if|solution|get in touch|door`,

  informal: `(?!)`,
  inserts: {
    2: 'Hi {name},',
    3: 'Thank you for the good work together.',
    5: 'The payment details are on the invoice.',
    6: 'If paying it all at once is hard just now, we can agree on a later date or on instalments.',
    9: 'Just reply to this email.',
    10: 'I will write again in a week.',
    11: 'Thank you again.',
    12: 'Kind regards,\n{name}',
    16: 'If anything is missing, I am happy to send the invoice again.',
    17: 'If you have already paid, please ignore this email.',
    18: 'I would much rather find a way that suits you: please reply, and we can agree on a later date or on instalments.',
    19: 'I hope we can go on working together.',
  },
}

export const language: EtiquetteLanguage = { words, harsh }
