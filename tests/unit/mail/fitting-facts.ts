import * as fc from 'fast-check'
import { addDays } from '../../../lib/domain/day.ts'
import type { MailFacts } from '../../../lib/mail/mail-facts.ts'
import type { Template } from '../../../lib/mail/template.ts'
import { makeClient, makeSettings } from '../../support/make.ts'
import { makeFullFacts, makeMailInvoice } from './make-facts.ts'

/** All of a mail's optional facts, each there or not: what real stores hold. */
export const presence = fc.record({
  project: fc.boolean(),
  poNumber: fc.boolean(),
  ownLink: fc.boolean(),
  generalLink: fc.boolean(),
  bank: fc.constantFrom<'full' | 'bare' | 'none'>('full', 'bare', 'none'),
  contact: fc.boolean(),
  phone: fc.boolean(),
  email: fc.boolean(),
  business: fc.boolean(),
  history: fc.constantFrom<'on time' | 'late' | 'none'>('on time', 'late', 'none'),
  reminded: fc.boolean(),
  partlyPaid: fc.boolean(),
  fee: fc.boolean(),
  instalments: fc.boolean(),
  signature: fc.boolean(),
  others: fc.constantFrom(0, 1, 2),
})

export type Presence = typeof presence extends fc.Arbitrary<infer Value> ? Value : never

/** Facts in which the template's situation is real, and all else is as `has` says. */
export function makeFittingFacts({ situation }: Template, has: Presence): MailFacts {
  const full = makeFullFacts()
  const today = situation === 'before-due' ? '2026-11-03' : situation === 'due' ? '2026-11-06' : '2026-11-18'
  const reminder = { sentOn: addDays(today, -8), items: [] }
  const isPaidUp = situation.startsWith('thanks')
  const isStatement = situation.startsWith('statement')
  const part = { amount: { minor: 40_000, currency: 'EUR' }, paidOn: '2026-11-10' }
  const rest = { amount: { minor: 80_000, currency: 'EUR' }, paidOn: '2026-11-16' }
  const sent = has.reminded ? [reminder as unknown as MailFacts['invoices'][0]['sent'][0]] : []
  const invoice = {
    ...(has.project && { project: 'Website relaunch' }),
    ...(has.poNumber && { poNumber: 'PO-778' }),
    ...(has.ownLink && { paymentLink: 'https://pay.example/inv-1042' }),
    ...(situation.startsWith('promise') && { hold: { reason: 'promised' as const, until: '2026-11-15', note: '', since: '2026-11-01' } }),
    payments: isPaidUp ? [part, rest] : has.partlyPaid || situation === 'part-payment' ? [part] : [],
  }
  const others = ['INV-1051', 'INV-1060'].slice(0, isStatement ? has.others + 1 : 0)
  const me = makeSettings().me
  const accounts = {
    full: me.bankAccounts,
    bare: [{ currency: 'EUR', holder: '', iban: 'DE89370400440532013000', bic: '', details: '' }],
    none: [],
  }
  return {
    ...full,
    today,
    client: makeClient(has.contact ? {} : { contactName: '' }),
    settings: makeSettings({
      me: {
        ...me,
        phone: has.phone ? me.phone : '',
        email: has.email ? me.email : '',
        business: has.business ? me.business : '',
        paymentLink: has.generalLink ? me.paymentLink : '',
        bankAccounts: accounts[has.bank],
      },
    }),
    invoices: [
      makeMailInvoice(invoice, sent),
      ...others.map((number, index) =>
        makeMailInvoice(
          { number, dueOn: index === 0 ? '2026-12-01' : '2026-11-17', total: { minor: 40_000, currency: index === 0 ? 'EUR' : 'GBP' } },
          sent,
        ),
      ),
    ],
    hasSignature: has.signature,
    lastPaid: has.history === 'none' ? undefined : { number: 'INV-1001', paidOn: '2026-09-03', isOnTime: has.history === 'on time' },
    lateFee: has.fee || situation === 'late-fee' ? full.lateFee : undefined,
    instalments: has.instalments || situation === 'instalment-due' ? full.instalments : undefined,
  }
}

/** Everything that can be known. */
export const everything: Presence = {
  project: true,
  poNumber: true,
  ownLink: true,
  generalLink: true,
  bank: 'full',
  contact: true,
  phone: true,
  email: true,
  business: true,
  history: 'on time',
  reminded: true,
  partlyPaid: true,
  fee: true,
  instalments: true,
  signature: false,
  others: 0,
}
/** What is usual. */
export const typical: Presence = { ...everything, poNumber: false, reminded: false, partlyPaid: false, fee: false, instalments: false }
/** Little. */
export const bare: Presence = {
  ...typical,
  project: false,
  ownLink: false,
  generalLink: false,
  bank: 'none',
  phone: false,
  business: false,
  history: 'none',
}
