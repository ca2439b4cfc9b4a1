import { readLocal, writeLocal } from '../browser/local-storage.ts'
import type { HarshWords } from '../mail/etiquette/harsh-words/harsh-words.ts'

/**
 * Keeps a language's words for the check before sending. The worker cannot load parts on demand and would carry those of all languages at
 * every wake; the panel has the ones of the mail at hand when it writes one.
 */
export async function learnWords({ language, harsh }: { readonly language: string; readonly harsh: HarshWords }): Promise<void> {
  await writeLocal({ [keyOf(language)]: harsh })
}

/** Undefined for a language in which no mail was written yet. */
export async function knownWords(language: string): Promise<HarshWords | undefined> {
  return (await readLocal(keyOf(language))) as HarshWords | undefined // only we write it, and the panel's message was checked
}

function keyOf(language: string): string {
  return `harshWords ${language}`
}
