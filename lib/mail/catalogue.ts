import type { StoredTemplate, Template } from './template.ts'
import { mailLanguages } from './mail-languages.ts'
import { parseTemplate } from './parse-template.ts'

// One dynamic import a language, written out, so that each language is a file of its own that is fetched only when used.
const loaders: Readonly<Record<string, () => Promise<{ readonly sources: Readonly<Record<string, string>> }>>> = {
  en: () => import('./languages/en.ts'),
  de: () => import('./languages/de.ts'),
  fr: () => import('./languages/fr.ts'),
  es: () => import('./languages/es.ts'),
  it: () => import('./languages/it.ts'),
  pt: () => import('./languages/pt.ts'),
  nl: () => import('./languages/nl.ts'),
}

/** The languages that have built-in mails, as BCP 47 primary tags. */
export const templateLanguages: readonly string[] = mailLanguages.map((language) => language.code)

const loaded = new Map<string, readonly Template[]>()

/**
 * The built-in templates of a language, in the order of their names. An unknown language has none.
 * A shipped file that does not parse is a bug and throws.
 */
export async function loadTemplates(language: string): Promise<readonly Template[]> {
  const known = loaded.get(language)
  if (known) return known
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined
  if (!load) return []
  const { sources } = await load()
  const templates = Object.entries(sources).map(([path, source]) => readShipped(path, source))
  templates.sort((a, b) => (a.id < b.id ? -1 : 1))
  loaded.set(language, templates)
  return templates
}

/** The built-in templates with the freelancer's own: a stored one takes the place of the built-in with its id, others follow. */
export function withStored(builtIn: readonly Template[], stored: readonly StoredTemplate[]): readonly Template[] {
  const own = new Map<string, Template>(stored.map((template) => [template.id, template]))
  const merged = builtIn.map((template) => own.get(template.id) ?? template)
  const builtInIds = new Set(builtIn.map((template) => template.id))
  return [...merged, ...stored.filter((template) => !builtInIds.has(template.id))]
}

function readShipped(path: string, source: string): Template {
  const id = path.split('/').slice(-2).join('/').replace('.mustache', '')
  const { template, problems } = parseTemplate(source, id)
  if (!template) throw new Error(`${id}: ${problems.map((problem) => `${problem.code} (line ${problem.line})`).join(', ')}`)
  return template
}
