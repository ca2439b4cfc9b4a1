import type { Comparison } from '../../components/options/template-preview.tsx'
import type { ScreenText } from '../../components/text.tsx'
import type { StoredTemplate, Template } from '../../lib/mail/template.ts'
import type { TemplateDraft } from './template-drafts.ts'

/** Whether what a draft started from has been changed elsewhere meanwhile, or is gone. */
export function conflictOf({ seen }: TemplateDraft, stored: StoredTemplate | null): 'changed' | 'gone' | null {
  if (stored === null) return seen === null ? null : 'gone'
  // Later only: right after saving, the list still holds the version before.
  return seen === null || stored.updatedAt > seen ? 'changed' : null
}

interface Versions {
  readonly template: Template
  readonly builtIn: Template | null
  readonly stored: StoredTemplate | null
  readonly conflict: ReturnType<typeof conflictOf>
  readonly hasDraft: boolean
  readonly t: ScreenText['t']
}

/** What there is to compare the template with: the version of the other tab, else the built-in, else the saved one. Null where nothing differs. */
export function compareVersions({ template, builtIn, stored, conflict, hasDraft, t }: Versions): Comparison | null {
  if (conflict === 'changed' && stored) return { label: t('optionsCompareElsewhere'), before: stored, after: template }
  if (builtIn) {
    const isSame = builtIn.subject === template.subject && builtIn.body === template.body
    return isSame ? null : { label: t('optionsCompareBuiltIn'), before: builtIn, after: template }
  }
  return stored && hasDraft ? { label: t('optionsCompareSaved'), before: stored, after: template } : null
}
