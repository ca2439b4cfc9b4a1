import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import type { GmailPage } from '../gmail/gmail-page.ts'
import { fillReminder } from '../support/fill-reminder.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const accounts = 'accounts@acme.example'

/** What is said in one window is seen in all others, without a reload. */
tellThrice('several windows at once', ({ start, step }) => {
  let story: Story
  let one: Page
  let other: Page
  let popup: Page
  let gmail: GmailPage

  beforeAll(async () => {
    story = await start({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(sampleBackup(story.today))
    one = await story.openOptions()
    other = await story.openOptions()
    popup = await story.openPopup()
    await row(one).waitFor()
    await row(other).waitFor()
    await due().waitFor()
  })

  const row = (page: Page): Locator => page.getByRole('row').filter({ hasText: 'INV-1042' })
  const due = (): Locator => popup.getByRole('listitem', { name: 'Acme GmbH' })

  /** The popup closes itself over it. */
  async function write(): Promise<void> {
    const page = await story.openPopup()
    await page.getByRole('listitem', { name: 'Northwind Books' }).getByRole('button', { name: 'Write reminder' }).click()
  }

  async function pay(amount: string): Promise<void> {
    await one.bringToFront()
    await row(one).getByRole('button', { name: 'More' }).click()
    await one.getByRole('menuitem', { name: 'Record payment' }).click()
    await one.getByLabel(/^Paid \(/).fill(amount)
    await one.getByRole('button', { name: 'Record payment' }).click()
    await one.getByRole('status').filter({ hasText: 'INV-1042' }).waitFor()
  }

  step('a part payment in the options is in the other tab and in the popup', async () => {
    await pay('200')
    await row(other).getByText('€1,000.00').waitFor()
    await due().getByText('€1,000.00').first().waitFor()
  })

  step('a hold in the popup is in both tabs', async () => {
    await popup.bringToFront()
    await due().getByRole('button', { name: 'More' }).click()
    await popup.getByRole('menuitem', { name: /^Hold/ }).click()
    await popup.getByRole('button', { name: 'Hold reminders' }).click()
    for (const page of [one, other]) await row(page).getByText('On hold').first().waitFor()
    await due().waitFor({ state: 'detached' })
    await popup.getByRole('button', { name: 'Undo' }).click()
    await due().waitFor()
    for (const page of [one, other])
      await row(page)
        .getByText(/overdue/)
        .first()
        .waitFor()
  })

  step('a mail that Gmail sent is in both tabs, and the popup has nothing more to say about it', async () => {
    gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    await compose.addRecipient(accounts)
    await fillReminder(compose, /INV-1042/)
    await compose.send()
    for (const page of [one, other]) await row(page).getByText('Third reminder', { exact: true }).waitFor({ timeout: 15_000 })
    await due().waitFor({ state: 'detached' })
  })

  step('a payment that came while the panel was open stops the mail, and the panel says so', async () => {
    await gmail.page.bringToFront()
    const compose = await gmail.openCompose()
    await compose.addRecipient('office@northwind.example')
    const panel = await compose.openPanel()
    const option = panel.getByRole('option', { name: /INV-1047/ })
    await option.waitFor()
    await popup.bringToFront()
    const books = popup.getByRole('listitem', { name: 'Northwind Books' })
    await books.getByRole('button', { name: 'Paid', exact: true }).click()
    await popup.getByRole('button', { name: 'Mark as paid' }).click()
    await popup.getByRole('status').filter({ hasText: 'paid' }).waitFor()
    await gmail.page.bringToFront()
    await panel.getByRole('button', { name: /^Insert/ }).click()
    await panel.getByText(/paid/i).first().waitFor()
    const { reminders } = await story.readStore()
    expect(reminders.filter(({ state }: { state: string }) => state === 'inserted')).toEqual([])
    await gmail.page.keyboard.press('Escape')
    await compose.discard()
  })

  step('"Write reminder" goes to the Gmail tab used last, and leaves the other alone', async () => {
    const composes = (tab: GmailPage): Promise<number> => tab.page.locator('[g_editable=true]').count()
    const second = await story.openGmail()
    const ready = await second.openCompose()
    await ready.reminderButton.waitFor()
    await ready.discard()
    await write()
    await second.page.getByRole('status').filter({ hasText: 'INV-1047' }).waitFor({ timeout: 20_000 })
    expect([await composes(gmail), await composes(second)]).toEqual([0, 1])
    await (await second.newest()).discard()

    await gmail.page.bringToFront()
    await write()
    await gmail.page.getByRole('status').filter({ hasText: 'INV-1047' }).waitFor({ timeout: 20_000 })
    expect([await composes(gmail), await composes(second)]).toEqual([1, 0])
    expect(story.gmail.errors()).toEqual([])
  })
})
