import type { BrowserContext } from 'playwright-core'

/** Ends the browser's main process at once, by its own process id, as a crash or a power cut would. Resolves when it is gone. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser()
  if (!browser) throw new Error('This context has no browser of its own.')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pid = processInfo.find(({ type }) => type === 'browser')?.id
  if (pid === undefined) throw new Error('The browser does not say which process it is.')
  const closed = new Promise<void>((done) => context.once('close', () => done()))
  process.kill(pid, 'SIGKILL')
  await closed
}
