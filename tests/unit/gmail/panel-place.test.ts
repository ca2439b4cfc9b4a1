import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelPlace } from '../../../lib/gmail/panel-place.ts'

const window = { width: 1280, height: 800 }

describe('panelPlace', () => {
  it.each([
    ['stands above a button at the bottom', { left: 770, top: 752, bottom: 784 }, { left: 754, top: 224, width: 420, height: 520 }],
    ['stands below a button at the top', { left: 400, top: 100, bottom: 132 }, { left: 384, top: 140, width: 420, height: 520 }],
    ['stays inside at the right', { left: 1250, top: 752, bottom: 784 }, { left: 852, top: 224, width: 420, height: 520 }],
    ['takes the larger side when neither holds all', { left: 400, top: 400, bottom: 432 }, { left: 384, top: 8, width: 420, height: 384 }],
  ])('%s', (_, button, expected) => {
    expect(panelPlace(button, window)).toEqual(expected)
  })

  it('is always whole inside the window, and never larger than 420 by 520', () => {
    const size = fc.integer({ min: 40, max: 3000 })
    fc.assert(
      fc.property(size, size, fc.integer({ min: -500, max: 3500 }), fc.integer({ min: 0, max: 3000 }), (width, height, left, y) => {
        const top = Math.min(y, height - 32)
        const place = panelPlace({ left, top, bottom: top + 32 }, { width, height })
        expect(place.width).toBeLessThanOrEqual(420)
        expect(place.height).toBeLessThanOrEqual(520)
        expect(place.left).toBeGreaterThanOrEqual(0)
        expect(place.top).toBeGreaterThanOrEqual(0)
        expect(place.left + place.width).toBeLessThanOrEqual(width)
        expect(place.top + place.height).toBeLessThanOrEqual(height)
      }),
    )
  })
})
