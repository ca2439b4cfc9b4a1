import { describe, expect, it } from 'vitest'
import { typedAmount } from '../../../../components/options/typed-amount.ts'
import { parseAmount } from '../../../../lib/domain/money.ts'

const locales = ['en-GB', 'de', 'de-CH', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'ar', 'ar-KW', 'hi', 'ja']

describe('typedAmount', () => {
  it.each([
    [{ minor: 1234, currency: 'KWD' }, 'de', '1,234'],
    [{ minor: 1234, currency: 'KWD' }, 'en-GB', '1.234'],
    [{ minor: 120_000, currency: 'EUR' }, 'de', '1200,00'],
    [{ minor: 1_234_567, currency: 'JPY' }, 'fr', '1234567'],
  ])('%o in %s', (money, locale, typed) => {
    expect(typedAmount(money, locale)).toBe(typed)
  })

  it.each(locales)('is read back as it was, without a question, in %s', (locale) => {
    for (const currency of ['EUR', 'JPY', 'KWD', 'CLF']) {
      for (const minor of [1, 12, 123, 1234, 12_345, 123_456, 1_234_567, 12_345_678]) {
        const money = { minor, currency }
        expect(parseAmount(typedAmount(money, locale), currency, locale), typedAmount(money, locale)).toEqual({ ok: true, money })
      }
    }
  })
})
