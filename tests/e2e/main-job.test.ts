import { beforeAll, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { addDays } from '../../lib/domain/day.ts'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

// "What a freelancer can do", sentence by sentence, as one continuous story.
tellThrice('the main job', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage
  let compose: ComposeOnPage

  beforeAll(async () => {
    story = await start()
  })

  step('is greeted by a three-step start on the first run', async () => {
    const options = await story.openOptions('')
    await options.getByText('Who you are').first().waitFor()
    await options.close()
  })

  step('knows my details once I have saved them', async () => {
    const options = await story.openOptions('details')
    await options.getByRole('tab', { name: 'Your details' }).waitFor()
    await options.getByLabel('Your name').fill('Maria Lopez')
    await options.getByLabel('Phone').fill('+49 30 1234567')
    await options.getByRole('button', { name: 'Save', exact: false }).first().click()
    await options.getByRole('status').filter({ hasText: /saved/i }).waitFor()
    await options.close()
  })

  step('takes a client’s invoice on the options page', async () => {
    const options = await story.openOptions()
    await addInvoice(options, story)
    await options.getByRole('cell', { name: 'INV-1042' }).or(options.getByText('INV-1042')).first().waitFor()
    const { invoices, clients } = await story.readStore()
    expect(invoices).toHaveLength(1)
    expect(invoices[0]).toMatchObject({ number: 'INV-1042', currency: 'EUR', total: '1200.00' })
    expect(clients[0]).toMatchObject({ name: 'Acme GmbH', email: 'accounts@acme.example' })
    await options.close()
  })

  step('lists that client’s open invoices in the compose, with the next reminder and why', async () => {
    gmail = await story.openGmail()
    compose = await gmail.openCompose()
    await compose.addRecipient('accounts@acme.example')
    const panel = await compose.openPanel()
    const dialog = panel.getByRole('dialog', { name: 'Payment reminder' })
    await dialog.waitFor()
    const option = panel.getByRole('listbox', { name: 'Invoices' }).getByRole('option')
    await option.first().waitFor()
    expect(await option.count()).toBe(1)
    expect(await panel.getByRole('option', { name: 'INV-1042, Acme GmbH, €1,200.00, 12 days overdue' }).count()).toBe(1)
    expect(await option.first().textContent()).toMatch(/first reminder/i)
    expect(await option.first().getAttribute('aria-selected')).toBe('true')
  })

  step('previews the mail', async () => {
    const preview = gmail.panel.getByRole('region', { name: 'Preview' })
    await preview.getByText('INV-1042').first().waitFor()
    const text = (await preview.textContent()) ?? ''
    expect(text).toContain('Acme GmbH')
    expect(text).toContain('€1,200.00')
    expect(text).toContain('Maria Lopez')
  })

  step('inserts subject, recipients and body above the signature', async () => {
    await gmail.panel.getByRole('button', { name: 'Insert reminder' }).click()
    await compose.statusBar.filter({ hasText: 'INV-1042' }).waitFor()
    expect(await compose.subject.inputValue()).toContain('INV-1042')
    expect(await compose.recipients()).toEqual(['accounts@acme.example'])
    const html = await compose.body.innerHTML()
    expect(html.indexOf('€1,200.00')).toBeGreaterThan(-1)
    expect(html.indexOf('€1,200.00')).toBeLessThan(html.indexOf('gmail_signature'))
    const { reminders } = await story.readStore()
    expect(reminders).toMatchObject([{ state: 'inserted' }])
  })

  step('records the reminder as sent when Gmail says so, with thread, message and account', async () => {
    await compose.send()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(1)
    const [mail] = story.gmail.sentMails()
    await expect
      .poll(async () => (await story.readStore())['reminders'][0], { timeout: 15_000 })
      .toMatchObject({
        state: 'sent',
        threadId: mail?.threadId,
        messageId: mail?.messageId,
        account: story.gmail.account,
        sentOn: story.today,
      })
    expect(mail?.to).toEqual(['accounts@acme.example'])
    expect(mail?.html).not.toContain('{{')
  })

  step('notifies me on the follow-up date, once', async () => {
    await story.ring('sweep')
    await expect.poll(() => story.notifications(), { timeout: 10_000 }).toEqual([])
    await story.travel(12)
    await story.ring('next-follow-up')
    await expect.poll(async () => (await story.notifications()).length, { timeout: 10_000 }).toBe(1)
    const [shown] = await story.notifications()
    expect(shown?.id).toMatch(/^follow-up/)
    expect(shown?.title).toContain('Acme GmbH')
    expect(shown?.title).toContain('INV-1042')
    expect(shown?.message).toContain('€1,200.00')
    await expect.poll(() => story.badge(), { timeout: 10_000 }).toBe('1')
    await story.ring('sweep')
    await story.ring('next-follow-up')
    expect(await story.notifications()).toHaveLength(1)
  })

  step('writes the next one from the notification, already filled in', async () => {
    const [shown] = await story.notifications()
    // A double click is one wish.
    await Promise.all([story.clickNotification(shown?.id ?? '', 0), story.clickNotification(shown?.id ?? '', 0)])
    await gmail.page.getByRole('status').filter({ hasText: 'INV-1042' }).first().waitFor({ timeout: 20_000 })
    await gmail.page.waitForTimeout(2000)
    expect(await gmail.page.locator('[g_editable=true]').count()).toBe(1)
    const { reminders } = await story.readStore()
    expect(reminders).toHaveLength(2)
    expect(reminders.find((reminder: { state: string }) => reminder.state === 'inserted')).toMatchObject({ items: [{ stage: 'second' }] })
  })

  step('marks it paid in the popup, and takes that back', async () => {
    const popup = await story.openPopup()
    await popup.getByRole('heading', { name: 'Due now' }).waitFor()
    await popup.getByRole('button', { name: 'Paid', exact: true }).click()
    await expect.poll(async () => (await story.readStore())['invoices'][0].payments.length, { timeout: 10_000 }).toBe(1)
    await popup.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await story.readStore())['invoices'][0].payments.length, { timeout: 10_000 }).toBe(0)
    await popup.getByRole('button', { name: 'Paid', exact: true }).click()
    await expect.poll(async () => (await story.readStore())['invoices'][0].payments.length, { timeout: 10_000 }).toBe(1)
    await popup.close()
    await expect.poll(() => story.badge(), { timeout: 10_000 }).toBe('')
  })

  step('contacted nobody but Gmail, and logged no error', async () => {
    expect(story.gmail.requests()).toEqual([])
    expect(story.gmail.errors()).toEqual([])
  })
})

async function addInvoice(options: Page, { today }: Story): Promise<void> {
  await options.getByRole('button', { name: 'Add invoice' }).first().click()
  await options.getByLabel('Invoice number').fill('INV-1042')
  await options.getByLabel('Client name').fill('Acme GmbH')
  await options.getByLabel('Client email').fill('accounts@acme.example')
  await options.getByLabel('Amount').fill('1200')
  await options.getByLabel('Currency').fill('EUR')
  await options.getByLabel('Issue date').fill(addDays(today, -42))
  await options.getByLabel('Due date').fill(addDays(today, -12))
  await options.getByRole('button', { name: 'Save invoice' }).click()
}
