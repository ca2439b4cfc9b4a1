import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isDraftKey, readDrafts, storeDraft, type TemplateDraft, type TemplateDrafts } from './template-drafts.ts'

/** Drafts that were typed since the page was opened; all others were left by a tab that is gone. */
const typedHere = new Set<string>()

/** What was typed into templates and not saved. It outlives the tab. */
export function useTemplateDrafts() {
  const [drafts, setDrafts] = useState<TemplateDrafts>(readDrafts)
  const latest = useRef(drafts)

  const show = useCallback((next: TemplateDrafts) => {
    latest.current = next
    setDrafts(next)
  }, [])

  useEffect(() => {
    // What another tab begins to write is its own; what was left here by a tab that is gone may be saved or thrown away over there.
    function follow(event: StorageEvent): void {
      if (!isDraftKey(event.key)) return
      const stored = readDrafts()
      const left = [...latest.current].flatMap(([id, draft]): [string, TemplateDraft][] => {
        const kept = typedHere.has(id) ? draft : stored.get(id)
        return kept ? [[id, kept]] : []
      })
      show(new Map(left))
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [show])

  return useMemo(() => {
    const keep = (id: string, draft: TemplateDraft): void => {
      typedHere.add(id)
      storeDraft(id, draft)
      show(new Map(latest.current).set(id, draft))
    }
    const drop = (id: string): void => {
      typedHere.delete(id)
      storeDraft(id, null)
      const rest = new Map(latest.current)
      rest.delete(id)
      show(rest)
    }
    return {
      all: drafts,
      isRestored: (id: string): boolean => drafts.has(id) && !typedHere.has(id),
      /** The draft as it stands now, also in the middle of an act. */
      now: (id: string): TemplateDraft | null => latest.current.get(id) ?? null,
      keep,
      drop,
    }
  }, [drafts, show])
}
