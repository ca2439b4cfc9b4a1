import type { Template } from '../../lib/mail/template.ts'
import { lineRange, type TextEdit } from './template-marks.ts'

/** A line of a mail's text, and the line of the template's body, from 1, that it came from. */
export interface TracedLine {
  readonly start: number
  readonly end: number
  readonly templateLine: number
}

/** First of the characters that stand for line numbers; from an area of Unicode that no text uses, and enough for the longest template. */
const firstMark = 0xe1_00
const mostLines = 0x10_00
const anyMark = /[\uE100-\uF0FF]/gu

/**
 * Finds out where each line of a mail came from, by rendering the template once more with a mark in every line of its body.
 * Empty where that cannot be told.
 * @param text the mail's text without marks
 */
export function traceLines(template: Template, text: string, render: (template: Template) => string): readonly TracedLine[] {
  const lines = template.body.replaceAll(/\r\n?/g, '\n').split('\n')
  if (lines.length > mostLines || template.body.search(anyMark) !== -1) return []
  const marked = render({ ...template, body: lines.map(markLine).join('\n') })
  const sources = marked.split('\n').flatMap((line) => {
    const isLeftover = /^(?:[-*+]|\d+[.)])?$/.test(line.replaceAll(anyMark, '').trim())
    const mark = line.match(anyMark)?.[0]
    return isLeftover ? [] : [mark ? mark.charCodeAt(0) - firstMark + 1 : null]
  })
  const traced: TracedLine[] = []
  let start = 0
  let templateLine = 1
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      templateLine = sources[traced.length] ?? templateLine
      traced.push({ start, end: start + line.length, templateLine })
    }
    start += line.length + 1
  }
  return traced.length === sources.length ? traced : []
}

function markLine(line: string, index: number): string {
  if (isTagsOnly(line) || line.trim() === '') return line
  // Before the marker of a list item it would be no list item any more.
  const before = /^(?:\s*\{\{[#^/][^{}]*\}\})*\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? ''
  return before + String.fromCharCode(firstMark + index) + line.slice(before.length)
}

/** Only tags of sections: Mustache takes such a line out. */
function isTagsOnly(line: string): boolean {
  return /^\s*(?:\{\{[#^/!][^{}]*\}\}\s*)+$/.test(line)
}

/** What to select in the body to show a stretch of the mail's text: the same words where they stand there, else their line. */
export function findInBody(
  body: string,
  traced: readonly TracedLine[],
  text: string,
  place: { readonly start: number; readonly end: number },
): readonly [start: number, end: number] | null {
  const line = traced.findLast(({ start }) => start <= place.start) ?? traced[0]
  if (!line) return null
  const [start, end] = lineRange(body, line.templateLine)
  const found = findWords(
    body.slice(start, end),
    text.slice(line.start, place.start),
    text.slice(place.start, Math.min(place.end, line.end)),
  )
  return found ? [start + found[0], start + found[1]] : [start, end]
}

/** The same words of a template, not of its values: the fourth "pay" of the mail's line is the fourth in the template's, or the last there. */
export function findWords(source: string, before: string, words: string): readonly [start: number, end: number] | null {
  const quote = words.trim()
  if (quote === '') return null
  const skip = before.split(quote).length - 1
  let at = source.indexOf(quote)
  for (let count = 0; count < skip; count += 1) {
    const next = source.indexOf(quote, at + 1)
    if (next === -1) break
    at = next
  }
  return at === -1 ? null : [at, at + quote.length]
}

/** The edit that puts a sentence into the body, as a paragraph of its own, where it belongs in the mail. */
export function insertSentence(
  body: string,
  traced: readonly TracedLine[],
  text: string,
  { sentence, offset }: { readonly sentence: string; readonly offset: number },
): TextEdit {
  if (text.slice(offset).trim() === '' || traced.length === 0) {
    const end = body.trimEnd().length
    return edit(end, end === 0 ? '' : '\n\n', sentence, '')
  }
  if (text.slice(0, offset).trim() === '') return edit(0, '', sentence, '\n\n')
  const next = traced.find(({ start }) => start >= offset)
  const around = traced.find(({ start, end }) => start < offset && offset <= end)
  const isBehind = around !== undefined && (text.slice(offset, around.end).trim() === '' || offset * 2 > around.start + around.end)
  if (around && isBehind) return insertBehind(body, around.templateLine, sentence)
  return insertBefore(body, (around ?? next ?? traced[0])?.templateLine ?? 1, sentence)
}

function insertBefore(body: string, templateLine: number, sentence: string): TextEdit {
  const lines = body.split('\n')
  let line = templateLine
  // Inside a section the sentence would come and go with it.
  while (line > 1 && /^\s*(?:\{\{[#^][^{}]*\}\}\s*)+$/.test(lines[line - 2] ?? '')) line -= 1
  const [at] = lineRange(body, line)
  return edit(at, line > 1 && lines[line - 2]?.trim() !== '' ? '\n' : '', sentence, '\n\n')
}

function insertBehind(body: string, templateLine: number, sentence: string): TextEdit {
  const lines = body.split('\n')
  let line = templateLine
  while (line < lines.length && /^\s*(?:\{\{\/[^{}]*\}\}\s*)+$/.test(lines[line] ?? '')) line += 1
  const [, at] = lineRange(body, line)
  return edit(at, '\n\n', sentence, line < lines.length && lines[line]?.trim() !== '' ? '\n' : '')
}

function edit(at: number, before: string, sentence: string, after: string): TextEdit {
  const start = at + before.length
  return { start: at, end: at, insert: before + sentence + after, select: [start, start + sentence.length] }
}

/**
 * A sentence of the checker as a template has it: where it names someone, with the variable.
 * @param patterns how the language words it, with `{name}` for the name
 */
export function asTemplateText(sentence: string, patterns: readonly string[], variable: string): string {
  const pattern = patterns.find((one) => {
    const [before = '', ...rest] = one.split('{name}')
    return rest.length > 0 && sentence.startsWith(before) && sentence.endsWith(rest.at(-1) ?? '')
  })
  return pattern ? pattern.replaceAll('{name}', `{{${variable}}}`) : sentence
}
