import { findAll, type Span } from './place.ts'
import type { WordPatterns } from './word-patterns.ts'

/** The closing phrase and the name after it. */
export interface Closing {
  readonly phrase: Span
  readonly name: Span | null
}

/**
 * Finds how a mail ends.
 * @param marked the text as `markTokens` gives it; as long as `text`
 * @param closings the polite closings found in it
 */
export function findClosing(text: string, marked: string, closings: readonly Span[], patterns: WordPatterns): Closing | null {
  const half = text.trimEnd().length / 2
  // Under a short mail the signature may be longer than the mail: there a closing is what opens a line and has a name below it.
  const last =
    closings.findLast((closing) => closing.start >= half) ??
    closings.findLast(({ start, end }) => /(?:^|\n)\s{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) && isNamed(text, marked, end))
  const short = findShortClosing(marked, half, patterns) ?? (last ? null : findUnknownClosing(text, marked, half, patterns))
  // "All the best for the launch. Thanks, Tom" closes with its last line.
  const phrase = last && short ? (last.end > short.start ? last : short) : (last ?? short)
  return phrase && { phrase, name: findName(text, marked, phrase.end) }
}

function findShortClosing(marked: string, from: number, { shortClosingLine }: WordPatterns): Span | null {
  let end = marked.length
  for (let lines = 0; lines < 12 && end > from; lines += 1) {
    const start = marked.lastIndexOf('\n', end - 1) + 1
    const line = marked.slice(start, end)
    if (start >= from && shortClosingLine.test(line)) return { start, end: start + line.trimEnd().length }
    const beforeName = /^[^,]{2,25},(?= \p{L}[^.?!]{0,40}$)/u.exec(line)
    if (start >= from && beforeName && shortClosingLine.test(beforeName[0])) return { start, end: start + beforeName[0].length }
    end = start - 1
  }
  return null
}

/** "Greetings from rainy Leeds,\nTom": a closing by its shape, as the last two lines of a mail; unless it is about the money. */
function findUnknownClosing(text: string, marked: string, from: number, { get }: WordPatterns): Span | null {
  const shape = /(?<=\n[ \t]{0,4})\p{L}[^\n,.?!:]{1,40},[ \t\r]{0,4}(?=\n\s{0,6}\p{Lu}[^\n,.?!:]{0,40}(?:\n[^\n]{0,80}){0,4}$)/gu
  const phrase = findAll(text.trimEnd(), shape).findLast(
    ({ start, end }) => start >= from && text.slice(start, end).split(/\s+/).length <= 5,
  )
  if (!phrase) return null
  const line = marked.slice(phrase.start, phrase.end)
  return (['ask', 'invoice', 'state', 'greeting'] as const).some((list) => findAll(line, get(list)).length > 0) ? null : phrase
}

/** A comma or a line end, then a name. */
function isNamed(text: string, marked: string, end: number): boolean {
  return /^[ \t]*[,!.]?\s*\n/.test(text.slice(end, end + 12)) && findName(text, marked, end) !== null
}

/** What follows the closing: a few words that can be a name. */
function findName(text: string, marked: string, from: number): Span | null {
  const after = /^[\s,.!;:*–—-]*/.exec(marked.slice(from))?.[0].length ?? 0
  const start = from + after
  const lineEnd = marked.indexOf('\n', start)
  const end = lineEnd < 0 ? text.length : lineEnd
  const line = marked.slice(start, end).trim()
  if (!/^\p{L}/u.test(line) || line.split(/\s+/).length > 8 || /[?!]|\p{Ll}{3}\.$/u.test(line)) return null
  if (/^\p{Ll}\p{L}* \p{Ll}/u.test(text.slice(start, end))) return null
  return { start, end: start + line.length }
}
