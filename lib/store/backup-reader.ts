import { isCurrency } from '../domain/currencies.ts'
import { parseDay, type Day, type Instant } from '../domain/day.ts'
import { moneyFromDecimal, type CurrencyCode, type Money } from '../domain/money.ts'
import type { Problem } from '../domain/problem.ts'

/** A place in a file from outside: what is there, how to name it in a problem, and where problems go. */
export interface Place {
  readonly value: unknown
  readonly path: string
  readonly problems: Problem[]
}

/** Nobody reads more problems than this, and a hostile file could have millions. */
const mostProblems = 50

const longestLine = 20_000

export function report({ path, problems }: Place, code: string, values?: Problem['values']): undefined {
  if (problems.length < mostProblems) problems.push({ code, at: path, ...(values && { values }) })
}

/** A field of an object. Only the file's own fields are seen, never what objects inherit. */
export function fieldAt({ value, path, problems }: Place, name: string): Place {
  const has = isRecord(value) && Object.hasOwn(value, name)
  return { value: has ? value[name] : undefined, path: path === '' ? name : `${path}.${name}`, problems }
}

export function isMissing({ value }: Place): boolean {
  return value === undefined || value === null
}

/** Whether an object is there; anything else is a problem. */
export function isObjectAt(place: Place): boolean {
  if (isRecord(place.value)) return true
  report(place, 'backup-not-an-object')
  return false
}

/** The entries of a list; a missing list is empty. */
export function listAt(place: Place, longest: number): readonly Place[] {
  const { value, path, problems } = place
  if (isMissing(place)) return []
  if (!Array.isArray(value)) {
    report(place, 'backup-not-a-list')
    return []
  }
  if (value.length > longest) {
    report(place, 'backup-too-many', { count: value.length, most: longest })
    return []
  }
  return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]`, problems }))
}

/** What the entries of a list have written in a field, right or wrong: what names one of them names something that is there. */
export function textsAt(places: readonly Place[], name: string): ReadonlySet<string> {
  return new Set(
    places.flatMap((place) => {
      const { value } = fieldAt(place, name)
      return typeof value === 'string' ? [value.trim()] : []
    }),
  )
}

/** A text that must be there and not be blank. */
export function textAt(place: Place, longest = longestLine): string | undefined {
  const { value } = place
  if (isMissing(place)) return report(place, 'field-missing')
  if (typeof value !== 'string') return report(place, 'backup-not-a-text')
  if (value.trim() === '') return report(place, 'field-missing')
  if (value.length > longest) return report(place, 'field-too-long', { most: longest })
  return value
}

/** A text that may be absent or blank, and then is not there. */
export function optionalTextAt(place: Place, longest = longestLine): string | undefined {
  const { value } = place
  return isMissing(place) || (typeof value === 'string' && value.trim() === '') ? undefined : textAt(place, longest)
}

export function dayAt(place: Place): Day | undefined {
  const text = textAt(place)
  if (text === undefined) return undefined
  return parseDay(text) ?? report(place, 'day-invalid', { day: text.slice(0, 40) })
}

export function optionalDayAt(place: Place): Day | undefined {
  return isMissing(place) ? undefined : dayAt(place)
}

/** An instant; one without a zone counts as UTC, a day as its first moment. */
export function optionalInstantAt(place: Place): Instant | undefined {
  if (isMissing(place)) return undefined
  const text = textAt(place)
  if (text === undefined) return undefined
  const [, day = '', time = '00:00', zone = 'Z'] =
    /^([\d-]{10})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? []
  const ms = parseDay(day) ? Date.parse(`${day}T${time}${zone}`) : Number.NaN
  return Number.isNaN(ms) ? report(place, 'instant-invalid', { instant: text.slice(0, 40) }) : new Date(ms).toISOString()
}

export function currencyAt(place: Place): CurrencyCode | undefined {
  const code = textAt(place)
  if (code === undefined) return undefined
  return isCurrency(code) ? code : report(place, 'currency-unknown', { currency: code.slice(0, 20) })
}

/** An amount as decimal text (`1200.00`) in a known currency. */
export function amountAt(place: Place, currency: CurrencyCode, isZeroFine = false): Money | undefined {
  const text = textAt(place)
  if (text === undefined) return undefined
  const money = moneyFromDecimal(text, currency)
  if (!money) return report(place, 'amount-invalid', { amount: text.slice(0, 40), currency })
  return money.minor > 0 || (isZeroFine && money.minor === 0) ? money : report(place, 'amount-not-positive', { amount: text.slice(0, 40) })
}

export function wholeAt(place: Place, lowest: number, highest: number): number | undefined {
  const { value } = place
  const isFine = typeof value === 'number' && Number.isSafeInteger(value) && value >= lowest && value <= highest
  return isFine ? value : report(place, 'number-invalid', { lowest, highest })
}

export function optionalBooleanAt(place: Place): boolean | undefined {
  if (isMissing(place)) return undefined
  return typeof place.value === 'boolean' ? place.value : report(place, 'backup-not-yes-or-no')
}

export function choiceAt<const T extends string>(place: Place, choices: readonly T[]): T | undefined {
  const found = choices.find((choice) => choice === place.value)
  if (found !== undefined) return found
  return report(place, isMissing(place) ? 'field-missing' : 'choice-unknown', { choices: choices.join(', ') })
}

export function optionalChoiceAt<const T extends string>(place: Place, choices: readonly T[]): T | undefined {
  return isMissing(place) ? undefined : choiceAt(place, choices)
}

/** A language as BCP 47 tag, such as `de` or `pt-BR`. */
export function optionalLanguageAt(place: Place): string | undefined {
  const tag = optionalTextAt(place)
  if (tag === undefined) return undefined
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : report(place, 'language-invalid', { language: tag.slice(0, 20) })
}

/** The record without fields that are not there, so that a backup read and written again is the same. */
export function onlyKnown<T extends object>(record: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T // required fields were checked before
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
