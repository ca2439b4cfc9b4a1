import type { Span } from '../place.ts'
import type { MailReading } from '../read-mail.ts'
import { broken, kept, notApplicable, type RuleOutcome } from '../rule-result.ts'
import { sentenceAt } from './facts.ts'

/** Days that must lie between two reminders. */
const minimumGapDays = 5

/** Rule 10: a follow-up plan: by when I ask for payment or a date, or when I write again. Before it is past, the due date is the plan. */
export function checkPlan(mail: MailReading): RuleOutcome {
  const plan = deadlinesOf(mail)[0] ?? plannedContacts(mail)[0]
  if (plan) return kept(plan)
  const due = mail.situation === 'before-due' || mail.situation === 'due' ? mail.find('dueOn')[0] : undefined
  return due ? kept(due) : broken('hintPlanMissing')
}

/**
 * Rule 20: follow up regularly, never bombard. Broken by a threat of frequent mails, by a next mail less than five days away, and, with facts, by a last
 * reminder less than five days ago. Without facts a plan with a date keeps it; with neither there is nothing to check.
 */
export function checkRegularity(mail: MailReading): RuleOutcome {
  const bombarding = mail.find('bombard')[0]
  if (bombarding) return broken('hintTooOften', bombarding)
  const contacts = plannedContacts(mail)
  const soon = contacts.flatMap((contact) =>
    within(mail.find('soon'), sentenceAt(mail, contact)).filter(({ start, end }) => start < contact.end + 40 && end > contact.start - 40),
  )[0]
  if (soon) return broken('hintTooOften', soon)
  if (mail.facts) return isTooSoonAfterLast(mail.facts) ? broken('hintTooOften') : kept(contacts[0])
  const plan = contacts[0] ?? deadlinesOf(mail)[0]
  return plan ? kept(plan) : notApplicable
}

/** "By 30 November", not "which was due by 3 November". */
export function deadlinesOf({ find }: MailReading): Span[] {
  const due = find('dueOn')
  return find('deadline').filter(({ start, end }) => !due.some((other) => other.start < end && start < other.end))
}

/** "I will write again next week": a contact with a time in the same sentence. */
function plannedContacts(mail: MailReading): Span[] {
  return mail.find('followUp').filter((contact) => {
    const sentence = sentenceAt(mail, contact)
    return [mail.find('when'), mail.find('soon')].some((times) => within(times, sentence).length > 0)
  })
}

function within(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans.filter((span) => span.start >= start && span.start < end)
}

function isTooSoonAfterLast({ invoices, today }: NonNullable<MailReading['facts']>): boolean {
  const last = invoices
    .flatMap(({ sent }) => sent.flatMap(({ sentOn }) => sentOn ?? []))
    .sort()
    .at(-1)
  return last !== undefined && Temporal.PlainDate.from(last).until(today).days < minimumGapDays
}
