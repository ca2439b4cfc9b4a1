import { useState } from 'preact/hooks'
import type { TemplateUse } from '../../components/options/template-form.tsx'
import { nearestVariant, type TemplateRow } from '../../components/options/template-groups.ts'
import type { StoredTemplate, Template } from '../../lib/mail/template.ts'

interface OpenForm {
  /** Null makes a new one. */
  readonly stored: StoredTemplate | null
  readonly use: TemplateUse
  readonly isTried: boolean
}

/** The form that names a template of one's own. */
export function useTemplateForm(onSave: (use: TemplateUse, stored: StoredTemplate | null) => void) {
  const [form, setForm] = useState<OpenForm | null>(null)

  function save(): void {
    if (!form) return
    const title = form.use.title.trim()
    if (title === '') {
      setForm({ ...form, isTried: true })
      return
    }
    setForm(null)
    onSave({ ...form.use, title }, form.stored)
  }

  return {
    form,
    open: (use: TemplateUse, stored: StoredTemplate | null) => setForm({ stored, use, isTried: false }),
    close: () => setForm(null),
    change: (change: Partial<TemplateUse>) => setForm((now) => now && { ...now, use: { ...now.use, ...change } }),
    save,
  }
}

/** A template of one's own: the words of the one that comes nearest to its use, to be changed. */
export function ownTemplate(use: TemplateUse, language: string, templates: readonly Template[]): Template | null {
  const { title, situation, tone, formality = 'formal' } = use
  const fitting = templates.filter((template) => template.situation === situation)
  const [first, ...others] = fitting.length > 0 ? fitting : templates.filter((template) => template.situation === 'second')
  if (!first) return null
  const row: TemplateRow = { title, isOwn: false, variants: [first, ...others] }
  const { subject, body } = nearestVariant(row.variants, { tone, formality })
  return { id: ownId(language), language, title, situation, tone, ...(use.formality && { formality: use.formality }), subject, body }
}

/** A copy of a template under a name of its own. */
export function copyOf(template: Template, title: string): Template {
  return { ...template, id: ownId(template.language), title }
}

function ownId(language: string): string {
  return `${language}/own-${crypto.randomUUID().slice(0, 8)}`
}
