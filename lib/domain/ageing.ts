import { daysBetween, type Day } from './day.ts'
import { isPaid, openBalance, paidInFullOn, type Invoice } from './invoice.ts'
import { addMoney, type CurrencyCode, type Money } from './money.ts'

/** Classes of age of open balances, youngest first. */
export const ageBuckets = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const

export type AgeBucket = (typeof ageBuckets)[number]

/** Open balances of one currency by age. */
export interface Ageing {
  readonly currency: CurrencyCode
  readonly buckets: Readonly<Record<AgeBucket, Money>>
  readonly total: Money
}

/** The class of a number of days past the due date. */
export function ageBucket(daysOverdue: number): AgeBucket {
  if (daysOverdue <= 0) return 'not-due'
  if (daysOverdue <= 30) return '1-30'
  if (daysOverdue <= 60) return '31-60'
  return daysOverdue <= 90 ? '61-90' : 'over-90'
}

/** What is owed on a day, by age, one entry per currency in the order they first appear. Paid and written-off invoices are left out. */
export function ageingOf(invoices: readonly Invoice[], today: Day): Ageing[] {
  const byCurrency = new Map<CurrencyCode, Ageing>()
  for (const invoice of invoices) {
    if (isPaid(invoice) || invoice.writtenOffOn) continue
    const balance = openBalance(invoice)
    const { currency } = balance
    const so = byCurrency.get(currency) ?? emptyAgeing(currency)
    const bucket = ageBucket(daysBetween(invoice.dueOn, today))
    const buckets = { ...so.buckets, [bucket]: addMoney(so.buckets[bucket], balance) }
    byCurrency.set(currency, { currency, buckets, total: addMoney(so.total, balance) })
  }
  return [...byCurrency.values()]
}

/**
 * How many days after the due date a client usually pays: the median over invoices paid in full, negative when they pay early, halves
 * rounded up. Null without such an invoice.
 */
export function usualDelay(invoices: readonly Invoice[]): number | null {
  const delays = invoices
    .flatMap((invoice) => {
      const paidOn = paidInFullOn(invoice)
      return paidOn === null ? [] : [daysBetween(invoice.dueOn, paidOn)]
    })
    .toSorted((a, b) => a - b)
  const upper = delays[Math.floor(delays.length / 2)]
  const lower = delays[Math.floor((delays.length - 1) / 2)]
  if (upper === undefined || lower === undefined) return null
  // Adding 0 turns a rounded -0 into 0.
  return Math.round((lower + upper) / 2) + 0
}

function emptyAgeing(currency: CurrencyCode): Ageing {
  const none: Money = { minor: 0, currency }
  return { currency, buckets: { 'not-due': none, '1-30': none, '31-60': none, '61-90': none, 'over-90': none }, total: none }
}
