import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeBareExtension } from '../gmail/bare-extension.ts'
import { gmailPage, type GmailPage } from '../gmail/gmail-page.ts'
import { acme, maria, serveGmail, studio, type GmailStandIn } from '../gmail/serve-gmail.ts'
import { launchExtension, type LaunchedExtension } from '../support/launch-extension.ts'

// The stand-in is only worth something while InboxSDK, as its package ships it, takes it for Gmail without one logged error.
describe('the Gmail stand-in under the bare InboxSDK', () => {
  let dir: string
  let launched: LaunchedExtension
  let gmail: GmailStandIn
  let seenBefore = 0
  let at: GmailPage

  beforeAll(async () => {
    dir = await writeBareExtension()
    launched = await launchExtension({ extensionDir: dir })
    gmail = await serveGmail(launched.context, {
      undoMs: 30_000,
      threads: [
        {
          subject: 'Website texts, second batch',
          messages: [
            { from: acme, html: '<p>Dear Maria, thank you for the texts.</p>' },
            { from: maria, to: [acme], html: '<p>You are welcome.</p>' },
            {
              from: acme,
              html: '<p>We have received your invoice.</p>',
              attachments: [{ name: 'INV-1042.pdf', type: 'application/pdf', content: '%PDF-1.7' }],
            },
          ],
        },
        { subject: 'Lunch?', messages: [{ from: { name: 'Grace Hopper', email: 'grace@example.org' }, html: '<p>Friday?</p>' }] },
      ],
    })
    at = gmailPage(await launched.context.newPage())
    await at.open()
    await waitFor('loaded maria@lopez.example')
  })

  afterAll(async () => {
    await launched.close()
    await rm(dir, { recursive: true, force: true })
  })

  const seen = (): Promise<string[]> => at.page.evaluate(() => JSON.parse(document.documentElement.dataset['seen'] ?? '[]') as string[])

  /** Waits until InboxSDK has told all of `lines` since the last call, in any order. */
  async function waitFor(...lines: readonly string[]): Promise<void> {
    await vi.waitFor(
      async () => {
        const now = (await seen()).slice(seenBefore)
        const missing = lines.filter((line) => !now.some((one) => one.includes(line)))
        if (missing.length > 0) throw new Error(`InboxSDK did not tell: ${missing.join('; ')}. It told: ${now.join('; ')}`)
      },
      { timeout: 10_000, interval: 100 },
    )
    seenBefore = (await seen()).length
  }

  it('shows a list', async () => {
    expect((await seen()).join()).toContain('route inbox/:page LIST')
    await expect.poll(seen).toEqual(expect.arrayContaining(['row Lunch?', 'row Website texts, second batch']))
    expect(gmail.errors()).toEqual([])
  })

  it('opens several composes, fills recipients, hides, fills the screen, saves and discards', async () => {
    const first = await at.openCompose()
    await waitFor('compose new thread= to=')
    await first.minimise()
    await waitFor('minimized')
    await first.minimise()
    await waitFor('restored')
    await first.fullScreen()
    await waitFor('fullscreenChanged true')
    await first.fullScreen()
    await waitFor('fullscreenChanged false')
    await at.page.evaluate(() => document.dispatchEvent(new Event('bare-recipients')))
    await waitFor('draftSaved')
    expect(await first.recipients()).toEqual(['ada@acme.example', 'bob@acme.example'])
    expect(await first.recipients('cc')).toEqual(['cc@acme.example'])
    const second = await at.openCompose()
    await waitFor('compose new')
    expect(await second.draftId()).not.toBe(await first.draftId())
    await second.discard()
    await waitFor('discard', 'destroy')
    await first.discard()
    await waitFor('discard', 'destroy')
    expect(gmail.errors()).toEqual([])
  })

  it('sends, takes back with the same draft id, fails, schedules', async () => {
    const compose = await at.openCompose()
    await compose.addRecipient('ada@acme.example')
    await compose.subject.fill('Invoice INV-1042')
    await compose.body.pressSequentially('Hello Ada')
    await waitFor('compose new', 'draftSaved')
    const draftId = await compose.draftId()
    await compose.send()
    await waitFor('presending', 'sending', 'sent', 'destroy', 'ids ')
    const [mail] = gmail.sentMails()
    expect(mail).toMatchObject({ to: ['ada@acme.example'], subject: 'Invoice INV-1042', draftId })
    expect((await seen()).join()).toContain(`ids ${mail?.threadId} ${mail?.messageId}`)

    const back = await at.undo()
    await waitFor('compose new thread= to=ada@acme.example')
    expect(await back.draftId()).toBe(draftId)
    expect(gmail.sentMails()).toEqual([])

    gmail.failNextSend()
    await back.send()
    await waitFor('sending', 'compose new thread= to=ada@acme.example')
    expect((await seen()).slice(-5).join()).not.toContain('sent')
    expect(gmail.sentMails()).toEqual([])

    const again = await at.newest()
    expect(await again.draftId()).toBe(draftId)
    await again.schedule()
    await waitFor('scheduleSendMenuOpening', 'destroy')
    expect(gmail.sentMails()).toMatchObject([{ isScheduled: true }])
    expect(gmail.errors()).toEqual([])
  })

  it('shows a thread with its file, and answers in it with the quote behind its dots', async () => {
    const thread = gmail.threads().find(({ subject }) => subject.startsWith('Website'))
    await at.openThread('Website texts')
    await waitFor('route inbox/:threadID THREAD', `thread ${thread?.id} Website texts, second batch`, 'message ada@acme.example files=1')
    const reply = await at.reply()
    await waitFor(`compose inline thread=${thread?.id} to=ada@acme.example`)
    expect(await reply.body.innerHTML()).not.toContain('gmail_quote')
    await reply.body.pressSequentially('Thank you')
    await reply.send()
    await waitFor('presending', 'sending', 'sent', 'destroy')
    expect(gmail.sentMails().at(-1)).toMatchObject({ threadId: thread?.id, subject: 'Re: Website texts, second batch' })
    expect(gmail.sentMails().at(-1)?.html).toContain('We have received your invoice.')

    await at.reply()
    await waitFor('compose inline')
    const popIn = await at.popOutReply()
    await waitFor('compose pop-in')
    await popIn.showQuote()
    expect(await popIn.body.innerHTML()).toContain('gmail_quote')
    await popIn.discard()
    await waitFor('discard', 'destroy')
    await at.goToList('Inbox')
    await waitFor('route inbox/:page LIST')
    expect(gmail.errors()).toEqual([])
  })

  it('goes to a thread and opens a compose when InboxSDK asks', async () => {
    const thread = gmail.threads().find(({ subject }) => subject === 'Lunch?')
    await at.page.evaluate((id) => document.dispatchEvent(new CustomEvent('bare-goto', { detail: id })), thread?.id)
    await waitFor(`thread ${thread?.id} Lunch?`, 'went')
    await at.page.evaluate(() => document.dispatchEvent(new Event('bare-compose')))
    await waitFor('compose new', 'opened')
    await (await at.newest()).close()
    await waitFor('destroy')
    expect(gmail.errors()).toEqual([])
  })

  it('has a second account with mails of its own', async () => {
    await at.open('', 1)
    seenBefore = 0
    await waitFor(`loaded ${studio.email}`)
    const compose = await at.openCompose()
    await compose.addRecipient('ada@acme.example')
    await compose.body.pressSequentially('Hello')
    await waitFor('compose new')
    await compose.send()
    await waitFor('sent')
    expect(gmail.sentMails().at(-1)?.account).toBe(studio.email)
    expect(gmail.errors()).toEqual([])
  })
})
