import type { Client } from '../../lib/domain/client.ts'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { Invoice } from '../../lib/domain/invoice.ts'
import { planFollowUp } from '../../lib/domain/plan-follow-up.ts'
import type { Reminder } from '../../lib/domain/reminder.ts'
import type { Schedule, Stage } from '../../lib/domain/schedule.ts'
import type { WorkCalendar } from '../../lib/domain/settings.ts'

/** A reminder of the example, or with `stage` null the day on which the freelancer decides. */
export interface TimelineEntry {
  readonly stage: Stage | null
  readonly on: Day
}

/** What the schedule does with one invoice whose client never answers: the real plan, played day by day. */
export function exampleTimeline(schedule: Schedule, calendar: WorkCalendar, dueOn: Day): TimelineEntry[] {
  const invoice = exampleInvoice(dueOn)
  const timeline: TimelineEntry[] = []
  const reminders: Reminder[] = []
  let today = addDays(dueOn, -60)
  // Every turn sends one stage; a handful more than there are stages ends any loop.
  while (timeline.length < 10) {
    const { action, stage, on } = planFollowUp({ invoice, client, reminders, settings: { schedules: [schedule], calendar }, today })
    if (on === null) break
    timeline.push({ stage: action === 'remind' ? stage : null, on })
    if (action !== 'remind' || stage === null) break
    reminders.push(exampleReminder(invoice, stage, on))
    today = on
  }
  return timeline
}

const client: Client = { id: 'example', name: 'Acme GmbH', contactName: '', email: 'accounts@example.com', cc: [] }

function exampleInvoice(dueOn: Day): Invoice {
  const issuedOn = addDays(dueOn, -60)
  const at = `${issuedOn}T08:00:00.000Z`
  return {
    id: 'example',
    number: 'INV-1042',
    clientId: client.id,
    total: { minor: 120_000, currency: 'EUR' },
    issuedOn,
    dueOn,
    payments: [],
    createdAt: at,
    updatedAt: at,
  }
}

function exampleReminder(invoice: Invoice, stage: Stage, on: Day): Reminder {
  return {
    id: stage,
    clientId: client.id,
    items: [{ invoiceId: invoice.id, stage, balance: invoice.total }],
    state: 'sent',
    subject: '',
    text: '',
    to: [client.email],
    cc: [],
    account: '',
    sentOn: on,
  }
}
