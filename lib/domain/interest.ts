import { addDays, daysBetween, type Day } from './day.ts'
import { openBalance, type Invoice } from './invoice.ts'
import { rateOn, type DatedRate, type LateFeeTerms } from './late-fee-terms.ts'
import type { Money } from './money.ts'

/** One line of the sum: so much, at so many percent, for so long. */
export interface InterestPart {
  readonly principal: Money
  /** Percent a year, or a month for monthly terms, as decimal text (`11.75`). */
  readonly percent: string
  /** The first day that counts. */
  readonly from: Day
  /** The last day that counts. */
  readonly to: Day
  /** Days, or whole months for monthly terms. */
  readonly count: number
}

/** What may be claimed for lateness by a day, with the sum shown. Nothing of it is ever added to an invoice. */
export interface LateFee {
  readonly unit: 'day' | 'month'
  readonly parts: readonly InterestPart[]
  /** Rounded once, at the end. */
  readonly interest: Money
  /** A fixed sum beside the interest; zero when there is none. */
  readonly fixedSum: Money
  /** Unset unless a dated reference rate was needed: the day of the latest one that was used. */
  readonly rateOf?: Day
}

const daysPerYear = 365n

/**
 * Simple interest: principal × percent × days / 365, rounded once, half up, at the end; exact until then.
 * @throws RangeError when `percent` is no decimal text, or days are negative.
 */
export function simpleInterest(principal: Money, percent: string, days: number): Money {
  return roundInterest([yearlyShare(principal, percent, days)], principal.currency)
}

/** `percent` of the principal for each whole month, no interest on interest, rounded once, half up. */
export function monthlyInterest(principal: Money, percent: string, months: number): Money {
  return roundInterest([monthlyShare(principal, percent, months)], principal.currency)
}

/**
 * What the terms allow by `on` for an invoice that is still open or was paid late. Interest runs from the day after the due date to `on`
 * (that day included) on what is owed: a part payment lowers the principal from the day after it. Null when nothing is late, when the
 * terms have no rate for those days, or when a fixed sum is in another currency.
 */
export function lateFee(invoice: Invoice, terms: LateFeeTerms, on: Day): LateFee | null {
  if (daysBetween(invoice.dueOn, on) <= 0) return null
  const none: Money = { minor: 0, currency: invoice.total.currency }
  const owed = owedOn(invoice, invoice.dueOn)
  if (owed.minor <= 0) return null
  switch (terms.kind) {
    case 'fixed':
      return terms.amount.currency === none.currency ? { unit: 'day', parts: [], interest: none, fixedSum: terms.amount } : null
    case 'monthly': {
      const parts = monthlyParts(invoice, terms.percent, on)
      const interest = roundInterest(
        parts.map(({ principal, percent, count }) => monthlyShare(principal, percent, count)),
        none.currency,
      )
      return { unit: 'month', parts, interest, fixedSum: none }
    }
    case 'yearly':
      return byDay(invoice, on, [{ from: invoice.dueOn, percent: terms.percent }], none)
    case 'uk-1998': {
      // The rate is fixed when interest starts to run: SI 2002/1675, article 4.
      const rate = rateOn(terms.rates, addDays(invoice.dueOn, 1))
      if (!rate) return null
      const fixedSum = none.currency === 'GBP' ? { minor: ukFixedMinor(owed.minor), currency: 'GBP' } : none
      return { ...byDay(invoice, on, [{ from: invoice.dueOn, percent: rate.percent }], fixedSum), rateOf: rate.from }
    }
    case 'eu-2011-7': {
      // The reference rate follows the half-years, the fixed sum is €40: directive 2011/7/EU, articles 3(3) and 6(1).
      const rate = rateOn(terms.rates, on)
      if (!rate || !rateOn(terms.rates, addDays(invoice.dueOn, 1))) return null
      const fixedSum = none.currency === 'EUR' ? { minor: 4000, currency: 'EUR' } : none
      return { ...byDay(invoice, on, terms.rates, fixedSum), rateOf: rate.from }
    }
  }
}

