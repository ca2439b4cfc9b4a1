import type { MailFacts } from '../mail-facts.ts'
import type { Situation } from '../template.ts'
import { findClosing, type Closing } from './find-closing.ts'
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
  /** Null when the mail has none. */
  readonly closing: Closing | null
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
