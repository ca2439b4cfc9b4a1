import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const accounts = 'accounts@acme.example'
const office = 'office@northwind.example'
const lime = { name: 'Lime & Co', email: 'pay@lime.example' }
const fig = { name: 'Fig Films', email: 'pay@fig.example' }
const pear = { name: 'Pear Press', email: 'pay@pear.example' }
const plum = { name: 'Plum Prints', email: 'pay@plum.example' }

/** The sample, and four more clients with one overdue invoice each. */
function withFourMore(today: Day): object {
  const sample = sampleBackup(today)
  const invoice = (number: string, client: object): object => ({
    number,
    client,
    currency: 'EUR',
    total: '90.00',
    issuedOn: addDays(today, -50),
    dueOn: addDays(today, -20),
  })
  const more = [invoice('INV-7', lime), invoice('INV-8', fig), invoice('INV-9', pear), invoice('INV-10', plum)]
  return { ...sample, invoices: [...sample.invoices, ...more] }
}

describe('a compose, and the panel that gets ready for it', () => {
  let story: Story

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(sampleBackup(story.today))
  })

  afterAll(async () => {
    await story?.close()
  })

  it('opens at whatever moment the button is pressed', async () => {
    // The panel's page is warmed when a compose opens: each press here falls into another moment of that.
    for (const delay of [0, 20, 40, 60, 90]) {
      const page = await story.openGmail()
      await page.openCompose()
      await page.page.evaluate(async (ms) => {
        const find = (): Element | null => document.querySelector('[role="button"][data-tooltip="Payment reminder"]')
        while (!find()) await new Promise((done) => setTimeout(done, 2))
        await new Promise((done) => setTimeout(done, ms))
        for (const type of ['mousedown', 'mouseup', 'click'])
          find()?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
      }, delay)
      await page.panel.getByRole('option', { name: /INV-/ }).first().waitFor({ timeout: 5000 })
      await page.page.close()
    }
  })

  it('says nothing of a compose that is closed again at once', async () => {
    const { page } = await story.openGmail()
    for (const delay of [0, 5, 10, 20, 30, 50, 80, 120, 200]) {
      await page.evaluate(async (ms) => {
        const find = (): Element | null => document.querySelector('[role="button"][data-tooltip="Payment reminder"]')
        document.querySelector<HTMLElement>('[gh=cm]')?.click()
        while (!find()) await new Promise((done) => setTimeout(done, 2))
        await new Promise((done) => setTimeout(done, ms))
        document.querySelector<HTMLElement>('.Ha')?.click()
      }, delay)
      await page.waitForTimeout(100)
    }
    expect(story.gmail.errors()).toEqual([])
  })
})

