import type { RudeWords } from './rude-words.ts'

export const en: RudeWords = {
  blame: `
    you* ((have|'ve|keep|are|has|were|chose to|continue to|decided to|had|even|just|also|still|simply|clearly|obviously|repeatedly|again|deliberately|always|again and again|constantly) )~(ignor|fail|neglect|refus)*
    (ignored|ignoring) (my|our|me|us|this|all|every|both|the)|unacceptable|inexcusable|unforgivable|outrag*|refus(e|ed|es|ing|al) to|your refusal|excuses|no excuse*|shame|shameful*|shameless*|asham*
    pathetic|ridiculous*|unprofessional*|how dare|disgrac*|disgust*|irresponsib*|lazy|incompeten*|disrespect*|careless*|negligen*|your fault|fed up|sick (and tired )?of|tired of
    can't be bothered|disappointed (in|with|by) you|never pay|always pay late|late again|appall*|intolerable|rude|stupid*|idiot*|(wast|wasted|wasting) (my|our) time|(broken|empty) promises|broke your promise
    owe me|you owe|your (laziness|negligence|attitude|behavio)*|what is wrong with you|unreliable|absurd|joke|is not okay|insult*`,
  shouted: `
    urgent|urgently|now|must|overdue|final|notice|reminder|payment|pay|paid|unpaid|immediately|immediate|never|not|still|please|last|warning|invoice|today|attention
    important|asap|late|stop|ignored?|all|you|your|money|demand|deadline|again|owed?|bill|already|read|this|action|required|second|third|seriously|very|no|why|when|long|past due`,
  urgent: `urgent*|pay (now|up|immediately|today)|final (notice|demand)|last chance|asap|immediate action|attention|warning|alert|emergency|act now|action required`,
}
