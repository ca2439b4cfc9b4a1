import type { MailFacts } from '../mail-facts.ts'
import type { Situation } from '../template.ts'
import { foldAccents, lowerSameLength } from './fold-text.ts'
import { markTokens, type MarkedText } from './mark-tokens.ts'
import { findAll, type Span } from './place.ts'
import { wordPatterns, type PhraseList, type WordPatterns } from './word-patterns.ts'
import type { EtiquetteWords } from './etiquette-words.ts'

/** A mail as the rules read it. Offsets count in `text`. */
export interface MailReading {
  readonly situation: Situation
  /** Undefined when nothing is said about the subject. */
  readonly subject: string | undefined
  readonly text: string
  readonly patterns: WordPatterns
  readonly facts: MailFacts | undefined
  readonly tokens: MarkedText['tokens']
  /** `text` folded, with marks, wrapped lines joined and paragraphs apart; as long as `text`. */
  readonly plain: string
  /** The words of the greeting after "Dear", and the line it stands in; null when the mail has none. */
  readonly greeting: { readonly line: Span; readonly addressee: Span } | null
  /** The closing phrase and the name after it; null when the mail has none. */
  readonly closing: { readonly phrase: Span; readonly name: Span | null } | null
  /** Between greeting and closing. */
  readonly body: Span
  readonly sentences: readonly Span[]
  /** Matches of a list in the whole text, in order. */
  readonly find: (list: PhraseList) => readonly Span[]
}

export interface MailToRead {
  readonly words: EtiquetteWords
  readonly situation: Situation
  readonly subject?: string | undefined
  readonly text: string
  readonly facts?: MailFacts | undefined
}

/** Reads a mail once, so that each rule only looks things up. */
export function readMail({ words, situation, subject, text, facts }: MailToRead): MailReading {
  const patterns = wordPatterns(words)
  const { marked, tokens } = markTokens(text, patterns)
  const plain = joinLines(marked)
  const found = new Map<PhraseList, readonly Span[]>()
  function find(list: PhraseList): readonly Span[] {
    const known = found.get(list)
    if (known) return known
    const spans = findAll(plain, patterns.get(list))
    found.set(list, spans)
    return spans
  }
  const greeting = findGreeting(plain, marked, find('greeting'), patterns)
  const closing = findClosing(text, marked, find('closing'), patterns)
  const body = { start: greeting?.line.end ?? 0, end: closing?.phrase.start ?? text.trimEnd().length }
  return { situation, subject, text, patterns, facts, tokens, plain, greeting, closing, body, sentences: findSentences(plain), find }
}

/** The subject as the lists match it. */
export function foldLine(line: string): string {
  return lowerSameLength(foldAccents(line)).replaceAll('\n', ' ')
}

/** One line break wraps a line, several part two paragraphs. */
function joinLines(marked: string): string {
  return marked.replaceAll(/\n[ \n]*\n/g, (blank) => '\n'.repeat(blank.length)).replaceAll(/(?<!\n)\n(?!\n)/g, ' ')
}

function findGreeting(plain: string, marked: string, greetings: readonly Span[], { get }: WordPatterns): MailReading['greeting'] {
  // "¡Hola, Ada!" greets, too.
  const start = plain.search(/[^\s>¡*_]/)
  const first = greetings[0]
  if (start < 0 || !first || first.start !== start) return null
  const lineBreak = marked.indexOf('\n', start)
  const lineEnd = lineBreak < 0 ? marked.length : lineBreak
  // "Hola, Ada:" and "Hello, Ada," name someone after the comma; "Hello, I hope …" does not.
  const comma = /^ ?, (?=\p{L}[^,:!?]{0,40}[,:!]?\s*$)/u.exec(marked.slice(first.end, lineEnd))?.[0].length ?? 0
  const from = first.end + comma
  const rest = marked.slice(from, lineEnd)
  const stops = /[,!:;–—?]|(\p{L}+)\.(?=\s|$)/gu
  let stop = stops.exec(rest)
  while (stop?.[1] !== undefined && isListed(get('honorific'), stop[1])) stop = stops.exec(rest)
  const end = stop ? from + stop.index + (stop[1]?.length ?? 0) : lineEnd
  return { line: { start, end: Math.min(end + 1, lineEnd) }, addressee: { start: first.end, end } }
}

function isListed(list: RegExp, word: string): boolean {
  return findAll(word, list).some(({ start, end }) => start === 0 && end === word.length)
}

function findClosing(text: string, marked: string, closings: readonly Span[], patterns: WordPatterns): MailReading['closing'] {
  const half = text.trimEnd().length / 2
  const last = closings.findLast((closing) => closing.start >= half)
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
  const phrase = findAll(text.trimEnd(), shape).findLast(({ start, end }) => start >= from && text.slice(start, end).split(/\s+/).length <= 5)
  if (!phrase) return null
  const line = marked.slice(phrase.start, phrase.end)
  return (['ask', 'invoice', 'state', 'greeting'] as const).some((list) => findAll(line, get(list)).length > 0) ? null : phrase
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

const abbreviation =
  /(?:^|[\s(])(?:\p{L}|nr|no|num|inv|dr|mr|mrs|ms|st|tel|art|sig|mme|sra?|dra?|dott|ssa|ca|bzw|approx|ref|av|avda|fr|hr|dhr|mevr|tef|tlf|n)$/u

/** Sentences and list items; an abbreviation's point ends none. */
function findSentences(plain: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const ends = /[.!?…]+(?=[\s"”»)]|$)|\n+| [-•*] /gu
  for (let match = ends.exec(plain); match; match = ends.exec(plain)) {
    if (match[0] === '.' && abbreviation.test(plain.slice(Math.max(start, match.index - 8), match.index))) continue
    if (match.index > start && plain.slice(start, match.index).trim() !== '') sentences.push({ start, end: match.index + match[0].length })
    start = match.index + match[0].length
  }
  if (plain.slice(start).trim() !== '') sentences.push({ start, end: plain.length })
  return sentences
}
