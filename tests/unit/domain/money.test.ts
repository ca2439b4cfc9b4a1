import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyCodes, currencyExponent } from '../../../lib/domain/currencies.ts'
import {
  addMoney,
  decimalText,
  formatMoney,
  moneyFromDecimal,
  parseAmount,
  subtractMoney,
  sumByCurrency,
  type Money,
} from '../../../lib/domain/money.ts'
import { eur } from '../../support/make.ts'

const anyCurrency = fc.constantFrom(...currencyCodes)
const anyMoney = fc.record({ minor: fc.maxSafeInteger(), currency: anyCurrency }) satisfies fc.Arbitrary<Money>
const positiveMoney = fc.record({ minor: fc.integer({ min: 1, max: 10 ** 14 }), currency: anyCurrency })

describe('adding up', () => {
  it('adds and subtracts within a currency', () => {
    expect(addMoney(eur(10), eur(20))).toEqual(eur(30))
    expect(subtractMoney(eur(10), eur(30))).toEqual(eur(-20))
  })

  it('throws across currencies and beyond safe integers', () => {
    expect(() => addMoney(eur(1), { minor: 1, currency: 'USD' })).toThrow(RangeError)
    expect(() => addMoney(eur(Number.MAX_SAFE_INTEGER), eur(1))).toThrow(RangeError)
  })

  it('keeps one total per currency, in order', () => {
    const usd = { minor: 5, currency: 'USD' }
    expect(sumByCurrency([eur(1), usd, eur(2)])).toEqual([eur(3), usd])
    expect(sumByCurrency([])).toEqual([])
  })
})

describe('decimal text', () => {
  it.each([
    [120_000, 'EUR', '1200.00'],
    [5, 'EUR', '0.05'],
    [-350, 'EUR', '-3.50'],
    [0, 'EUR', '0.00'],
    [1200, 'JPY', '1200'],
    [1, 'KWD', '0.001'],
    [120_000, 'HUF', '1200.00'],
    [12_345, 'CLF', '1.2345'],
  ])('%i %s is %s', (minor, currency, text) => {
    expect(decimalText({ minor, currency })).toBe(text)
  })

  it('comes back the same', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        expect(moneyFromDecimal(decimalText(money), money.currency)).toEqual(money)
      }),
    )
  })

  it.each([
    ['1200', 'EUR', 120_000],
    ['1200.5', 'EUR', 120_050],
    ['1200.5000', 'EUR', 120_050],
    ['1200.00', 'JPY', 1200],
    ['-0', 'EUR', 0],
  ])('reads %s %s', (text, currency, minor) => {
    expect(moneyFromDecimal(text, currency)).toEqual({ minor, currency })
  })

  it.each(['1,200.00', '1200,00', '1200.001', '', '.5', '5.', '1e3', ' 1', '0x10', 'NaN', '90071992547409.93', '9'.repeat(50)])(
    'refuses %j',
    (text) => {
      expect(moneyFromDecimal(text, 'EUR')).toBeNull()
    },
  )

  it('refuses unknown currencies', () => {
    expect(moneyFromDecimal('1.00', 'XXX')).toBeNull()
    expect(() => decimalText({ minor: 1, currency: 'XXX' })).toThrow(RangeError)
  })
})

describe('formatMoney', () => {
  it.each([
    [120_000, 'EUR', 'en', '€1,200.00'],
    [120_000, 'EUR', 'de', '1.200,00 €'],
    [1_234_567, 'JPY', 'en', '¥1,234,567'],
    // Intl alone would show no decimals for these.
    [123_456_700, 'HUF', 'de', '1.234.567,00 HUF'],
    [120_000, 'IDR', 'en', 'IDR 1,200.00'],
    [1_200_000, 'KWD', 'en', 'KWD 1,200.000'],
    [-350, 'EUR', 'en', '-€3.50'],
    // One more than a float can tell apart once it is divided by 100.
    [9_007_199_254_740_991, 'EUR', 'en', '€90,071,992,547,409.91'],
  ])('%i %s in %s', (minor, currency, locale, text) => {
    expect(formatMoney({ minor, currency }, locale).replaceAll(/\s/g, ' ')).toBe(text)
  })
})