tellThrice('what becomes of a mail that is not simply sent', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage

  beforeAll(async () => {
    story = await start({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(withFourMore(story.today))
    gmail = await story.openGmail()
  })

  /** Fills a compose with what the panel proposes for the person in To. */
  async function fillFor(address: string, page = gmail): Promise<ComposeOnPage> {
    const compose = await page.openCompose()
    await compose.addRecipient(address)
    const panel = await compose.openPanel()
    await panel.getByRole('option', { selected: true }).first().waitFor()
    await panel.getByRole('button', { name: 'Insert reminder' }).click()
    await compose.statusBar.waitFor()
    return compose
  }

  async function statesOf(address: string): Promise<string[]> {
    const reminders: readonly { state: string; to: readonly string[]; insertedAt?: string }[] = (await story.readStore())['reminders']
    return reminders.filter(({ to, insertedAt }) => insertedAt !== undefined && to.includes(address)).map(({ state }) => state)
  }

  /** What the popup says about one client today. */
  async function inPopup(name: string, look: (question: Locator, item: Locator, popup: Page) => Promise<void>): Promise<void> {
    const popup = await story.openPopup()
    await popup.getByRole('listitem').first().waitFor()
    await look(popup.getByRole('region', { name: new RegExp(`^Did you send .* to ${name}`) }), popup.getByRole('listitem', { name }), popup)
    await popup.close()
  }

  step('a double click opens the panel, too', async () => {
    const compose = await gmail.openCompose()
    await compose.reminderButton.dblclick()
    await gmail.panel.getByRole('option', { name: /INV-/ }).first().waitFor({ timeout: 5000 })
    expect(await gmail.page.locator('iframe[title="Payment reminder"]').isVisible()).toBe(true)
    await gmail.page.keyboard.press('Escape')
    await compose.discard()
  })

  step('closed as a draft, it is known again in Drafts the next day, and counts when it is sent', async () => {
    const compose = await fillFor(accounts)
    await gmail.page.waitForTimeout(1000)
    await compose.close()
    expect(await statesOf(accounts)).toEqual(['inserted'])
    await gmail.page.reload()
    await gmail.goToList('Drafts')
    await gmail.page.locator('tr.zA .bog').first().click()
    const again = await gmail.newest()
    await again.statusBar.filter({ hasText: 'INV-' }).waitFor({ timeout: 15_000 })
    await again.body.focus()
    await gmail.page.keyboard.press('Control+Enter')
    await expect.poll(() => statesOf(accounts), { timeout: 15_000 }).toEqual(['sent'])
    expect(story.gmail.sentMails()).toHaveLength(1)
  })

  step('a placeholder is asked about once; with it filled in, the mail goes without a word', async () => {
    const compose = await fillFor(office)
    const before = story.gmail.sentMails().length
    await compose.body.evaluate((body) => body.prepend('[name], '))
    await compose.body.focus()
    await gmail.page.keyboard.press('Control+Enter')
    const check = gmail.page.getByRole('alertdialog', { name: 'Check before sending' })
    await check.filter({ hasText: '[name]' }).waitFor()
    // Pressed again, it neither sends nor asks twice.
    await gmail.page.keyboard.press('Control+Enter')
    await gmail.page.waitForTimeout(500)
    expect(await check.count()).toBe(1)
    await check.getByRole('button', { name: 'Edit' }).click()
    expect(story.gmail.sentMails()).toHaveLength(before)
    await compose.body.evaluate((body) => body.firstChild?.remove())
    await compose.schedule({ proposal: /^Later/ })
    await expect.poll(() => statesOf(office), { timeout: 15_000 }).toEqual(['scheduled'])
    expect(await check.count()).toBe(0)
  })

  step('scheduled for a time that nobody can read, it is asked about before the next one', async () => {
    await inPopup('Northwind Books', async (question, _item, popup) => {
      await question.waitFor()
      await question.getByRole('button', { name: 'Yes' }).click()
      await popup.getByRole('status').filter({ hasText: 'Noted as sent' }).waitFor()
    })
    expect(await statesOf(office)).toEqual(['sent'])
  })

  step('scheduled for a day that Gmail names, it counts from that day, and nothing is asked', async () => {
    const proposed = await fillFor(lime.email)
    await proposed.schedule()
    await expect.poll(() => statesOf(lime.email), { timeout: 15_000 }).toEqual(['scheduled'])
    const typed = await fillFor(fig.email)
    const day = addDays(story.today, 3)
    await typed.schedule({ day: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day)) })
    await expect.poll(() => statesOf(fig.email), { timeout: 15_000 }).toEqual(['scheduled'])
    const { reminders } = await story.readStore()
    const sentOn = (address: string): string =>
      reminders.find(({ to, state }: { to: string[]; state: string }) => state === 'scheduled' && to.includes(address)).sentOn
    expect([sentOn(lime.email), sentOn(fig.email)]).toEqual([addDays(story.today, 1), day])
    await inPopup(lime.name, async (question, item, popup) => {
      expect(await question.count()).toBe(0)
      expect(await popup.getByRole('listitem', { name: fig.name }).count()).toBe(0)
      expect(await item.count()).toBe(0)
    })
  })

  step('left in a draft, it may be sent from another device: the popup asks the next day, and again when it is not sent yet', async () => {
    for (const { email } of [pear, plum]) {
      const compose = await fillFor(email)
      await gmail.page.waitForTimeout(1000)
      await compose.close()
    }
    await inPopup(pear.name, async (question) => expect(await question.count()).toBe(0))
    await story.travel(1)
    await inPopup(pear.name, async (question) => {
      await question.getByRole('button', { name: 'Not yet' }).click()
      await question.waitFor({ state: 'detached' })
    })
    await inPopup(pear.name, async (question) => expect(await question.count()).toBe(0))
    expect(await statesOf(pear.email)).toEqual(['inserted'])
  })

  step('it was sent: it counts, and nobody is asked to write it again', async () => {
    await story.travel(1)
    await inPopup(pear.name, async (question, item, popup) => {
      expect(await item.getByRole('button', { name: 'Write reminder' }).count()).toBe(1)
      await question.getByRole('button', { name: 'Yes' }).click()
      await popup.getByRole('status').filter({ hasText: 'Noted as sent' }).waitFor()
      await item.waitFor({ state: 'detached' })
    })
    expect(await statesOf(pear.email)).toEqual(['sent'])
  })

  step('it was not sent: the reminder is due as before', async () => {
    await inPopup(plum.name, async (question, item, popup) => {
      await question.getByRole('button', { name: 'No', exact: true }).click()
      await popup.getByRole('status').filter({ hasText: 'Noted as not sent' }).waitFor()
      await question.waitFor({ state: 'detached' })
      await item.getByRole('button', { name: 'Write reminder' }).waitFor()
    })
    expect(await statesOf(plum.email)).toEqual(['cancelled'])
  })

  step('left Gmail’s page without an error', async () => {
    expect(story.gmail.errors()).toEqual([])
  })
})
