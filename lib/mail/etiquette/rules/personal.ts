import type { Span } from '../place.ts'
import { foldLine, type MailReading } from '../read-mail.ts'
import { broken, kept, type RuleOutcome } from '../rule-result.ts'
import { sentenceAt } from './facts.ts'
import { checkGreeting } from './greeting-and-closing.ts'

/** How much of a mail is its start. */
const openingShare = 0.6

/** Rule 13: more than a name: their project, order or last promise. Where the facts know none of them, the name is enough. */
export function checkPersonal(mail: MailReading): RuleOutcome {
  const { facts, body, text, find } = mail
  const known = facts?.invoices
    .flatMap(({ invoice: { project, poNumber, hold } }) => [project, poNumber, hold?.reason === 'promised' ? hold.until : ''])
    .filter((one) => one !== undefined && one !== null && one !== '')
  const line = foldLine(text)
  const named = known?.map((value) => foldLine(value ?? '')).find((value) => line.includes(value))
  if (named) return kept({ start: line.indexOf(named), end: line.indexOf(named) + named.length })
  const limit = body.start + (body.end - body.start) * openingShare
  const words = find('personal').find(({ start }) => start >= body.start && start < limit)
  if (words) return kept(words)
  const reason = thankedFor(mail, limit)
  if (reason) return kept(reason)
  if (known?.length === 0) return checkGreeting(mail).verdict === 'kept' ? kept(mail.greeting?.line) : broken('hintPersonalMissing')
  return broken('hintPersonalMissing', mail.greeting?.line)
}

/** "Thank you for having me at the museum", "I loved playing at your party": thanks or joy for something of theirs, as against what anyone could get. */
function thankedFor(mail: MailReading, limit: number): Span | undefined {
  const thanks = [...mail.find('thanks'), ...mail.find('gladness')].filter(({ start }) => start >= mail.body.start && start < limit)
  return mail.find('thanksFor').find(({ start }) => thanks.some((word) => start > word.start && start < sentenceAt(mail, word).end))
}
