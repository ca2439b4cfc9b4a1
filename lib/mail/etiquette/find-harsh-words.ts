import type { HarshWords } from './harsh-words/harsh-words.ts'
import { anyWord, compilePhrases } from './phrase.ts'
import { findAll, type Place, type Span } from './place.ts'
import type { RudeWords } from './rude-words/rude-words.ts'

/** Why a wording makes a reminder worse. */
export type HarshReason = 'force' | 'crime' | 'reputation' | 'ultimatum' | 'blame' | 'shouting'

export interface HarshFinding {
  readonly code: 'harsh-words'
  readonly reason: HarshReason
  /** As written. */
  readonly quote: string
  readonly at: Place
}

type List = keyof HarshWords | 'blame'

const reasons = ['force', 'crime', 'reputation', 'ultimatum', 'blame'] as const satisfies readonly (HarshReason & List)[]
const compiled = new WeakMap<object, Map<List, RegExp>>()

function patternOf(lists: Partial<HarshWords & RudeWords>, list: List): RegExp | undefined {
  const phrases = lists[list]
  if (phrases === undefined) return undefined
  const patterns = compiled.get(lists) ?? new Map<List, RegExp>()
  compiled.set(lists, patterns)
  const known = patterns.get(list) ?? compilePhrases(phrases, { w: anyWord })
  patterns.set(list, known)
  return known
}

/**
 * Finds threats, accusations, ultimatums and blame, in the order they stand, each stretch once with its gravest reason.
 * @param folded the text folded to lower case, as long as `text`
 * @param isFinal whether agreed consequences may be named as facts
 */
export function findHarshWords(
  text: string,
  folded: string,
  field: Place['field'],
  lists: { readonly harsh: HarshWords; readonly rude?: RudeWords; readonly isFinal: boolean },
): HarshFinding[] {
  const { harsh, rude, isFinal } = lists
  const cleared: Span[] = [...search(harsh, 'innocent'), ...(isFinal ? search(harsh, 'allowedAtFinal') : [])]
  const found: HarshFinding[] = []
  for (const reason of reasons) {
    for (const span of reason === 'blame' ? (rude ? search(rude, 'blame') : []) : search(harsh, reason)) {
      if (
        overlaps(cleared, span) ||
        overlaps(
          found.map(({ at }) => at),
          span,
        )
      )
        continue
      found.push({ code: 'harsh-words', reason, quote: text.slice(span.start, span.end), at: { field, ...span } })
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start)

  function search(words: Partial<HarshWords & RudeWords>, list: List): Span[] {
    const pattern = patternOf(words, list)
    return pattern ? findAll(folded, pattern) : []
  }
}

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((other) => other.start < end && other.end > start)
}
