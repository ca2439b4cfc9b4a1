import type { EtiquetteLanguage } from './etiquette-words.ts'
import { findHarshWords } from './find-harsh-words.ts'
import { markTokens } from './mark-tokens.ts'
import { findAll } from './place.ts'
import { phraseLists, wordPatterns } from './word-patterns.ts'

/** Any text will do; the quotes make it one that engines store, and compile patterns for, as most mails. */
const text = 'Hi Ada,\n\nthank you for “Website”.\n\n'.repeat(8)

/**
 * Compiles a language's patterns in steps of a few milliseconds: all at once takes 60 to 170 ms, which whoever types would feel at the first check. The caller
 * takes the steps with pauses in between. Changes nothing but the speed of `checkEtiquette`.
 */
export function* warmUp({ words, harsh }: EtiquetteLanguage): Generator<void> {
  const patterns = wordPatterns(words)
  for (let round = 0; round < 2; round += 1) {
    markTokens(text, patterns)
    yield
    findHarshWords(text, text, 'text', { harsh, rude: words, isFinal: true })
    yield
    for (const list of phraseLists) {
      findAll(text, patterns.get(list))
      yield
    }
  }
}
