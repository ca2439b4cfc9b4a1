import { browser } from 'wxt/browser'

/** What is under way in each tab. Only the worker's own: a worker that died on the way leaves nothing half done behind. */
const starting = new Map<number, Promise<void>>()

/** A tab that sleeps answers when somebody wakes it, or never: those that come after do not wait for that. */
const patienceMs = 5000

/**
 * Puts the Gmail part into the top frame of a tab, once per document however often it is asked for. `documentId` keeps it out of a page the
 * tab has moved on to.
 */
export function startGmailScript(tabId: number, documentId: string | null): Promise<void> {
  const start = endOf(starting.get(tabId)).then(() => injectOnce(tabId, documentId))
  starting.set(tabId, start)
  return start.finally(() => {
    if (starting.get(tabId) === start) starting.delete(tabId)
  })
}

async function endOf(work: Promise<void> | undefined): Promise<void> {
  if (work) await Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patienceMs))])
}

async function injectOnce(tabId: number, documentId: string | null): Promise<void> {
  const target = documentId === null ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] }
  const [top] = await browser.scripting.executeScript({ target, func: isRunning })
  if (top?.result !== false) return
  // WXT types the built files' names once they are generated.
  const files = ['/content-scripts/gmail.js'] as never[]
  await browser.scripting.executeScript({ target, files })
}

/**
 * Runs in the page's isolated world, so it stands alone. The Gmail part itself says that it runs: a mark made before it came would stay behind
 * when the worker dies between the two.
 */
function isRunning(): boolean {
  return (globalThis as { politelyRuns?: boolean }).politelyRuns === true
}
