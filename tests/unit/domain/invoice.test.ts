import { describe, expect, it } from 'vitest'
import { holdEndsOn, isOnHold, isPaid, openBalance, paidInFullOn, paidTotal, type Hold } from '../../../lib/domain/invoice.ts'
import { eur, makeInvoice } from '../../support/make.ts'

const half = { amount: eur(60_000), paidOn: '2026-11-10' }
const rest = { amount: eur(60_000), paidOn: '2026-11-20' }

describe('balance', () => {
  it.each([
    ['nothing paid', [], 120_000, false, null],
    ['half paid', [half], 60_000, false, null],
    ['paid', [half, rest], 0, true, '2026-11-20'],
    ['paid, recorded in the other order', [rest, half], 0, true, '2026-11-20'],
    ['overpaid', [half, rest, { ...half, paidOn: '2026-12-01' }], -60_000, true, '2026-11-20'],
  ])('%s', (_, payments, balance, paid, paidOn) => {
    const invoice = makeInvoice({ payments })
    expect(openBalance(invoice)).toEqual(eur(balance))
    expect(paidTotal(invoice)).toEqual(eur(120_000 - balance))
    expect(isPaid(invoice)).toBe(paid)
    expect(paidInFullOn(invoice)).toBe(paidOn)
  })

  it('one cent short is not paid', () => {
    expect(isPaid(makeInvoice({ payments: [{ amount: eur(119_999), paidOn: '2026-11-10' }] }))).toBe(false)
  })
})

describe('holds', () => {
  const hold = (reason: Hold['reason'], until: string | null): Hold => ({ reason, until, note: '', since: '2026-11-01' })

  it.each([
    ['promised', '2026-11-20', '2026-11-21', '2026-11-20', '2026-11-21'],
    ['paused', '2026-11-20', '2026-11-20', '2026-11-19', '2026-11-20'],
    ['dispute', '2026-11-20', '2026-11-20', '2026-11-19', '2026-11-20'],
  ] as const)('%s until %s ends on %s', (reason, until, endsOn, lastHeld, firstFree) => {
    const invoice = makeInvoice({ hold: hold(reason, until) })
    expect(holdEndsOn(hold(reason, until))).toBe(endsOn)
    expect(isOnHold(invoice, lastHeld)).toBe(true)
    expect(isOnHold(invoice, firstFree)).toBe(false)
  })

  it('an open-ended hold lasts', () => {
    expect(holdEndsOn(hold('dispute', null))).toBeNull()
    expect(isOnHold(makeInvoice({ hold: hold('dispute', null) }), '2999-01-01')).toBe(true)
  })

  it('without a hold nothing rests', () => {
    expect(isOnHold(makeInvoice(), '2026-11-10')).toBe(false)
  })
})
