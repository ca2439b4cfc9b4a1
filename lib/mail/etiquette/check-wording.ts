import type { Situation } from '../template.ts'
import { findHarshWords, type HarshFinding } from './find-harsh-words.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { findShouting } from './find-shouting.ts'
import { foldAccents, lowerSameLength } from './fold-text.ts'
import type { HarshWords } from './harsh-words/harsh-words.ts'
import { hideNames } from './hide-names.ts'
import type { Place } from './place.ts'

/** Something that stands in a mail and should not. */
export type WordingFinding = HarshFinding | { readonly code: 'placeholder'; readonly quote: string; readonly at: Place }

/**
 * The light check before sending, small enough for the service worker: threats, shouting, placeholders that were left, in the order they stand.
 * Without words it finds placeholders and shouting only. Pure; looks at the first 20,000 characters of the text.
 * @param harsh the threats of the mail's language; handed in, because the worker must not carry those of all languages
 * @param names text that is never a threat, such as the client's company
 */
export function checkWording(mail: {
  readonly harsh: HarshWords | undefined
  readonly situation: Situation
  readonly subject: string
  readonly text: string
  readonly names?: readonly string[]
}): readonly WordingFinding[] {
  const { harsh } = mail
  return (['subject', 'text'] as const).flatMap((field) => {
    const text = mail[field].slice(0, 20_000)
    const shown = hideNames(text, mail.names ?? [])
    const folded = lowerSameLength(foldAccents(shown)).replaceAll('\n', ' ')
    const threats = harsh ? findHarshWords(text, folded, field, { harsh, isFinal: mail.situation === 'final' }) : []
    const shouts = findShouting(shown, folded).map(
      (span) => ({ code: 'harsh-words', reason: 'shouting', quote: text.slice(span.start, span.end), at: { field, ...span } }) as const,
    )
    const holes = findPlaceholders(shown).map(
      (span) => ({ code: 'placeholder', quote: text.slice(span.start, span.end), at: { field, ...span } }) as const,
    )
    return [...threats, ...shouts, ...holes].sort((a, b) => a.at.start - b.at.start)
  })
}
