import { useEffect, useState } from 'preact/hooks'
import type { Page } from './page.ts'

type TemplatesTab = typeof import('./templates-tab.tsx').TemplatesTab

/** The templates with all that renders mails: fetched when first shown, so that the lists stand sooner. */
export function LateTemplatesTab({ page }: { readonly page: Page }) {
  const [Tab, setTab] = useState<TemplatesTab | null>(null)
  const { run } = page
  useEffect(() => {
    run(async () => {
      const loaded = await import('./templates-tab.tsx')
      setTab(() => loaded.TemplatesTab)
    })
  }, [run])
  return Tab && <Tab page={page} />
}
