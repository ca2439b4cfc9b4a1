import { useMemo } from 'preact/hooks'
import { groupTemplates, nearestVariant, type VariantWish } from '../../components/options/template-groups.ts'
import type { Template } from '../../lib/mail/template.ts'
import { allTemplates, readCatalogue } from './template-catalogue.ts'
import type { TemplateDrafts } from './template-drafts.ts'
import { useLive } from './use-live.ts'

interface OpenTemplateAsk {
  readonly language: string
  /** The template the address names; where there is none, the first. */
  readonly item: string | null
  readonly wish: VariantWish
  readonly drafts: TemplateDrafts
}

/** All templates of a language for the list, and the one that is open: as built in, as saved, as being written. */
export function useOpenTemplate({ language, item, wish, drafts }: OpenTemplateAsk) {
  const read = useLive(() => readCatalogue(language), [language])
  const catalogue = read?.language === language ? read : null
  // Which drafts there are, not what they say: a key typed into one must not sort the list anew.
  const drafted = [...drafts.keys()].join('\n')
  const { templates, groups, state } = useMemo(() => {
    const all = catalogue && allTemplates(catalogue, drafts)
    const marks = {
      isOwn: (id: string): boolean => catalogue !== null && !catalogue.builtIn.has(id),
      isChanged: (id: string): boolean => catalogue?.stored.has(id) ?? false,
      hasDraft: (id: string): boolean => drafts.has(id),
    }
    return { templates: all, groups: all && groupTemplates(all, marks.isOwn), state: marks }
  }, [catalogue, drafted])

  const rows = groups?.flatMap((group) => group.rows) ?? []
  const row = rows.find(({ variants }) => variants.some(({ id }) => id === item)) ?? rows[0] ?? null
  const saved = row && (row.variants.find(({ id }) => id === item) ?? nearestVariant(row.variants, wish))
  const id = saved?.id ?? null
  const draft = id === null ? null : (drafts.get(id) ?? null)
  const template: Template | null = draft?.template ?? saved
  const isStanding = (id !== null && (catalogue?.stored.has(id) || catalogue?.builtIn.has(id))) ?? false
  return {
    etiquette: catalogue?.etiquette ?? null,
    templates,
    groups,
    state,
    rows,
    row,
    id,
    saved,
    draft,
    /** Another tab saved the very same words: there is nothing left to save. */
    isDraftSaved: isStanding && draft !== null && hasSameWords(draft.template, saved),
    template,
    stored: (id !== null && catalogue?.stored.get(id)) || null,
    builtIn: (id !== null && catalogue?.builtIn.get(id)) || null,
  }
}

function hasSameWords(one: Template, other: Template | null): boolean {
  return other !== null && one.subject === other.subject && one.body === other.body
}
