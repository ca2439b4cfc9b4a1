import { amountReadings, plainNumberText, separatorsOf } from './amount-readings.ts'
import { currencyExponent, isCurrency } from './currencies.ts'
import type { Problem } from './problem.ts'

/** An ISO 4217 code in capitals, such as `EUR`. */
export type CurrencyCode = string

/** An amount in the currency's minor unit (cents), always a safe integer. */
export interface Money {
  readonly minor: number
  readonly currency: CurrencyCode
}

/** @throws RangeError when the currencies differ or the sum is no safe integer: both are bugs of the caller. */
export function addMoney(one: Money, other: Money): Money {
  if (one.currency !== other.currency) throw new RangeError(`Cannot add ${other.currency} to ${one.currency}`)
  return money(one.minor + other.minor, one.currency)
}

/** @throws RangeError when the currencies differ: a bug of the caller. */
export function subtractMoney(one: Money, other: Money): Money {
  return addMoney(one, { minor: -other.minor, currency: other.currency })
}

/** One total per currency, in the order in which the currencies first appear. Amounts of two currencies are never added up. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const totals = new Map<CurrencyCode, Money>()
  for (const amount of amounts) {
    const total = totals.get(amount.currency)
    totals.set(amount.currency, total ? addMoney(total, amount) : amount)
  }
  return [...totals.values()]
}

/**
 * So many whole units of a currency: 5 are €5.00, ¥5 or KD 5.000.
 * @throws RangeError for an unknown currency, or when the amount is no safe integer.
 */
export function wholeUnits(units: number, currency: CurrencyCode): Money {
  return money(units * 10 ** exponentOf(currency), currency)
}

/**
 * The amount in major units as decimal text with the currency's ISO decimals: `1200.00`, `-3.50`, `1200` for JPY. Exact, no grouping.
 * @throws RangeError for an unknown currency.
 */
