import { askInCompose } from './check-dialog.ts'
import type { GmailHost } from './gmail-host.ts'

/** Says that the extension was updated under this page, and that Gmail should be loaded anew. One at a time. */
export function createReloadNotice(host: Pick<GmailHost, 'text' | 'signal'>): () => void {
  let isShown = false

  async function show(): Promise<void> {
    if (isShown) return
    isShown = true
    const reload = { answer: 'reload', label: host.text('gmailReload') } as const
    const later = { answer: 'later', label: host.text('gmailReloadLater') } as const
    const content = { title: host.text('gmailReload'), lines: [host.text('gmailReloadAfter')], choices: [later, reload] } as const
    const answer = await askInCompose(document.body, content, host.signal)
    isShown = false
    if (answer === 'reload') location.reload()
  }

  return () => void show()
}
