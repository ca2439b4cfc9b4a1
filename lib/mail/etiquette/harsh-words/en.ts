import type { HarshWords } from './harsh-words.ts'

export const en: HarshWords = {
  force: `
    the court (will|may|can|shall|decide)*|(a|the) judge (will|may|can)|legal (cost|fee|expense|bill)s?|law-suit*|litigat*|sue (you|your|for|over|them)*|sued|suing
    (will|shall|may|might|could|must|would|to|i'll|we'll|i'd|we'd|going to|gonna|can|let's) sue
    legal (action|step|proceeding|measure|consequence|mean|remed|route|recourse|avenue|threat|claim|dispute|channel|battle|trouble|option)*
    (take|taking|took|pursue|pursuing) .. (legally|to a judge|to law)|(before|in front of|see) a judge|(my|our) legal (people|representative|advis)*
    (my|our) legal (department|team|counsel|adviser)|legally (enforce|pursue|recover)*|take the law|press charges|charges against
    court (action|case|order|claim|proceeding|summons|date|judge)*|(to|in|before|via|through|by|county|small claims) (the )?court(?! (street|road|avenue|lane|house|yard|place|gardens))
    tribunal*|ccj|(take|see|drag) you .. court|courts|small claims|(my|our|a|an|with|through|involve|consult|hire|instruct|from|by|to|use) (the )?(lawyer|attorney|solicitor|barrister)*
    lawyers|attorneys|solicitors|(lawyer|attorney)'?s'? (fee|letter)*|bailiff*|sheriff*|police|(the )?authorities|arrest(ed|ing)?|subpoena*|summons|warrant(s)? (for|against)|prosecut*
    garnish* .. (wage|salary|account|your)*|wage garnish*|seiz* .. (asset|account|goods|property|your)*
    (asset|account|goods|property|wages|salary|equipment)* .. (seized|frozen|garnished|attached)|repossess*|(a|place|file) ({w} )?lien|injunction*|cease and desist
    (my|our|exercise|enforce) ({w} ){0,2}legal rights|jail*|prison|enforcement (officer|agent|action|proceeding)*|(law|debt) enforcement|winding-up|statutory demand|insolvency
    bankrupt*|trading standards|ombudsman|(file|issue|bring|lodge|commence|initiate|filing|issuing) ({w} ){0,3}(claim|proceedings|complaint|suit)s? .. ?(against|court|you|without)*
    (file|filing) a ({w} )?(complaint|suit|case(?! stud*))|(proceedings|a claim) ({w} ){0,3}(issued|commenced|initiated|started|filed|brought)|formal recovery|recovery proc*
    letter before (action|claim)|further (steps|action|measures)|judge?ment against|(take|taking) (this|the matter|it|things) further
    escalat* ({w} ){0,4}(legal|lawyer|attorney|solicitor|court)*
    reserv(e|ing) ({w} ){0,3}rights?|(statutory|legal) (remed|sanction)*|without (further )?(recourse|prejudice)|repudiat*|on (formal )?notice|notice of default|hold you ({w} )?(liable|responsible|accountable)`,
  crime: `
    rip (me|us) off|fraud*|theft|thief|thieves|steal*|stole|stolen|criminal*|illegal*|unlawful*|dishonest*|scam*|cheat*|liar*|lying|lied|deceit*|deceiv*|crook*|bad faith|swindl*
    embezzl*|rip-off|(ripping|ripped) (me|us|people|freelancers) off|con artist*|conned|conning|robb(ed|ing|ery)|rob (me|us)|crime|cheap trick|false pretences
    (your|more|these|those|told|telling|all|of) lies|deadbeat*|breach* .. contract|in breach|unethical|immoral|untrustworthy|(you|can't|cannot|not) (to )?be trusted
    (deliberately|intentionally|knowingly|purposely|wilfully) (withh|not|avoid|refus|ignor|delay|keep|trying|cheat)*`,
  reputation: `
    (i'll|i will|we'll|we will|going to) ({w} )?(tell|talk|write|post|rant) ({w} ){0,5}(online|on (the internet|social media))
    reputation ({w} ){0,2}(suffer|damage|harm|ruin|at stake|at risk|on the line)*|your (client|customer|boss|partner|investor)s? ({w} ){0,3}(found|find) out
    collection* (agenc|compan|department|service|firm|bureau)*|to (a |the )?(debt )?collect(ions|or|ors)|recovery (agen|compan|firm|specialist)*
    (sell(ing)?|sold|pass(ed|ing)?|refer(red)?|hand(ed|ing)?|forward(ed)?|assign(ed)?|transfer(red)?|turn(ed|ing)?|giv(e|ing|en)) ({w} ){0,5}to (a |an |our |my )?(third party|agency|collector|recovery|debt)*
    into collections|debt collect*|debt agenc*|collections|credit ({w} )?(score|report|bureau|rating|file|record|history|agenc)*|blacklist*|black list|report(ing)? you|publicly
    go(ing)? public|(make|made|making) .. public|name and shame|(bad|negative|public|one-star|1-star|honest|terrible|scathing) review*
    (i'll|i will|we will|we'll|going to|shall|i'm|forced to|have to) ({w} )?(post(ing)?|leav(e|ing)|writ(e|ing)|publish(ing)?) ({w} ){0,3}review*|trustpilot|glassdoor
    your (good )?(reputation|name will)|(post|write|share|tell) .. (social media|linkedin|twitter|facebook)
    (tell(ing)?|inform(ing)?|warn(ing)?|contact(ing)?|alert) ((all|both|each|every) (of )?)?(your (client|customer|boss|employer|partner|supplier|investor|shareholder|board)*|(other|fellow|my) (freelancer|supplier|designer|network|colleague|photographer|developer|translator|people|business|compan)*|everyone|everybody|others|the (world|industry|press|media|internet))
    (post|write|writing|posting|share|publish|publishing) (about )?({w} ){0,4}online
    (your (client|customer|boss|investor|partner|supplier)*|everyone|everybody|people|the (public|world|press|media)|others) ({w} ){0,4}(will|should|would|deserve to|must|can|to)? ?(all )?(hear|know|find out|learn)s? ({w} )?(what|how (you|they|badly|this)|about (this|you|your (behavio|conduct|company|payment|practice)*|it)|that you|of this)
    (my|our) (followers|readers|audience|subscribers|network) ({w} ){0,3}(hear|know|see|learn|find out)|(publish|post|print) your (name|company)
    expos(e|ed|ing) (you|your (behavio|company|practice|conduct)*)|word (gets|will get|spreads|will spread|travels)
    (ruin|damage|destroy|harm|hurt|tarnish) ({w} ){0,2}(reputation|name|brand|credit|rating|standing)|credit (will|would|could)|bad name|register* .. (defaulter|debtor)*
    (defaulter|debtor)s? (list|register)*
    (shame|pity) if (people|others|everyone|word)|word travels|(go|going) over your head
    you('ll| will) never (find|work|hire|book) .. again`,
  ultimatum: `
    immediately|immediate (payment|settlement|transfer|action|attention)|at once|(pay|paid|payment|settled?|transfer|money|act) .. right now|instantly
    without (any |further |any further )?delay|demand|(hereby|formally|we|i|must|therefore) demand*|demand* (for )?(payment|settlement|immediate|that|full|you|the)*
    (last|final|only) (chance|warning|opportunity|notice|demand|ultimatum)|ultimatum|or else|no more games|(more than|very|extremely|too|been so) patient|patient (long )?enough
    (pay|paid|settle|settled|act|answer) .. or (i|we)('ll| will| shall) (have to|be forced|need to|take|stop|call|go|hand|report|tell|sue|come|cancel|withhold|commence|start|file|make|ruin|publish|post|escalate|get|see|inform|contact|involve|instruct|pass)
    (left|leave|leaves|leaving|gives|give) (me|us) (with )?(no|little) ((other|further) )?(choice|option|alternative|way)
    failure to (pay|settle|do|respond|comply|act|reply|transfer|make)|(no|without) (any )?(further|more|additional) (notice|warning|reminder)*|no choice but
    you (must|have to|had better|need to) pay|pay up|(i|we) insist|insist on
    (?<!\\b(can|could|may|might|should|do|when|must) )(i|we) expect (your |full |the |immediate )?(payment|you to|the money)|once and for all|for the last time|asking nicely
    (i'm|i am|we are|we're) warning you|i know where you (live|work)|you won't like (it|what)|don't even think|(face|bear|suffer|feel) .. consequences
    (serious|severe|dire|unpleasant|legal|negative|grave) consequences|consequences (for you|will follow)|be consequences|(don't|do not) (make|test|push|force) me|nice guy
    (strongly|seriously) (advise|urge|suggest|recommend) (that )?you (to )?(pay|settle|act|respond|reply|transfer|take|do)
    (you'd|you had) better (pay|settle|act|answer|reply|send|transfer|get|make|not)|better pay|before it's too late|(the )?hard way
    (get|gets|getting|turn|become) (ugly|nasty|unpleasant)|make you pay|(you'll|you will) (pay (the price|for (this|that))|be sorry)|what's good for you|this is not a request
    not asking (you )?any more|with immediate effect|now or never|no (other )?(option|alternative) (but|than)|(you|you will|you'll|you'd|will) ({w} )?regret (it|this|that)
    you('ll| will|'d) be sorry|mark my words|just (you )?wait|you('ll| will) see what (happens|i)|(consider|treat|take) this ({w} ){0,3}warning
    (have been|been|'m|are|am) warn(ed|ing you)|you've been warned|fair warning|(time is|time's) up|(want|wants|get|getting|give me|give us|where is|where's|see) (my|our) money
    (pay|settle) (this|it|me|us|the (invoice|bill|money|amount|balance)|your (bill|invoice|debt)|what you owe) (right )?now
    (must|needs to|has to|better) be (paid|settled) (right )?(now|today)|(?<!\\bnot )(required|obliged|obligated|ordered|instructed) to pay|enough is enough
    (have|i've|we've) (had enough|had it with)|had enough of|i won't ask (you )?again|(this is|this will be|it is|it's) the (very )?last time
    won't be (so|as|this) (nice|kind|friendly|patient)|(lose|losing|lost|run out of) (my |our |all )?patience
    patience (is|has) (running|run|wearing|worn|ended|limits|limit|over|gone|at an end)*|be warned|no (more|further) (delays|waiting|chances)|i will not (wait|tolerate)
    won't (wait|tolerate)|face the consequences|don't make me|my patience|running out of patience|this will not end well
    (don't|won't|not) want to find out|mess with (me|us)|to mess with|one (more|last) chance|(you|you'd|you should|better|please) think (twice|carefully)|say i didn't warn|(clock is|clock's) ticking|you (don't|do not) want ((this|it|things|that|us) to|my) (get|become|go|end|{w} lawyer|lawyer|friend)*|(i'll|i will|have to|forced to|going to|need to) escalate
    cost you dearly|in your own (best )?interest|(you'll|you will) wish you|turn up (unannounced|at your door)
    (don't|do not) be surprised (if|when)`,
  innocent: `
    (i|we)( will|'ll| can|'d) ({w} ){0,2}(get|come|send|reply|answer|call|fix|correct|help|resend|look|sort|forward|do|provide|deliver|start|check) ({w} ){0,6}(immediately|at once|right now)
    immediately (after|following|before|below|above)|(no need to|not|n't|don't|needn't) ({w} ){0,4}(immediately|at once|right now|right away)
    (scanner|printer|bank|card|payment|server|system|website|laptop|computer|mail|portal|form|page|app|phone) ({w} ){0,3}refus*
    last (chance|opportunity) to (?!pay|settle|avoid|act|respond|resolve|clear|make|transfer|reply|answer|put|sort|fix|come|do|prove){w}|no need to .. right now
    (interpret|interpreting|translat|translating|job|assignment|hearing|work) ({w} ){0,2}(in|at|for) (the )?({w} )?court
    tell* everyone (how (great|good|nice|happy|much|lovely|wonderful|well|pleased)|about (your|the))|(be|being|sound|seem|appear) (rude|impolite|unreasonable)|not unreasonable
    no-nonsense|hell of a|no demand|no excuse* (needed|necessary|required)|share .. online|(see|saw|find|read|sold|sell|shop) .. online|all at once
    last chance to (wish|say|thank|meet|catch|see)|(do|does|did) not demand*|(don't|doesn't|didn't|not) (want to )?(demand|insist|sue)*|no (urgency|rush)|supply and demand|in demand
    (high|big|great|market|consumer) demand*|demanding (project|week|month|job|time|schedule|brief)*
    (interpret|interpreting|translate|translating|hearing|documents|appearance)* .. (in|for|at) (the )?court
    (your|their|his|her|new|fashion|museum|book|photo|data|film|jewellery|furniture) ({w} )?collections|lies (in|with|on|within|ahead)
    (the|a|true) crime (series|novel|podcast|story|film|documentary|book|drama)*|crime (series|novel|podcast|story|film|documentary|book|drama|fiction)*
    paying (it |everything |in full )?at once|public (holiday|transport|sector|relations|library|school)*|court (street|road|avenue|lane|house|yard|place|gardens)*
    (tennis|food|squash|basketball|padel) court*|police (station|museum|academy|department|brochure|website|force)|(i|we) had (it|enough) (delivered|sent|time)
    (local|relevant|tax|city|port|health|public) authorities|credit (card|note)*|(fraud|theft|crime) (prevention|detection|protection)|anti-(fraud|theft|scam)|cheat sheet*
    lying (around|in|on)|on demand|(not|never) (sue|ignore|blame)
    (send|resend|reply|correct|forward|help|fix|sort|answer|look into|let me know|look at) .. (immediately|at once|right now)|(i|we)( will|'ll) (immediately|at once)|no shame
    (a|such a|what a|real) shame (that|it|we|you|i|about)|(summer|winter|spring|autumn|art|stamp) collections|criminal (law|justice)|(i|we) have no excuse*|my excuses|owe you
    you owe me (nothing|no)|(if|whatever) you owe me nothing
    (tight|short|hard|difficult|tough|slow|busy|low|stuck|stretched|possible|available|easy) right now|(can't|cannot|unable to|hard to|difficult to) ({w} ){0,4}right now`,
  allowedAtFinal: `
    no (other )?(option|alternative) (but|than)|(take|taking) (this|the matter|it|things) further|formal recovery|recovery proc*|letter before (action|claim)
    further (steps|action|measures)|final notice`,
}
