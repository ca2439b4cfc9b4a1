import { browser } from 'wxt/browser'

/**
 * Puts the Gmail part into the top frame of a tab, once per document however often it is asked for: the mark lies in the document
 * itself, because the worker forgets. `documentId` keeps it out of a page the tab has moved on to.
 */
export async function startGmailScript(tabId: number, documentId: string | null): Promise<void> {
  const target = documentId === null ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] }
  const [first] = await browser.scripting.executeScript({ target, func: markStarted })
  if (first?.result !== true) return
  // WXT types the built files' names once they are generated.
  const files = ['/content-scripts/gmail.js'] as never[]
  await browser.scripting.executeScript({ target, files })
}

/** Runs in the page's isolated world, so it stands alone. */
function markStarted(): boolean {
  const page = globalThis as { politelyStarted?: boolean }
  const isFirst = page.politelyStarted !== true
  page.politelyStarted = true
  return isFirst
}
