import type { Drafts } from './page.ts'

const names = ['invoice', 'client', 'details', 'schedule'] as const satisfies readonly (keyof Drafts)[]

type DraftName = (typeof names)[number]

// The number goes up when a form's fields change: what an older version kept is then left alone.
const prefix = 'politely-form-draft-1:'

/** What was typed into forms and not saved when the page was closed. */
export function readFormDrafts(): Drafts {
  return Object.fromEntries(
    names.flatMap((name) => {
      const draft = parse(localStorage.getItem(prefix + name))
      return draft === null ? [] : [[name, draft]]
    }),
  )
}

/** Keeps what a form holds, or with null lets it go. On a full disk it lasts as long as the page. */
export function storeFormDraft<Name extends DraftName>(name: Name, draft: Drafts[Name] | null): void {
  try {
    if (draft) localStorage.setItem(prefix + name, JSON.stringify(draft))
    else localStorage.removeItem(prefix + name)
  } catch {
    localStorage.removeItem(prefix + name)
  }
}

/** Lets all of them go, when everything is deleted. */
export function dropFormDrafts(): void {
  for (const name of names) storeFormDraft(name, null)
}

function parse(kept: string | null): unknown {
  try {
    const draft: unknown = JSON.parse(kept ?? 'null')
    return typeof draft === 'object' ? draft : null
  } catch {
    return null
  }
}
