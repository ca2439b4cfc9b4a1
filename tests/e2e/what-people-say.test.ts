import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { GmailPage } from '../gmail/gmail-page.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const books = { name: 'Northwind Books', email: 'office@northwind.example' }

/** Eight clients with one overdue invoice each, and one with two. */
function allDue(today: Day): object {
  const invoice = (number: string, client: object, dueIn: number): object => ({
    number,
    client,
    currency: 'EUR',
    total: '1200.00',
    issuedOn: addDays(today, dueIn - 30),
    dueOn: addDays(today, dueIn),
  })
  const singles = Array.from({ length: 8 }, (_, index) => {
    const client = { name: `Client ${index + 1}`, email: `client-${index + 1}@example.com` }
    return invoice(`INV-${index + 1}`, client, -20 - index)
  })
  const invoices = [...singles, invoice('INV-91', books, -40), invoice('INV-92', books, -35)]
  return { ...sampleBackup(today), invoices, reminders: [] }
}

interface InvoiceInStore {
  readonly number: string
  readonly payments?: readonly { readonly amount: string }[]
  readonly hold?: { readonly reason: string; readonly until: string | null; readonly note: string }
  readonly waived?: readonly string[]
  readonly contactedOn?: string
  readonly snoozedUntil?: string
  readonly writtenOffOn?: string
}

