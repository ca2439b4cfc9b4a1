import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lateFee, monthlyInterest, simpleInterest } from '../../../lib/domain/interest.ts'
import { canCharge, euTerms, rateOn, ukTerms } from '../../../lib/domain/late-fee-terms.ts'
import { eur, makeInvoice } from '../../support/make.ts'

const gbp = (minor: number) => ({ minor, currency: 'GBP' })

describe('simpleInterest', () => {
  it.each([
    [eur(120_000), '10.15', 12, 400], // 1200 × 10.15 % × 12 / 365 = 4.0044
    [eur(100_000), '8.5', 50, 1164], // 11.6438: rounded at the end, not the daily 23.3 pence
    [gbp(1_000_000), '11.75', 60, 19_315],
    [eur(36_500), '10', 1, 10],
    [eur(100), '36.5', 5, 1], // exactly half a cent goes up
    [eur(100), '36.4999', 5, 0],
    [{ minor: 365_000, currency: 'JPY' }, '10', 3, 300],
    [eur(120_000), '0', 100, 0],
    [eur(0), '10', 100, 0],
  ])('%j at %s %% for %i days', (principal, percent, days, minor) => {
    expect(simpleInterest(principal, percent, days)).toEqual({ minor, currency: principal.currency })
  })

  it('is exact where floats are not', () => {
    // 90,071,992,547,409.91 × 11.75 % × 60 / 365 = 1,739,746,705,367.78
    expect(simpleInterest(eur(Number.MAX_SAFE_INTEGER), '11.75', 60).minor).toBe(173_974_670_536_778)
  })

  it('is never more than half a cent off, and never falls with time', () => {
    const amounts = fc.record({ minor: fc.integer({ min: 1, max: 10 ** 9 }), days: fc.integer({ min: 0, max: 3000 }) })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 3000 }), ({ minor, days }, hundredths) => {
        const percent = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
        const interest = BigInt(simpleInterest(eur(minor), percent, days).minor)
        const exact = BigInt(minor) * BigInt(hundredths) * BigInt(days)
        const off = interest * 3_650_000n - exact
        expect(off <= 1_825_000n && off > -1_825_000n).toBe(true)
        expect(simpleInterest(eur(minor), percent, days + 1).minor).toBeGreaterThanOrEqual(Number(interest))
      }),
    )
  })

  it.each(['', '-1', '1,5', '1e2', 'abc', '1.'])('throws for %j percent', (percent) => {
    expect(() => simpleInterest(eur(1), percent, 1)).toThrow(RangeError)
  })

  it('throws for half days and days before', () => {
    expect(() => simpleInterest(eur(1), '1', 1.5)).toThrow(RangeError)
    expect(() => simpleInterest(eur(1), '1', -1)).toThrow(RangeError)
  })

  it('counts whole months without interest on interest', () => {
    expect(monthlyInterest(eur(500_000), '1.5', 2)).toEqual(eur(15_000))
  })
})

