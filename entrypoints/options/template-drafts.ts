import type { Instant } from '../../lib/domain/day.ts'
import type { Template } from '../../lib/mail/template.ts'

/** A template as typed and not saved. */
export interface TemplateDraft {
  readonly template: Template
  /** The `updatedAt` the writing started from; null where only the built-in stood. */
  readonly seen: Instant | null
}

export type TemplateDrafts = ReadonlyMap<string, TemplateDraft>

// One entry a template, so that two tabs that write two templates do not overwrite each other's.
const prefix = 'politely-template-draft:'

/** Whether a change of the local storage, by another tab, is about a draft. A null key means that everything was cleared. */
export function isDraftKey(key: string | null): boolean {
  return key === null || key.startsWith(prefix)
}

/** Everything typed and not saved, in this tab or in one that was closed. */
export function readDrafts(): TemplateDrafts {
  const drafts = new Map<string, TemplateDraft>()
  for (const key of Object.keys(localStorage)) {
    const draft = isDraftKey(key) ? parseDraft(localStorage.getItem(key)) : null
    if (draft && key === prefix + draft.template.id) drafts.set(draft.template.id, draft)
  }
  return drafts
}

/** Keeps a draft, or with null lets it go. A full disk does not disturb the writing: the draft then lasts as long as the tab. */
export function storeDraft(id: string, draft: TemplateDraft | null): void {
  try {
    if (draft) localStorage.setItem(prefix + id, JSON.stringify(draft))
    else localStorage.removeItem(prefix + id)
  } catch {
    // An older version of it must not come back in place of this one.
    localStorage.removeItem(prefix + id)
  }
}

/** Lets all drafts go, when everything is deleted. Returns its undo. */
export function takeDrafts(): () => void {
  const taken = readDrafts()
  for (const id of taken.keys()) storeDraft(id, null)
  return () => taken.forEach((draft, id) => storeDraft(id, draft))
}

function parseDraft(text: string | null): TemplateDraft | null {
  try {
    // Written by `storeDraft` only; what the editor relies on is checked below.
    const draft = JSON.parse(text ?? '') as TemplateDraft
    const { id, language, title, subject, body } = draft.template
    return [id, language, title, subject, body].every((part) => typeof part === 'string') ? draft : null
  } catch {
    return null
  }
}
