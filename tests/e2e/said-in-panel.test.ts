import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const ada = { name: 'Client 1', email: 'client-1@example.com' }
const subject = 'Invoice INV-1'

/** Nine clients with one overdue invoice each. */
function allDue(today: Day): object {
  const invoices = Array.from({ length: 9 }, (_, index) => ({
    number: `INV-${index + 1}`,
    client: { name: `Client ${index + 1}`, email: `client-${index + 1}@example.com` },
    currency: 'EUR',
    total: '1200.00',
    issuedOn: addDays(today, -60 - index),
    dueOn: addDays(today, -20 - index),
  }))
  return { ...sampleBackup(today), invoices, reminders: [] }
}

interface InvoiceInStore {
  readonly number: string
  readonly payments?: readonly object[]
  readonly hold?: object
  readonly waived?: readonly string[]
  readonly contactedOn?: string
  readonly snoozedUntil?: string
  readonly writtenOffOn?: string
}

tellThrice('what one says in the panel', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage
  let reply: ComposeOnPage
  let popup: Page

  beforeAll(async () => {
    story = await start({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(allDue(story.today))
    const me = { name: 'Maria Lopez', email: story.gmail.account }
    const messages = [
      { from: me, to: [ada], html: '<p>A friendly reminder.</p>', sentAt: Date.now() - 3 * 86_400_000 },
      { from: ada, to: [me], html: '<p>We have paid.</p>', sentAt: Date.now() - 86_400_000 },
    ]
    story.gmail.addThread({ subject, messages })
    popup = await story.openPopup()
    gmail = await story.openGmail()
    await gmail.openThread(subject)
    reply = await gmail.reply()
    await reply.openPanel()
  })

  const button = (name: string): Locator => gmail.panel.getByRole('button', { name, exact: true })
  const preview = (): Locator => gmail.panel.getByRole('region', { name: 'Preview' })
  const due = (number: number): Locator => popup.getByRole('listitem', { name: `Client ${number}`, exact: true })

  async function invoice(number: number): Promise<InvoiceInStore> {
    const { invoices } = await story.readStore()
    // The tab that was opened for that is closed again: what is typed must not go to yet another one.
    await gmail.page.bringToFront()
    return invoices.find((one: InvoiceInStore) => one.number === `INV-${number}`)
  }

  async function find(number: number, type: (words: string) => Promise<void>): Promise<void> {
    await type(`INV-${number}`)
    const listed = (): Promise<string[]> => gmail.panel.locator('.invoice-number').allInnerTexts()
    await expect.poll(listed, { timeout: 15_000 }).toEqual([expect.stringContaining(`INV-${number}`)])
  }

  /** Chooses a client's invoice, and what there is to say about it. */
  async function pick(number: number, name: string): Promise<void> {
    await gmail.panel.getByRole('searchbox').click()
    await find(number, (words) => gmail.panel.getByRole('searchbox').fill(words))
    const option = gmail.panel.getByRole('option', { name: `INV-${number},` })
    // After an undo it is chosen already.
    if ((await option.getAttribute('aria-selected')) !== 'true') await option.click()
    await button('More').click()
    await gmail.panel.getByRole('menuitem', { name, exact: true }).click()
  }

  async function isSaid(words: string): Promise<void> {
    await gmail.panel.getByRole('status').filter({ hasText: words }).waitFor()
    await gmail.panel.getByText('Choose an invoice above to see the mail.').waitFor()
  }

  /** Takes the last one back: its client is due again, and its mail stands there again. */
  async function undo(number: number): Promise<void> {
    await button('Undo').click()
    await gmail.panel.getByRole('status').filter({ hasText: 'Taken back.' }).waitFor()
    await due(number).waitFor()
    await preview().getByText(`INV-${number}`).first().waitFor()
  }

  step('paid, as the reply says; and taken back', async () => {
    await preview().getByText('INV-1').first().waitFor()
    await button('More').click()
    await gmail.panel.getByRole('menuitem', { name: 'Paid', exact: true }).click()
    await isSaid('INV-1 is paid')
    await due(1).waitFor({ state: 'detached' })
    expect((await invoice(1)).payments).toMatchObject([{ amount: '1200.00', paidOn: story.today }])
    await undo(1)
    expect(await invoice(1)).not.toMatchObject({ payments: [{}] })
  })

  step('paid on another day', async () => {
    await pick(1, 'Paid on another day')
    await gmail.panel.getByLabel('Received on').fill(addDays(story.today, -2))
    await button('Mark as paid').click()
    await isSaid('INV-1 is paid')
    await due(1).waitFor({ state: 'detached' })
    expect((await invoice(1)).payments).toMatchObject([{ amount: '1200.00', paidOn: addDays(story.today, -2) }])
  })

  step('partly paid, taken back, and partly paid all the same', async () => {
    for (const isLast of [false, true]) {
      await pick(2, 'Partly paid')
      await gmail.panel.getByLabel('Amount received in EUR').fill('200')
      await button('Save payment').click()
      await isSaid('€200.00 received for INV-2')
      await due(2).getByText('€1,000.00').first().waitFor()
      expect((await invoice(2)).payments).toMatchObject([{ amount: '200.00', paidOn: story.today }])
      if (!isLast) await undo(2)
    }
  })

  step('promised for a day, with a note', async () => {
    const until = addDays(story.today, 9)
    await pick(3, 'Promised a date')
    await gmail.panel.getByLabel('They will pay by').fill(until)
    await gmail.panel.getByLabel('Note').fill('In their reply')
    await button('Save promise').click()
    await isSaid('Promise noted')
    await due(3).waitFor({ state: 'detached' })
    expect((await invoice(3)).hold).toMatchObject({ reason: 'promised', until, note: 'In their reply' })
    await undo(3)
    expect(await invoice(3)).not.toHaveProperty('hold')
  })

  step('in dispute', async () => {
    await pick(3, 'In dispute')
    await button('Save dispute').click()
    await isSaid('in dispute')
    await due(3).waitFor({ state: 'detached' })
    expect((await invoice(3)).hold).toMatchObject({ reason: 'dispute', until: null })
    await undo(3)
  })

  step('on hold until further notice, by keyboard alone', async () => {
    const press = (key: string): Promise<void> => gmail.page.keyboard.press(key)
    await gmail.panel.getByRole('searchbox').click()
    await find(4, (words) => gmail.page.keyboard.type(words))
    await press('ArrowDown')
    await press(' ')
    await gmail.panel.getByRole('option', { name: /INV-4/, selected: true }).waitFor()
    await button('More').waitFor()
    // Back from the search box: dismiss and undo of the last notice may stand there still.
    for (let back = 0; back < 5 && !(await isFocused(button('More'))); back += 1) await press('Shift+Tab')
    await press('Enter')
    await press('h')
    await press('Enter')
    await gmail.panel.getByLabel('Hold until').waitFor()
    // Escape is for the form, then for nothing else; and Enter in the search box inserts nothing meanwhile.
    await press('Escape')
    await expect.poll(() => isFocused(button('More')), { timeout: 15_000 }).toBe(true)
    await press('Enter')
    await press('h')
    await press('Enter')
    await expect.poll(() => isFocused(gmail.panel.getByLabel('Hold until')), { timeout: 15_000 }).toBe(true)
    await gmail.panel.getByRole('searchbox').focus()
    await press('Enter')
    await gmail.panel.getByLabel('Note').focus()
    await gmail.page.keyboard.type('Their summer break')
    await press('Enter')
    await isSaid('Reminders for INV-4 rest')
    await expect.poll(() => isFocused(gmail.panel.getByRole('searchbox')), { timeout: 15_000 }).toBe(true)
    await press('Enter')
    expect((await invoice(4)).hold).toMatchObject({ reason: 'paused', until: null, note: 'Their summer break' })
    for (let back = 0; back < 5 && !(await isFocused(button('Undo'))); back += 1) await press('Shift+Tab')
    await press('Enter')
    await gmail.panel.getByRole('status').filter({ hasText: 'Taken back.' }).waitFor()
    await due(4).waitFor()
    expect(await invoice(4)).not.toHaveProperty('hold')
  })

  step('called, with what came of it', async () => {
    await pick(5, 'I wrote or called')
    await gmail.panel.getByLabel('What came of it').selectOption('They did not receive the invoice')
    await button('Save').click()
    await isSaid('Noted for INV-5')
    await due(5).waitFor({ state: 'detached' })
    expect((await invoice(5)).contactedOn).toBe(story.today)
    await undo(5)
    expect(await invoice(5)).not.toHaveProperty('contactedOn')
  })

  step('without its next reminder', async () => {
    await pick(6, 'Leave out this reminder')
    await isSaid('INV-6 goes on without this step')
    expect((await invoice(6)).waived).toEqual(['first'])
    await undo(6)
    expect(await invoice(6)).not.toHaveProperty('waived')
  })

  step('later', async () => {
    await pick(7, 'Snooze')
    await gmail.panel.getByLabel('Remind me on').fill(addDays(story.today, 3))
    await button('Snooze').click()
    await isSaid('See you on')
    await due(7).waitFor({ state: 'detached' })
    expect((await invoice(7)).snoozedUntil).toBe(addDays(story.today, 3))
    await undo(7)
    expect(await invoice(7)).not.toHaveProperty('snoozedUntil')
  })

  step('written off', async () => {
    await pick(8, 'Write off')
    await isSaid('INV-8 is written off')
    await due(8).waitFor({ state: 'detached' })
    expect((await invoice(8)).writtenOffOn).toBe(story.today)
    await undo(8)
    expect(await invoice(8)).not.toHaveProperty('writtenOffOn')
  })

  step('closed and opened again, the panel shows what is so now, and nothing was ever inserted', async () => {
    await pick(9, 'Paid')
    await isSaid('INV-9 is paid')
    await gmail.page.keyboard.press('Escape')
    await gmail.page.locator('.politely-shown').waitFor({ state: 'detached' })
    await reply.openPanel()
    // In sight it begins with the focus in an empty search box.
    const search = gmail.panel.getByRole('searchbox')
    await expect.poll(() => isFocused(search), { timeout: 15_000 }).toBe(true)
    await search.fill('INV-9')
    await gmail.panel.getByText('No open invoice matches “INV-9”.').waitFor()
    expect(await gmail.panel.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    expect((await story.readStore())['reminders']).toEqual([])
    expect(await reply.body.innerText()).not.toContain('INV-')
    expect(story.gmail.errors()).toEqual([])
  })
})

function isFocused(what: Locator): Promise<boolean> {
  return what.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))
}
