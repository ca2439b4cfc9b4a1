/** Says whether a value that came from outside is what it should be. Fails closed: whatever is not known to be right is wrong. */
export type Guard<T> = (value: unknown) => value is T

const longestText = 100_000
const longestList = 1000

/** A text of at most `longest` characters. */
export function text(longest = longestText): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest
}

/** A text that matches a pattern. */
export function matching(pattern: RegExp): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longestText && pattern.test(value)
}

/** A whole number between two bounds. */
export function whole(lowest: number, highest: number): Guard<number> {
  return (value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= lowest && value <= highest
}

export function yesOrNo(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** One of some fixed texts. */
export function oneOf<const T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((known) => known === value)
}

export function listOf<T>(guard: Guard<T>, longest = longestList): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= longest && value.every((item) => guard(item))
}

export function nullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value)
}

export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value)
}

/** An object whose every named field is right. Fields that are not named are refused. */
export function shape<T>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const names = Object.keys(fields)
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as Readonly<Record<string, unknown>> // an object that is no array has only such fields
    return Object.keys(record).every((name) => names.includes(name)) && names.every((name) => fields[name as keyof T](own(record, name)))
  }
}

/** One of several shapes. */
export function either<T>(...guards: readonly Guard<T>[]): Guard<T> {
  return (value): value is T => guards.some((guard) => guard(value))
}

export function nothing(value: unknown): value is undefined {
  return value === undefined || value === null
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
