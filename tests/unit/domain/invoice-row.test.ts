import { describe, expect, it } from 'vitest'
import type { FollowUp } from '../../../lib/domain/follow-up.ts'
import { compareUrgency, invoiceState, makeRow } from '../../../lib/domain/invoice-row.ts'
import type { Invoice } from '../../../lib/domain/invoice.ts'
import { planFollowUp } from '../../../lib/domain/plan-follow-up.ts'
import { eur, makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'

describe('invoiceState', () => {
  it.each([
    ['2026-10-29', 'not-due'],
    ['2026-10-30', 'due-soon'],
    ['2026-11-06', 'due-soon'],
    ['2026-11-07', 'overdue'],
    ['2026-12-06', 'overdue'],
    ['2026-12-07', 'long-overdue'],
  ])('due 6 November, on %s: %s', (today, state) => {
    expect(invoiceState(makeInvoice(), today)).toBe(state)
  })

  const payments = [{ amount: eur(120_000), paidOn: '2026-11-10' }]
  const hold = { reason: 'promised', until: '2026-11-20', note: '', since: '2026-11-10' } as const
  it.each([
    ['paid', { payments, hold }, 'paid'],
    ['written off', { payments, writtenOffOn: '2026-11-12' }, 'written-off'],
    ['promised', { hold }, 'promised'],
    ['in dispute', { hold: { ...hold, reason: 'dispute' } }, 'on-hold'],
    ['paused', { hold: { ...hold, reason: 'paused', until: null } }, 'on-hold'],
    ['promise passed', { hold: { ...hold, until: '2026-11-14' } }, 'overdue'],
  ] satisfies [string, Partial<Invoice>, string][])('%s', (_, overrides, state) => {
    expect(invoiceState(makeInvoice(overrides), '2026-11-15')).toBe(state)
  })
})

describe('makeRow', () => {
  it('puts balance, state and days together', () => {
    const followUp: FollowUp = { action: 'none', stage: null, on: null, reason: { code: 'do-not-chase' }, waived: [] }
    const invoice = makeInvoice({ payments: [{ amount: eur(20_000), paidOn: '2026-11-10' }] })
    const row = makeRow(invoice, makeClient(), followUp, '2026-11-18')
    expect(row).toMatchObject({ balance: eur(100_000), state: 'overdue', daysOverdue: 12, followUp })
  })
})

describe('compareUrgency', () => {
  const today = '2026-11-18'
  const client = makeClient()
  const settings = makeSettings()
  const row = (overrides: Partial<Invoice>, sentOn?: string) => {
    const invoice = makeInvoice({ id: overrides.number ?? '', ...overrides })
    const reminders = sentOn ? [makeReminder({ invoiceId: invoice.id, sentOn })] : []
    return makeRow(invoice, client, planFollowUp({ invoice, client, reminders, settings, today }), today)
  }
  const hold = { reason: 'dispute', until: null, note: '', since: '2026-11-10' } as const

  it('puts what is to be done first, then what comes next, and what is over last', () => {
    const sorted = [
      row({ number: 'long overdue', dueOn: '2026-09-01' }),
      row({ number: 'INV-9', dueOn: '2026-11-10' }),
      row({ number: 'INV-10', dueOn: '2026-11-10' }),
      row({ number: 'reminded this week', dueOn: '2026-09-01' }, '2026-11-17'),
      row({ number: 'not due', dueOn: '2026-12-18' }),
      row({ number: 'in dispute', dueOn: '2026-09-01', hold }),
      row({ number: 'paid', dueOn: '2026-09-01', payments: [{ amount: eur(120_000), paidOn: '2026-11-10' }] }),
      row({ number: 'written off', dueOn: '2026-09-01', writtenOffOn: '2026-11-10' }),
    ]
    const numbers = sorted.map(({ invoice }) => invoice.number)
    expect(
      sorted
        .toReversed()
        .toSorted(compareUrgency)
        .map(({ invoice }) => invoice.number),
    ).toEqual(numbers)
  })
})
