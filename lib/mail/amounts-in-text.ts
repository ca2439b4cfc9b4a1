import { currencyExponent } from '../domain/currencies.ts'
import type { CurrencyCode } from '../domain/money.ts'
import { mailLocale } from './mail-languages.ts'

const figure = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,4})?|\d{1,15}(?:[.,]\d{1,4})?`

/**
 * The amounts a text names in a currency, in minor units: figures beside its sign, code or name, however they are grouped ("€1,200.00",
 * "1.200,00 €", "EUR 1200", "1 200 euros"). Other figures, such as dates and numbers of invoices, are none.
 * @param language BCP 47 primary tag of the mail
 */
export function amountsIn(text: string, currency: CurrencyCode, language: string): readonly number[] {
  const exponent = currencyExponent(currency)
  if (exponent === undefined) return []
  const line = text.slice(0, 20_000).replaceAll(/\s/g, ' ').replaceAll('’', "'")
  const mark = marksOf(currency, mailLocale(language)).map(escapePattern).join('|')
  // Two passes: in "on 6 November 2026 €1,200.00" the sign belongs to what follows, and what precedes does not use it up.
  const before = new RegExp(String.raw`(?<![\p{L}\p{Sc}])(?:${mark}) ?(${figure})(?![\d])`, 'giu')
  const after = new RegExp(String.raw`(?<![\d.,])(${figure}) ?(?:${mark})(?!\p{L})`, 'giu')
  return [...line.matchAll(before), ...line.matchAll(after)].map(([, digits = '']) => minorUnits(digits, exponent))
}

/** How Intl and people write the currency; longest first, so that "US$" is not read as "$". */
function marksOf(currency: CurrencyCode, locale: string): string[] {
  const marks = [locale, 'en-GB'].flatMap((tag) =>
    (['symbol', 'narrowSymbol', 'code', 'name'] as const).flatMap((currencyDisplay) =>
      [1, 2].flatMap((count) =>
        new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay })
          .formatToParts(count)
          .flatMap(({ type, value }) => (type === 'currency' ? value.replaceAll(/\s/g, ' ') : [])),
      ),
    ),
  )
  return [...new Set(marks)].toSorted((a, b) => b.length - a.length)
}

/** The last separator starts the decimals when no more digits follow it than the currency has; all others group. */
function minorUnits(digits: string, exponent: number): number {
  const [, whole = digits, decimals = ''] = new RegExp(`^(.*)[.,](\\d{1,${Math.max(1, exponent)}})$`).exec(digits) ?? []
  const isDecimal = exponent > 0
  return Number((isDecimal ? whole : digits).replaceAll(/\D/g, '') + (isDecimal ? decimals : '').padEnd(exponent, '0'))
}

function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
