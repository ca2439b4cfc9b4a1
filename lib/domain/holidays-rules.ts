import { addDays, isoWeekday, parseDay, type Day } from './day.ts'

/**
 * The day of a rule in a year; null when the rule has none in that year. Rules, as `holidays-table.ts` writes them:
 * `1225` a day of the year (month, day); `e-2` days from Easter Sunday; `o1` days from Orthodox Easter Sunday;
 * `1122>4` the first such ISO weekday on or after a day of the year; `261225` one day of one year (2026-12-25).
 */
export function dayOfRule(rule: string, year: number): Day | null {
  const [, kind = '', rest = ''] = /^([eo]?)(.*)$/.exec(rule) ?? []
  if (kind !== '') return addDays(kind === 'e' ? easterSunday(year) : orthodoxEasterSunday(year), Number(rest))
  const [date = '', weekday] = rest.split('>')
  const isOneYear = date.length === 6
  if (isOneYear && 2000 + Number(date.slice(0, 2)) !== year) return null
  const start = parseDay(`${String(year).padStart(4, '0')}-${date.slice(-4, -2)}-${date.slice(-2)}`)
  if (start === null || weekday === undefined) return start
  return addDays(start, (Number(weekday) - isoWeekday(start) + 7) % 7)
}

/** The lines of the table by their place: a country (`DE|0101 …`), or below it one of its regions (`-BY|0106 …`). */
export function readPlaces(table: string): Readonly<Record<string, string>> {
  let country = ''
  const places = table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', rules = ''] = line.split('|')
      if (name.startsWith('-')) return [country + name, rules] as const
      country = name
      return [country, rules] as const
    })
  return Object.fromEntries(places)
}

/** Splits a line of the table into rules. Listed days of one year stand together there: `26:02160217` is `260216 260217`. */
export function unpackRules(line: string): readonly string[] {
  return line.split(' ').flatMap((part) => {
    const [start = '', listed] = part.split(':')
    return listed === undefined ? (part === '' ? [] : [part]) : (listed.match(/.{4}/g) ?? []).map((date) => start + date)
  })
}

/** The opposite of `unpackRules`. */
export function packRules(rules: readonly string[]): string {
  const byYear = Map.groupBy(rules, (rule) => /^!?\d\d(?=\d{4}$)/.exec(rule)?.[0] ?? rule)
  return [...byYear]
    .map(([start, group]) => (group[0] === start ? start : `${start}:${group.map((rule) => rule.slice(-4)).join('')}`))
    .join(' ')
}

/** Easter Sunday of the western churches (the "anonymous Gregorian" algorithm: Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return addDays(`${String(year).padStart(4, '0')}-03-22`, h + l - 7 * m)
}

/** Easter Sunday of the Orthodox churches, as a Gregorian day (Meeus's Julian algorithm; 13 days apart from 1900 to 2099). */
export function orthodoxEasterSunday(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  return addDays(`${String(year).padStart(4, '0')}-03-22`, d + e + 13)
}
