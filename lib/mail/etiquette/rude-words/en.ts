import type { RudeWords } from './rude-words.ts'

export const en: RudeWords = {
  blame: `
    (for|like) (a|an) (fool|idiot)|worthless|(how|way) ({w} )?you treat|you ({w} )?think (you can (get|just|ignore|treat|walk)|i work|i am stupid)|can't believe (how badly|(that )?you)
    (you*|your (company|team|firm|boss|office|accounts team|accounts department|side))('ve|'re|'d|'s)? ((have|been|being|ve|keep|are|has|were|chose to|continue to|decided to|had|even|just|also|still|simply|obviously|clearly|deliberately|chosen to|prefer to|seem to|appear to|repeatedly|again|always|again and again|constantly) )~(ignor|fail|neglect|refus)*
    you('ve|'re)? ((are|have|been|keep|just|still) )~(ghost|dodg|stall|stonewall)(ed|ing)|(ignored|ignoring) (my|our|me|us|this|all|every|both|the)
    (been|being|were|was|get|got|getting) (ignored|ghosted|stonewalled|fobbed off|strung along)|(ghost|ghosted|ghosting) (me|us)|unacceptable|inexcusable|unforgivable|outrag*
    refus(e|ed|es|ing|al) to|your refusal|excuses|no excuse*|(?<!\\b(a|the) )shame|(crying|damn) shame|shameful*|shameless*|asham*
    you ((clearly|obviously|apparently|evidently|simply|just|seem to|still) )~(don't|do not|have|never|can't|cannot|aren't|don't even) ((even|really|any) )~(respect|care|intention*|intend|value|bother*|no (respect|intention|interest|manners|shame|right|conscience))
    (no|any) intention of paying|you never (reply|respond|answer|pick up|call back|paid|pay)|(your|the|another) excuse*
    (not|isn't|never) (acceptable|tolerable|professional|ok|okay|good enough|how (one|you|people|a) )
    (won't|will not|cannot|can't|not going to) (tolerate|accept) (this|such|that|it|your)|(very|extremely|deeply|really|bitterly|so) (disappoint|frustrat|annoy|upset)*
    (i'm|i am|we're|we are) ({w} )?(annoyed|angry|furious|outraged|frustrated)|(don't|do not|can't|cannot|couldn't) understand why (you|i (still )?haven't|it takes)
    (ask|writ|remind|tell|say|request|contact|chas)* .. for the (second|third|fourth|fifth|umpteenth|\\dth) time
    (work|working|worked) for (free|nothing)|(you|your) (keep|kept) making promises|are you (deaf|blind|serious|kidding|joking)|not (running )?(a|your) ({w} )?(bank|charity|doormat)
    (are you|you must be) (kidding|joking|serious)|what is your problem|you people|(bad|slow|late|terrible|poor) payer*
    your (continued|repeated|persistent|constant|ongoing|lack of) ({w} )?(fail|refus|silen|non-?pay|delay|disregard|ignor|payment|response|respect|communication)*
    (drag|dragging) your (feet|heels)|(running|run|chase|chasing) after (my|the) money|unreasonable|inconsiderate|thoughtless|selfish|impolite|coward*
    you ((are|were) )?(useless|hopeless)|embarrass* for you|cheapskate*|stingy|unfair|despicable|ignorant|pathetic|ridiculous*|unprofessional*|how dare|disgrac*|disgust*|irresponsib*
    lazy|incompeten*|disrespect*|careless*|negligen*|your fault|fed up|sick (and tired )?of|tired of|(can't|couldn't|cannot) (even )?be bothered
    (didn't|did not|don't|do not) even bother|(don't|do not|doesn't) (even )?care|take me for a (fool|ride)|(playing|play) games|string(ing)? me along|hiding from|laughable|childish
    nonsense|bullshit|crap|damn|shit|hell|greedy|clown*|no (respect|manners|decency|integrity|honou?r)|lack of (respect|professionalism|decency|courtesy|integrity)
    (worst|terrible|awful|horrible|nightmare) (client|customer|company|payer|people|attitude|behavio)*|(taking|took|take) advantage of (me|us|my)
    (shouldn't|should not) have to (chase|ask|remind|beg|run)|how many (more )?times|(why do|do) i have to (chase|beg|run)|chas(e|ing) you|beg for
    your (silence|ignorance|incompetence|greed|arrogance)|arrogan*|disappointed (in|with|by) you|never pay|always pay late|late again|appall*|intolerable|rude|stupid*|idiot*
    (wast|wasted|wasting) (my|our) time|(broken|empty) promises|(broke|broken|break|breaking) (your|the) (promise|word|agreement|contract)
    (not|{w}n't) (kept|keep|keeping) your (promise|word)*|owe me|you owe|your (laziness|negligence|attitude|behavio)*|what is wrong with you|unreliable|absurd
    (a|complete|total|utter) joke|is not okay|insult*
    (leave|left|leaving|keep|kept|keeping) (me|us) ({w} )?(hanging|waiting|high and dry|in the (dark|lurch)|guessing)|(some|another|what|which|your|lame|poor|flimsy|brilliant|(next|usual|same|old)) ({w} )?excuse
    expect(ed)? (better|more) (from|of) (you|a|someone|somebody|your)|common (courtesy|decency)|basic (courtesy|decency|respect|manners)|the (very )?least you (can|could|should)|how (hard|difficult) (can|could|is) (it|that|this)
    (a|any) (grown-up|serious|real|proper|decent|normal) (business|company|client|customer|person|adult) (would|pay|does|honou?r|answer)*|(?<!(\\bnot|n't|never) )let (me|us) down|(i'm|i am|i was|we're|we are|we were) ({w} )?disappointed
    you can ({w} )?afford|(not|don't|can't|never|longer|hardly) (believe|trust) (a|another|one|your|any) (single )?word
    (had|have|has) the (courtesy|decency|respect|manners|guts|nerve|audacity|cheek)|(what|which) part of .. (did|do|don't|do not) you (not )?(get|understand|grasp|read)*|am i (supposed|meant|expected) to
    because of you (i|we|my|our) ({w} )?(can't|cannot|have|had|am|are|lost|lose|owe)|because of your (silence|delay|late|fail)*|thanks for nothing|(pay|cover|feed|afford) (my|our) (own|suppliers|rent|bills|mortgage|family|kids|staff)|(i|i'm|i am|i've|been|we're) (lose|losing|lost) sleep
    (i|we) (feel|felt) ({w} )?(used|exploited|betrayed|let down|humiliated|fooled|mocked)|having a laugh|(fallen|falling|fell) on deaf ears|head in the sand
    how convenient|(funny|strange|odd|interesting|curious) how you (always|never|manage|can|still|find|seem)|hid(e|ing) behind|done waiting|free loan
    i bet your ({w} ){0,2}(wage|salar|pay|bill|boss)*|(at|reached) the end of my (tether|rope)|wits' end|mak(e|es|ing) me (sick|mad|furious|angry)
    what (kind|sort) of ({w} )?(person|company|business|client|operation|people) (are you|is this|does|treats|doesn't)|bent over backwards|the thanks (i|we) get|how i (get|am|'m) (repaid|treated|thanked)
    you (clearly|obviously|apparently|evidently) (have|had|find|found) ({w} ){0,2}(money|cash|time|funds)|fool me (once|twice)|(i've|i have|we've|we have) heard ((it|that|this) (one )?(all )?before|that one|it all)|do the right thing|you (should|ought to|must) be (embarrassed|mortified)|(made|make|making) a (fool|mug|mockery|laughing stock) (out )?of
    treat(ed|ing)? (me|us) like (a )?(fool|doormat|dirt|rubbish|trash|nothing|beggar)|(your|what a) (nerve|audacity|gall)|what a cheek|dumbfounded|livid|pissed|fuming|seething|incensed
    (shocked|stunned|baffled|speechless) (at|by|that|how) (your (behav|silen|lack|attitude|conduct)*|you (have|haven't|did|didn't|still)|nobody|no one)|(my|our) (tolerance|goodwill|generosity|good nature) (has|is|are|wear|run|ran|will)*
    ungrateful|hypocri*|(is|was|that's|it's) the (last|final) straw|be fobbed off|(lose|losing|lost) my (temper|mind|cool)|(drives|driving|drive) me (mad|crazy|insane|up the wall)
    slap in (the|my) face|like pulling teeth|(stop|quit) (stalling|dodging|hiding|pretending|messing|ignoring)|cough(ing)? up|not my problem|your problem not mine|teach you (a|some)
    (just|simply|really|frankly) not on(?! (the|my|your|our|a|it|this))|taking liberties|(taking|take|took) (me|us) for granted|fob(bed|bing)? (me|us) off|(mess|push)(ing|ed)? (me|us) (about|around)
    spare me (the|your)|(must|do you) think i('m| am) (stupid|made|a fool|an idiot|rich)
    lost (all|any|my) (respect|trust|faith)|what('s| is) your (deal|game)|(my|all) other (client|customer)s? (pay|manage|have)|live with yourself|yourself in the mirror|better things to do than|now (do|keep) your*
    (dim|poor) view|nothing ({w} ){0,3}gets? through to you|chasing my money|sick to death`,
  shouted: `
    urgent|urgently|now|must|overdue|final|notice|reminder|payment|pay|paid|unpaid|immediately|immediate|never|not|still|please|last|warning|invoice|today|attention|important|asap|late
    stop|ignored?|all|you|your|money|demand|deadline|again|owed?|bill|already|read|this|action|required|second|third|seriously|very|no|why|when|long|past due|enough|always|every|weeks
    months|where|nothing|don't|have|need|want|will|been|too|only|right|really|absolutely|tomorrow|answer|reply|respond|serious|waiting|are|was|due|my|we|our|the|that|or else|before
    until|days?`,
  urgent: `
    urgent*|pay (now|up|immediately|today)|final demand|last chance|asap|immediate action|attention|warning|alert|emergency|act now|action required`,
}