export function decimalText({ minor, currency }: Money): string {
  const exponent = exponentOf(currency)
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const sign = minor < 0 ? '-' : ''
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/**
 * Reads machine-written decimal text (`1200.00`, `-3.5`, `1200`; a dot, no grouping). Null when it is written otherwise, has more
 * decimals than the currency (zeros aside), is too large, or the currency is unknown.
 */
export function moneyFromDecimal(text: string, currency: CurrencyCode): Money | null {
  const exponent = currencyExponent(currency)
  const match = /^(-?)(\d{1,20})(?:\.(\d{1,20}))?$/.exec(text)
  if (exponent === undefined || !match) return null
  const [, sign, whole = '', decimals = ''] = match
  if (/[1-9]/.test(decimals.slice(exponent))) return null
  const minor = Number(BigInt(whole + decimals.slice(0, exponent).padEnd(exponent, '0')))
  if (!Number.isSafeInteger(minor)) return null
  return { minor: sign && minor !== 0 ? -minor : minor, currency }
}

/**
 * The amount as people read it: `€1,200.00` for `en`, `1.200,00 €` for `de`; always with the currency's ISO decimals.
 * @throws RangeError for an unknown currency.
 */
export function formatMoney(amount: Money, locale: string): string {
  // A decimal text is formatted exactly, a number would go through a float first. The type of `format` wants to know it is one.
  return moneyFormat(amount.currency, locale).format(decimalText(amount) as Intl.StringNumericLiteral)
}

export type ParsedAmount = { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly problem: Problem }

/** Longer texts are no amounts. */
const longestAmount = 60

/**
 * Reads an amount as people type or paste it: `1.234,50`, `1,234.50`, `1 234,50`, `1'234.50`, `1,28,500.00`, `€ 1200`, `1200,-`.
 * Separators are told apart by the currency's decimals and the locale (see `amountReadings`); what could mean two amounts is never
 * guessed but becomes `amount-ambiguous`, with both as decimal texts for `moneyFromDecimal` in `first` (thousands) and `second` (decimals,
 * rounded to the currency's).
 *
 * Other problems: `currency-unknown`, `amount-missing`, `amount-not-a-number`, `amount-other-currency`, `amount-negative`, `amount-zero`,
 * `amount-too-many-decimals`, `amount-too-large`.
 */
export function parseAmount(text: string, currency: CurrencyCode, locale: string): ParsedAmount {
  const exponent = currencyExponent(currency)
  if (exponent === undefined) return refuse('currency-unknown', { currency: currency.slice(0, longestAmount) })
  if (text.trim() === '') return refuse('amount-missing')
  const typed = text.length > longestAmount ? null : splitAmount(plainNumberText(text))
  if (!typed) return refuse('amount-not-a-number')
  const { mark, number, isNegative } = typed
  if (!namesCurrency(mark, currency, locale)) {
    const isOther = /\p{Sc}/u.test(mark) || isCurrency(mark.toUpperCase())
    return isOther ? refuse('amount-other-currency', { currency, found: mark }) : refuse('amount-not-a-number')
  }
  const [reading, other] = amountReadings(number, exponent, separatorsOf(locale))
  if (reading === undefined) return refuse('amount-not-a-number')
  if (isNegative) return refuse('amount-negative')
  if (other !== undefined) {
    return refuse('amount-ambiguous', { first: withDecimals(reading, exponent), second: withDecimals(other, exponent), currency })
  }
  const hasTooManyDecimals = /[1-9]/.test(reading.split('.')[1]?.slice(exponent) ?? '')
  if (hasTooManyDecimals) return refuse('amount-too-many-decimals', { currency, decimals: exponent })
  const amount = moneyFromDecimal(reading, currency)
  if (!amount) return refuse('amount-too-large')
  return amount.minor === 0 ? refuse('amount-zero') : { ok: true, money: amount }
}

function refuse(code: string, values?: Problem['values']): ParsedAmount {
  return { ok: false, problem: { code, ...(values && { values }) } }
}

interface TypedAmount {
  /** What names the currency, small, without spaces and dots; empty when nothing does. */
  readonly mark: string
  /** Digits and separators. */
  readonly number: string
  readonly isNegative: boolean
}

/** Takes sign and currency off both ends; null when there is no digit, or more than one sign. */
function splitAmount(text: string): TypedAmount | null {
  const match = /^(\D*)(\d.*\d|\d)(\D*)$/.exec(text)
  if (!match) return null
  const [, before = '', digits = '', after = ''] = match
  // "Rs.500" is no half rupee, ".50" is one; "1200,-" and "1200." are whole amounts.
  const startsWithDecimals = /^\P{L}*[.,]$/u.test(before)
  const around = before + after.replace(/^[.,](?: ?[-–—]+)?/, '')
  const signs = around.replace(/[^-+−–—()]/g, '').replace(/^\(\)$/, '-')
  if (signs.length > 1) return null
  const mark = around.replace(/[-+−–—().,\s]/g, '').toLowerCase()
  return { mark, number: (startsWithDecimals ? before.slice(-1) : '') + digits, isNegative: signs !== '' && signs !== '+' }
}

/** Customary marks that Intl does not know. */
const customaryMarks: Readonly<Record<CurrencyCode, readonly string[]>> = {
  CHF: ['fr', 'sfr'],
  DKK: ['kr'],
  EUR: ['euro', 'euros'],
  INR: ['rs'],
  NOK: ['kr'],
  PLN: ['zł', 'zl'],
  SEK: ['kr'],
  USD: ['us$'],
}

function namesCurrency(mark: string, currency: CurrencyCode, locale: string): boolean {
  if (mark === '' || mark === currency.toLowerCase() || customaryMarks[currency]?.includes(mark)) return true
  return ['en', locale].some((tag) =>
    (['symbol', 'narrowSymbol'] as const).some((currencyDisplay) => {
      const parts = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }).formatToParts(1)
      const symbol = parts.find(({ type }) => type === 'currency')?.value ?? ''
      return (
        symbol
          .normalize('NFKC')
          .replace(/[.\s\p{Cf}]/gu, '')
          .toLowerCase() === mark
      )
    }),
  )
}

/** A decimal text with exactly so many decimals, rounded half up. */
function withDecimals(text: string, exponent: number): string {
  const [whole = '', decimals = ''] = text.split('.')
  const kept = BigInt(whole + decimals.slice(0, exponent).padEnd(exponent, '0'))
  const rounded = kept + (decimals.charAt(exponent) >= '5' ? 1n : 0n)
  const digits = String(rounded).padStart(exponent + 1, '0')
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

function money(minor: number, currency: CurrencyCode): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Not an amount: ${minor}`)
  return { minor, currency }
}

function exponentOf(currency: CurrencyCode): number {
  const exponent = currencyExponent(currency)
  if (exponent === undefined) throw new RangeError(`Unknown currency: ${currency}`)
  return exponent
}

/** Formatters are slow to make (about 50 µs) and never change. */
const formats = new Map<string, Intl.NumberFormat>()

function moneyFormat(currency: CurrencyCode, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const exponent = exponentOf(currency)
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  })
  formats.set(key, made)
  return made
}
