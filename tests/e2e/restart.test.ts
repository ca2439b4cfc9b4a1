import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays, type Day } from '../../lib/domain/day.ts'
import { fillReminder } from '../support/fill-reminder.ts'
import { killBrowser } from '../support/kill-browser.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story } from '../support/story.ts'

const acme = { name: 'Acme GmbH', email: 'accounts@acme.example', contactName: 'Ada Lovelace' }

/** One invoice, twelve days overdue on `today`, nobody reminded of it yet. */
function oneOverdue(today: Day): object {
  const invoice = {
    number: 'INV-1042',
    client: acme,
    currency: 'EUR',
    total: '1200.00',
    issuedOn: addDays(today, -42),
    dueOn: addDays(today, -12),
  }
  return { ...sampleBackup(today), invoices: [invoice], reminders: [] }
}

describe('a browser that ends and starts again', () => {
  let userDataDir: string
  let story: Story

  beforeEach(async () => {
    userDataDir = await mkdtemp(join(tmpdir(), 'politely-restart-'))
  })

  afterEach(async () => {
    await story?.close().catch(() => undefined)
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  const start = (): Promise<Story> => startStory({ userDataDir, viewport: { width: 1500, height: 950 } })

  async function writeMail(): Promise<void> {
    const gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    await compose.addRecipient(acme.email)
    await fillReminder(compose, /INV-1042/)
    await compose.send()
  }

  async function stateOfReminder(): Promise<string> {
    return (await story.readStore())['reminders'][0].state
  }

  it('tells once of a follow-up whose day passed while it was closed', async () => {
    story = await start()
    await story.travel(-14)
    await keepAlarmsInThePast(story, 14)
    const then = addDays(story.today, -14)
    await story.importBackup(oneOverdue(then))
    await writeMail()
    await expect.poll(stateOfReminder, { timeout: 15_000 }).toBe('sent')
    expect((await story.readStore())['reminders']).toMatchObject([{ state: 'sent', sentOn: then }])
    await expect.poll(() => story.notifications()).toEqual([])
    await story.close({ keepData: true })

    // The clock is the machine's again: fourteen days have passed, and with them the day of the second reminder.
    story = await start()
    await expect.poll(async () => (await story.notifications()).length, { timeout: 10_000 }).toBe(1)
    const [shown] = await story.notifications()
    expect(shown?.id).toMatch(/^follow-up/)
    await expect.poll(() => story.badge()).toBe('1')
    const sweep = (await story.alarms()).find(({ name }) => name === 'sweep')
    expect(sweep?.periodInMinutes).toBe(30)
    expect(sweep?.scheduledTime).toBeGreaterThan(Date.now())
    expect(sweep?.scheduledTime).toBeLessThanOrEqual(Date.now() + 30 * 60_000)
    for (const { scheduledTime } of await story.alarms()) expect(scheduledTime).toBeGreaterThan(Date.now() - 60_000)
    await story.ring('sweep')
    await story.ring('next-follow-up')
    expect(await story.notifications()).toHaveLength(1)
    const popup = await story.openPopup()
    expect(await popup.getByRole('list').first().innerText()).toMatch(/INV-1042[^]*second reminder/i)
    await story.close({ keepData: true })

    // Told once, not at every start; badge and list still say it.
    story = await start()
    await story.ring('sweep')
    await expect.poll(() => story.badge()).toBe('1')
    expect(await story.notifications()).toEqual([])
  })

  it('keeps a mail that it recorded as sent when the browser dies right after that', async () => {
    story = await start()
    await story.importBackup(oneOverdue(story.today))
    await writeMail()
    await vi.waitUntil(async () => (await stateOfReminder()) === 'sent', { timeout: 10_000, interval: 1 })
    await killBrowser(story.context)

    story = await start()
    expect((await story.readStore())['reminders']).toMatchObject([{ state: 'sent', sentOn: story.today }])
    await story.ring('sweep')
    expect(await story.badge()).toBe('')
    expect(await story.notifications()).toEqual([])
  })

  it('has recorded a mail as sent, or asks, when the browser dies in the instant in which Gmail says so', async () => {
    story = await start()
    await story.importBackup(oneOverdue(story.today))
    await writeMail()
    const page = story.context.pages().find((one) => one.url().startsWith('https://mail.google.com/'))
    await page?.locator('.b8 .vh').filter({ hasText: 'Message sent' }).first().waitFor()
    await killBrowser(story.context)

    story = await start()
    await story.travel(15 / (24 * 60))
    await story.ring('sweep')
    // Gmail's word and our record are some milliseconds apart: whoever falls between them is asked, and nobody is reminded twice.
    const state = await stateOfReminder()
    expect(['sent', 'uncertain']).toContain(state)
    const popup = await story.openPopup()
    await popup.getByText(state === 'sent' ? /Nothing is due/ : /Did you send/).waitFor()
    expect(await popup.getByRole('button', { name: 'Write reminder' }).count()).toBe(0)
  })

  it.each([
    { answer: 'Yes', state: 'sent', badge: '' },
    { answer: 'No', state: 'cancelled', badge: '1' },
  ])('asks about a mail that was on its way when the browser died: $answer', async ({ answer, state, badge }) => {
    story = await start()
    await story.importBackup(oneOverdue(story.today))
    story.gmail.delayNextSend(60_000)
    await writeMail()
    await expect.poll(stateOfReminder, { timeout: 10_000 }).toBe('sending')
    await killBrowser(story.context)

    story = await start()
    expect(await stateOfReminder()).toBe('sending')
    // A quarter of an hour later nobody can still hope for Gmail's word.
    await story.travel(15 / (24 * 60))
    await story.ring('sweep')
    await expect.poll(stateOfReminder, { timeout: 10_000 }).toBe('uncertain')
    const popup = await story.openPopup()
    await popup.getByText(/Did you send/).waitFor()
    // Nobody is asked to write a second one before that is answered.
    expect(await popup.getByRole('button', { name: 'Write reminder' }).count()).toBe(0)
    await popup.getByRole('button', { name: new RegExp(`^${answer}`) }).click()
    await expect.poll(stateOfReminder, { timeout: 10_000 }).toBe(state)
    await expect.poll(() => story.badge(), { timeout: 10_000 }).toBe(badge)
    if (state === 'sent') expect((await story.readStore())['reminders'][0].sentOn).toBe(story.today)
  })
})

/** In a worker whose clock is behind, an alarm would ring at once, and again and again: there its times are put forward by as much. */
async function keepAlarmsInThePast(story: Story, days: number): Promise<void> {
  const worker = await story.worker()
  await worker.evaluate((ms) => {
    const create = chrome.alarms.create.bind(chrome.alarms) as (name: string, info: chrome.alarms.AlarmCreateInfo) => Promise<void>
    async function createLater(name: string, info: chrome.alarms.AlarmCreateInfo): Promise<void> {
      await create(name, info.when === undefined ? info : { ...info, when: info.when + ms })
    }
    chrome.alarms.create = createLater as unknown as typeof chrome.alarms.create
  }, days * 86_400_000)
}
