import { describe, expect, it } from 'vitest'
import { ageBucket, ageingOf, usualDelay } from '../../../lib/domain/ageing.ts'
import { addDays } from '../../../lib/domain/day.ts'
import { eur, makeInvoice } from '../../support/make.ts'

describe('ageBucket', () => {
  it.each([
    [-5, 'not-due'],
    [0, 'not-due'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, 'over-90'],
  ])('%i days: %s', (days, bucket) => {
    expect(ageBucket(days)).toBe(bucket)
  })
})

describe('ageingOf', () => {
  it('adds up open balances by currency and age, without paid and written-off ones', () => {
    const paid = [{ amount: eur(120_000), paidOn: '2026-11-10' }]
    const invoices = [
      makeInvoice({ payments: [{ amount: eur(20_000), paidOn: '2026-11-10' }] }),
      makeInvoice({ dueOn: '2026-11-10' }),
      makeInvoice({ dueOn: '2026-12-24' }),
      makeInvoice({ payments: paid }),
      makeInvoice({ writtenOffOn: '2026-11-10' }),
      makeInvoice({ dueOn: '2026-01-01', total: { minor: 700, currency: 'JPY' } }),
    ]
    const [euros, yen, ...more] = ageingOf(invoices, '2026-11-22')
    expect(more).toEqual([])
    expect(euros).toMatchObject({ currency: 'EUR', total: eur(340_000) })
    expect(euros?.buckets).toMatchObject({ '1-30': eur(220_000), 'not-due': eur(120_000), 'over-90': eur(0) })
    expect(yen).toMatchObject({ currency: 'JPY', total: { minor: 700, currency: 'JPY' } })
  })
})

describe('usualDelay', () => {
  const paidLate = (days: number) => makeInvoice({ payments: [{ amount: eur(120_000), paidOn: addDays('2026-11-06', days) }] })

  it.each([
    [[], null],
    [[9], 9],
    [[30, 1, 9], 9],
    [[4, 7], 6],
    [[-3], -3],
    [[0, -1], 0],
    [[2, 400, 3], 3],
  ])('%j days late: %s', (delays, median) => {
    expect(usualDelay(delays.map(paidLate))).toBe(median)
  })

  it('leaves out what is not paid in full', () => {
    expect(usualDelay([makeInvoice(), paidLate(9)])).toBe(9)
  })
})
