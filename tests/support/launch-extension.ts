import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { findChromium } from '../../scripts/find-chromium.ts'

const extensionDir = resolve(import.meta.dirname, '../../.output/chrome-mv3')

export interface LaunchOptions {
  /** Keep one folder over several launches to see what a restart of the browser leaves. */
  readonly userDataDir?: string
  readonly extensionDir?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly timezoneId?: string
  readonly isVisible?: boolean
  readonly slowMo?: number
}

export interface LaunchedExtension {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly userDataDir: string
  /** `chrome-extension://…/<path>` */
  url(path: string): string
  openPage(path: string): Promise<Page>
  /** The running service worker, woken when it sleeps. */
  worker(): Promise<Worker>
  /** Ends the service worker as the browser would after 30 idle seconds. */
  killWorker(): Promise<void>
  close(options?: { readonly keepData?: boolean }): Promise<void>
}

/** Starts Chromium with the built extension. The browser speaks English and has no network. */
export async function launchExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const dir = options.extensionDir ?? extensionDir
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'politely-chromium-')))
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: findChromium(),
    headless: false,
    locale: 'en-GB',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.timezoneId === undefined ? {} : { timezoneId: options.timezoneId }),
    ...(options.slowMo === undefined ? {} : { slowMo: options.slowMo }),
    args: [
      ...(options.isVisible === true ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
    ],
  })

  async function firstWorker(): Promise<Worker> {
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  }

  const extensionId = new URL((await firstWorker()).url()).host
  if (options.extensionDir === undefined) await firstRunPage(context, options.userDataDir === undefined ? 5000 : 1000)
  const url = (path: string): string => `chrome-extension://${extensionId}/${path}`

  async function openPage(path: string): Promise<Page> {
    const page = await context.newPage()
    await goTo(page, url(path))
    return page
  }

  async function withExtensionPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
    // manifest.json is an extension page with no code of ours in it.
    const page = await openPage('manifest.json')
    try {
      return await use(page)
    } finally {
      await page.close()
    }
  }

  let isKilled = false
  const wake = (): Promise<void> => withExtensionPage((page) => page.evaluate(() => chrome.runtime.sendMessage({ wake: true })))

  return {
    context,
    extensionId,
    userDataDir,
    url,
    openPage,
    async worker() {
      const known = context.serviceWorkers().find((worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`))
      if (known === undefined) {
        const [woken] = await Promise.all([context.waitForEvent('serviceworker', { timeout: 15_000 }), wake()])
        return woken
      }
      // Playwright keeps its handle over a worker's death, but would wait in it for ever unless somebody wakes the next life.
      if (isKilled) await wake()
      isKilled = false
      return known
    },
    async killWorker() {
      isKilled = true
      // Any page will do, and one that is there already does not take the place of the one that the person looks at.
      const [page = await context.newPage()] = context.pages()
      const session = await context.newCDPSession(page)
      const isStopped = new Promise<void>((done) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          const own = versions.filter(({ scriptURL }) => scriptURL.startsWith(`chrome-extension://${extensionId}/`))
          if (own.length > 0 && own.every(({ runningStatus }) => runningStatus === 'stopped')) done()
        })
      })
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await Promise.race([isStopped, new Promise((resolve) => setTimeout(resolve, 3000))])
      await session.detach()
    },
    async close({ keepData = false } = {}) {
      await context.close()
      if (!keepData) await rm(userDataDir, { recursive: true, force: true })
    },
  }
}

/** Opens an address in a tab, also when the options of a new installation open in that very tab at the same moment. */
export async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url)
  } catch (error) {
    if (!String(error).includes('interrupted by another navigation')) throw error
    await page.goto(url)
  }
}

/**
 * After its installation the extension opens its options, in whatever tab is empty: until then no other page is safe there. A browser that was
 * killed before it wrote its preferences installs the extension anew, so a restart may show them too.
 */
async function firstRunPage(context: BrowserContext, waitMs: number): Promise<void> {
  const end = Date.now() + waitMs
  while (!context.pages().some((page) => page.url().includes('/options.html')) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
