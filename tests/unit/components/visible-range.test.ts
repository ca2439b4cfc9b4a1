import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleRange } from '../../../components/visible-range.ts'

describe('visibleRange', () => {
  it('covers every row in the window, and not much more', () => {
    fc.assert(
      fc.property(
        fc.record({
          count: fc.nat(200_000),
          rowHeight: fc.integer({ min: 20, max: 120 }),
          top: fc.integer({ min: -30_000_000, max: 2_000 }),
          windowHeight: fc.integer({ min: 100, max: 3_000 }),
        }),
        (list) => {
          const { first, end } = visibleRange(list)
          expect(first).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(list.count)
          const firstSeen = Math.max(0, Math.floor(-list.top / list.rowHeight))
          const lastSeen = Math.min(list.count - 1, Math.floor((list.windowHeight - list.top) / list.rowHeight))
          const isAnySeen = firstSeen <= lastSeen
          expect(!isAnySeen || (first <= firstSeen && end > lastSeen)).toBe(true)
          expect(end - first).toBeLessThanOrEqual(Math.ceil(list.windowHeight / list.rowHeight) + 50)
        },
      ),
    )
  })
})
