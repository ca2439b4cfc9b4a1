import type { Day } from '../../lib/domain/day.ts'

/** What a person typed, read as a day; or why it cannot be one, with the nearest day that exists. */
export type TypedDay =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly code: 'not-a-day' }
  | {
      readonly ok: false
      readonly code: 'no-such-day'
      readonly dayOfMonth: number
      readonly month: number
      readonly year: number
      readonly suggestion: Day
    }

/**
 * Reads `2026-11-03`, `3.11.2026`, `11/3/26`, `3 Nov 2026`, `Nov 3` … in the order and with the month names of the locale
 * (English names always work). Without a year it is the one nearest to today. A day that does not exist is never bent silently.
 */
export function readTypedDay(text: string, locale: string, today: Day): TypedDay {
  const parts = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? []
  const numbers = parts.filter((part) => /^\d+$/.test(part))
  const words = parts.filter((part) => !/^\d+$/.test(part))
  const named = words.map((word) => monthNamed(word, locale)).find((month) => month !== undefined)

  if (named !== undefined && (numbers.length === 1 || numbers.length === 2)) {
    const [first = '', second] = numbers
    // "2026 Nov 3" beside the usual "3 Nov 2026" and "Nov 3, 2026".
    const [day, year] = first.length === 4 ? [second, first] : [first, second]
    return day === undefined ? { ok: false, code: 'not-a-day' } : exactDay(Number(day), named, year, today)
  }
  if (named !== undefined || words.length > 0) return { ok: false, code: 'not-a-day' }

  const [first = '', second = '', third] = numbers
  if (numbers.length === 3 && first.length === 4) return exactDay(Number(third), Number(second), first, today)
  if (numbers.length !== 2 && numbers.length !== 3) return { ok: false, code: 'not-a-day' }
  const isMonthFirst = /[/-]/.test(text) && startsWithMonth(locale)
  const [day, month] = isMonthFirst ? [second, first] : [first, second]
  return exactDay(Number(day), Number(month), third, today)
}

function exactDay(day: number, month: number, yearText: string | undefined, today: Day): TypedDay {
  if (day < 1 || day > 31 || month < 1 || month > 12) return { ok: false, code: 'not-a-day' }
  if (yearText !== undefined && yearText.length !== 2 && yearText.length !== 4) return { ok: false, code: 'not-a-day' }
  const year = yearText === undefined ? nearestYear(day, month, today) : fullYear(yearText)
  if (year < 1900) return { ok: false, code: 'not-a-day' }
  const near = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })
  if (near.day === day) return { ok: true, day: near.toString() }
  return { ok: false, code: 'no-such-day', dayOfMonth: day, month, year, suggestion: near.toString() }
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function nearestYear(day: number, month: number, today: Day): number {
  const now = Temporal.PlainDate.from(today)
  const distance = (year: number) => Math.abs(now.until({ year, month, day }, { largestUnit: 'days' }).days)
  return [now.year, now.year + 1, now.year - 1].reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

function monthNamed(word: string, locale: string): number | undefined {
  for (const language of [locale, 'en']) {
    const name = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const parts = name.formatToParts(Date.UTC(2026, month - 1, 1))
      const full = parts.find((part) => part.type === 'month')?.value.toLowerCase()
      if (word.length >= 3 && full?.startsWith(word)) return month
    }
  }
  // English writes September short in two ways.
  return word === 'sept' ? 9 : undefined
}

function startsWithMonth(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).formatToParts(0)
  return parts.find((part) => part.type === 'day' || part.type === 'month')?.type === 'month'
}
