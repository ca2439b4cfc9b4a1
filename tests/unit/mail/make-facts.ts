import type { FollowUp } from '../../../lib/domain/follow-up.ts'
import type { Invoice } from '../../../lib/domain/invoice.ts'
import type { Reminder } from '../../../lib/domain/reminder.ts'
import type { Stage } from '../../../lib/domain/schedule.ts'
import type { MailFacts, MailInvoice } from '../../../lib/mail/mail-facts.ts'
import { makeClient, makeInvoice, makeSettings } from '../../support/make.ts'

export function makeFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  return {
    action: 'remind',
    stage: 'first',
    on: '2026-11-18',
    reason: { code: 'stage', basis: 'due-date', daysOverdue: 12 },
    waived: [],
    ...overrides,
  }
}

export function makeMailInvoice(invoice: Partial<Invoice> = {}, sent: readonly Reminder[] = [], stage: Stage = 'first'): MailInvoice {
  return { invoice: makeInvoice(invoice), followUp: makeFollowUp({ stage }), sent }
}

/** Wednesday 18 November 2026: INV-1042 is 12 days late. */
export function makeFacts(overrides: Partial<MailFacts> = {}): MailFacts {
  return {
    today: '2026-11-18',
    settings: makeSettings(),
    client: makeClient(),
    invoices: [makeMailInvoice()],
    hasSignature: false,
    payBy: '2026-11-27',
    ...overrides,
  }
}

/** Facts in which every variable of a mail about one overdue invoice has a value. */
export function makeFullFacts(overrides: Partial<MailFacts> = {}): MailFacts {
  const facts = makeFacts({
    invoices: [
      makeMailInvoice({
        project: 'Website relaunch',
        poNumber: 'PO-778',
        paymentLink: 'https://pay.example/inv-1042?a=1&b=2',
        payments: [{ amount: { minor: 40_000, currency: 'EUR' }, paidOn: '2026-11-10' }],
        hold: { reason: 'promised', until: '2026-11-15', note: '', since: '2026-11-01' },
      }),
    ],
    lastPaid: { number: 'INV-1001', paidOn: '2026-09-03', isOnTime: true },
    nextContactOn: '2026-11-30',
    lateFee: { minor: 4000, currency: 'EUR' },
    instalments: [
      { amount: { minor: 40_000, currency: 'EUR' }, dueOn: '2026-12-01' },
      { amount: { minor: 40_000, currency: 'EUR' }, dueOn: '2027-01-01' },
    ],
  })
  return { ...facts, ...overrides }
}
