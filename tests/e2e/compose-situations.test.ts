import { beforeAll, expect } from 'vitest'
import type { FrameLocator } from 'playwright-core'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { acme } from '../gmail/serve-gmail.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const accounts = 'accounts@acme.example'
const office = 'office@northwind.example'

interface ReminderInStore {
  readonly state: string
  readonly items: readonly { readonly stage: string }[]
  readonly to: readonly string[]
  readonly account: string
  readonly sentOn?: string
}

tellThrice('a reminder in every kind of compose', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage

  beforeAll(async () => {
    story = await start({
      viewport: { width: 1500, height: 950 },
      gmail: {
        undoMs: 60_000,
        threads: [
          { subject: 'Website relaunch', messages: [{ from: { ...acme, email: accounts }, html: '<p>All is well with the site.</p>' }] },
          { subject: 'Second thread', messages: [{ from: { ...acme, email: accounts }, html: '<p>One more thing.</p>' }] },
        ],
      },
    })
    await story.importBackup(sampleBackup(story.today))
  })

  /** Selects this invoice and no other. */
  async function choose(panel: FrameLocator, invoice: RegExp): Promise<void> {
    await panel.getByRole('option', { name: invoice }).waitFor()
    for (const option of await panel.getByRole('option').all()) {
      const isWanted = invoice.test((await option.getAttribute('aria-label')) ?? (await option.innerText()))
      if (((await option.getAttribute('aria-selected')) === 'true') !== isWanted) await option.click()
    }
  }

  async function fill(compose: ComposeOnPage, invoice: RegExp): Promise<FrameLocator> {
    const panel = await compose.openPanel()
    await choose(panel, invoice)
    await panel.getByRole('button', { name: 'Insert reminder' }).click()
    await compose.statusBar.filter({ hasText: invoice }).waitFor()
    return panel
  }

  async function reminders(): Promise<ReminderInStore[]> {
    return (await story.readStore())['reminders']
  }

  async function states(): Promise<string[]> {
    return (await reminders()).map(({ state }) => state).toSorted()
  }

  const imported = ['sent', 'sent']

  step('discarding the draft takes the reminder back', async () => {
    gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    await compose.addRecipient(accounts)
    await fill(compose, /INV-1042/)
    expect(await states()).toEqual(['inserted', ...imported])
    await compose.discard()
    await expect.poll(states, { timeout: 10_000 }).toEqual(['cancelled', ...imported])
  })

  step('keeps two composes apart', async () => {
    const one = await gmail.openCompose()
    await one.addRecipient(accounts)
    const other = await gmail.openCompose()
    await other.addRecipient(office)
    await fill(one, /INV-1042/)
    await fill(other, /INV-1047/)
    expect(await one.body.innerText()).toContain('INV-1042')
    expect(await one.body.innerText()).not.toContain('INV-1047')
    expect(await other.body.innerText()).toContain('INV-1047')
    expect(await one.recipients()).toEqual([accounts])
    expect(await other.recipients()).toEqual([office])
    await other.discard()
    await one.discard()
    await expect.poll(states, { timeout: 10_000 }).toEqual(['cancelled', 'cancelled', 'cancelled', ...imported])
  })

  step('adds recipients and keeps what was typed', async () => {
    const compose = await gmail.openCompose()
    await compose.addRecipient(accounts)
    await compose.addRecipient('boss@acme.example', 'cc')
    await compose.subject.fill('My own subject')
    await compose.body.evaluate((body) => {
      body.insertAdjacentHTML('afterbegin', '<div>P.S. typed before</div>')
    })
    await fill(compose, /INV-1042/)
    expect(await compose.recipients('cc')).toEqual(['boss@acme.example'])
    expect(await compose.recipients()).toEqual([accounts])
    expect(await compose.subject.inputValue()).toBe('My own subject')
    const text = await compose.body.innerText()
    expect(text).toContain('P.S. typed before')
    expect(text).toContain('Translations & copy')
    // Filling again replaces our own lines instead of stacking them.
    await fill(compose, /INV-1042/)
    expect((await compose.body.innerText()).split('Hi Ada').length).toBe(2)
    await compose.discard()
    await expect.poll(states, { timeout: 10_000 }).not.toContain('inserted')
  })

  step('replies above the quoted mail, leaves the subject alone, and knows the thread', async () => {
    await gmail.openThread('Website relaunch')
    const reply = await gmail.reply()
    await fill(reply, /INV-1042/)
    expect(await reply.body.innerText()).toContain('€1,200.00')
    await reply.showQuote()
    const html = await reply.body.innerHTML()
    expect(html.indexOf('€1,200.00')).toBeLessThan(html.indexOf('gmail_quote'))
    expect(html).toContain('All is well with the site.')
    await reply.send()
    await expect.poll(() => story.gmail.sentMails().length).toBe(1)
    const [mail] = story.gmail.sentMails()
    expect(mail?.subject).toBe('Re: Website relaunch')
    await expect
      .poll(async () => (await story.readStore())['invoices'].find((invoice: { number: string }) => invoice.number === 'INV-1042').thread, {
        timeout: 15_000,
      })
      .toMatchObject({ threadId: mail?.threadId, account: story.gmail.account })
  })

  step('Undo takes the reminder back to the compose; sending again counts once', async () => {
    const compose = await gmail.undo()
    await expect.poll(states, { timeout: 10_000 }).toContain('inserted')
    expect((await states()).filter((state) => state === 'sent')).toHaveLength(2)
    await compose.send()
    await expect.poll(async () => (await states()).filter((state) => state === 'sent').length, { timeout: 15_000 }).toBe(3)
    expect((await states()).filter((state) => state === 'inserted')).toHaveLength(0)
  })

  step('asks before a second reminder goes out too soon, and sends nothing until told to', async () => {
    await gmail.goToList('Inbox')
    const compose = await gmail.openCompose()
    await compose.addRecipient(accounts)
    const panel = await compose.openPanel()
    await choose(panel, /INV-1042/)
    const insert = panel.getByRole('button', { name: /^Insert/ })
    await insert.click()
    // The panel says why it hesitates; a second press is the freelancer's word.
    if ((await compose.statusBar.filter({ hasText: 'INV-1042' }).count()) === 0) await insert.click()
    await compose.statusBar.filter({ hasText: 'INV-1042' }).waitFor()
    await compose.send()
    const check = gmail.page.getByRole('alertdialog', { name: 'Check before sending' })
    await check.waitFor()
    const before = story.gmail.sentMails().length
    await check.getByRole('button', { name: 'Edit' }).click()
    await check.waitFor({ state: 'detached' })
    expect(story.gmail.sentMails()).toHaveLength(before)
    await compose.send()
    await check.getByRole('button', { name: 'Send anyway' }).click()
    await expect.poll(() => story.gmail.sentMails().length).toBe(before + 1)
  })

  step('a failed send is not counted as sent', async () => {
    const compose = await gmail.openCompose()
    await compose.addRecipient(office)
    await fill(compose, /INV-1047/)
    story.gmail.failNextSend()
    const sentBefore = (await states()).filter((state) => state === 'sent').length
    await compose.send()
    await gmail.page.waitForTimeout(1500)
    expect((await states()).filter((state) => state === 'sent')).toHaveLength(sentBefore)
    const again = await gmail.newest()
    await again.statusBar.filter({ hasText: 'INV-1047' }).waitFor()
    await again.send()
    await expect.poll(async () => (await states()).filter((state) => state === 'sent').length, { timeout: 15_000 }).toBe(sentBefore + 1)
  })

  step('works in full screen and in a reply popped out', async () => {
    const compose = await gmail.openCompose()
    await compose.addRecipient(accounts)
    await compose.fullScreen()
    await fill(compose, /INV-1051/)
    expect(await compose.body.innerText()).toContain('INV-1051')
    await compose.discard()

    await gmail.openThread('Second thread')
    await gmail.reply()
    const popped = await gmail.popOutReply()
    await fill(popped, /INV-1051/)
    expect(await popped.body.innerText()).toContain('INV-1051')
    await popped.discard()
  })

  step('knows which account a mail was sent from', async () => {
    const second = await story.openGmail('', 1)
    const compose = await second.openCompose()
    await compose.addRecipient(accounts)
    await fill(compose, /INV-1051/)
    await compose.send()
    await expect
      .poll(async () => (await reminders()).find(({ account }) => account === 'studio@lopez.example')?.state, { timeout: 15_000 })
      .toBe('sent')
    await second.page.close()
  })

  step('left Gmail’s page without an error and asked no other host', async () => {
    expect(story.gmail.errors()).toEqual([])
    expect(story.gmail.requests()).toEqual([])
  })
})