describe('parseAmount', () => {
  it.each([
    ['1200', 'EUR', 'en', 120_000],
    ['1.234,50', 'EUR', 'en', 123_450],
    ['1.234,50', 'EUR', 'de', 123_450],
    ['1,234.50', 'EUR', 'de', 123_450],
    ['1 234,50', 'EUR', 'fr', 123_450],
    ['1 234,50 €', 'EUR', 'fr', 123_450],
    ["1'234.50", 'CHF', 'de-CH', 123_450],
    ['CHF 1’234’567.85', 'CHF', 'de-CH', 123_456_785],
    ['1200.–', 'CHF', 'de-CH', 120_000],
    ['1200,- €', 'EUR', 'de', 120_000],
    ['1,28,500.00', 'INR', 'en-IN', 12_850_000],
    ['1,28,500', 'INR', 'en', 12_850_000],
    ['Rs.500', 'INR', 'en', 50_000],
    ['₹ 500', 'INR', 'en', 50_000],
    ['€ 1.200', 'EUR', 'de', 120_000],
    ['+5', 'EUR', 'en', 500],
    ['.50', 'EUR', 'en', 50],
    [',50', 'EUR', 'de', 50],
    ['12,5', 'EUR', 'en', 1250],
    ['1,234', 'EUR', 'en', 123_400],
    ['1,234.567', 'KWD', 'en', 1_234_567],
    ['1.234', 'KWD', 'en', 1234],
    ['1.200', 'JPY', 'en', 1200],
    ['1.234.567', 'JPY', 'en', 1_234_567],
    ['1200.00', 'JPY', 'en', 1200],
    ['US$5', 'USD', 'en', 500],
    ['$5', 'CAD', 'en', 500],
    ['R$ 1.200,00', 'BRL', 'pt-BR', 120_000],
    ['1 200 kr', 'SEK', 'sv', 120_000],
    ['1200 eur', 'EUR', 'en', 120_000],
    ['١٢٣٤٫٥٠', 'EGP', 'ar-EG', 123_450],
    ['१,२३,४५६', 'INR', 'hi', 12_345_600],
    ['１２３４', 'JPY', 'ja', 1234],
    ['\u200E1200\u200F', 'EUR', 'en', 120_000],
  ])('%s %s (%s)', (text, currency, locale, minor) => {
    expect(parseAmount(text, currency, locale)).toEqual({ ok: true, money: { minor, currency } })
  })

  it.each([
    ['1.200', 'EUR', 'en', '1200.00', '1.20'],
    ['€1.200', 'EUR', 'en', '1200.00', '1.20'],
    ['1,234', 'EUR', 'de', '1234.00', '1.23'],
    ['1,235', 'EUR', 'de', '1235.00', '1.24'],
    ['1.200', 'EUR', 'fr', '1200.00', '1.20'],
    ['1,234', 'KWD', 'en', '1234.000', '1.234'],
    ['1.234', 'KWD', 'de', '1234.000', '1.234'],
    ['1.234', 'KWD', 'fr', '1234.000', '1.234'],
  ])('asks about %s %s (%s)', (text, currency, locale, first, second) => {
    const problem = { code: 'amount-ambiguous', values: { first, second, currency } }
    expect(parseAmount(text, currency, locale)).toEqual({ ok: false, problem })
    expect(moneyFromDecimal(first, currency)).not.toBeNull()
    expect(moneyFromDecimal(second, currency)).not.toBeNull()
  })

  it.each([
    ['', 'EUR', 'amount-missing'],
    ['  ', 'EUR', 'amount-missing'],
    ['abc', 'EUR', 'amount-not-a-number'],
    ['12 abc', 'EUR', 'amount-not-a-number'],
    ['12,34,56', 'EUR', 'amount-not-a-number'],
    ['1.2.3', 'EUR', 'amount-not-a-number'],
    ['1,2.3,4', 'EUR', 'amount-not-a-number'],
    ['1 2', 'EUR', 'amount-not-a-number'],
    ["1'234 567", 'EUR', 'amount-not-a-number'],
    ["1'2 3", 'EUR', 'amount-not-a-number'],
    ['1234 567', 'EUR', 'amount-not-a-number'],
    ['--5', 'EUR', 'amount-not-a-number'],
    ['1e3', 'EUR', 'amount-not-a-number'],
    ['<img src=x onerror=alert(1)>', 'EUR', 'amount-not-a-number'],
    ['1'.repeat(10_000), 'EUR', 'amount-not-a-number'],
    ['$5', 'EUR', 'amount-other-currency'],
    ['5 USD', 'EUR', 'amount-other-currency'],
    ['-5', 'EUR', 'amount-negative'],
    ['−5', 'EUR', 'amount-negative'],
    ['(5.00)', 'EUR', 'amount-negative'],
    ['5-', 'EUR', 'amount-negative'],
    ['0', 'EUR', 'amount-zero'],
    ['0,00', 'EUR', 'amount-zero'],
    ['0.005', 'EUR', 'amount-too-many-decimals'],
    ['12.3456', 'EUR', 'amount-too-many-decimals'],
    ['5.5', 'JPY', 'amount-too-many-decimals'],
    ['99999999999999999', 'EUR', 'amount-too-large'],
    ['5', 'XXX', 'currency-unknown'],
  ])('refuses %s %s: %s', (text, currency, code) => {
    expect(parseAmount(text, currency, 'en')).toMatchObject({ ok: false, problem: { code } })
  })

  it('reads what formatMoney writes, in the locale it was written in, or asks', () => {
    const locale = fc.constantFrom('en', 'de', 'fr', 'de-CH', 'en-IN', 'pt-BR', 'pl', 'es', 'sv', 'ja', 'nl', 'hu')
    fc.assert(
      fc.property(positiveMoney, locale, (money, locale) => {
        const parsed = parseAmount(formatMoney(money, locale), money.currency, locale)
        expect(parsed).toEqual({ ok: true, money })
      }),
      { numRuns: 1000 },
    )
  })

  it('reads plain decimal text in every locale, or asks and offers the right amount', () => {
    const locale = fc.constantFrom('en', 'de', 'fr', 'de-CH', 'ar-EG', 'fa', 'hi')
    fc.assert(
      fc.property(positiveMoney, locale, (money, locale) => {
        const text = decimalText(money)
        const parsed = parseAmount(text, money.currency, locale)
        expect(parsed.ok ? decimalText(parsed.money) : parsed.problem.values?.['second']).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws and never makes half a cent', () => {
    const text = fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[-+€$ ]?[\d.,' ]{1,15}[-€ ]?$/))
    fc.assert(
      fc.property(text, anyCurrency, (text, currency) => {
        const parsed = parseAmount(text, currency, 'en')
        const isFine = parsed.ok
          ? Number.isSafeInteger(parsed.money.minor) && parsed.money.minor > 0
          : parsed.problem.code.startsWith('amount-')
        expect(isFine).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('knows the decimals of every currency', () => {
    for (const currency of currencyCodes) {
      const minor = 10 ** (currencyExponent(currency) ?? Number.NaN)
      expect(parseAmount('1', currency, 'en')).toEqual({ ok: true, money: { minor, currency } })
    }
  })
})
