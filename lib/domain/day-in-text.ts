import { addDays, type Day } from './day.ts'

const aYear = 365
const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i

/**
 * The day of the coming year that a text names in the words of a locale (BCP 47), such as "Nov 27, 8:00 AM", "27. Nov., 08:00" or
 * "27 November 2026"; null where it names none, or several. A locale that is none is taken for the browser's own.
 */
export function dayInText(text: string, locale: string, today: Day): Day | null {
  const words = ` ${wordsOf(text).join(' ')} `
  const formats = (['short', 'long'] as const).map(
    (month) => new Intl.DateTimeFormat(tag.test(locale) ? locale : undefined, { day: 'numeric', month, timeZone: 'UTC' }),
  )
  function isNamed(day: Day): boolean {
    return formats.some((format) => {
      const name = wordsOf(format.format(Date.parse(day)))
      // "Nov 27" or "27 Nov": the language of a page does not say which.
      return [name, name.toReversed()].some((order) => words.includes(` ${order.join(' ')} `))
    })
  }
  const named = Array.from({ length: aYear }, (_day, ahead) => addDays(today, ahead)).filter(isNamed)
  return named.length === 1 ? (named[0] ?? null) : null
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
