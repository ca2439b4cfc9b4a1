import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyCodes, currencyExponent } from '../../../lib/domain/currencies.ts'
import { formatMoney } from '../../../lib/domain/money.ts'
import { amountsIn } from '../../../lib/mail/amounts-in-text.ts'
import { mailLanguages } from '../../../lib/mail/mail-languages.ts'

describe('amountsIn', () => {
  it.each([
    ['€1,200.00 is open', 'EUR', 'en', [120_000]],
    ['Es sind 1.200,00 € offen', 'EUR', 'de', [120_000]],
    ['1 200,00 € à régler', 'EUR', 'fr', [120_000]],
    ['EUR 1200, or 1200.5 EUR, or 1,200 euros', 'EUR', 'en', [120_000, 120_050, 120_000]],
    ['on 6 November 2026 €1,200.00 was due', 'EUR', 'en', [202_600, 120_000]],
    ['JP¥1,250,000 for INV-1042', 'JPY', 'en', [1_250_000]],
    ['CHF 1’200.00', 'CHF', 'de', [120_000]],
    ['KWD 1.250', 'KWD', 'en', [1250]],
    ['US$1,200.00 and $50', 'USD', 'en', [120_000, 5000]],
    ['£12', 'EUR', 'en', []],
    ['INV-1042 of 3 November 2026, call +49 30 123456', 'EUR', 'en', []],
    ['€1', 'XXX', 'en', []],
  ])('%s holds, in %s (%s): %j', (text, currency, language, amounts) => {
    expect(new Set(amountsIn(text, currency, language))).toEqual(new Set(amounts))
  })

  it('finds what we write ourselves, in every currency and language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencyCodes),
        fc.constantFrom(...mailLanguages),
        fc.integer({ min: 1, max: 10_000_000_000 }),
        (currency, { code, locale }, minor) => {
          const text = `Invoice INV-7 from 3 May for ${formatMoney({ minor, currency }, locale)}, 3 days late.`
          expect([currency, currencyExponent(currency), amountsIn(text, currency, code)]).toEqual([
            currency,
            currencyExponent(currency),
            expect.arrayContaining([minor]),
          ])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('takes no time over 20,000 figures', () => {
    expect(amountsIn('1,111 '.repeat(40_000), 'EUR', 'en').length).toBeGreaterThanOrEqual(0)
    expect(amountsIn(`${'1'.repeat(100_000)} €`, 'EUR', 'en')).toEqual([])
  })
})
