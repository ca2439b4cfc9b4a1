import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { todayIn, type Day } from '../../lib/domain/day.ts'
import { gmailPage, type GmailPage } from '../gmail/gmail-page.ts'
import { serveGmail, type GmailOptions, type GmailStandIn } from '../gmail/serve-gmail.ts'
import { goTo, launchExtension, type LaunchedExtension, type LaunchOptions } from './launch-extension.ts'

export interface Story extends LaunchedExtension {
  readonly gmail: GmailStandIn
  /** The machine's day, in its own zone. */
  readonly today: Day
  /** A new tab with Gmail. */
  openGmail(hash?: string, account?: number): Promise<GmailPage>
  openOptions(tab?: string): Promise<Page>
  openPopup(): Promise<Page>
  /** Puts a backup into the store the way a person does: options, Import, the file. */
  importBackup(backup: object): Promise<void>
  /** Everything in the store, as the exported backup has it. */
  readStore(): Promise<StoredBackup>
  /** What the worker takes for now moves on by so many days, in its later lives too; pages opened later follow. */
  travel(days: number): Promise<void>
  /** Replaces the extension by itself under the pages that are open, as an update does. */
  update(): Promise<void>
  /** Rings an alarm of the extension now. */
  ring(alarm: 'next-follow-up' | 'sweep'): Promise<void>
  notifications(): Promise<readonly ShownNotification[]>
  /** Clicks a notification, or one of its buttons. */
  clickNotification(id: string, button?: number): Promise<void>
  alarms(): Promise<readonly chrome.alarms.Alarm[]>
  badge(): Promise<string>
}

export interface ShownNotification {
  readonly id: string
  readonly title: string
  readonly message: string
}

/** A backup file, loosely: the tests look at single fields. */
export interface StoredBackup {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the file as an outsider would, without our types
  readonly [list: string]: any
}

