import type { EtiquetteLanguage } from './etiquette-words.ts'
import { warmUp } from './warm-up.ts'

// One dynamic import a language, written out, so that each is fetched only when used.
const loaders: Readonly<Record<string, () => Promise<{ readonly language: EtiquetteLanguage }>>> = {
  en: () => import('./languages/en.ts'),
  de: () => import('./languages/de.ts'),
  fr: () => import('./languages/fr.ts'),
  es: () => import('./languages/es.ts'),
  it: () => import('./languages/it.ts'),
  pt: () => import('./languages/pt.ts'),
  nl: () => import('./languages/nl.ts'),
}

const loaded = new Map<string, Promise<EtiquetteLanguage>>()

/**
 * The words of a language for `checkEtiquette`, by BCP 47 primary tag; null for a language that has none. In the pauses after the first load its patterns are
 * compiled, so that a check a moment later is quick.
 */
export async function loadEtiquetteLanguage(code: string): Promise<EtiquetteLanguage | null> {
  const load = Object.hasOwn(loaders, code) ? loaders[code] : undefined
  if (!load) return null
  const known = loaded.get(code)
  if (known) return known
  const language = load().then((module) => module.language)
  loaded.set(code, language)
  void takeSteps(warmUp(await language))
  return language
}

/** One step at a time: a page can paint and answer clicks in between. */
async function takeSteps(steps: Iterable<void>): Promise<void> {
  for (const _ of steps) await new Promise((resolve) => setTimeout(resolve))
}
