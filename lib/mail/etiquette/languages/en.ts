import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { en as harsh } from '../harsh-words/en.ts'
import { en as rude } from '../rude-words/en.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'en',
  months: `january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`,
  weekdays: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri`,
  numbers: `
    a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen
    (twenty|thirty)-(one|two|three|four|five|six|seven|eight|nine)|twenty|thirty|forty|fifty|sixty|ninety|(one|two|three) and a half|a few|several|a couple of|a full`,
  units: `(calendar |working |business |full |whole )?(day|week|month|fortnight)s?`,
  relativeDays: `
    today|tomorrow|tonight|(the )?(end|middle|start|beginning|close) of ((the|this|next|business|play) )~{w}|(this|next|the coming|the following) ({weekday}|week|month)|month-end
    a week (today|from now|later)|in (the )?(next|coming) (few )?days|then|the \\d~(st|nd|rd|th)|eod|eow|cob|mid-{w}|(the|this|next) weekend|after (the|its|this|that) ((due|payment|agreed) )?(date|day|deadline)`,

  greeting: `
    dear|hi|hello|hey|good (morning|afternoon|evening|day)|greetings|hiya|howdy|morning|afternoon|evening|hej|hallo|hola|bonjour|ciao|namaste|g'day`,
  nobody: `
    sirs?|madams?|customers?|clients?|there|all|everyone|everybody|team|friends?|colleagues?|whom|it|may|concern|accounts?|payable|department|valued|dear|ladies|gentlemen|folks|again
    to|or|and|the|user|debtor|recipient|business|owners?|name|reader|partner|supplier|buyer|vendor|manager|holder|client|company`,
  honorific: `mr|mrs|ms|miss|mx|dr|prof|professor`,
  closing: `
    (kind|kindest|best|warm|warmest|friendly|sincere|cordial|hearty|respectful|many) (regards|wishes|greetings)|with ((many|kind|best|warm|my|sincere|renewed) )~(thanks|regards|wishes|gratitude|appreciation)
    (yours )?(sincerely|faithfully|truly)|yours truly|all the best|regards|take care|have a (good|great|nice|lovely|wonderful) (day|week|weekend|evening)
    (many )?thanks and (kind|best|warm) (regards|wishes)|gratefully|respectfully|warmly|cordially|(speak|talk|chat|see you) soon|(many )?thanks and (best wishes|all the best)`,
  shortClosing: `
    best|cheers|thanks|many thanks|thank you|thanks again|thank you again|warmly|sincerely|yours|bye|kind wishes|(with|with many|big|much) thanks
    thanks (so much|a lot|a million|a bunch|very much|in advance)|(thanks|thank you) for (your|the) (help|time|understanding)|thank you (so much|very much|in advance)
    cheers (and|&) thanks|thanks (and|&) cheers|with best|(all )?my best|very best|have a good one|with gratitude|ciao|((warm|best|kind|friendly) )?greetings( from {w}( {w})?)?|br|kr
    rgds`,

  invoice: `invoices?|bills?|inv`,
  numberSign: `no|n|nr|num|number|#|ref|reference`,
  otherNumber: `account|phone|tel|telephone|mobile|po|order|purchase order|sort code|routing|vat|tax|swift|bic|customer|clause|section`,
  currency: `euros?|pounds?|dollars?|francs?|yen|sterling|kroner|kronor|rupees|pence|cents`,
  state: `
    due|overdue|open|unpaid|outstanding|paid|reminders?|payment|received|pending|late|balance|statement|thank you|thanks|past due|instal*|promise*|question|copy|left to pay|awaiting
    follow-up|remaining`,

  thanks: `
    (?<!\\bno )(thank you|thanks|thx)|thank-you|thanking (you|your)|thankful|cheers for|(?<!\\bbe )grateful(?! if)|gratitude|(i|we)( really| very much| truly| do| so)? appreciate(?! that)|much appreciated|appreciation|many thanks|(truly|really|always|so) (value|appreciate) (you|your|our|working|having)
    appreciate it(?! if)|appreciate you (having|choosing|trusting|bringing|coming)|ta (very much|muchly|for)|(much|most|greatly) obliged(?! if)|appreciate you(?! {w}ing)`,
  thanksInAdvance: `(thank you|thanks|grateful)( very much| so much| a lot)? in advance|advance thanks`,
  ask: `
    (please|kindly)(?! (find|see|note|ignore|disregard(?! (your|all|every|repeated|our agree*))|accept|excuse|be assured|do not hesitate|don't hesitate|feel|let me know if|reply|just|call|contact|get in touch))
    (could|can|would|will) you|i need .. (paid|payment|money)|i (would|must|have to)? ?(kindly )?ask (you )?(to|for)
    (?<!\\b(can|could|may|to|already|have|you|can also|prefer to|then) )(pay|settle|transfer|arrange) (the|your|this|it|invoice|now|up)|i('d| would) (be grateful|appreciate it) if`,
  dueOn: `
    ((?<!(amount|balance|sum) )(due|payable)( (date|for|payment|settlement|on|by|since|from|back|is|was|of|already|last|this|next|yet|again|in|at|the|until|till|before))~ |(payment|pay) (date|deadline|due date)( (was|is|of|on|for|the))~ |(payment terms?|should have been paid|(fell|falls|became|came|went|falling|been) (past )?due|payment was expected|deadline .. (was|of)|(meant|supposed|expected|scheduled) to (be paid|arrive|come in|reach me)) .. |((overdue|past due|late) (since|from)|(had|was|were|meant|supposed) to (be paid|arrive|reach me) (by|on|until|till|before|at)( the)?|(went|gone|slipped|is|was) past (its|the) due date (on|of)|expired on|matured on|needs? to be paid by) ){day}
    {day} .. (was|is|as) the due date|due date .. {date}|due yesterday|today .. {number} .. (is|falls) due|{date} .. due date|due {span} ago
    ((should|ought to) have (reached me|arrived|come in|been (with me|settled))|(was|were) to (pay|be settled)|(date|day|deadline|term) (for|of) (the )?payment)( (was|is|by|on|until|till|before|the))~ {day}|(due|payable) in {span}`,
  daysOverdue: `
    {span} (overdue|late|past|ago|behind|after|since|delinquent|in (arrears|default)|unpaid|back|have (now )?passed|has (now )?passed|(have|has) gone by|beyond|over|delayed|delay|.. (overdue|past due|past its due))
    (overdue|late|past due|outstanding|open|unpaid|behind|delayed|delay|passed|past|due for|ran out)( (by|for|since|after|is|of|more|than|over|about|now|already|exactly|some|{date}))~ {span}
    (since|due|was due) yesterday|yesterday was|days (overdue|late|past due|past the due date)[: ]~{n}|due last ({weekday}|week|month)|{n}-(day|week)s? (delay|overdue|late)
    (is|are|now|open|due|overdue|late|unpaid|waiting|pending|outstanding) since (now |already |about |more than )?{span}|(it's|it is|it has|we're|we are) ((been|now|already|about|over) )~{span}(?! (until|till|before|to go|left|from|away))`,
  paymentOption: `
    {iban}|(?<!\\b(know|have) (my|our) )bank (details|account|data|coordinates|info*)|(bank transfer|wire) .. (account|details|below|above|reference|quot*|invoice)|(wire|bank) transfer (works|is fine)
    (usual|same) account|payment (details|link|options|information|instructions|page|methods?|portal)|account (number|details|no)|sort code|routing (number|no)|iban|bic|swift|acct|ach
    bacs|bsb|(by|via|with|through|using) (card|credit card|debit card|cheque|check|direct debit|paypal|stripe|wise)|by (bank transfer|wire|transfer) (or|and) (card|cheque|check|paypal)
    paypal|stripe|venmo|zelle|revolut|pay .. (online|here)|(details|options) .. (on|in) the invoice|credit card|direct debit|pay(ment)? link|card payment|account \\d|(cheque|check)s? payable|payable to
    (?<!\\b(your|customer|client) )account ((({w} ){0,4}(on|in|of) ((the|each|every|my|our|that|this) )(invoice|bill)s?)|({w} ){0,3}(overleaf|below|above|(at|on) the (bottom|foot|back)))|overleaf
    (cheque|check)s? (made )?out to|(send|mail|post|drop|write) ({w} ){0,3}(cheque|check)|pay(-now)? button|link ({w} )?(on|in|at the (bottom|foot) of) ({w} )?invoices?|gocardless|(apple|google) pay
    (?<!\\byour )(account|iban|details|link)( (number|has|have|not|is|are|hasn't|haven't))~ (unchanged|changed|the same|as (before|usual))|(account|iban|bank) ({w} ){0,4}see ((the|my|our) )?invoice|qr-?code`,
  flexibility: `
    instal(l)?ment*|payment (plan|schedule)|(pay|payment|paying) .. (parts|instal*|stages|portions|steps|tranches)|spread* .. (payment*|cost*|it|amount|sum|over)
    split* .. (payment*|amount|it|invoice|sum|into|parts)|(more|extra|additional|further|some|a little|a bit more) time|work out (a|an|another|some) ({w} )?(plan|way|solution|arrangement|date|schedule)|exten(d|ded|ding|sion) .. (term|deadline|date|payment|time)*|extension|extended
    (new|later|different|another|alternative) (date|schedule|arrangement|payment date|timeline|deadline|plan)|work (something|it|this|things) out|find (a|an|another|some|some other) (way|solution|plan|date|arrangement|option|agreement)*|flexib*|arrangement|come to an agreement
    (accept|take|make|do|in) (two|three|several|a few) (payments|parts)|what (is|would be) (possible|realistic|doable)|what's (possible|realistic|doable)|(set|sort|arrange|work|figure) something (up|out)|agree on (steps|something)|agree (on )?(a|another|some) ({w} )?(plan|date|time|schedule)
    (part|partial) payments? .. (work*|fine|help*|ok|okay|welcome|possible)|(half|part|some) (of it )?(now|today|this (week|month))|break .. (down|up|into)|stagger*
    (offer|give|allow) you .. (days|weeks|time)|another (two|three|four|few|\\d~) (days|weeks)|another (week|fortnight|month) (or|if|is|would|to)|half .. (rest|other half|remainder)
    (schedule|plan|date|timing|timeline) .. (suits?|fits?) you*|(over|across) (a few|{w}) (weeks|months)|(push|move|shift|postpone) .. (date|deadline|back)
    (bit|little|while|week) longer|(what|which date|which plan|something that|a date that|what would) (works|suits|work|suit) (best |better )?for (you|us both|both)|what you can (manage|do)
    if .. (hard|rough|difficult|tight|tricky|tough|struggling|short|stretch|isn't possible|not possible|too much|awkward) .. (let me know|tell me|talk|call|say|reply|write|speak|get in touch|reach out)|(in|over|across) (a few|{w}|{w} or {w}) (parts|goes|steps|rates|months|payments|lots|times|bits|pieces|bites|chunks)|pay later
    (discuss|talk about|talk through|agree on|consider|offer|look at|explore) .. (terms|options|payment|solution|plan|date|instal|arrangement|way)*|part-payments? (is|are|would|works)
    (solution|way|plan|arrangement|date) (that|which) (works|suits|fits|is)*|adjust the (date|schedule|terms)|(give|offer) you until|(few|couple of|some) more (days|weeks|time)|bit by bit|(two|three) (halves|chunks|payments|instal*)|next month is (fine|ok|okay|possible)|(fine|ok|okay) (with|for|by) me
    if .. (tight|squeeze|difficult|hard|tough|tricky|rough|stretch|struggle|not possible|isn't possible|can't manage|cannot manage)|(cut|divide|slice) .. (into|in|up) ({w} )?(pieces|parts|bits|two|three)|breathing (room|space)|(talk|speak) about (parts|rates)
    (if|should) .. (need|take|want|require) ({w} )?longer|(happy|glad|fine|willing|able|can|could|or) (to )?wait (till|until) {w}|(push|move|shift|postpone|put off) (it|this|payment|the (payment|date)) (into|to|till|until|back|out)
    (pay|send|take|transfer) ({w} )?(half|a (third|quarter|part|bit)|part of it|some of it) (now|first|today|and|at|in)|(a|the last) (third|half) (now|on|by|in)|(smaller|in) (parts|payments|amounts|pieces|bits|chunks|sums|halves)
    (pay|paying|with|send|sending) {amount} (a|per|each|every) (week|month|fortnight)|(bit|little|part|piece|some) (at a time|by (bit|part|piece))|later (is|would be|works|suits) ({w} )?(fine|ok|okay|all right|possible|good|me)*
    (extra|additional) (days|weeks)|(agree|accept|take|in|make|by|on) (monthly|weekly) {w}|(little|bit|something|sum) (each|every|a|per) (week|month)`,
  fee: `
    late-(payment )?(fee|charge|interest|penalty)s?|late payment (compensation|fee|charge|interest)*|(fee|charge|surcharge)s? for late
    (?<!\\b(your|great|best|my|our|any) )interest (charge|of|at|will|is|from|accru|per|rate|for|on|starts|applies|may|would)*(?= )|interest charges?
    (charge|charging|add|adding|apply|claim|statutory|late|default|accrue|with|plus|and|agreed) ((a|the|an|you|some|further|extra|statutory|late|agreed|monthly|default) )~interest|reminder fee*
    dunning fee*|penalt*|surcharge*|admin* (fee|charge)*|(extra|additional|default) (fee|charge)s?
    fees? (applies|apply|kicks? in|(will|would) (apply|be (added|charged|due))|of (around|about|roughly|some))|\\d ?% (per|a|each|every) (month|year|annum)|collection (fee|cost)*
    recovery cost*|\\d ?% ({w} ){0,2}interest
    (add|charg|incur|trigger)(e|es|s|ing)? ((a|an|the|another|extra) )~(fee|charge)s?`,
  otherConsequence: `
    (paus(e|ing)|stop(ping)?|suspend(ing)?|halt(ing)?|freez(e|ing)|interrupt(ing)?|withhold(ing)?|delay(ing)?) ({w} ){0,5}(work|project|service|deliver|access|support|account|file|hosting|licence|license|task|maintenance|design|development|campaign|edit|website|site|update|collaboration|cooperation|retainer|phase)*
    (put|putting|place|placing) ({w} ){0,6}on (hold|ice)|on hold (from|after|until)|(will not|won't|cannot|can't|not be able to|unable to) (start|continue|carry on|go on|deliver|release|hand over|take on|do) ({w} ){0,4}(work|project|file|order|job|phase|deliver|licen)*
    (work|project|delivery|service|hosting|access|site|licen[cs]e) ({w} ){0,5}(will|would|shall|must|has to|have to|needs to|is|be|being) ({w} ){0,2}(stop|pause|paused|suspended|stopped|halted|frozen|interrupted|on hold|cease|go offline)
    work ({w} ){0,5}(stops|pauses)|formal recovery|recovery proc*|legal (action|step|proceeding|measure)*|debt collect*|collection agenc*|to collections|small claims|(to|in|before|through|county|a) court|court (action|case|order|claim|proceeding|summon)*|letter before action|further (steps|action|measures)|hand* .. over to
    pass* .. (on )?to (a|my|our) (lawyer|solicitor|collect|debt|agency|third)*|(withdraw|revoke) .. (licen|usage|right)*|(face|bear|have) .. consequences|(take|taking|pull|pulling) .. (offline|down)
    no (more|new|further) work|(my|our|a|with|by|through) (lawyer|attorney|solicitor)*|consequences (for|will|would|of)|(put|putting|place|placing) ({w} ){0,6}on pause|(hold|holding|keep|keeping) back|(press|hit|push)(ing)? (the )?pause
    ((can|will|could|i'll|we'll) only|will not|won't|cannot|can't|not be able to|unable to|not going to) ({w} ){0,3}(start|begin|continu|carry|go|proceed|deliver|releas|hand|publish|launch|work|resum)* .. (until|till|unless|while|before|once|when|after|if) .. (paid|payment|settled|cleared|money|balance)
    (will|must|have to|has to) ({w} ){0,3}(rest|wait|pause|stop) .. (until|till) .. (paid|payment|money|settled|cleared)|(switch|turn|shut)* ((off|down) ({w} ){0,3}(site|shop|server|app|hosting|website)|({w} ){0,3}(site|shop|server|app|hosting|website)s? ({w} )?(off|down))
    (site|page|shop|app|website) ({w} ){0,2}(go|goes|going) (dark|offline|down)`,
  negation: `
    no|not|not any|without|without any|never|waive|waived|waiving|waive the|waived the
    (not|never|don't|won't|didn't|haven't|wouldn't|without) (want|add|adding|charge|charging|charged|apply|claim|ask for|asking for|added|planning|intend|going) ?(to|any|a|the)*|avoid|avoid any|avoid a|instead of
    rather than|not talking about|nor|free of`,
  otherwise: `
    by then|until then|after (that|then)|otherwise|if not|from then|as of then|afterwards|if (i|we) (hear nothing|do not|don't|have not|haven't)|on that day
    if (the|this|your|no) .. (not|payment)`,
  roughly: `about|maybe|perhaps|up to|around|roughly|approximately|approx|some|circa|nearly|almost|at least|a few`,
  reply: `
    (reply|respond|answer|write back|write)( (directly|simply|just|back))~ (to|on) (this|my|the) (mail|e-mail|message|note)|(just|simply|please|can|only|always|then) (reply|hit reply|press reply|answer)|repl(y|ying) here|by (return|reply)
    (?<!(\\bnot|n't|never|you) )(write|e-mail|mail|message|text|ping|whatsapp) (back )?(to )?(me|us)|(write|message) back|(drop|send|shoot) (me|us) (a|an) ((quick|short) )?(line|note|mail|e-mail|message|text)
    (?<!(\\bnot|n't|your|no|never) )(reply|replying|respond|responding) (directly )?to (this|it|me|us)|(just|only) (an? )?(e-mail|mail|message|call) away|hit reply`,
  deadline: `
    ((by|before|until|till|within|no later than|not later than|latest by|on or before|at the latest|latest on|prior to)( (the|on|latest))~ |((deadline|(final|last|latest|new) (date|day)) .. |latest )){day}
    (within ((the|next|coming|another|a) )~|in the next ){span}|within ((the|next) )~(\\d+|24|48) hours|{day} at the latest|(as of|after|starting|effective) {date}|from {date} on|from the \\d~(st|nd|rd|th)
    (please|(could|can|would|will) you) .. (pay|settle|transfer|send|arrange|clear|sort|make|process|reply|answer|confirm|let me know)* .. (today|tomorrow|this (week|month|{weekday})|next week|on ({weekday}|{date}))
    (would|does|could|is) ((by|on|the) )~{day}( {date})? (work|suit|be|ok|okay|fine|good|doable|possible)|{date} is (the|my|our) (last|final|latest)
    (you|it|payment)( will|'ll) (be )?(pay|paid|arrive|settle|transfer)* ({w} )?(on|by) (the )?{day}|(noted|put down|marked|pencilled|made a note) .. {day}|(by|before|until) (that|the same) (day|date)`,
  followUp: `
    (i|we)( will|'ll| shall| plan to| intend to| am going to| would| may| might) ((then|also|gladly|just|briefly|be|kindly|simply|again|be happy to|have to|keep) )~(write|writing|check|checking|follow-up|following up|call|calling|ring|phone|get back|get in touch|getting in touch|be in touch|in touch|contact|reach out|come back|remind|look|touch base|circle back|pop back|ping|nudge|e-mail|message|back|(send|drop|give) (you )?(a|another|the next|one more|my next|one last) ({w} ){0,2}(reminder|note|message|mail|e-mail|line|call|ring|nudge|shout))
    my next (mail|message|note|reminder|e-mail)|next (reminder|follow-up)|(i'll|expect) (a|another|the next|my next)? ?(reminder|note|call|mail)|follow-up (on|in|next)|(you|you will|you'll) hear from me|(a|another|one more|the next|my next) ({w} )?(reminder|note|mail|e-mail) (will|would) (follow|come|go out|reach you)
    (let|allow) me .. (write|check|follow up) again|i (write|call|check)( (again|back|in))+|let me check (in|back)`,
  soon: `
    tomorrow|in (a|one|two|three|four|1|2|3|4) days?|(in|within|every) (\\d{1,2}|a few|few|an|one|two|three|24|48|72) hours?|the day after|(in|after) a couple of days|later today|tonight|this afternoon
    this evening|each day|(later|first thing) tomorrow|in the next (two|three|2|3) days`,
  bombard: `
    every (single )?(day|hour|morning|evening|two days|few hours)|daily|each (and every )?day|hourly|twice a day|(again and again|day after day|non-?stop|constantly|relentlessly)
    (?<!(love|like|hope|happy|glad) to )(keep|continue|go|carry) (on )?(writing|calling|e-mailing|messaging|reminding|chasing|contacting|pestering|sending|ringing)
    (won't|will not|not going to) stop (writing|calling|e-mailing|messaging|reminding|chasing|ringing)|(each|every) (morning|evening|afternoon|night|few days)
    until (you (pay|have paid|answer|reply|respond)|i (get|have|see|am paid|receive)|it is paid|this is paid|the money)
    (second|third|fourth|fifth|{n}th|{n}) (mail|e-mail|reminder|message|note|time)s? ({w} ){0,5}(today|this week|in (the (last|past) )?(two|three|four|five|2|3|4|5|a few|few) days)
    (wrote|called|e-mailed|emailed|reminded|messaged) .. yesterday|yesterday and|(reminder|mail|message|e-mail) number {w} (since|this week|today)`,
  thanksFor: `
    (for|on|with|at|in|during|of) (the|your|our|this|these) (?!((good|great|nice|lovely|pleasant|kind|continued|wonderful|excellent|successful|long|recent|ongoing|past|smooth|warm|friendly|close|prompt|quick|swift|full|fast|valued|fruitful|and) )~(business|work|trust|collaboration|cooperation|co-operation|opportunity|chance|confidence|support|help|patience|partnership|payments?|invoices?|time|interest|understanding|attention|amount|balance|relationship|loyalty|custom|feedback|reply|message|mail|e-mail|response|meantime|future|first|last|year|years|past|way|service|services|bank|moment|same|money|matter){end}){w}
    for (letting|asking|inviting|commissioning|hiring|booking|instructing|trusting|choosing|having) (me|us) ((to|for|with|on|in|at|do|as) )~(?!(know|go|work|help|be|wait|have|again|and|today|you|it|this|that|business){end}){w}|(publish|print|order|stag|host|exhibit)ing (my|our|the) {w}`,
  personal: `
    (?<!(next|future|new|another|further|coming|more) )projects?(?! (management|in the future|in future|ahead|together soon))|purchase order|po|order (number|no|nr|{number})|your order|work(ing)? (together )?(with me |with us )?on (the|your|our|this)
    your ((new|recent|next|latest|upcoming) )~(launch|event|campaign|conference|website|site|web-?shop|shop|brand|branding|rebrand|logo|app|book|magazine|catalog|catalogue|brochure|film|video|shoot|article|translation|report|workshop|training|product|store|team|studio|office|store|newsletter|redesign|relaunch|manual|annual|wedding)*
    (the|this|our) ({w} )?({w} )?(website|web-?shop|redesign|relaunch|rebrand|branding|logo|brochure|translation|photo|photo-?shoot|shoot|video|film|article|workshop|training|campaign|illustration|catalog|catalogue|app|magazine|newsletter|audit|editing|copywriting|landing page|design|brand guide|manual|launch|poster)(s|ing)?
    (as )?(you|we) ((had|have|kindly|both|just|last) )~(mentioned|promised|told|wrote|said|confirmed|agreed|discussed|talked|spoke|met|announced)|as (agreed|discussed|promised)|your promise|promise*|our (last |recent )?(call|conversation|meeting|talk|chat|discussion|phone call)|["“„«] ?{w}
    (translat|design|photograph|shoot|writ|edit|build|built|develop|draw|illustrat|film|paint|proofread|catalogu|cod|cater|animat|redesign|mak|creat|record|restor|compos|organi[sz]|repair|decorat|doing|did|made|set up|setting up)(e|ed|ing|s)? (your|the|this|our) (?!invoice|bill|mail|e-?mail|reminder|message|payment|amount|note|letter|transfer|money|balance|effort|deposit|same|math|necessary|right|most|arrangement){w}|order \\d{w}?
    (your|the|our|this|these) ({w} ){0,2}(mural|menu|poster|packaging|label|illustration|portrait|podcast|signage|wedding|sculpture|painting|song|jingle|subtitle|manuscript|deck|slide|presentation|prototype|wireframe|dashboard|database|plug-?in|migration|integration|course|recording|voice-?over|interview|speech|exhibition|festival|concert|storyboard|animation|catalogue|catalog|collection|kitchen|garden|villa|showroom|keynote|ebook|e-book|chatbot|web shop|webshop|website|app|brochure|logo|campaign|newsletter|translation|launch)(s|es)?
    hope (that )?(the|your) (?!({w} )?(week|weekend|day|morning|month|year|summer|holiday|payment|invoice|transfer|mail|e-mail|message|family|business|amount|money|bank|reminder)*){w} ({w} ){0,3}(is|are|was|were|look|looks|went|goes|turned|has|have)`,
  pastPayment: `
    thank* .. (payment|paying|settling|paid|clearing|transfer|sorting) .. ({amount}|{date}|in {month}|last (week|month|{weekday})|deposit|so far|earlier)|thank* .. (settling|paying|clearing) (invoice )?{number}|(appreciate|glad|grateful|happy|pleased) .. you (paid|settled|cleared|transferred)
    (timely|prompt|reliable|punctual|quick|fast|regular) payments|payment history|reliable (with|about|in)|(last|previous|past|earlier|former|other|prior|recent|all|every) ({w} )?(invoice|payment|bill)s?
    (?<!(\\bnot|n't|please|to|never|you) )(paid|paying|settled|settling|pay|settle) .. (on time|promptly|quickly|early|punctually|reliably|ahead|fast|swiftly)
    you (always|usually|normally|generally|have always|'ve always)? ?(paid|pay|settled|settle) .. (on time|promptly|quickly|early|ahead|fast|swiftly|reliably|straight away)
    (always|usually|normally) (been )?(paid|pay|prompt|punctual|reliable|settled)|(punctual|reliable|prompt) (payer|client|customer|payments)|thank* .. paying invoice|payments? .. (arrived|came in|came through|reached me) .. (within|on|early|in)|thank* .. having (paid|settled)
    (?<!(\\bnot|n't|never|if) )(landed|arrived|came (in|through)|turned up|reached me|is in|paid me) .. (on time|early|ahead of (time|schedule)|in good time|promptly)|thank* .. (taking care|sorting) .. (quickly|promptly|fast|swiftly|early|on time)`,
  onTime: `on time|promptly|punctual*|prompt|early|quickly`,
  pastReproach: `
    (second|third|fourth|fifth|umpteenth|{n}th) time .. (late|chase|remind|delayed)|(you|your|is|are|were)( payments?| invoices?)? ((are|is|have|been|had|pay|paid|paying) )~(always|constantly|every time|once again|yet again|never|again) .. (late|delayed|delay|behind|overdue|on time|trouble|chase|too long)
    late (again|as (usual|always|ever))|as usual|yet again|chronic*|bad habit|the same (story|game|thing) every|(always|every time) .. (chase|remind)|(not|isn't) the first time|(had|have) to (chase|remind) .. (last|previous|too|again|before)|(once )?again .. (not paid|haven't paid|late|unpaid)
    (last|previous|earlier|other|past|all|every|most) ({w} )?(payment|invoice|bill)s? (was|were|came|arrived|has|have|is|are) ({w} ){0,2}(late|overdue|delayed|behind)
    (not|{w}n't) paid (me )?on time|never (pay|paid|once paid)( .. on time)?|again and again .. late|late every time|habit of {w} late|(pay|paid|paying|was|were) late (last time|before|again|too)|late last time|like last time
    (get|gets|got|is|are|were|was|been) (always )?paid late|(every|each) (invoice|payment|bill) .. late|you (always|constantly|keep|never fail to) ({w} ){0,2}(leave|leaving|make|making|let|letting|keep) (me|us) ({w} )?(hanging|waiting|wait|chase|down|beg|run)|took you ({span}|long enough|ages|forever|so long)
    (happened|same) (thing )?(with|as) (the )?(last|previous|one before)`,
  help: `
    any (further |other |more )?(questions?|queries|doubts|concerns)|a question|(anything|something|everything|is) .. (missing|unclear|wrong|incorrect|amiss)|(anything|something) (else|i can|you need|from me|from my side|that)
    need* .. (anything|something|copy|copies|another|details|document|documents|information|invoice again|order number|purchase order|a new|from me|help|receipt)
    (resend|re-send|send .. (again|once more|another|copy|new copy|over))|(accounts|finance|bookkeeping|accounting|payables|billing|ap) (team|department|payable|people|folks|person|office|colleague*)|(speak|talk|write) .. (with|to) your (bookkeeper|accountant|{w} team|colleague*|finance|office)
    (ask|shout|say|let me know|tell me) if (the|there|anything|something|it|you (need|want|require|would like|have|are missing))|just (tell me|say so|ask|shout)|say so|(isn't|is not|not|doesn't look|does not look) (quite |all )?(right|correct|clear|in order)|(something|anything) .. off
    (require|prefer|want|would like) .. (format|copy|detail|version|document|pdf)*|(happy|glad|here|pleased) to help|(how|can|may|could|let) .. help|(?<!\\byour )help (you|in any)
    (i'll|i will|we'll|we will|glad to|happy to) .. help|(gladly|happily|happy to|glad to) (provide|send|share|forward|supply|make) .. (it|one|copy|again|anything|details)
    (if|whether|should|any) .. (?<!\\bno )(problem|issue|mistake|question|wrong|doubt|unclear|query|queries|snag|hitch|hiccup|glitch|discrepancy)s? .. ?(invoice|work|delivery|amount|it|me)?
    (anything|something) (holding|stopping|blocking|getting in the way)|is there (a |any )?(question|problem with|issue with|reason|something)*|put it right|clear .. up|right person|is the invoice|did (you|the invoice) .. (receive|arrive|reach|get)|do you need (a|an|any|another|more|the)|(an|any|some) (error|mistake|typo)
    (correct|fix|amend|update|change) (it|the invoice|that)|anything you('re| are) (waiting|missing)|waiting (for|on) .. from me|(can|could) i do|make (this|it|things) easier|can't find (it|the invoice)
    (if|in case|perhaps|maybe) (you|it) ((did|have|has) )?(not|never|didn't|haven't|hasn't) (got|get|receiv|find|see|reach|arriv)*|(short of|lost|mislaid|misplaced|can't find) {w} ({w} )?(copy|po|invoice|document|pdf|receipt)|(another|new|fresh|second|corrected|different) (copy|pdf|version|format)
    (made out|addressed|issued|worded|split) (differently|to (someone|somebody|a different|another))|(i'll|let's) (fix|sort) (it|this)|at your (disposal|service)|(want|need|like|send) ({w} ){0,2}(once more|one more time|once again)|(duplicate|reprint|scan|printout|(paper|hard) copy)( of)?|clarification*
    re-?sent|you('re| are) ({w} )?(missing|lacking|short of|waiting (for|on)) (?!your){w}|(is|are) (everything|all|(all )?the details) ({w} )?(in order|correct|okay|ok|right|fine|clear|complete)|in (another|a different|some other) (form|way|layout|language|currency)
    send (it|the invoice) ((on|over|directly) )?to (any|some|the right|your)*|need me to {w}|(invoice|it|anything|something) needs (changing|correcting|fixing|a|an|another|to be)|(like|want|prefer) it (sent|addressed|made out)`,
  understanding: `
    already (been )?(paid|sent|made|settled|transferred|arranged|on (its|the) way|taken care|done|initiated)|already .. (paid|payment|way|settled|sent)|(has|have|had|was) been (taken care of|sorted|dealt with|seen to|paid already)|cross* (in|paths|with|over|each)|(mail|message|letter|note|payment)s? .. cross*
    (?<!(\\bnot|n't) )(ignore (this|my|the)|forget (this|about this))|disregard(?! (your|all|every|repeated|our))|slip* (through|your|by|past|under|easily|down|off|out)*|overlook*|(got|get|gets|been|gone|be|went) (lost|buried|forgotten|missed|astray)|(sorry|apologies|apologise|apologize) .. (bother|already|paid|nudge|chas*|trouble|crossed|case)
    (?<!(\\bnot|n't|cannot|hardly) )(know|understand|sure|reali[sz]e|appreciate|imagine|guess|expect|suspect|gather) .. (busy|happen*|full|easy|lot|things|slip*|hectic|hard|times|tight|plate|reason|delay*|difficult|stuck|crazy|zoo|mad|chao*|pil(e|es|ed|ing)|slow|swamped|snowed|behind|forg(et|ot)|mislaid|come* up|came up)
    busy|hectic|oversight|no (worries|stress|hurry|rush|pressure|hard feelings|big deal)|(know|get|see) how it is|(know|remember) what it is like|(difficult|hard|tough|busy) times
    (i|we) (get|totally get) (that|it)|aware .. (difficult|busy|hard|tough|tight|lot)|happens? to (all|everyone|the best|us|me|any)*|easily (missed|happen*|forgotten|overlooked)|easy to (miss|forget|overlook)|(i|we) (fully |completely |quite |do |also )?understand|understandabl*|missed (it|my|this|the)|bear with me
    (ended|landed|gone|went|end) .. (spam|junk)|(can|may|might) take (a while|time|some time|longer|a little)|appreciate (that|how|your situation)|empath*
    things happen|good reason|already .. taken care|ignore me|(lose|lost|losing) track|wrong (inbox|folder|person|address)|everything is (ok|okay|fine|well|all right)|hope (all|everything) is (ok|okay|fine|well|all right) (on|at|with)
    (if|in case|should|when) .. (?<!(\\bnot|n't|never) )(paid|sent|settled|transferred|wired|posted|mailed|left|gone|sorted|dealt with|done|way|transit) .. (ignore|disregard|skip|forget|forgive|excuse|delete|bin|toss|overlook|aside|never mind|no (notice|attention|thought|need)|another thought|nothing to do|worry|not (to )?consider|as (pointless|done|void))
    (if|in case|should) .. (have|'ve|been|already|just) ({w} )?(paid|sent|settled) .. (thank*|sorry|apolog*)|(?<!(\\bnot|n't) )((skip|delete|bin|overlook|forgive|excuse) (this|my)|(no attention|no notice) (to|of)|set (this|it) aside|never mind)
    (paid|sent|wired|posted|made|settled) already|in transit|(cheque|check|payment|money) ({w} ){0,2}in the (post|mail)|(banks?|payments?|approvals?|sign-offs?) (can|may|might) ({w} ){0,2}(slow|late|delayed|held up|stuck)|(may|might|could|probably|perhaps|maybe) .. (stuck|buried|pile|missed|forgotten|desk|in-tray)
    (got|get|been|be) (stuck|held up|mislaid|buried)|hands full|a lot (on|going on)|never (reached|got to) you|(i|we)('m)? ({w} ){0,2}(know|aware|realise|see|get|imagine|appreciate) (of )?how (much|many|busy|full|little|hectic|long|stretched|crazy|mad|wild)(?! you owe)
    (missed|crossed) each other|(may|might|perhaps|maybe|probably|if (it's|it is)|money is|payment is) ({w} ){0,2}(on (its|the) way|in hand|under-way|being processed)|(plans|life|something) ((do|does|can|has|have) )~(change|happen|(get|gets|got) in the way)*
    (maybe|perhaps|probably|may have been) .. (hiccup|glitch|mix-up|snag)|something('s| has)? (came|come) up|your radar`,
  together: `
    (hope|look|looking|like|love|glad|happy|continue|keep|wish|eager|excited|would|value|enjoy|enjoyed|pleasure|joy|delight|great|lovely|wonderful|nice|good|go on) .. (work|collaborat|cooperat)* (with|together|for|on|again|alongside|between)
    (look|looking) forward to .. (work|project|collaborat|continu|together|cooperat|next|partnership|relationship|future)*|excited for|excited .. (next|work|project|phase|continu|together|future|more|what's)*
    (look|looking) forward to (?!({w} ){0,3}(payment|reply|replies|response|respond|hear|receiv|receipt|answer|transfer|money|confirm|settle|settling|resolv|resolution|getting|word|feedback|amount|balance|news|call|bank|wire|funds|invoice|solution|sorting|clos|your (mail|e-mail|message|note))){w}
    (can't|cannot|can hardly) wait (to|for)|see you (for|at|on|in|again|soon)|(pleasure|joy|delight|honou?r) to .. (next|again|future)|hope (we|to|that we|i|you)(?! ({w} ){0,4}(write|remind|ask|chase|send|resend)) .. again|here's to
    (i'd|i would|we'd|we would) (love|like|be (glad|happy|delighted|thrilled|pleased)) to .. (again|next|more|together|further|future|continue)|always (happy|glad) to work|many more
    (good|great|long|fruitful|working|business) (relationship|partnership)|(enjoy|enjoyed|loved|enjoying) .. (work|project|collaborat|cooperat)*|(pleasure|joy|delight|great|lovely|wonderful) .. (work|project|collaborat|cooperat)*(?= )
    hope .. (work|working|together|continue|future|project|collaborat|cooperat|many more|next)*|(keep|continue|carry on|go on) (working|collaborating|our|the|cooperating)
    future (projects|work|collaboration)|(next|more|many) (joint )?projects?|(value|treasure|cherish|appreciate) (our|the|this|working) .. ?(working|relationship|collaborat|cooperat|partnership|together)*
    (lovely|wonderful|great|nice|good|glad|happy) to {w} .. (next|again|future)|keen to .. (next|work|continue|carry on|more)|(carry on|continue) with|favou?rite clients?
    (hope|hoping|love|like|enjoy|happy|glad|delighted|thrilled|pleased|keen|excited|eager|stoked|honou?red) ((that|to|us|we|i|we'll|i'll|we can|i can|we may|i may|get to|be able to|will|also|still) )~(do|make|shoot|play|write|build|design|paint|photograph|film|translate|create|team up|join|take on|develop|record|illustrate|cook|sing|keep|be part|(be|come) back)(?! ({w} ){0,3}(payments?|plans?|arrangements?|agreement|invoices?|cop(y|ies)|deal|it|this|that|so|transfers?|note|mail|out|off|calls?|changes){end})
    hope (that )?there('ll| will) be (?!(no|some news|nothing|not|a (problem|solution|way|payment)){end}){w}|hope there('s| is| are) (more|another)|fingers crossed (for|that|we|i)(?! ({w} ){0,4}(pay|payment|money|transfer|invoice)*)
    be of (service|help|assistance) .. (again|future|next)|let me know when (you're|you are) ready for|let me know when you (want|need) (the|me|us)
    hop(e|ing) (to|we|we'll|we can|i|that we|that i)(?! ({w} ){0,3}(hear|receive|get|resolve|settle|see|close|sort|write|remind|ask|chase|find)) .. (another|again|more|together)|(keen|eager|excited|ready|raring|itching) to (start|begin|get (going|started)|dive|kick off)|(i'd|i would|we'd|we would) (enjoy|love) {w}ing (?!(paid|the money){end}){w}
    (hope|hoping|love|like|glad|happy|keen) .. (go|carry|get) on with (?!((the|your|this|my) )?(payment|invoice|money)){w} {w}
    (happy|glad|pleased|excited|curious) (with|about|for) (a|the|every|any|your|what's) (next|new|further|coming)|(will|'ll) be (fun|exciting|a joy|a pleasure|a treat)|(down|up|game|ready|here) for (the|your|another|a) (next|new|second|third|other)
    hear from you .. (new|next|another) (?!(date|plan|time|deadline|payment|proposal|day){end}){w}|(happy|glad|delighted|love|like|hope|keen) to (help ({w} ){0,2}with (the|your) (next|second|third|new|other|spring|summer|autumn|winter)|(finish|complete) ({w} ){0,3}(with you|together))
    (gladly|happily) (?!(send|resend|call|write|explain|wait|help|forward|provide|do){end}){w} .. (again|next (year|time|season|summer))`,
  openDoor: `
    (call|talk to|speak to|speak with|write to|contact|phone|ring|reach) (me|us)|let's (talk|find|speak|agree|work|see|sort|fix)|(sort|work|figure) (it|this|that|something|things) out
    (discuss|talk about|agree|look at|explore) .. (option|plan|solution|way|alternative|date)*|tell me|talk to me|speak with|hear from you|(open|happy) to
    (happy|glad|open|willing|ready|prepared) to (talk|discuss|find|agree|help|listen|look)|find .. (solution|way|together)|talk it (over|through)|just reply|please reply
    if something is wrong|let me know if|solution|get in touch|door`,

  refusal: `
    (no|not any|without) ((further|more|other|longer|kind of|any) )~(extension|instal|payment plan|extra time|delay|discussion|negotiation|flexib|resend)*|no more time
    (can't|cannot|can not|won't|will not|not able to|unable to|don't|do not|not willing to|not going to|not prepared to|refuse to|never) ((be|able|offer|give|grant|accept|allow|agree|extend|wait|negotiate|discuss|do|you|to|any|a|an|the|on|more|further|longer|another|send|resend|help|invoice|this|it) )~(time|extension|extend|instal|part-payment|partial payment|payment plan|plan|longer|later|date|flexib|arrangement|again|discuss|negotiat|resend|wait|help)*
    (extension|instal*|payment plan|part-payments?|partial payments?|later date|delay|more time|flexib*) ((unfortunately|sadly|at this (point|stage)|any more|for this invoice) )?((is|are|will be|would be) (not|no longer|out of)|isn't|aren't|won't be|wouldn't be|can't be|cannot be)
    not negotiable|non-negotiable|not up for discussion`,
  gladness: `
    (pleasure|joy|delight|privilege|honou?r|fun|great|lovely|wonderful|good|nice) (to work|working|collaborating|to collaborate|to be part)|(enjoyed|loved|proud|lucky|happy|glad) .. (working|work|project|collaborat|part of)*|(honou?r|pleasure|joy|delight|privilege) to {w}
    (value|treasure) (you|your|our) (business|work|trust|custom|partnership|cooperation|collaboration|relationship)*
    (i|we)('ve)? ({w} )?had ((a|such a) (great|good|lovely|wonderful|fantastic|brilliant) time|((such|so much|a|lots of|great) )~(fun|blast|ball))|(it's|it has|it was) (been )?((such|so much|really|a|an) )~(fun|joy|treat|pleasure|privilege|blast|honou?r|delight)
    (?<!\\b(would|'d|would have|'d have|you) )(loved|enjoyed) (how|the|your|our|every|each|being|{w}ing)|(i|we) ((really|so|also) )~liked (how|the|your|our|{w}ing)`,

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
