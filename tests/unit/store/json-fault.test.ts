import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../../lib/store/json-fault.ts'

describe('jsonFault', () => {
  it.each<[string, number, number]>([
    ['{\n  "invoices": [}\n]}', 2, 16],
    ['{\n  "invoices": [', 2, 16],
    ['{"a": 1, }', 1, 10],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ['[1 2]', 1, 4],
    ['[01]', 1, 3],
    ['["a\nb"]', 1, 2],
    ['["\\x"]', 1, 2],
    ['{"a": "cut', 1, 7],
    ['{}\n{}', 2, 1],
    ['[] ]', 1, 4],
    ['{"a": nul}', 1, 7],
    ['', 1, 1],
  ])('finds the place in %j', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column })
  })

  it('finds the place of a bad character in any JSON, and the end of what was cut off', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, seed) => {
        const outside = Array.from({ length: json.length }, (_, at) => at).filter((at) => isOutsideText(json, at))
        const at = outside[seed % outside.length] ?? 0
        const broken = `${json.slice(0, at)}@${json.slice(at)}`
        expect(() => JSON.parse(broken)).toThrow('JSON')
        expect(jsonFault(broken).column - 1).toBeLessThanOrEqual(at)
        const whole = `[${json}`
        expect(jsonFault(whole)).toEqual({ line: 1, column: whole.length + 1 })
      }),
    )
  })
})

function isOutsideText(json: string, at: number): boolean {
  return (json.slice(0, at).replaceAll(/\\./g, '').split('"').length - 1) % 2 === 0
}