describe('lateFee', () => {
  const owedGbp = (minor: number) => makeInvoice({ total: gbp(minor) })

  it('is nothing until the day after the due date', () => {
    expect(lateFee(makeInvoice(), euTerms, '2026-11-06')).toBeNull()
    expect(lateFee(makeInvoice(), euTerms, '2026-11-07')?.parts).toHaveLength(1)
  })

  it('under EU law: dated rate, €40, the sum shown', () => {
    expect(lateFee(makeInvoice(), euTerms, '2026-11-18')).toEqual({
      unit: 'day',
      parts: [{ principal: eur(120_000), percent: '10.15', from: '2026-11-07', to: '2026-11-18', count: 12 }],
      interest: eur(400),
      fixedSum: eur(4000),
      rateOf: '2026-01-01',
    })
  })

  it('under EU law the rate follows the half-years, rounded once', () => {
    const fee = lateFee(makeInvoice({ dueOn: '2025-05-31' }), euTerms, '2025-07-10')
    expect(fee?.parts).toEqual([
      { principal: eur(120_000), percent: '11.15', from: '2025-06-01', to: '2025-06-30', count: 30 },
      { principal: eur(120_000), percent: '10.15', from: '2025-07-01', to: '2025-07-10', count: 10 },
    ])
    // 10.9973 + 3.3370 = 14.3342
    expect(fee?.interest).toEqual(eur(1433))
  })

  it('in the UK the rate is that of the day interest starts, whatever comes later', () => {
    const fee = lateFee(makeInvoice({ dueOn: '2025-06-30', total: gbp(100_000) }), ukTerms, '2026-02-28')
    expect(fee?.parts).toEqual([{ principal: gbp(100_000), percent: '12.25', from: '2025-07-01', to: '2026-02-28', count: 243 }])
    expect(fee?.rateOf).toBe('2025-07-01')
  })

  it.each([
    [99_999, 4000],
    [100_000, 7000],
    [999_999, 7000],
    [1_000_000, 10_000],
  ])('in the UK %i pence cost %i more', (minor, fixed) => {
    expect(lateFee(owedGbp(minor), ukTerms, '2026-11-18')?.fixedSum).toEqual(gbp(fixed))
  })

  it('has no fixed sum in another currency than the law names', () => {
    expect(lateFee(owedGbp(100_000), euTerms, '2026-11-18')?.fixedSum).toEqual(gbp(0))
    expect(lateFee(makeInvoice(), ukTerms, '2026-11-18')?.fixedSum).toEqual(eur(0))
  })

  it('counts on what was still owed: a part payment lowers it from the next day', () => {
    const payments = [{ amount: eur(60_000), paidOn: '2026-11-10' }]
    const fee = lateFee(makeInvoice({ payments }), { kind: 'yearly', percent: '36.5' }, '2026-11-16')
    expect(fee?.parts).toEqual([
      { principal: eur(120_000), percent: '36.5', from: '2026-11-07', to: '2026-11-10', count: 4 },
      { principal: eur(60_000), percent: '36.5', from: '2026-11-11', to: '2026-11-16', count: 6 },
    ])
    expect(fee?.interest).toEqual(eur(480 + 360))
  })

  it('counts the day of a payment itself on what was owed before', () => {
    const payments = [{ amount: eur(60_000), paidOn: '2026-11-07' }]
    const fee = lateFee(makeInvoice({ payments }), { kind: 'yearly', percent: '36.5' }, '2026-11-08')
    expect(fee?.parts.map(({ principal }) => principal)).toEqual([eur(120_000), eur(60_000)])
  })

  it('stops when the invoice is paid, and a payment in time counts from the start', () => {
    const late = [{ amount: eur(120_000), paidOn: '2026-11-10' }]
    const inTime = [{ amount: eur(120_000), paidOn: '2026-11-06' }]
    const terms = { kind: 'yearly', percent: '36.5' } as const
    expect(lateFee(makeInvoice({ payments: late }), terms, '2026-12-31')?.interest).toEqual(eur(480))
    expect(lateFee(makeInvoice({ payments: inTime }), terms, '2026-12-31')).toBeNull()
  })

  it('by the month: whole months only', () => {
    const terms = { kind: 'monthly', percent: '1.5' } as const
    expect(lateFee(makeInvoice(), terms, '2026-12-05')).toMatchObject({ parts: [], interest: eur(0) })
    expect(lateFee(makeInvoice(), terms, '2026-12-06')).toMatchObject({ interest: eur(1800) })
    expect(lateFee(makeInvoice(), terms, '2027-01-20')).toMatchObject({ unit: 'month', interest: eur(3600) })
    const monthEnd = lateFee(makeInvoice({ dueOn: '2026-01-31' }), terms, '2026-03-31')
    expect(monthEnd?.parts.map(({ to }) => to)).toEqual(['2026-02-28', '2026-03-31'])
  })

  it('a fixed fee, in its own currency only', () => {
    const terms = { kind: 'fixed', amount: eur(2500) } as const
    expect(lateFee(makeInvoice(), terms, '2026-11-18')).toMatchObject({ interest: eur(0), fixedSum: eur(2500) })
    expect(lateFee(owedGbp(100), terms, '2026-11-18')).toBeNull()
  })

  it('says nothing for days before the first known rate', () => {
    expect(lateFee(makeInvoice({ dueOn: '2020-05-05' }), euTerms, '2026-11-18')).toBeNull()
    expect(lateFee(makeInvoice({ dueOn: '2020-05-05' }), ukTerms, '2026-11-18')).toBeNull()
  })
})

describe('terms', () => {
  it('statutory ones are for businesses', () => {
    expect(canCharge(euTerms, { isBusiness: true })).toBe(true)
    expect(canCharge(euTerms, {})).toBe(false)
    expect(canCharge(ukTerms, { isBusiness: false })).toBe(false)
    expect(canCharge({ kind: 'yearly', percent: '5' }, {})).toBe(true)
  })

  it('the latest rate that began holds, in any order', () => {
    const rates = euTerms.rates.toReversed()
    expect(rateOn(rates, '2025-06-30')?.percent).toBe('11.15')
    expect(rateOn(rates, '2023-12-31')).toBeNull()
  })
})
