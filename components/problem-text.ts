import { formatDay, parseDay } from '../lib/domain/day.ts'
import { stages } from '../lib/domain/schedule.ts'
import type { Problem } from '../lib/domain/problem.ts'
import { stageText } from './reason-sentence.ts'
import type { ScreenText } from './text.tsx'

/** The key of a problem's sentence: `field-missing` reads `problemFieldMissing`. */
export function problemKey(code: string): string {
  const words = code.split(/[^A-Za-z0-9]+/)
  return `problem${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}

/** A problem in plain words. Its values fill `$1`, `$2` … in their order; an unknown code still says where to look. */
export function problemText({ code, at, line, values = {} }: Problem, text: ScreenText): string {
  const { t } = text
  const key = problemKey(code)
  const read = t(key, ...Object.entries(values).map(([name, value]) => valueText(name, value, text)))
  // A message that is missing comes back empty or as its key.
  const sentence = read === '' || read === key ? t('problemUnknown', code, at ?? '') : read
  return line === undefined ? sentence : t('problemAtLine', line, sentence)
}

const holdKeys: Readonly<Record<string, string>> = { promised: 'reasonPromisedOpen', dispute: 'reasonDispute', paused: 'reasonPaused' }

function valueText(name: string, value: string | number, text: ScreenText): string | number {
  if (typeof value === 'number') return name === 'days' || name === 'gap' ? text.tn('commonDays', value) : value
  const stage = stages.find((one) => one === value)
  if (stage && (name === 'stage' || name === 'previous')) return stageText(stage, text)
  const hold = holdKeys[value]
  if (hold && name === 'reason') return text.t(hold)
  return parseDay(value) ? formatDay(value, text.locale, 'short') : value
}
