import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instalmentStates, nextInstalment, planInstalments } from '../../../lib/domain/instalments.ts'
import { addMoney } from '../../../lib/domain/money.ts'
import { eur } from '../../support/make.ts'

describe('planInstalments', () => {
  it('splits to the cent and keeps the end of the month', () => {
    expect(planInstalments(eur(10_000), 3, '2026-01-31', 'month')).toEqual([
      { amount: eur(3334), dueOn: '2026-01-31' },
      { amount: eur(3333), dueOn: '2026-02-28' },
      { amount: eur(3333), dueOn: '2026-03-31' },
    ])
  })

  it.each([
    ['week', '2026-11-13'],
    ['two-weeks', '2026-11-20'],
    ['month', '2026-12-06'],
  ] as const)('every %s', (rhythm, second) => {
    expect(planInstalments(eur(100), 2, '2026-11-06', rhythm)[1]?.dueOn).toBe(second)
  })

  it('adds up to the balance and differs by one cent at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 10 ** 12 }), fc.integer({ min: 1, max: 60 }), (minor, count) => {
        const amounts = planInstalments(eur(minor), count, '2026-11-06', 'week').map(({ amount }) => amount)
        expect(amounts.reduce(addMoney)).toEqual(eur(minor))
        expect((amounts[0]?.minor ?? 0) - (amounts.at(-1)?.minor ?? 0)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each([
    [100, 0],
    [100, 61],
    [100, 1.5],
    [2, 3],
    [0, 1],
    [-100, 2],
  ])('throws for %i in %f parts', (minor, count) => {
    expect(() => planInstalments(eur(minor), count, '2026-11-06', 'week')).toThrow(RangeError)
  })
})

describe('payments on a plan', () => {
  const plan = planInstalments(eur(300), 3, '2026-11-06', 'week')

  it.each([
    [0, [100, 100, 100], '2026-11-06'],
    [99, [1, 100, 100], '2026-11-06'],
    [100, [0, 100, 100], '2026-11-13'],
    [250, [0, 0, 50], '2026-11-20'],
    [300, [0, 0, 0], undefined],
    [999, [0, 0, 0], undefined],
    [-5, [100, 100, 100], '2026-11-06'],
  ])('%i paid', (paid, open, next) => {
    expect(instalmentStates(plan, eur(paid)).map(({ open }) => open.minor)).toEqual(open)
    expect(nextInstalment(plan, eur(paid))?.dueOn).toBe(next)
  })
})
