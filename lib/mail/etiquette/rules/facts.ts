import { countsDays, statesCase } from '../applies.ts'
import type { Span } from '../place.ts'
import { foldLine, type MailReading } from '../read-mail.ts'
import { broken, kept, type RuleOutcome } from '../rule-result.ts'

/** Rule 4: the facts: invoice number, amount with currency, a date, and from the first reminder on the days overdue. */
export function checkFacts(mail: MailReading): RuleOutcome {
  const { tokens, body, find, situation, facts } = mail
  const number = tokens.number.find(({ start }) => start < body.end) ?? namedByFacts(mail)
  if (!number) return broken('hintInvoiceNumberMissing')
  if (!statesCase.includes(situation)) return kept(number)
  if (!tokens.amount.some(({ start }) => start < body.end)) return broken('hintAmountMissing', number)
  if (tokens.date.length === 0 && find('dueOn').length === 0) return broken('hintDateMissing', number)
  const isLate = facts ? facts.invoices.some(({ invoice }) => invoice.dueOn < facts.today) : true
  if (countsDays.includes(situation) && isLate && find('daysOverdue').length === 0) return broken('hintDaysOverdueMissing', number)
  return kept(number)
}

function namedByFacts({ plain, text, facts }: MailReading): Span | undefined {
  if (!facts) return undefined
  const line = foldLine(text)
  const number = facts.invoices.map(({ invoice }) => foldLine(invoice.number)).find((number) => number !== '' && line.includes(number))
  if (number === undefined) return undefined
  const start = line.indexOf(number)
  return { start, end: Math.min(plain.length, start + number.length) }
}

/** Rule 15: the due date is named; a late fee that is mentioned has its amount or its rate, exactly. */
export function checkDueDateAndFee(mail: MailReading): RuleOutcome {
  const fee = feesOf(mail)[0]
  if (fee) {
    const sentence = sentenceAt(mail, fee)
    const near = { start: sentence.start, end: sentenceAt(mail, { start: sentence.end + 1, end: sentence.end + 1 }).end }
    const amount = mail.tokens.amount.find((one) => one.start >= sentence.start && one.end <= near.end) ?? percentIn(mail, near)
    if (!amount) return broken('hintFeeWithoutAmount', fee)
    if (mail.patterns.roughlyBefore.test(mail.plain.slice(Math.max(0, amount.start - 20), amount.start)))
      return broken('hintFeeRough', amount)
  }
  const due = mail.find('dueOn')[0]
  return due ? kept(due) : broken('hintDueDateMissing')
}

/** Late fees and interest that are mentioned and not taken back ("no late fee will be added"). */
export function feesOf({ find, plain, patterns }: MailReading): Span[] {
  return find('fee').filter(({ start }) => !patterns.negationBefore.test(plain.slice(Math.max(0, start - 45), start)))
}

/** The sentence around a place; the place itself where there is none. */
export function sentenceAt({ sentences }: MailReading, place: Span): Span {
  return sentences.find(({ start, end }) => start <= place.start && place.start < end) ?? place
}

function percentIn({ plain }: MailReading, { start, end }: Span): Span | undefined {
  const match = /\d[\d.,]{0,6} ?(?:%|per ?cent|percent|prozent|pour cent|por ciento|per cento|por cento|procent)/u.exec(
    plain.slice(start, end),
  )
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined
}
