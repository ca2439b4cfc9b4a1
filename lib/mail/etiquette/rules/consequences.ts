import { consequenceSituations, lateSituations } from '../applies.ts'
import type { Span } from '../place.ts'
import type { MailReading } from '../read-mail.ts'
import { broken, kept, notApplicable, type RuleOutcome } from '../rule-result.ts'
import { feesOf, sentenceAt } from './facts.ts'
import { deadlinesOf } from './follow-up.ts'
import { offersOf } from './leniency.ts'

/** Rule 7: clear consequences: only late, only with a date. None before they are due; one in the mails that are about one. */
export function checkConsequences(mail: MailReading): RuleOutcome {
  const consequences = consequencesOf(mail)
  const first = consequences[0]
  if (!first) return consequenceSituations.includes(mail.situation) ? broken('hintConsequenceMissing') : notApplicable
  if (!lateSituations.includes(mail.situation)) return broken('hintConsequenceTooEarly', first)
  return consequences.some((consequence) => isDated(mail, consequence)) ? kept(first) : broken('hintConsequenceWithoutDate', first)
}

/** Rule 18, final stage only: a last date, what happens then, and an open door. */
export function checkFinal(mail: MailReading): RuleOutcome {
  if (mail.situation !== 'final') return notApplicable
  const consequences = consequencesOf(mail)
  const consequence = consequences[0]
  const hasDate = deadlinesOf(mail).length > 0 || consequences.some((one) => hasDateIn(mail, sentenceAt(mail, one)))
  if (!hasDate) return broken('hintFinalDeadlineMissing', consequence)
  if (!consequence) return broken('hintFinalConsequenceMissing')
  const door = offersOf(mail, 'flexibility')[0] ?? offersOf(mail, 'openDoor')[0]
  return door ? kept(door) : broken('hintFinalOpenDoorMissing', consequence)
}

function consequencesOf(mail: MailReading): Span[] {
  const others = mail
    .find('otherConsequence')
    .filter(({ start }) => !mail.patterns.negationBefore.test(mail.plain.slice(Math.max(0, start - 45), start)))
  return [...feesOf(mail), ...others].sort((a, b) => a.start - b.start)
}

/** The date stands in the same sentence, in a neighbour as a deadline, or is referred to ("by then"). A fee with its amount may lean on any deadline. */
function isDated(mail: MailReading, consequence: Span): boolean {
  const sentence = sentenceAt(mail, consequence)
  if (hasDateIn(mail, sentence)) return true
  const deadlines = deadlinesOf(mail)
  const index = mail.sentences.indexOf(sentence)
  const next = mail.sentences[index + 1]
  if (next && saysWhen(mail, next)) return true
  const near = [mail.sentences[index - 1], sentence, next].filter((one) => one !== undefined)
  if (deadlines.some((deadline) => near.some((one) => isIn(deadline, one)))) return true
  const leans = mail.find('otherwise').some((word) => isIn(word, sentence)) || mail.tokens.amount.some((amount) => isIn(amount, sentence))
  return leans && deadlines.length > 0
}

/** "It would apply from 15 December.", not "Invoice 77 was due on 1 October." */
function saysWhen(mail: MailReading, sentence: Span): boolean {
  const others = [...mail.find('dueOn'), ...mail.find('invoice'), ...mail.tokens.number]
  return hasDateIn(mail, sentence) && !others.some((one) => isIn(one, sentence))
}

function hasDateIn({ tokens }: MailReading, sentence: Span): boolean {
  return tokens.date.some((date) => isIn(date, sentence))
}

function isIn(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.start < outer.end
}
