import { beforeAll, expect } from 'vitest'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { choose } from '../support/fill-reminder.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import type { ShownNotification, Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const acme = { name: 'Acme GmbH', email: 'accounts@acme.example', contactName: 'Ada Lovelace' }
const books = { name: 'Northwind Books', email: 'office@northwind.example' }
const lime = { name: 'Lime & Co', email: 'pay@lime.example' }

/** Three clients with one invoice each, all of them due for a reminder now: no clock needs to be moved, which a killed worker would forget. */
function threeDue(today: Day): object {
  const invoice = (number: string, client: object, dueIn: number): object => ({
    number,
    client,
    currency: 'EUR',
    total: '1200.00',
    issuedOn: addDays(today, dueIn - 30),
    dueOn: addDays(today, dueIn),
  })
  return {
    ...sampleBackup(today),
    invoices: [invoice('INV-1', acme, -20), invoice('INV-2', books, -21), invoice('INV-3', lime, -22)],
    reminders: [{ invoices: ['INV-1'], stage: 'first', sentOn: addDays(today, -12) }],
  }
}

interface ReminderInStore {
  readonly state: string
  readonly items: readonly { readonly stage: string }[]
}

tellThrice('three reminders on one day', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage
  let compose: ComposeOnPage

  beforeAll(async () => {
    story = await start({ viewport: { width: 1500, height: 950 } })
  })

  async function reminders(): Promise<ReminderInStore[]> {
    return (await story.readStore())['reminders']
  }

  async function notified(): Promise<string[]> {
    return (await story.notifications()).map(({ id }) => id).toSorted()
  }

  let shown: readonly ShownNotification[] = []

  step('tells of every due client once, as soon as their invoices are in', async () => {
    await story.importBackup(threeDue(story.today))
    await expect.poll(async () => (await story.notifications()).length, { timeout: 10_000 }).toBe(3)
    shown = await story.notifications()
    expect(await story.badge()).toBe('3')
  })

  step('opens a compose in Gmail', async () => {
    gmail = await story.openGmail()
    compose = await gmail.openCompose()
    await compose.addRecipient(books.email)
    await compose.reminderButton.waitFor()
  })

  step('opens the panel', async () => {
    const panel = await compose.openPanel()
    await panel.getByRole('option', { name: /^INV-2, Northwind Books/ }).waitFor()
  })

  step('chooses in the open panel', async () => {
    await gmail.panel.getByRole('searchbox', { name: 'Search invoices' }).fill('INV')
    await choose(gmail.panel, /INV-2/)
    await gmail.panel.getByRole('region', { name: 'Preview' }).getByText('INV-2').first().waitFor()
  })

  step('inserts', async () => {
    await gmail.panel.getByRole('button', { name: 'Insert reminder' }).click()
    await compose.statusBar.filter({ hasText: 'INV-2' }).waitFor()
    expect((await reminders()).map(({ state }) => state).toSorted()).toEqual(['inserted', 'sent'])
  })

  step('sends', async () => {
    await compose.send()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(1)
    await expect.poll(async () => (await reminders()).map(({ state }) => state), { timeout: 15_000 }).toEqual(['sent', 'sent'])
  })

  step('tells nobody twice, and of the one who was written to no more', async () => {
    await story.ring('sweep')
    await expect.poll(() => story.badge(), { timeout: 10_000 }).toBe('2')
    const standing = await notified()
    expect(standing).not.toContain(shown.find(({ title }) => title.includes('Northwind'))?.id)
    // What was wiped away, or what the browser hid after a while, stays away.
    for (const id of standing) await (await story.worker()).evaluate((gone) => chrome.notifications.clear(gone), id)
    await story.ring('sweep')
    await story.ring('next-follow-up')
    expect(await notified()).toEqual([])
    expect(await story.badge()).toBe('2')
  })

  step('writes the next one from the notification', async () => {
    await story.clickNotification(shown.find(({ title }) => title.includes('Acme'))?.id ?? '', 0)
    await gmail.page.getByRole('status').filter({ hasText: 'INV-1' }).waitFor({ timeout: 20_000 })
    compose = await gmail.newest()
    expect(await compose.body.innerText()).toContain('€1,200.00')
    expect((await reminders()).find(({ state }) => state === 'inserted')?.items).toMatchObject([{ stage: 'second' }])
  })

  step('sends that one too', async () => {
    await compose.send()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(2)
    await expect.poll(async () => (await reminders()).map(({ state }) => state), { timeout: 15_000 }).toEqual(['sent', 'sent', 'sent'])
  })

  step('marks the third paid in the popup', async () => {
    const popup = await story.openPopup()
    await popup.getByRole('listitem').first().waitFor()
    expect(await popup.getByRole('listitem').count()).toBe(1)
    await popup.getByRole('button', { name: 'Paid', exact: true }).click()
    await popup.getByRole('status').filter({ hasText: 'INV-3' }).waitFor()
    await popup.close()
  })

  step('has nothing more to tell', async () => {
    await story.ring('sweep')
    await story.ring('next-follow-up')
    await expect.poll(notified, { timeout: 10_000 }).toEqual([])
    await expect.poll(() => story.badge()).toBe('')
    const names = (await story.alarms()).map(({ name }) => name).toSorted()
    expect(names).toEqual(['next-follow-up', 'sweep'])
  })

  step('kept every acknowledged change, each of them once', async () => {
    const { invoices, reminders: all } = await story.readStore()
    expect(all).toHaveLength(3)
    expect(invoices.find((invoice: { number: string }) => invoice.number === 'INV-3').payments).toMatchObject([{ amount: '1200.00' }])
    expect(story.gmail.sentMails().map(({ to }) => to)).toEqual([[books.email], [acme.email]])
    expect(story.gmail.errors()).toEqual([])
    expect(story.gmail.requests()).toEqual([])
  })
})
