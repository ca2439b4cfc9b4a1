import { describe, expect, it } from 'vitest'
import { problemKey, problemText } from '../../../components/problem-text.ts'
import { makeScreenText } from '../../../components/text.tsx'
import { screenText, readMessage } from '../../support/render-screen.tsx'

const sources = import.meta.glob<string>('../../../lib/{domain,mail,store,reminders}/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})
/** Places that give a problem its code, in the ways the code base does it. */
const codes = new Set(
  Object.values(sources).flatMap((source) =>
    [
      ...source.matchAll(
        /(?:problems\.push\(\{ |problems: \[\{ |failed\(\{ |return \{ |\? \{ |: \{ |\[\{ |, \{ )code: '([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].map(([, code = '']) => code),
  ),
)
/** Codes of reasons and of the checker, which have sentences of their own. */
const others =
  /^(?:on-hold|after-final|below-minimum|do-not-chase|written-off|promise-passed|part-payment|nothing-planned|harsh-words|several-requests|too-short|too-long|hard-to-read)$/

describe('problemText', () => {
  it('has a sentence for every code in the code', () => {
    const missing = [...codes].filter((code) => !others.test(code)).filter((code) => !hasMessage(problemKey(code)))
    expect(codes.size).toBeGreaterThan(20)
    expect(missing, 'Add a sentence "problem…" to public/_locales/en').toEqual([])
  })

  it('fills values in their order, with days, stages and holds in words', () => {
    expect(problemText({ code: 'warn-too-soon', values: { number: 'INV-1', days: 1, gap: 5 } }, screenText)).toBe(
      'Your last mail about INV-1 is only 1 day old; 5 days between mails is kinder.',
    )
    expect(problemText({ code: 'insert-stage-changed', values: { number: 'INV-1', stage: 'second' } }, screenText)).toContain(
      'Second reminder',
    )
    expect(problemText({ code: 'warn-on-hold', values: { number: 'INV-1', reason: 'dispute' } }, screenText)).toBe(
      'INV-1 is on hold: in dispute.',
    )
    expect(problemText({ code: 'day-invalid', values: { day: '2026-11-18' } }, screenText)).toContain('Wed 18 Nov')
  })

  it('names the line', () => {
    expect(problemText({ code: 'variable-unknown', line: 4, values: { name: 'nmae' } }, screenText)).toBe(
      'Line 4: There is no variable {{nmae}}.',
    )
  })

  it.each([
    ['empty', ''],
    ['the key', 'problemNeverHeard'],
  ])('still says something when the message comes back as %s', (_, back) => {
    const text = makeScreenText((key, ...values) => (key === 'problemNeverHeard' ? back : readMessage(key, ...values)), 'en')
    expect(problemText({ code: 'never-heard', at: 'amount' }, text)).toBe('Something is not right here: never-heard amount')
  })
})

function hasMessage(key: string): boolean {
  try {
    return readMessage(key) !== ''
  } catch {
    return false
  }
}
