import { beforeAll, expect } from 'vitest'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { fillReminder } from '../support/fill-reminder.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const german = { name: 'Acme GmbH', email: 'accounts@acme.example', contactName: 'Ada Lovelace' }
const french = { name: 'Northwind Books', email: 'office@northwind.example' }
const english = { name: 'Lime & Co', email: 'pay@lime.example' }

/** One overdue invoice for each of three clients, who read different languages. */
function threeLanguages(today: Day): object {
  const invoice = (number: string, client: object, more: object): object => ({
    number,
    client,
    currency: 'EUR',
    total: '1200.00',
    issuedOn: addDays(today, -50),
    dueOn: addDays(today, -20),
    paymentLink: `https://pay.example.com/${number}`,
    ...more,
  })
  const invoices = [invoice('RE-1', german, { language: 'de' }), invoice('FA-2', french, { language: 'fr' }), invoice('INV-3', english, {})]
  return { ...sampleBackup(today), invoices, reminders: [] }
}

tellThrice('mails in other languages, in plain text, and in windows out of reach', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage
  let compose: ComposeOnPage

  beforeAll(async () => {
    story = await start({ viewport: { width: 1500, height: 950 }, gmail: { isPlainText: true } })
    await story.importBackup(threeLanguages(story.today))
    await story.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    gmail = await story.openGmail()
  })

  async function fillFor(address: string, number: RegExp): Promise<void> {
    compose = await gmail.openCompose()
    await compose.addRecipient(address)
    await fillReminder(compose, number)
  }

  async function stateFor(address: string): Promise<string | undefined> {
    const all: readonly { readonly state: string; readonly to: readonly string[] }[] = (await story.readStore())['reminders']
    return all.find(({ to }) => to.includes(address))?.state
  }

  /** Writes a sentence above the mail, as its author would. */
  async function write(sentence: string): Promise<void> {
    await compose.body.evaluate((body, words) => {
      const line = document.createElement('div')
      line.textContent = words
      body.prepend(line)
    }, sentence)
  }

  async function isAskedAbout(words: RegExp): Promise<void> {
    await compose.send()
    const check = gmail.page.getByRole('alertdialog', { name: 'Check before sending' })
    await check.getByText(words).waitFor()
    await check.getByRole('button', { name: 'Edit' }).click()
    await check.waitFor({ state: 'detached' })
  }

  step('a threat in a German mail is asked about before it goes', async () => {
    await fillFor(german.email, /RE-1/)
    expect(await compose.body.innerText()).toContain('Mit freundlichen Grüßen')
    await write('Sonst übergebe ich die Sache einem Inkassobüro.')
    await isAskedAbout(/“Inkassobüro” can read like a threat/)
    expect(story.gmail.sentMails()).toEqual([])
  })

  step('without the threat it goes without a word, and reads well as plain text', async () => {
    await compose.body.evaluate((body) => body.firstChild?.remove())
    await compose.send()
    await expect.poll(() => stateFor(german.email), { timeout: 15_000 }).toBe('sent')
    const text = story.gmail.sentMails()[0]?.text.replaceAll('\u{A0}', ' ') ?? ''
    expect(story.gmail.sentMails()).toMatchObject([{ isPlainText: true, to: [german.email] }])
    expect(text).toMatch(/^Guten Tag Ada Lovelace,\n\ndanke für Ihr Vertrauen/)
    expect(text).toContain('über 1.200,00 € war am')
    // A link is written out, a list stays a list, and nothing of the markup is left.
    expect(text).toContain('Zahlungslink: https://pay.example.com/RE-1\n')
    expect(text).toMatch(/\nMit freundlichen Grüßen\nMaria Lopez\n/)
    expect(text).not.toMatch(/[<>*{}]|&\w+;|\S {2}/)
  })

  step('a threat in a French mail is asked about, and goes when its author says so', async () => {
    await fillFor(french.email, /FA-2/)
    expect(await compose.body.innerText()).toMatch(/1\s200,00\s€/)
    await write('Sans règlement de votre part, je saisirai le tribunal.')
    await isAskedAbout(/tribunal” can read like a threat/)
    expect(story.gmail.sentMails()).toHaveLength(1)
    await compose.send()
    await gmail.page.getByRole('alertdialog').getByRole('button', { name: 'Send anyway' }).click()
    await expect.poll(() => stateFor(french.email), { timeout: 15_000 }).toBe('sent')
  })

  step('a compose in a window of its own is left alone: its mail comes from the popup by way of the clipboard', async () => {
    const popout = await story.context.newPage()
    await popout.goto(`${story.gmail.url}popout?ver=1`)
    await popout.locator('[g_editable=true]').focus()
    const popup = await story.openPopup()
    const item = popup.getByRole('listitem', { name: english.name })
    await item.getByRole('button', { name: 'More' }).click()
    await popup.getByRole('menuitem', { name: 'Copy reminder' }).click()
    await popup.getByRole('status').filter({ hasText: 'INV-3' }).waitFor()
    await popup.close()
    await popout.bringToFront()
    await popout.locator('.anm[name=to] input').fill(english.email)
    await popout.locator('.anm[name=to] input').press('Enter')
    await popout.locator('[g_editable=true]').focus()
    await popout.keyboard.press('Control+Home')
    await popout.keyboard.press('Control+v')
    expect(await popout.getByRole('button', { name: 'Payment reminder' }).count()).toBe(0)
    expect(await popout.locator('iframe').count()).toBe(0)
    await popout.locator('.aoO').click()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(3)
    const text = story.gmail.sentMails()[2]?.text ?? ''
    expect(text).toContain('€1,200.00')
    expect(text).toContain('https://pay.example.com/INV-3')
    expect(await stateFor(english.email)).toBeUndefined()
  })

  step('that mail, which nobody saw go, is noted by hand like a call', async () => {
    const popup = await story.openPopup()
    const item = popup.getByRole('listitem', { name: english.name })
    await item.getByRole('button', { name: 'More' }).click()
    await popup.getByRole('menuitem', { name: /^I wrote or called/ }).click()
    await popup.getByRole('button', { name: /^Save$/ }).click()
    await popup.getByRole('status').filter({ hasText: 'INV-3' }).waitFor()
    await item.waitFor({ state: 'detached' })
    await popup.close()
  })

  step('no page logged an error, and no other host was asked', async () => {
    expect(story.gmail.errors()).toEqual([])
    expect(story.gmail.requests()).toEqual([])
  })
})