/** Starts a browser with the extension and the Gmail stand-in, ready for a person's story. */
export async function startStory(options: LaunchOptions & { readonly gmail?: GmailOptions } = {}): Promise<Story> {
  const launched = await launchExtension(options)
  const gmail = await serveGmail(launched.context, options.gmail)
  let shift = 0

  await launched.context.addInitScript(noteNotifications)
  const listenToNotifications = async (): Promise<void> => (await launched.worker()).evaluate(noteNotifications)

  async function openPage(path: string): Promise<Page> {
    const page = await launched.context.newPage()
    if (shift !== 0) {
      await page.addInitScript(setClock, shift)
    }
    await goTo(page, launched.url(path))
    return page
  }

  /**
   * A new life of the worker knows nothing of the travels. It is woken and then told, by nobody else: what it does on waking waits for a lock
   * (lib/reminders/reconcile.ts), and a page that closes lets go of it.
   */
  async function setClockOfNextLife(): Promise<void> {
    const page = await launched.openPage('manifest.json')
    await page.evaluate(async () => {
      await new Promise<void>((isHeld) => {
        void navigator.locks.request('politely-reconcile', () => {
          isHeld()
          return new Promise(() => undefined)
        })
      })
    })
    await (await launched.worker()).evaluate(setClock, shift)
    await listenToNotifications()
    await page.close()
  }

  const story: Story = {
    ...launched,
    async killWorker() {
      await launched.killWorker()
      if (shift !== 0) await setClockOfNextLife()
    },
    gmail,
    today: todayIn(Date.now(), options.timezoneId ?? Temporal.Now.timeZoneId()),
    async openGmail(hash, account) {
      const page = gmailPage(await launched.context.newPage())
      await page.open(hash, account)
      return page
    },
    async openOptions(tab = 'invoices') {
      return await openPage(`options.html#${tab}`)
    },
    async openPopup() {
      return await openPage('popup.html')
    },
    async importBackup(backup) {
      const file = join(await mkdtemp(join(tmpdir(), 'politely-backup-')), 'backup.json')
      await writeFile(file, JSON.stringify(backup))
      const page = await story.openOptions('data')
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await page.getByLabel('Import file').setInputFiles(file)
      await page.getByRole('button', { name: /^Import [\d,]+ invoices?$/ }).click()
      await page.getByRole('button', { name: /^Import [\d,]+ invoices?$/ }).waitFor({ state: 'detached', timeout: 120_000 })
      await page.close()
    },
    async readStore() {
      const page = await story.openOptions('data')
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export backup' }).click()])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      await page.close()
      return JSON.parse(Buffer.concat(chunks).toString('utf8')) as StoredBackup
    },
    async travel(days) {
      shift += days * 86_400_000
      await (await launched.worker()).evaluate(setClock, shift)
    },
    async update() {
      const page = await launched.context.newPage()
      await page.goto('chrome://extensions')
      // An unpacked extension only comes back in developer mode.
      await page.evaluate(() => {
        const extensions = (chrome as unknown as { developerPrivate: { updateProfileConfiguration(to: object): Promise<void> } })
          .developerPrivate
        return extensions.updateProfileConfiguration({ inDeveloperMode: true })
      })
      const [old] = launched.context.serviceWorkers()
      const gone = new Promise((done) => old?.once('close', done))
      const [next] = await Promise.all([
        launched.context.waitForEvent('serviceworker', { timeout: 15_000 }),
        old?.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50)),
        gone,
      ])
      await next.evaluate(noteNotifications).catch(async (error: unknown) => {
        // Now and then Chromium loses the worker of an unpacked extension while it reloads it; once more, as a person would.
        if (!String(error).includes('No SW')) throw error
        await page.evaluate((id) => {
          const extensions = (chrome as unknown as { developerPrivate: { reload(id: string, options: object): Promise<void> } })
            .developerPrivate
          return extensions.reload(id, { failQuietly: true })
        }, launched.extensionId)
        await (await launched.worker()).evaluate(noteNotifications)
      })
      await page.close()
    },
    async ring(alarm) {
      const worker = await launched.worker()
      await listenToNotifications()
      await worker.evaluate((name) => {
        const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }
        event.dispatch({ name, scheduledTime: Date.now() })
      }, alarm)
    },
    async notifications() {
      const worker = await launched.worker()
      return await worker.evaluate(async () => {
        const ids = Object.keys(await chrome.notifications.getAll())
        const words = await chrome.storage.session.get<Record<string, { title: string; message: string }>>(ids)
        return ids.map((id) => ({ id, title: words[id]?.title ?? '', message: words[id]?.message ?? '' }))
      })
    },
    async clickNotification(id, button) {
      const worker = await launched.worker()
      await worker.evaluate(
        ([name, index]) => {
          const events = chrome.notifications as unknown as Record<string, { dispatch(...args: unknown[]): void }>
          if (index === null) events['onClicked']?.dispatch(name)
          else events['onButtonClicked']?.dispatch(name, index)
        },
        [id, button ?? null] as const,
      )
    },
    async alarms() {
      const worker = await launched.worker()
      return await worker.evaluate(() => chrome.alarms.getAll())
    },
    async badge() {
      const worker = await launched.worker()
      return await worker.evaluate(() => chrome.action.getBadgeText({}))
    },
  }
  await listenToNotifications()
  return story
}

/** Puts a clock forward by so many milliseconds, however often it is said. */
function setClock(ms: number): void {
  const clock = Date as unknown as { trueNow?: () => number }
  const trueNow = (clock.trueNow ??= Date.now.bind(Date))
  Date.now = () => trueNow() + ms
}

/** The browser tells a notification's id but not its words: they are noted where it is made, in the worker or a page of the extension. */
function noteNotifications(): void {
  const scope = globalThis as unknown as { isNotingNotifications?: boolean; chrome?: typeof chrome }
  if (!scope.chrome?.notifications || scope.isNotingNotifications === true) return
  scope.isNotingNotifications = true
  const create = chrome.notifications.create.bind(chrome.notifications) as (id: string, words: object) => Promise<string>
  async function createAndNote(id: string, words: { title: string; message: string }): Promise<string> {
    await chrome.storage.session.set({ [id]: { title: words.title, message: words.message } })
    return await create(id, words)
  }
  chrome.notifications.create = createAndNote as unknown as typeof chrome.notifications.create
}
