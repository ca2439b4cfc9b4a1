import { describe, expect, it } from 'vitest'
import { currencyCodes, currencyExponent, isCurrency } from '../../../lib/domain/currencies.ts'

describe('currencies', () => {
  it.each([
    ['EUR', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['COP', 2],
    ['TWD', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['ISK', 0],
    ['UGX', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
    ['MGA', 2],
    ['XCG', 2],
  ])('%s has %i decimals', (code, exponent) => {
    expect(currencyExponent(code)).toBe(exponent)
  })

  it.each(['XAU', 'XXX', 'XTS', 'HRK', 'BGN', 'ANG', 'ZWL', 'DEM', 'eur', 'EURO', '', '__proto__'])('%j is none', (code) => {
    expect(isCurrency(code)).toBe(false)
    expect(currencyExponent(code)).toBeUndefined()
  })

  it('lists every code once, sorted, in capitals', () => {
    expect(currencyCodes).toEqual([...new Set(currencyCodes)].toSorted())
    expect(currencyCodes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  })
})
