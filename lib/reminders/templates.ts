import type { Instant } from '../domain/day.ts'
import type { StoredTemplate, Template } from '../mail/template.ts'
import { readStore } from '../store/read-store.ts'
import { read } from '../store/transaction.ts'
import { change, type Undo } from './changes.ts'

/** The templates the freelancer changed or wrote. */
export function listStoredTemplates(): Promise<readonly StoredTemplate[]> {
  return read((transaction) => readStore(transaction, 'templates').getAll())
}

/** Saves a template; it then stands before the built-in one of the same id. */
export async function saveTemplate(template: Template): Promise<Undo> {
  return replaceTemplate(template.id, template)
}

/** How saving over what was seen ended; refused when the template was changed elsewhere meanwhile. */
export type SavedOver = { readonly ok: true; readonly updatedAt: Instant; readonly undo: Undo } | { readonly ok: false }

/**
 * Saves a template unless it was changed, reset or deleted since it was read.
 * @param seen the `updatedAt` the writing started from; null where nothing was stored under this id
 */
export async function saveTemplateOver(template: Template, seen: Instant | null): Promise<SavedOver> {
  const saved = await change(async (transaction, { at }) => {
    const store = transaction.objectStore('templates')
    const before = (await store.get(template.id)) ?? null
    if ((before?.updatedAt ?? null) !== seen) return null
    await store.put({ ...template, updatedAt: at })
    return { before, at }
  })
  if (!saved) return { ok: false }
  return {
    ok: true,
    updatedAt: saved.at,
    undo: async () => {
      await replaceTemplate(template.id, saved.before)
    },
  }
}

/** Goes back to the built-in template; one of the freelancer's own is gone. */
export async function resetTemplate(id: string): Promise<Undo> {
  return replaceTemplate(id, null)
}

async function replaceTemplate(id: string, template: Template | null): Promise<Undo> {
  const before = await change(async (transaction, { at }) => {
    const store = transaction.objectStore('templates')
    const old = await store.get(id)
    await (template ? store.put({ ...template, updatedAt: at }) : store.delete(id))
    return old ?? null
  })
  return async () => {
    await replaceTemplate(id, before)
  }
}
