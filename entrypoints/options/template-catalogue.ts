import { loadTemplates, withStored } from '../../lib/mail/catalogue.ts'
import type { EtiquetteLanguage } from '../../lib/mail/etiquette/etiquette-words.ts'
import { loadEtiquetteLanguage } from '../../lib/mail/etiquette/load-etiquette-language.ts'
import type { StoredTemplate, Template } from '../../lib/mail/template.ts'
import { listStoredTemplates } from '../../lib/reminders/templates.ts'
import type { TemplateDrafts } from './template-drafts.ts'

/** The templates of one language: as shipped, and as saved over them. */
export interface TemplateCatalogue {
  readonly language: string
  /** Null where the language has no checker. */
  readonly etiquette: EtiquetteLanguage | null
  readonly builtIn: ReadonlyMap<string, Template>
  readonly stored: ReadonlyMap<string, StoredTemplate>
}

export async function readCatalogue(language: string): Promise<TemplateCatalogue> {
  const [builtIn, stored, etiquette] = await Promise.all([loadTemplates(language), listStoredTemplates(), loadEtiquetteLanguage(language)])
  return {
    language,
    etiquette,
    builtIn: byId(builtIn),
    stored: byId(stored.filter((template) => template.language === language)),
  }
}

/** All there are to choose from; a draft whose template was deleted elsewhere is one too. */
export function allTemplates({ language, builtIn, stored }: TemplateCatalogue, drafts: TemplateDrafts): readonly Template[] {
  const known = withStored([...builtIn.values()], [...stored.values()])
  const left = [...drafts.values()].map(({ template }) => template)
  return [...known, ...left.filter((template) => template.language === language && !builtIn.has(template.id) && !stored.has(template.id))]
}

function byId<T extends Template>(templates: readonly T[]): ReadonlyMap<string, T> {
  return new Map(templates.map((template) => [template.id, template]))
}