/** Late Payment of Commercial Debts (Interest) Act 1998, section 5A(2): £40 below £1,000, £70 below £10,000, £100 from there. */
function ukFixedMinor(debtMinor: number): number {
  if (debtMinor < 100_000) return 4000
  return debtMinor < 1_000_000 ? 7000 : 10_000
}

function byDay(invoice: Invoice, on: Day, rates: readonly DatedRate[], fixedSum: Money): LateFee {
  const parts = dailyParts(invoice, rates, on)
  const shares = parts.map(({ principal, percent, count }) => yearlyShare(principal, percent, count))
  return { unit: 'day', parts, interest: roundInterest(shares, invoice.total.currency), fixedSum }
}

/** Days with the same principal and the same rate make one part. */
function dailyParts(invoice: Invoice, rates: readonly DatedRate[], on: Day): InterestPart[] {
  const start = addDays(invoice.dueOn, 1)
  const changes = [...invoice.payments.map(({ paidOn }) => addDays(paidOn, 1)), ...rates.map(({ from }) => from)]
  const starts = [...new Set([start, ...changes.filter((day) => day > start && day <= on)])].toSorted()
  return starts.flatMap((from, index) => {
    const next = starts[index + 1]
    const to = next === undefined ? on : addDays(next, -1)
    const principal = owedOn(invoice, addDays(from, -1))
    const rate = rateOn(rates, from)
    if (principal.minor <= 0 || !rate) return []
    return [{ principal, percent: rate.percent, from, to, count: daysBetween(from, to) + 1 }]
  })
}

/** Whole months since the due date; a month's principal is what was owed when it began. */
function monthlyParts(invoice: Invoice, percent: string, on: Day): InterestPart[] {
  const dueOn = Temporal.PlainDate.from(invoice.dueOn)
  const { months } = dueOn.until(on, { largestUnit: 'month' })
  return Array.from({ length: months }, (_, index) => {
    const begin = dueOn.add({ months: index }).toString()
    const to = dueOn.add({ months: index + 1 }).toString()
    return { principal: owedOn(invoice, begin), percent, from: addDays(begin, 1), to, count: 1 }
  }).filter(({ principal }) => principal.minor > 0)
}

/** What was owed at the end of a day. */
function owedOn(invoice: Invoice, day: Day): Money {
  return openBalance({ ...invoice, payments: invoice.payments.filter(({ paidOn }) => paidOn <= day) })
}

/** A part of the sum as an exact fraction. */
interface Share {
  readonly numerator: bigint
  readonly denominator: bigint
}

function yearlyShare(principal: Money, percent: string, days: number): Share {
  const { numerator, denominator } = monthlyShare(principal, percent, days)
  return { numerator, denominator: denominator * daysPerYear }
}

function monthlyShare({ minor }: Money, percent: string, count: number): Share {
  const [, whole, decimals = ''] = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(percent) ?? []
  if (whole === undefined) throw new RangeError(`Not a percentage: ${percent}`)
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`)
  const rate = BigInt(whole + decimals)
  return { numerator: BigInt(minor) * rate * BigInt(count), denominator: 100n * 10n ** BigInt(decimals.length) }
}

function roundInterest(shares: readonly Share[], currency: string): Money {
  const zero: Share = { numerator: 0n, denominator: 1n }
  const { numerator, denominator } = shares.reduce(
    (sum, share) => ({
      numerator: sum.numerator * share.denominator + share.numerator * sum.denominator,
      denominator: sum.denominator * share.denominator,
    }),
    zero,
  )
  const minor = Number((2n * numerator + denominator) / (2n * denominator))
  if (!Number.isSafeInteger(minor)) throw new RangeError('More interest than an amount can hold')
  return { minor, currency }
}
