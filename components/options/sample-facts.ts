import type { Client } from '../../lib/domain/client.ts'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { Invoice } from '../../lib/domain/invoice.ts'
import { planFollowUp } from '../../lib/domain/plan-follow-up.ts'
import type { Reminder } from '../../lib/domain/reminder.ts'
import { type Stage, stages } from '../../lib/domain/schedule.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { MailFacts, MailInvoice } from '../../lib/mail/mail-facts.ts'
import type { Situation } from '../../lib/mail/template.ts'

/** An invoice nobody has, so that a template can be seen before there are any; its age and history fit the situation. */
export function sampleFacts(situation: Situation, settings: Settings, today: Day, contactName: string): MailFacts {
  const stage = stages.find((one) => one === situation) ?? 'second'
  const client: Client = { id: 'sample', name: 'Acme GmbH', contactName, email: 'accounts@example.com', cc: [], isBusiness: true }
  const isSeveral = situation === 'statement' || situation === 'statement-mixed'
  const invoices = [
    sampleInvoice('INV-1042', 120_000, addDays(today, -daysLate[stage]), situation),
    ...(isSeveral ? [sampleInvoice('INV-1051', 40_000, addDays(today, situation === 'statement' ? -3 : 5), situation)] : []),
  ]
  return {
    today,
    settings: withSampleName(settings),
    client,
    invoices: invoices.map((invoice): MailInvoice => {
      const sent = sentBefore(stage, invoice, today)
      return { invoice, sent, followUp: planFollowUp({ invoice, client, reminders: sent, settings, today }) }
    }),
    lastPaid: { number: 'INV-0987', paidOn: addDays(today, -80), isOnTime: true },
    hasSignature: false,
    payBy: addDays(today, 7),
    nextContactOn: addDays(today, 10),
    ...(situation === 'late-fee' && { lateFee: { minor: 4_000, currency: 'EUR' } }),
    ...(situation.startsWith('instalment') && { instalments: sampleInstalments(today) }),
  }
}

const daysLate: Record<Stage, number> = { 'before-due': -3, due: 0, first: 1, second: 8, third: 16, final: 33 }

function sampleInvoice(number: string, minor: number, dueOn: Day, situation: Situation): Invoice {
  const issuedOn = addDays(dueOn, -14)
  const at = `${issuedOn}T08:00:00.000Z`
  const isPartlyPaid = situation === 'part-payment' || situation === 'thanks' || situation === 'thanks-late'
  return {
    id: number,
    number,
    clientId: 'sample',
    total: { minor, currency: 'EUR' },
    issuedOn,
    dueOn,
    payments: isPartlyPaid ? [{ amount: { minor: 40_000, currency: 'EUR' }, paidOn: addDays(dueOn, 2) }] : [],
    project: 'Website',
    paymentLink: 'https://pay.example.com/inv-1042',
    ...(situation.startsWith('promise') && {
      hold: { reason: 'promised', until: addDays(dueOn, situation === 'promise-passed' ? 4 : 20), note: '', since: dueOn },
    }),
    createdAt: at,
    updatedAt: at,
  }
}

function sampleInstalments(today: Day): NonNullable<MailFacts['instalments']> {
  return [7, 37, 67].map((days) => ({ amount: { minor: 40_000, currency: 'EUR' }, dueOn: addDays(today, days) }))
}

/** One reminder of the stage before, where there is one. */
function sentBefore(stage: Stage, invoice: Invoice, today: Day): Reminder[] {
  const before = stages[stages.indexOf(stage) - 1]
  if (!before || before === 'before-due' || before === 'due') return []
  return [
    {
      id: `sample-${before}`,
      clientId: 'sample',
      items: [{ invoiceId: invoice.id, stage: before, balance: invoice.total }],
      state: 'sent',
      subject: '',
      text: '',
      to: [],
      cc: [],
      account: '',
      sentOn: addDays(today, -7),
    },
  ]
}

/** A mail without a sender looks broken; until the freelancer said who they are it is a sample's. */
function withSampleName(settings: Settings): Settings {
  if (settings.me.name !== '') return settings
  return { ...settings, me: { ...settings.me, name: 'Maria Lopez', business: settings.me.business || 'Lopez Studio' } }
}
