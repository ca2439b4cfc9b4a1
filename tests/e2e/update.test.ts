import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { fillReminder } from '../support/fill-reminder.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story } from '../support/story.ts'

const accounts = 'accounts@acme.example'
const office = 'office@northwind.example'

describe('an update while Gmail is open', () => {
  let story: Story
  let gmail: GmailPage
  let filled: ComposeOnPage
  let empty: ComposeOnPage

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(sampleBackup(story.today))
    gmail = await story.openGmail()
    filled = await gmail.openCompose()
    await filled.addRecipient(accounts)
    await fillReminder(filled, /INV-1042/)
    empty = await gmail.openCompose()
    await empty.addRecipient(office)
    await empty.reminderButton.waitFor()
    for (const old of [filled.statusBar, filled.reminderButton, empty.reminderButton]) await old.evaluate((node) => (node.id = 'old'))
    await story.update()
    await gmail.page.bringToFront()
  })

  afterAll(async () => {
    await story?.close()
  })

  async function states(): Promise<string[]> {
    return (await story.readStore())['reminders'].map(({ state }: { state: string }) => state).toSorted()
  }

  it('sets both alarms again', async () => {
    await expect.poll(async () => (await story.alarms()).map(({ name }) => name).toSorted()).toEqual(['next-follow-up', 'sweep'])
  })

  it('puts the new version into the open tab, and the old one leaves it', async () => {
    await gmail.page.locator('#old').first().waitFor({ state: 'detached', timeout: 15_000 })
    await filled.statusBar.filter({ hasText: 'INV-1042' }).waitFor({ timeout: 15_000 })
    for (const compose of [filled, empty]) await compose.reminderButton.waitFor({ timeout: 15_000 })
    expect(await filled.statusBar.count()).toBe(1)
  })

  it('goes on with a mail that was filled before', async () => {
    await filled.send()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(1)
    await expect.poll(states, { timeout: 15_000 }).toEqual(['sent', 'sent', 'sent'])
  })

  it('fills one that was open before', async () => {
    await fillReminder(empty, /INV-1047/)
    expect(await states()).toEqual(['inserted', 'sent', 'sent', 'sent'])
    expect(await gmail.page.getByRole('alertdialog').count()).toBe(0)
    expect(story.gmail.requests()).toEqual([])
  })
})

describe('a Gmail tab that the new version cannot enter', () => {
  let story: Story
  let gmail: GmailPage
  let filled: ComposeOnPage

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(sampleBackup(story.today))
    gmail = await story.openGmail()
    filled = await fill(accounts, /INV-1042/)
  })

  afterAll(async () => {
    await story?.close()
  })

  async function fill(address: string, wanted: RegExp): Promise<ComposeOnPage> {
    const compose = await gmail.openCompose()
    await compose.addRecipient(address)
    await fillReminder(compose, wanted)
    return compose
  }

  /** Takes the extension away from under the pages that are open, or brings it back: unlike an update this enters no tab. */
  async function setEnabled(isEnabled: boolean): Promise<void> {
    const page = await story.context.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [story.extensionId, isEnabled] as const)
    await page.close()
    await gmail.page.bringToFront()
  }

  async function stateFor(address: string): Promise<string | undefined> {
    const reminders: readonly { state: string; to: readonly string[]; insertedAt?: string }[] = (await story.readStore())['reminders']
    return reminders.find(({ to, insertedAt }) => insertedAt !== undefined && to.includes(address))?.state
  }

  const reload = () => gmail.page.getByRole('alertdialog', { name: 'Reload Gmail' })

  it('says so in the tab when the button is pressed', async () => {
    await setEnabled(false)
    await filled.reminderButton.click()
    await reload().getByText('cannot record what you send').waitFor()
    await reload().getByRole('button', { name: 'Later' }).click()
    await reload().waitFor({ state: 'detached' })
  })

  it('asks before a mail goes that nobody will record, and sends it when told to', async () => {
    await filled.send()
    await reload().getByText('cannot record this reminder').waitFor()
    expect(story.gmail.sentMails()).toEqual([])
    await reload().getByRole('button', { name: 'Send anyway' }).click()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(1)
    await reload().getByText('cannot record what you send').waitFor({ timeout: 15_000 })
    await reload().getByRole('button', { name: 'Reload Gmail' }).click()
    await gmail.page.locator('[gh=cm]').waitFor()
  })

  it('asks in the popup the next day whether that mail went out', async () => {
    await setEnabled(true)
    expect(await stateFor(accounts)).toBe('inserted')
    await story.travel(1)
    const popup = await story.openPopup()
    const question = popup.getByRole('region', { name: /^Did you send .* to Acme GmbH/ })
    await question.getByRole('button', { name: 'Yes' }).click()
    await question.waitFor({ state: 'detached' })
    await popup.close()
    expect(await stateFor(accounts)).toBe('sent')
  })

  it('asks a quarter of an hour later about a mail that was on its way', async () => {
    await gmail.page.reload()
    const compose = await fill(office, /INV-1047/)
    story.gmail.delayNextSend(4000)
    await compose.send()
    await expect.poll(() => stateFor(office), { timeout: 10_000 }).toBe('sending')
    await setEnabled(false)
    await reload().getByText('cannot record what you send').waitFor({ timeout: 20_000 })
    expect(story.gmail.sentMails()).toHaveLength(2)
    await setEnabled(true)
    await story.travel(15 / (24 * 60))
    await story.ring('sweep')
    await expect.poll(() => stateFor(office), { timeout: 10_000 }).toBe('uncertain')
    const popup = await story.openPopup()
    await popup.getByText(/^Did you send .*INV-1047.* to Northwind Books/).waitFor()
    await popup.close()
  })
})
