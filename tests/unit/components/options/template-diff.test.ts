import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffTexts } from '../../../../components/options/template-diff.ts'

function side(before: string, after: string, gone: 'added' | 'removed'): string {
  return diffTexts(before, after)
    .filter(({ kind }) => kind !== gone)
    .map(({ parts }) =>
      parts
        .filter(({ kind }) => kind !== gone)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
}

describe('diffTexts', () => {
  it('tells what was added, removed and rewritten', () => {
    const lines = diffTexts('Hi,\n\nPlease pay by Friday at the latest.\nBye', 'Hi,\n\nPlease pay by Monday at the latest.\nThanks\nBye')
    expect(lines.map(({ kind }) => kind)).toEqual(['same', 'same', 'changed', 'added', 'same'])
    expect(lines[2]?.parts).toEqual([
      { kind: 'same', text: 'Please pay by ' },
      { kind: 'removed', text: 'Friday' },
      { kind: 'added', text: 'Monday' },
      { kind: 'same', text: ' at the latest.' },
    ])
  })

  it('keeps a tag whole', () => {
    const [line] = diffTexts('due on {{dueOn}} or so', 'due on {{payBy}} or so')
    expect(line?.parts).toContainEqual({ kind: 'removed', text: '{{dueOn}}' })
  })

  it('holds both texts in full, whatever they are', () => {
    const text = array(constantFrom('a', 'b b', 'c c c', '', '{{d}}'), { maxLength: 12 }).map((lines) => lines.join('\n'))
    assert(
      property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before)
        expect(side(before, after, 'removed')).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  it('takes texts of 200 kB without a pause', () => {
    const before = Array.from({ length: 20_000 }, (_, line) => `line ${line}`).join('\n')
    const after = Array.from({ length: 20_000 }, (_, line) => `row ${line * 3}`).join('\n')
    expect(diffTexts(before, after).length).toBeGreaterThan(0)
    expect(diffTexts('word '.repeat(40_000), 'other '.repeat(40_000)).length).toBeGreaterThan(0)
  })
})
