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
