import { array, assert, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineRange, makeLink, type TextEdit, toggleBold, toggleList } from '../../../../components/options/template-marks.ts'

/** `[…]` is the selection, before and after. */
function mark(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.indexOf('«')
  const end = text.indexOf('»') - 1
  return { text: text.replaceAll(/[«»]/g, ''), start, end }
}

function apply(text: string, { start, end, insert, select }: TextEdit): string {
  const next = text.slice(0, start) + insert + text.slice(end)
  return `${next.slice(0, select[0])}«${next.slice(...select)}»${next.slice(select[1])}`
}

describe('toggleBold', () => {
  it.each([
    ['pay «by Friday» please', 'pay **«by Friday»** please'],
    ['pay **«by Friday»** please', 'pay «by Friday» please'],
    ['pay «»', 'pay **«bold»**'],
    ['pay «by Friday » please', 'pay **«by Friday»**  please'],
    ['«one\n\ntwo»', '«**one**\n\n**two**»'],
    ['«- one\n- two»', '«- **one**\n- **two**»'],
  ])('%j becomes %j', (before, after) => {
    const selected = mark(before)
    expect(apply(selected.text, toggleBold(selected, 'bold'))).toBe(after)
  })
})

describe('makeLink', () => {
  it.each([
    ['see «my page» now', 'see [my page](«https://») now'],
    ['see «https://a.example» now', 'see [«words»](https://a.example) now'],
    ['see «»', 'see [«words»](https://)'],
  ])('%j becomes %j', (before, after) => {
    const selected = mark(before)
    expect(apply(selected.text, makeLink(selected, 'words'))).toBe(after)
  })
})

describe('toggleList', () => {
  it.each([
    ['a\n«b\nc»\nd', 'a\n«- b\n- c»\nd'],
    ['a\n«- b\n- c»\nd', 'a\nb\nc\nd'],
    ['on«»e', '- one«»'],
    ['a\n«»\nb', 'a\n- «»\nb'],
  ])('%j becomes %j', (before, after) => {
    const selected = mark(before)
    const shown = apply(selected.text, toggleList(selected))
    expect(after.includes('«') ? shown : shown.replaceAll(/[«»]/g, '')).toBe(after)
  })

  it('comes back to the same text when done twice', () => {
    const line = stringMatching(/^[a-z{}]{1,12}$/)
    assert(
      property(array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines.join('\n')
        const listed = lines.map((one) => `- ${one}`).join('\n')
        expect(toggleList({ text, start: 0, end: text.length }).insert).toBe(listed)
        expect(toggleList({ text: listed, start: 0, end: listed.length }).insert).toBe(text)
      }),
    )
  })
})

describe('lineRange', () => {
  it.each([
    [1, 'one'],
    [2, ''],
    [3, 'three'],
    [9, 'three'],
  ])('line %i is %j', (line, expected) => {
    const text = 'one\n\nthree'
    expect(text.slice(...lineRange(text, line))).toBe(expected)
  })
})
