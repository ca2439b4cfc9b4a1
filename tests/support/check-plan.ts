import { daysBetween, laterDay } from '../../lib/domain/day.ts'
import { isPaid } from '../../lib/domain/invoice.ts'
import { planFollowUp, type PlanInput } from '../../lib/domain/plan-follow-up.ts'
import { scheduleFor, stages } from '../../lib/domain/schedule.ts'

/**
 * Every plan keeps the rules of "Scheduling rules", told here once more and in other words.
 * @throws Error that names the rule and shows the invoice.
 */
export function checkPlan(input: PlanInput): void {
  const { invoice, client, settings, today } = input
  const { action, stage, on } = planFollowUp(input)
  const insist = (isKept: boolean, rule: string): void => {
    if (!isKept) throw new Error(`${rule}: ${JSON.stringify({ action, stage, on, today, invoice, reminders: input.reminders })}`)
  }
  const isQuiet = isPaid(invoice) || invoice.writtenOffOn !== undefined || client.doNotChase === true
  insist(!isQuiet || action === 'none', 'Paid, given up or not to be chased, and still chased')
  insist(isQuiet || action !== 'none' || (client.minimumMajor ?? 0) > 0, 'Not chased without a reason')
  const isAsked = input.reminders.some(
    ({ state, items }) => state === 'uncertain' && items.some(({ invoiceId }) => invoiceId === invoice.id),
  )
  insist(!isAsked || action !== 'remind', 'A reminder beside one of which nobody knows whether it went out')
  insist(invoice.hold?.until !== null || action !== 'remind', 'A reminder on hold')
  if (action !== 'remind' || stage === null || on === null) return

  const out = input.reminders.flatMap(({ state, items, sentOn, followUpOn }) => {
    const item = items.find(({ invoiceId }) => invoiceId === invoice.id)
    return item && ['sent', 'sending', 'scheduled'].includes(state) ? [{ stage: item.stage, sentOn, followUpOn }] : []
  })
  insist(
    out.every((other) => stages.indexOf(other.stage) < stages.indexOf(stage)),
    'One stage twice, or a stage gone back to',
  )
  insist(!invoice.waived?.includes(stage), 'A stage that was left out')
  const { minimumGapDays, steps } = scheduleFor(client, settings)
  const offset = steps.find((step) => step.stage === stage)?.offset ?? 0
  const written = [...out.flatMap(({ sentOn }) => sentOn ?? []), ...(invoice.contactedOn ? [invoice.contactedOn] : [])]
  insist(
    written.every((day) => daysBetween(day, on) >= minimumGapDays),
    'Too soon after the last mail or call',
  )
  const { until = null, reason } = invoice.hold ?? {}
  insist(until === null || (reason === 'promised' ? on > until : on >= until), 'On a day of a promise or pause')
  insist(on >= (invoice.snoozedUntil ?? on), 'On a snoozed day')
  const isPicked = out.some(({ followUpOn }) => followUpOn !== undefined)
  const offsets = out.flatMap((other) => steps.find((step) => step.stage === other.stage)?.offset ?? [])
  const lastOn = out.flatMap(({ sentOn }) => sentOn ?? []).reduce(laterDay, '')
  const distance = offset - Math.max(...offsets)
  insist(isPicked || lastOn === '' || offsets.length === 0 || daysBetween(lastOn, on) >= distance, 'Nearer than the schedule says')
  insist(on === laterDay(on, today) && (isPicked || daysBetween(invoice.dueOn, on) >= offset), 'Too early')
  insist(offset >= 0 || on < invoice.dueOn, 'A courtesy mail when the due date has come')
  insist(settings.calendar.weekdays.includes(Temporal.PlainDate.from(on).dayOfWeek), 'On no working day')
}
