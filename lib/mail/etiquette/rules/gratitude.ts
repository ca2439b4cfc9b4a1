import type { Span } from '../place.ts'
import type { MailReading } from '../read-mail.ts'
import { broken, kept, notApplicable, type RuleOutcome } from '../rule-result.ts'
import { sentenceAt } from './facts.ts'

/** Rule 3: gratitude before the ask. Thanks in advance are part of the ask. */
export function checkGratitude(mail: MailReading): RuleOutcome {
  const limit = firstAsk(mail)?.start ?? mail.body.start + (mail.body.end - mail.body.start) * 0.6
  const words = [...thanksOf(mail), ...mail.find('gladness')].sort((a, b) => a.start - b.start)
  const first = words.find((thanks) => thanks.start < mail.body.end)
  return first && (first.start < limit || isThanksMail(mail)) ? kept(first) : broken('hintGratitudeMissing', mail.greeting?.line)
}

/** Rule 11: thanks again near the end: after the ask, in the last part of the mail or as its closing. A mail of thanks is all of it. */
export function checkThanksAtEnd(mail: MailReading): RuleOutcome {
  const end = mail.closing?.phrase.end ?? mail.body.end
  const last = mail.find('thanks').findLast((thanks) => thanks.start < end)
  if (last && isThanksMail(mail)) return kept(last)
  const from = mail.body.start + (end - mail.body.start) * 0.5
  const ask = firstAsk(mail)
  return last && last.start >= from && (!ask || last.start > ask.start) ? kept(last) : broken('hintThanksMissing', mail.closing?.phrase)
}

/** Rule 14: past payments are appreciated from real history, and never held against anyone. Without history there is nothing to check. */
export function checkPastPayments(mail: MailReading): RuleOutcome {
  const { find, facts } = mail
  const reproach = find('pastReproach')[0]
  if (reproach) return broken('hintPastPaymentsBlamed', reproach)
  const thanks = find('pastPayment').find((one) => !isAskedFor(mail, one))
  if (!thanks) return notApplicable
  if (!facts) return kept(thanks)
  const hasHistory = facts.lastPaid !== undefined || facts.invoices.some(({ invoice }) => invoice.payments.length > 0)
  if (!hasHistory) return broken('hintPastPaymentInvented', thanks)
  const sentence = sentenceAt(mail, thanks)
  const claim =
    facts.lastPaid?.isOnTime === false ? find('onTime').find(({ start }) => start >= sentence.start && start < sentence.end) : undefined
  if (claim) return broken('hintPastPaymentNotOnTime', claim)
  return kept(thanks)
}

/** Rule 19: a positive note, looking forward to more work together. */
export function checkPositiveNote(mail: MailReading): RuleOutcome {
  const { find, body } = mail
  const opening = body.start + (body.end - body.start) * 0.4
  const thanks = find('thanks')
  const note = find('together').findLast((together) => {
    if (together.start < body.start) return false
    const sentence = sentenceAt(mail, together)
    // "Thank you for the great work together" at the start is gratitude, not an outlook.
    return sentence.start >= opening || !thanks.some(({ start }) => start >= sentence.start && start < sentence.end)
  })
  return note ? kept(note) : broken('hintPositiveNoteMissing')
}

function isThanksMail({ situation }: MailReading): boolean {
  return situation === 'thanks' || situation === 'thanks-late'
}

function thanksOf({ find }: MailReading): Span[] {
  const early = find('thanksInAdvance')
  return find('thanks').filter((thanks) => !early.some((other) => other.start < thanks.end && other.end > thanks.start))
}

/** "Please pay promptly" and "thank you in advance for your payment" look ahead, not back. */
function isAskedFor(mail: MailReading, { start, end }: Span): boolean {
  const sentence = sentenceAt(mail, { start, end })
  return (
    mail.find('thanksInAdvance').some((other) => other.start < end && other.end > start) ||
    mail.find('ask').some((ask) => ask.start >= sentence.start && ask.start <= start)
  )
}

function firstAsk({ find, body }: MailReading): Span | undefined {
  return find('ask').find((ask) => ask.start >= body.start)
}
