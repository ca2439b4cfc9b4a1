import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isoWeekday, type Day } from '../lib/domain/day.ts'
import { dayOfRule, packRules } from '../lib/domain/holidays-rules.ts'

/**
 * Makes the tables of public holidays anew: lib/domain/holidays-table.ts (rules, for the schedule) and holidays-names.ts (names, for the
 * screens). Run by hand once a year, or when a country changes its holidays; the tables are committed:
 *
 *   python3 -m venv .venv && .venv/bin/pip install holidays
 *   PYTHON=.venv/bin/python npm exec -- node scripts/holidays.ts && npm run fix
 *
 * The source is the Python package `holidays` (https://github.com/vacanza/holidays, MIT licence): it is kept up to date for every country
 * here, knows the days given instead of those that fall on a weekend, and its licence lets the tables travel inside the extension.
 */

const countries =
  'AE AL AR AT AU BA BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GE GR HK HR HU ID IE IL IN IS IT JP KE KR LI LT LU LV MA MC MD ME ' +
  'MK MT MX MY NG NL NO NZ PE PH PL PT RO RS SE SG SI SK TH TR TW US UY VN ZA'

/** Their regions keep dozens of days by the moon, more than all other countries together: the nation's days must do. */
const nationalOnly = new Set(['IN', 'MY'])

/** Days that follow no rule are listed one by one up to the last of these years. */
const firstYear = 2026
const lastYear = 2031
/** A rule must hold for so long to count as one. */
const lastRuleYear = 2035

type Named = readonly [name: string, day: Day]

interface Place {
  readonly days: readonly Named[]
}

interface Source {
  readonly version: string
  readonly countries: Readonly<Record<string, Place & { readonly regions: Readonly<Record<string, Place & { readonly name: string }>> }>>
}

const years = range(firstYear, lastYear)
const ruleYears = range(firstYear, lastRuleYear)
const source = readSource()
const rules: string[] = []
const names: string[] = []
/** Every name once; places point to them. */
const distinctNames = new Map<string, number>()
const regionNames: string[] = []

for (const [country, { days, regions }] of Object.entries(source.countries)) {
  const own = rulesOf(days)
  check(
    country,
    own.map(([rule]) => rule),
    days,
  )
  add(country, own)
  const parts = (nationalOnly.has(country) ? [] : Object.entries(regions).toSorted(([a], [b]) => compare(a, b))).map(([code, region]) => ({
    code,
    name: region.name,
    days: region.days,
    rules: rulesOf(region.days),
  }))
  // Where all regions keep the same days nobody needs to be asked for one.
  if (parts.every((part) => difference(part.rules, own).length === 0)) continue
  for (const { code, name, days: regionDays, rules: regionRules } of parts) {
    const changed = difference(regionRules, own)
    const gone = new Set(changed.flatMap(([rule]) => (rule.startsWith('!') ? rule.slice(1) : [])))
    const all = [
      ...own.flatMap(([rule]) => (gone.has(rule) ? [] : rule)),
      ...changed.flatMap(([rule]) => (rule.startsWith('!') ? [] : rule)),
    ]
    check(`${country}-${code}`, all, regionDays)
    add(`${country}-${code}`, changed)
    regionNames.push(`  '${country}-${code}': ${quote(name)},`)
  }
}

const from = `the Python package holidays ${source.version} (https://github.com/vacanza/holidays)`
const licence = `/* oxlint-disable max-lines -- a table is as long as the world is wide */
// Made by scripts/holidays.ts from ${from}.
// Copyright (c) 2014-2026 Vacanza Team and the authors of python-holidays, MIT licence.
`
write(
  'holidays-table.ts',
  `${licence}
import { readPlaces } from './holidays-rules.ts'

/** The last year for which days that follow no rule are listed. */
export const lastHolidayYear = ${lastYear}

/** The public holidays of a country (\`DE\`), and how those of a region (\`DE-BY\`) differ: \`!\` takes a rule away. Rules: see \`dayOfRule\`. */
export const holidaysTable: Readonly<Record<string, string>> = readPlaces(\`
${rules.join('\n')}
\`)
`,
)
write(
  'holidays-names.ts',
  `${licence}
/** The names of the rules of \`holidaysTable\`, in their order, without those taken away: places in the list below, in base 36. */
export const holidayNameNumbers: Readonly<Record<string, string>> = {
${names.join('\n')}
}

export const holidayNames: readonly string[] = [
${[...distinctNames.keys()].map((name) => `  ${quote(name)},`).join('\n')}
]

/** Regions that have holidays of their own, or whose neighbours do. */
export const holidayRegionNames: Readonly<Record<string, string>> = {
${regionNames.join('\n')}
}
`,
)

