import { openReplyOn } from '../domain/client-reply.ts'
import { contactsOf } from '../domain/contacts.ts'
import { daysBetween, type Day } from '../domain/day.ts'
import { isOnHold, isPaid, type Invoice } from '../domain/invoice.ts'
import type { Problem } from '../domain/problem.ts'
import { isUncertain, type Reminder } from '../domain/reminder.ts'
import { scheduleFor } from '../domain/schedule.ts'
import type { Chosen } from './make-choice.ts'

interface Moment {
  readonly today: Day
  /** The draft that is being written: what stands in it is no second mail. */
  readonly draftId: string | null
}

/** What speaks against a reminder about these invoices today. Each is a question to the freelancer, never a refusal. Empty is good. */
export function warningsFor({ client, settings, invoices }: Chosen, moment: Moment): readonly Problem[] {
  const gap = scheduleFor(client, settings).minimumGapDays
  const own = client.doNotChase ? [{ code: 'warn-do-not-chase', values: { client: client.name } }] : []
  return [
    ...own,
    ...invoices.flatMap(({ invoice, reminders }) => [
      ...standing(invoice, moment.today),
      ...replied(invoice, reminders),
      ...onTheirWay(invoice, reminders, gap, moment),
    ]),
  ]
}

/** The days since the last mail about an invoice, when they are fewer than the gap; else null. */
export function daysSinceTooRecent(reminders: readonly Reminder[], gap: number, today: Day): number | null {
  const last = reminders
    .filter(({ state }) => state === 'sent' || state === 'scheduled')
    .flatMap(({ sentOn }) => sentOn ?? [])
    .toSorted()
    .at(-1)
  // What is scheduled goes out later than today.
  const days = last === undefined ? null : Math.max(0, daysBetween(last, today))
  return days !== null && days < gap ? days : null
}

function standing(invoice: Invoice, today: Day): Problem[] {
  const { number, hold, writtenOffOn } = invoice
  if (writtenOffOn) return [{ code: 'warn-written-off', values: { number } }]
  if (isPaid(invoice)) return [{ code: 'warn-paid', values: { number } }]
  if (hold && isOnHold(invoice, today)) return [{ code: 'warn-on-hold', values: { number, reason: hold.reason, until: hold.until ?? '' } }]
  return []
}

/** The client wrote after the last reminder: that comes first. */
function replied(invoice: Invoice, reminders: readonly Reminder[]): Problem[] {
  const on = openReplyOn(invoice, contactsOf(reminders, invoice))
  return on === null ? [] : [{ code: 'warn-replied', values: { number: invoice.number, on } }]
}

function onTheirWay({ number, contactedOn }: Invoice, reminders: readonly Reminder[], gap: number, { today, draftId }: Moment): Problem[] {
  const others = reminders.filter((reminder) => draftId === null || reminder.draftId !== draftId)
  const states = new Set(others.map(({ state }) => state))
  if (others.some(isUncertain)) return [{ code: 'warn-uncertain', values: { number } }]
  if (states.has('sending')) return [{ code: 'warn-on-its-way', values: { number } }]
  const later = others.find(({ state, sentOn = '' }) => state === 'scheduled' && sentOn > today)?.sentOn
  if (later !== undefined) return [{ code: 'warn-scheduled', values: { number, on: later } }]
  const days = daysSinceTooRecent(others, gap, today)
  if (days !== null) return [{ code: 'warn-too-soon', values: { number, days, gap } }]
  const contactDays = contactedOn === undefined ? gap : daysBetween(contactedOn, today)
  if (contactDays < gap) return [{ code: 'warn-contacted', values: { number, days: contactDays } }]
  return states.has('inserted') ? [{ code: 'warn-inserted-elsewhere', values: { number } }] : []
}