tellThrice('everything one can say about an invoice', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage
  let popup: Page

  beforeAll(async () => {
    story = await start({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(allDue(story.today))
    gmail = await story.openGmail()
    popup = await story.openPopup()
  })

  async function invoice(number: string): Promise<InvoiceInStore> {
    return (await story.readStore())['invoices'].find((one: InvoiceInStore) => one.number === number)
  }

  const item = (index: number): Locator => popup.getByRole('listitem', { name: `Client ${index}`, exact: true })

  async function pick(index: number, menu: 'More' | 'Snooze', name: RegExp): Promise<void> {
    await item(index).getByRole('button', { name: menu }).click()
    await popup.getByRole('menuitem', { name }).click()
  }

  async function save(name: RegExp, said: RegExp): Promise<void> {
    await popup.getByRole('button', { name }).click()
    await popup.getByRole('status').filter({ hasText: said }).waitFor()
  }

  /** Takes the last one back, and waits until its client is there again. */
  async function undo(index: number): Promise<void> {
    await popup.getByRole('button', { name: 'Undo' }).click()
    await item(index).waitFor()
  }

  step('partly paid, with amount and day', async () => {
    await pick(1, 'More', /^Partly paid/)
    await popup.getByLabel('Amount received in EUR').fill('200')
    await popup.getByLabel('Received on').fill(addDays(story.today, -2))
    await save(/^Save payment/, /€200\.00 received for INV-1/)
    await item(1).getByText('€1,000.00').first().waitFor()
  })

  step('paid on another day, and taken back', async () => {
    await pick(1, 'More', /^Paid on another day/)
    await popup.getByLabel('Received on').fill(addDays(story.today, -1))
    await save(/^Mark as paid/, /INV-1 is paid/)
    await item(1).waitFor({ state: 'detached' })
    await undo(1)
    expect((await invoice('INV-1')).payments).toMatchObject([{ amount: '200.00' }])
  })

  step('promised for a day', async () => {
    await pick(2, 'More', /^Promised a date/)
    await popup.getByLabel('They will pay by').fill(addDays(story.today, 9))
    await popup.getByLabel('Note').fill('On the phone')
    await save(/^Save promise/, /Promise noted/)
    await item(2).waitFor({ state: 'detached' })
    const until = addDays(story.today, 9)
    expect((await invoice('INV-2')).hold).toMatchObject({ reason: 'promised', until, note: 'On the phone' })
  })

  step('in dispute, taken back, and in dispute all the same', async () => {
    await pick(3, 'More', /^In dispute/)
    await save(/^Save dispute/, /in dispute/)
    await undo(3)
    await pick(3, 'More', /^In dispute/)
    await save(/^Save dispute/, /in dispute/)
    expect((await invoice('INV-3')).hold).toMatchObject({ reason: 'dispute', until: null })
  })

  step('on hold until further notice', async () => {
    await pick(4, 'More', /^Hold/)
    await save(/^Hold reminders/, /Reminders for INV-4 rest/)
    expect((await invoice('INV-4')).hold).toMatchObject({ reason: 'paused', until: null })
  })

  step('called, with what came of it', async () => {
    await pick(5, 'More', /^I wrote or called/)
    await popup.getByLabel('What came of it').selectOption('They did not receive the invoice')
    await save(/^Save$/, /Noted for INV-5/)
    await item(5).waitFor({ state: 'detached' })
    expect((await invoice('INV-5')).contactedOn).toBe(story.today)
  })

  step('without its next reminder', async () => {
    await pick(6, 'More', /^Leave out this reminder/)
    await popup.getByRole('status').filter({ hasText: 'INV-6 goes on without this step' }).waitFor()
    expect((await invoice('INV-6')).waived).toEqual(['first'])
  })

  step('later', async () => {
    await pick(7, 'Snooze', /^In two weeks/)
    await popup.getByRole('status').filter({ hasText: 'See you on' }).waitFor()
    await item(7).waitFor({ state: 'detached' })
    expect((await invoice('INV-7')).snoozedUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  step('written off, and taken back', async () => {
    await pick(8, 'More', /^Write off/)
    await popup.getByRole('status').filter({ hasText: 'INV-8 is written off' }).waitFor()
    await undo(8)
    await pick(8, 'More', /^Write off/)
    await popup.getByRole('status').filter({ hasText: 'INV-8 is written off' }).waitFor()
    expect((await invoice('INV-8')).writtenOffOn).toBe(story.today)
  })

  step('lifted, brought back and taken up again in the options', async () => {
    const options = await story.openOptions()
    const act = async (number: string, name: RegExp): Promise<void> => {
      await options.getByRole('row').filter({ hasText: number }).getByRole('button', { name: 'More' }).click()
      await options.getByRole('menuitem', { name }).click()
      await options.getByRole('status').filter({ hasText: number }).waitFor()
    }
    await act('INV-4', /^Resume|^Lift|^End/)
    await act('INV-6', /^Bring back/)
    await options.getByRole('button', { name: /^All/ }).first().click()
    await act('INV-8', /^Take up again/)
    await options.close()
    const { invoices } = await story.readStore()
    const named = new Map(invoices.map((one: InvoiceInStore) => [one.number, one])) as ReadonlyMap<string, InvoiceInStore>
    expect(named.get('INV-4')).not.toHaveProperty('hold')
    expect(named.get('INV-6')).not.toHaveProperty('waived')
    expect(named.get('INV-8')).not.toHaveProperty('writtenOffOn')
    await item(4).waitFor()
  })

  step('several at once, in one mail', async () => {
    await popup.getByRole('listitem', { name: books.name }).getByRole('button', { name: 'Write reminder' }).click()
    await gmail.page.getByRole('status').filter({ hasText: 'INV-91' }).waitFor({ timeout: 20_000 })
    const compose = await gmail.newest()
    expect(await compose.body.innerText()).toContain('€2,400.00')
    await compose.send()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(1)
    await expect
      .poll(async () => (await story.readStore())['reminders'], { timeout: 15_000 })
      .toMatchObject([{ state: 'sent', items: [{ stage: 'first' }, { stage: 'first' }] }])
  })

  step('told of once, with a number for what is left', async () => {
    await story.ring('sweep')
    // Due are the clients 1, 4, 6 and 8; all of them were in the one digest.
    await expect.poll(() => story.badge(), { timeout: 10_000 }).toBe('4')
    expect((await story.notifications()).map(({ id }) => id)).toEqual([`follow-up|digest|${story.today}`])
    expect(story.gmail.errors()).toEqual([])
  })
})
