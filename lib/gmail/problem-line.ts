import type { Problem } from '../domain/problem.ts'
import type { GmailHost } from './gmail-host.ts'

type Values = NonNullable<Problem['values']>

const ofNumber = ({ number }: Values): readonly (string | number | undefined)[] => [number]

/** What each sentence fills in, in the order of its placeholders; undefined where the problem came without it. */
const fillings: Readonly<Record<string, (values: Values, locale: string) => readonly (string | number | undefined)[]>> = {
  'send-amount-changed': ({ number, now, currency }, locale) => [number, amount(now, currency, locale)],
  'send-amount-edited': ({ number, now, currency }, locale) => [number, amount(now, currency, locale)],
  'send-wrong-recipient': ({ client }) => [client],
  'send-other-recipient': ({ client, email }) => [email, client],
  'send-too-soon': ({ number, days, gap }, locale) => [number, daysAgo(days, locale), dayCount(gap, locale)],
  'send-placeholder': ({ words }) => [words],
  'send-threat': ({ words }) => [words],
  'send-shouting': ({ words }) => [words],
  'send-paid': ofNumber,
  'send-on-hold': ofNumber,
  'send-stage-sent': ofNumber,
  'send-uncertain': ofNumber,
}

/**
 * What a problem found before sending says to the freelancer. A sentence needs all its values; where one is missing, a plainer one that
 * needs none stands in, and where the code is unknown, a general one.
 */
export function problemLine(problem: Problem, { text, locale }: Pick<GmailHost, 'text' | 'locale'>): string {
  const fill = fillings[problem.code]
  if (!fill) return text('gmailProblemOther')
  const values = fill(problem.values ?? {}, locale).filter((value) => value !== undefined)
  const key = `gmailProblem_${problem.code.replace('send-', '').replaceAll('-', '_')}`
  return values.length === fill({}, locale).length ? text(key, ...values) : text(`${key}_plain`)
}

/** `decimal` has as many digits as its currency ("1200.00"); as text it stays exact. */
function amount(decimal: string | number | undefined, currency: string | number | undefined, locale: string): string | undefined {
  if (typeof decimal !== 'string' || typeof currency !== 'string' || !/^-?\d+(\.\d+)?$/.test(decimal)) return undefined
  const digits = decimal.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(decimal as Intl.StringNumericLiteral) // its form was checked above
}

function daysAgo(days: string | number | undefined, locale: string): string | undefined {
  return typeof days === 'number' ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day') : undefined
}

function dayCount(days: string | number | undefined, locale: string): string | undefined {
  return typeof days === 'number'
    ? new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)
    : undefined
}