function readSource(): Source {
  const script = resolve(import.meta.dirname, 'holidays/list-holidays.py')
  const python = process.env['PYTHON'] ?? 'python3'
  const output = execFileSync(python, ['-W', 'ignore', script, String(firstYear), String(lastRuleYear), ...countries.split(' ')], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  return JSON.parse(output)
}

/** The shortest rules that give exactly these days. */
function rulesOf(days: readonly Named[]): (readonly [rule: string, name: string])[] {
  const found = new Map<string, string>()
  const byName = Map.groupBy(days, ([name]) => name.replace(' (estimated)', '').replaceAll('|', '/'))
  for (const [name, named] of byName) {
    const left = new Set(named.map(([, day]) => day))
    for (const rule of candidates([...left])) {
      const ruleDays = ruleYears.map((year) => dayOfRule(rule, year))
      if (!ruleDays.every((day) => day !== null && left.has(day))) continue
      for (const day of ruleDays) if (day !== null) left.delete(day)
      put(rule, name)
    }
    for (const day of left) if (Number(day.slice(0, 4)) <= lastYear) put(day.slice(2).replaceAll('-', ''), name)
  }
  return [...found].toSorted(([a], [b]) => compare(order(a), order(b)))

  function put(rule: string, name: string): void {
    const known = found.get(rule)
    found.set(rule, known === undefined ? name : `${known} / ${name}`)
  }
}

function candidates(days: readonly Day[]): readonly string[] {
  const first = days.filter((day) => day.startsWith(String(firstYear)))
  const easter = Date.parse(String(dayOfRule('e0', firstYear)))
  const orthodox = Date.parse(String(dayOfRule('o0', firstYear)))
  const fixed = first.map(monthDay)
  const fromEaster = first.map((day) => `e${(Date.parse(day) - easter) / 86_400_000}`)
  const fromOrthodox = first.map((day) => `o${(Date.parse(day) - orthodox) / 86_400_000}`)
  const earliest = days.map(monthDay).toSorted()[0]
  const byWeekday = first.map((day) => `${earliest}>${isoWeekday(day)}`)
  return [...fixed, ...fromEaster, ...fromOrthodox, ...byWeekday]
}

/** What to add to, and take away from, the country's rules. */
function difference(region: readonly (readonly [string, string])[], country: readonly (readonly [string, string])[]) {
  const has = (list: readonly (readonly [string, string])[], rule: string): boolean => list.some(([other]) => other === rule)
  return [
    ...country.filter(([rule]) => !has(region, rule)).map(([rule, name]) => [`!${rule}`, name] as const),
    ...region.filter(([rule]) => !has(country, rule)),
  ]
}

function check(place: string, ruleList: readonly string[], days: readonly Named[]): void {
  const expected = [...new Set(days.map(([, day]) => day).filter((day) => Number(day.slice(0, 4)) <= lastYear))].toSorted()
  const made = [...new Set(years.flatMap((year) => ruleList.flatMap((rule) => dayOfRule(rule, year) ?? [])))].toSorted()
  if (JSON.stringify(made) !== JSON.stringify(expected)) throw new Error(`The rules of ${place} do not give its days.`)
}

function add(place: string, list: readonly (readonly [string, string])[]): void {
  const line = packRules(list.map(([rule]) => rule))
  // A region's line belongs to the country above it: the country's name, hundreds of times, would be weight for the worker.
  rules.push(place.replace(/^..-/, '-') + (line && `|${line}`))
  const named = list.filter(([rule]) => !rule.startsWith('!')).map(([, name]) => nameNumber(name).toString(36))
  if (named.length > 0) names.push(`  ${key(place)}: '${named.join(' ')}',`)
}

function nameNumber(name: string): number {
  const known = distinctNames.get(name) ?? distinctNames.size
  distinctNames.set(name, known)
  return known
}

/** Rules of every year first, in the order of the year as far as it is known; then listed days. */
function order(rule: string): string {
  return rule.length === 6 && /^\d/.test(rule) ? `1${rule}` : `0${dayOfRule(rule, firstYear) ?? ''}`
}

function monthDay(day: Day): string {
  return day.slice(5).replace('-', '')
}

function key(place: string): string {
  return place.includes('-') ? `'${place}'` : place
}

function quote(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', '”')}"` : `'${text}'`
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function write(name: string, text: string): void {
  const path = join(resolve(import.meta.dirname, '../lib/domain'), name)
  writeFileSync(path, text)
  console.log(`${path}: ${(text.length / 1024).toFixed(1)} kB`)
}
