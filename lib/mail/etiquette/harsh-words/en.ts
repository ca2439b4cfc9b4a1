import type { HarshWords } from './harsh-words.ts'

export const en: HarshWords = {
  force: `
    lawsuit*|litigat*|sue you*|sued|suing|(will|shall|may|might|could|must|would|to) sue
    legal (action|step|proceeding|measure|consequence|mean|remed|route|recourse|avenue|threat|claim|dispute)*|(my|our) legal (department|team|counsel|adviser)
    legally (enforce|pursue|recover)*|take the law|press charges|charges against|court (action|case|order|claim|proceeding|summons|date|judge)*|(to|in|before|via|through|by|county|small claims) court|courts|small claims
    (my|our|a|an|the|with|through|involve|consult|hire|instruct|from|by) (lawyer|attorney|solicitor|barrister)*|lawyers|attorneys|solicitors|(lawyer|attorney)'?s'? (fee|letter)*
    bailiff*|police|arrest(ed)?|prosecut*|garnish* .. (wage|salary|account|your)*|seiz* .. (asset|account|goods|property|your)*|jail|prison|enforcement (officer|agent)*
    formal recovery|recovery proc*|letter before (action|claim)|further (steps|action|measures)|judge?ment against`,
  crime: `
    fraud*|theft|thief|thieves|steal*|stole|stolen|criminal*|illegal*|unlawful*|dishonest*|scam*|cheat*|liar*|lying|lied
    deceit*|deceiv*|crook*|bad faith|swindl*|embezzl*|rip-off|ripping (me|us) off|con artist*`,
  reputation: `
    collection* (agenc|compan|department|service|firm|bureau)*|to (a )?collect(ions|or|ors)|into collections|debt collect*|debt agenc*|collections
    credit (score|report|bureau|rating|file|record|history|agenc)*|blacklist*|black list|report(ing)? you|publicly|go(ing)? public|(make|made|making) .. public
    name and shame|(bad|negative|public|one-star) review*|your (good )?(reputation|name will)|(post|write|share|tell) .. (social media|linkedin|twitter|facebook)
    (tell|inform|warn|contact) (your (client|customer|boss|employer|partner|supplier)*|other (freelancer|supplier|designer)*|everyone|others)`,
  ultimatum: `
    immediately|immediate (payment|settlement|transfer|action|attention)|at once|(pay|paid|payment|settled?|transfer|money|act) .. right now|instantly|without delay|demand|(hereby|formally|we|i|must|therefore) demand*
    demand* (for )?(payment|settlement|immediate|that|full|you|the)*|(last|final|only) (chance|warning|opportunity|notice|demand|ultimatum)|ultimatum|or else|failure to (pay|settle|do|respond|comply|act|reply|transfer|make)
    (no|without) (any )?(further|more|additional) (notice|warning|reminder)*|no choice but|you (must|have to|had better|need to) pay|pay up|(i|we) insist|insist on
    (i|we) expect (your |full |the )?(payment|you|the money)|once and for all|you will regret|face the consequences|don't make me|my patience|running out of patience|this will not end well`,
  innocent: `
    all at once|paying (it |everything |in full )?at once|public (holiday|transport|sector|relations|library|school)*|court (street|road|avenue|lane|house|yard|place|gardens)*|(tennis|food|squash|basketball|padel) court*|police (station|museum)
    (fraud|theft|crime) (prevention|detection|protection)|anti-(fraud|theft|scam)|cheat sheet*|lying (around|in|on)|on demand|(not|never) (sue|ignore|blame)
    (send|resend|reply|correct|forward|help|fix|sort|answer|look into|let me know|look at) .. (immediately|at once|right now)|(i|we)( will|'ll) (immediately|at once)
    no shame|(summer|winter|spring|autumn|art|stamp) collections|criminal (law|justice)|(i|we) have no excuse*|my excuses|owe you|(if|whatever) you owe me nothing`,
  allowedAtFinal: `
    formal recovery|recovery proc*|letter before (action|claim)|further (steps|action|measures)|final notice`,
}
