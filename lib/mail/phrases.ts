import { type Day, formatDay } from '../domain/day.ts'

// Making an Intl formatter costs more than rendering a whole mail, so each is made once a locale.
const listFormats = new Map<string, Intl.ListFormat>()
const dayFormats = new Map<string, Intl.NumberFormat>()

/** Joined as the language does: "INV-1, INV-2 and INV-3". */
export function joinList(items: readonly string[], locale: string): string {
  let format = listFormats.get(locale)
  if (!format) listFormats.set(locale, (format = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' })))
  return format.format(items)
}

/** A number of days in words, singular or plural by the rules of the language: "1 day", "12 days". */
export function countDays(count: number, locale: string): string {
  let format = dayFormats.get(locale)
  if (!format) dayFormats.set(locale, (format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' })))
  return format.format(count)
}

/** What the first of the month is called where Intl writes a bare 1: "1er décembre 2026", "1º dicembre 2026". */
const firstOfMonth: Readonly<Record<string, string>> = { fr: '1er', it: '1º' }

/** A day as a letter in the language writes it: "6 November 2026", "1er décembre 2026". */
export function writeDay(day: Day, locale: string): string {
  const written = formatDay(day, locale, 'long')
  const first = firstOfMonth[locale.slice(0, 2)]
  return first === undefined ? written : written.replace(/^1(?=\s)/, first)
}

const elided: Readonly<Record<string, string>> = { il: 'l’', del: 'dell’', al: 'all’', dal: 'dall’', nel: 'nell’', sul: 'sull’' }
const articleBeforeVowel =
  /(?<!\p{L})(il|del|al|dal|nel|sul) (?=(?:8|11) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?!\p{L}))/giu

/** Italian articles lose their vowel before the days that are spoken with one: "il 8 novembre" becomes "l’8 novembre". Text in other languages stays as it is. */
export function elideArticles(text: string): string {
  return text.replaceAll(articleBeforeVowel, (_, article: string) => {
    const short = elided[article.toLowerCase()] ?? article
    return article.startsWith(article.charAt(0).toLowerCase()) ? short : short.charAt(0).toUpperCase() + short.slice(1)
  })
}
