import type { Client } from '../../lib/domain/client.ts'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { Invoice } from '../../lib/domain/invoice.ts'
import type { Money } from '../../lib/domain/money.ts'
import { planFollowUp } from '../../lib/domain/plan-follow-up.ts'
import type { Reminder } from '../../lib/domain/reminder.ts'
import { stages, type Stage } from '../../lib/domain/schedule.ts'
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts'
import type { MailFacts, MailInvoice } from '../../lib/mail/mail-facts.ts'
import type { Template } from '../../lib/mail/template.ts'

/** One of the invoices every mail is shown for, and what else is known. */
export interface Sample {
  readonly title: string
  readonly client: Pick<Client, 'name' | 'contactName' | 'email'>
  readonly invoice: Pick<Invoice, 'number' | 'total' | 'project' | 'poNumber' | 'paymentLink'>
  readonly hasSignature: boolean
  readonly lastPaid?: NonNullable<MailFacts['lastPaid']>
  readonly me: Settings['me']
}

const me: Settings['me'] = {
  name: 'Maria Lopez',
  business: 'Lopez Studio',
  email: 'maria@lopez.example',
  phone: '+49 30 123456',
  paymentLink: '',
  bankAccounts: [{ currency: 'EUR', holder: 'Maria Lopez', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', details: '' }],
}

export const samples: readonly Sample[] = [
  {
    title: 'Everything known: project, link, bank account, paid on time before',
    client: { name: 'Acme GmbH', contactName: 'Ada Lovelace', email: 'ada@acme.example' },
    invoice: {
      number: 'INV-1042',
      total: { minor: 120_000, currency: 'EUR' },
      project: 'Website relaunch',
      paymentLink: 'https://pay.example/inv-1042',
    },
    hasSignature: false,
    lastPaid: { number: 'INV-1001', paidOn: '2026-09-03', isOnTime: true },
    me,
  },
  {
    title: 'Next to nothing known: no contact, no phone, no way to pay; Gmail adds the signature',
    client: { name: 'Acme GmbH', contactName: '', email: 'office@acme.example' },
    invoice: { number: '2026-7', total: { minor: 65_050, currency: 'GBP' } },
    hasSignature: true,
    me: { ...me, business: '', phone: '' },
  },
  {
    title: 'Seven digits in yen, order number, part payment, paid late before',
    client: { name: 'Acme GmbH', contactName: 'Ada Lovelace', email: 'ada@acme.example' },
    invoice: { number: 'RE-2026-00318', total: { minor: 1_250_000, currency: 'JPY' }, project: 'Brand film', poNumber: 'PO-778' },
    hasSignature: false,
    lastPaid: { number: 'RE-2026-00290', paidOn: '2026-10-01', isOnTime: false },
    me: {
      ...me,
      bankAccounts: [
        { currency: 'JPY', holder: 'Maria Lopez', iban: '', bic: 'COBADEFFXXX', details: 'Account 1234567\nCommerzbank Berlin' },
      ],
    },
  },
]

const dueOn: Day = '2026-11-06'
const daysLate: Readonly<Partial<Record<Template['situation'], number>>> = {
  'before-due': -3,
  due: 0,
  first: 1,
  second: 7,
  third: 14,
  final: 30,
}

/** Facts in which the template's situation is real. */
export function sampleFacts(sample: Sample, { situation, formality }: Template): MailFacts {
  const today = addDays(dueOn, daysLate[situation] ?? 9)
  const client: Client = { id: 'client', cc: [], ...(formality && { formality }), ...sample.client }
  const settings: Settings = { ...defaultSettings, me: sample.me }
  const { total } = sample.invoice
  const third: Money = { minor: Math.round(total.minor / 3), currency: total.currency }
  const isPartlyPaid = situation === 'part-payment' || sample.invoice.poNumber !== undefined
  const payments = situation.startsWith('thanks')
    ? [{ amount: total, paidOn: situation === 'thanks' ? addDays(dueOn, -1) : addDays(dueOn, 8) }]
    : isPartlyPaid && daysLate[situation] === undefined
      ? [{ amount: third, paidOn: addDays(dueOn, 2) }]
      : []
  const promisedOn = addDays(today, situation === 'promise-confirmed' ? 5 : -2)
  const own: Invoice = {
    id: 'invoice',
    clientId: 'client',
    issuedOn: addDays(dueOn, -30),
    dueOn,
    payments,
    ...(situation.startsWith('promise') && { hold: { reason: 'promised', until: promisedOn, note: '', since: addDays(dueOn, 1) } }),
    createdAt: '2026-10-07T08:00:00.000Z',
    updatedAt: '2026-10-07T08:00:00.000Z',
    ...sample.invoice,
  }
  const invoices = situation.startsWith('statement') ? [own, ...moreInvoices(own, situation === 'statement-mixed')] : [own]
  return {
    today,
    settings,
    client,
    invoices: invoices.map((invoice) => withPlan(invoice, client, settings, today, situation)),
    hasSignature: sample.hasSignature,
    payBy: addDays(today, 7),
    ...(sample.lastPaid && { lastPaid: sample.lastPaid }),
    ...((situation === 'late-fee' || (situation === 'final' && isPartlyPaid)) && {
      lateFee: { minor: Math.round(total.minor / 30), currency: total.currency },
    }),
    ...(situation.startsWith('instalment') && {
      instalments: [third, third, { ...third, minor: total.minor - 2 * third.minor }].map((amount, part) => ({
        amount,
        dueOn: addDays(today, part * 30 + 5),
      })),
    }),
  }
}

function moreInvoices(invoice: Invoice, isMixed: boolean): Invoice[] {
  const { paymentLink: _, ...rest } = invoice
  return [
    { ...rest, id: 'invoice-2', number: `${invoice.number}-B`, dueOn: addDays(dueOn, -12) },
    {
      ...rest,
      id: 'invoice-3',
      number: `${invoice.number}-C`,
      total: { minor: 40_000, currency: 'EUR' },
      dueOn: addDays(dueOn, isMixed ? 24 : 4),
      payments: [],
    },
  ]
}

function withPlan(invoice: Invoice, client: Client, settings: Settings, today: Day, situation: Template['situation']): MailInvoice {
  const before = stages.slice(0, Math.max(0, stages.indexOf(situation as Stage)))
  const last = before.findLast((stage) => stage !== 'before-due' && stage !== 'due')
  const sent = last ? [sentReminder(invoice, last, addDays(dueOn, daysLate[last] ?? 0))] : []
  return { invoice, followUp: planFollowUp({ invoice, client, reminders: sent, settings, today }), sent }
}

function sentReminder(invoice: Invoice, stage: Stage, sentOn: Day): Reminder {
  return {
    id: `reminder-${stage}`,
    clientId: invoice.clientId,
    items: [{ invoiceId: invoice.id, stage, balance: invoice.total }],
    state: 'sent',
    subject: '',
    text: '',
    to: [],
    cc: [],
    account: '',
    sentOn,
  }
}
