import type { Contact } from './contacts.ts'
import { addDays, laterDay, type Day } from './day.ts'
import type { FollowUpBasis } from './follow-up.ts'
import { holdEndsOn, type Invoice } from './invoice.ts'
import { orderedSteps, type Schedule, type ScheduleStep } from './schedule.ts'

/** A day before which nothing may happen, and what it is called. */
export interface Limit {
  readonly basis: FollowUpBasis
  readonly on: Day
}

/** What a follow-up may have to wait for. */
export interface Waiting {
  readonly invoice: Invoice
  readonly schedule: Schedule
  /** Oldest first. */
  readonly contacts: readonly Contact[]
  readonly lastContactOn?: Day
}

/** All that the reminder of a step has to wait for, besides today; of two limits with the same day the one that says more comes first. */
export function limitsOfStep(step: ScheduleStep, waiting: Waiting): Limit[] {
  const { invoice, contacts } = waiting
  const chosen = contacts.at(-1)?.followUpOn
  if (chosen === undefined) {
    const byDueDate: Limit = { basis: 'due-date', on: addDays(invoice.dueOn, step.offset) }
    return [...limitsOfInvoice(waiting), ...distanceLimit(step, waiting), ...gapLimits(waiting), byDueDate]
  }
  // The freelancer's own day stands for the schedule's; but a mail about a missed due date never goes out before that is missed.
  const earliest = addDays(invoice.dueOn, Math.min(step.offset, 1))
  return [...limitsOfInvoice(waiting), { basis: 'chosen', on: laterDay(chosen, earliest) }, ...gapLimits(waiting)]
}

/** All that the question "what next?" after the last step has to wait for, besides today. Without any reminder it comes up once the invoice is overdue. */
export function limitsOfQuestion(waiting: Waiting): Limit[] {
  const { invoice, contacts } = waiting
  const chosen = contacts.at(-1)?.followUpOn
  return [
    ...limitsOfInvoice(waiting),
    ...(chosen ? [{ basis: 'chosen', on: chosen } satisfies Limit] : []),
    ...gapLimits(waiting),
    { basis: 'due-date', on: addDays(invoice.dueOn, 1) },
  ]
}

/** The latest of at least one limit; of several on the same day the first. */
export function latestLimit(limits: readonly Limit[]): Limit {
  return limits.reduce((late, limit) => (limit.on > late.on ? limit : late))
}

function limitsOfInvoice({ invoice, contacts }: Waiting): Limit[] {
  const { hold, snoozedUntil } = invoice
  const holdEnd = hold && holdEndsOn(hold)
  const payBy = contacts.at(-1)?.payBy
  const limits: Limit[] = []
  if (holdEnd && hold.reason === 'promised') limits.push({ basis: 'promise-passed', on: holdEnd })
  if (payBy) limits.push({ basis: 'pay-by-passed', on: addDays(payBy, 1) })
  if (holdEnd && hold.reason !== 'promised') limits.push({ basis: 'pause-over', on: holdEnd })
  if (snoozedUntil) limits.push({ basis: 'snoozed', on: snoozedUntil })
  return limits
}

/**
 * The schedule's distance from the last reminder to this one. The highest stage sent counts as the one before, whatever the order of the
 * days; without it where no stage sent is in the schedule any more.
 */
function distanceLimit(step: ScheduleStep, { schedule, contacts }: Waiting): Limit[] {
  const last = contacts.at(-1)
  const before = orderedSteps(schedule).findLast((one) => contacts.some(({ stage }) => stage === one.stage))
  if (!last || !before) return []
  const isRepeat = before.stage === step.stage
  const days = isRepeat ? (schedule.repeatLast?.everyDays ?? 0) : step.offset - before.offset
  return [{ basis: 'last-reminder', on: addDays(last.on, days) }]
}

/** Etiquette rule 20: never bombard. */
function gapLimits({ invoice, contacts, schedule, lastContactOn }: Waiting): Limit[] {
  const days = [contacts.at(-1)?.on, invoice.contactedOn, lastContactOn].filter((day) => day !== undefined)
  return days.map((day) => ({ basis: 'minimum-gap', on: addDays(day, schedule.minimumGapDays) }))
}
