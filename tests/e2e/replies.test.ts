import { beforeAll, expect } from 'vitest'
import { dayOf } from '../../lib/domain/day.ts'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { acme, type GmailStandIn } from '../gmail/serve-gmail.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const subject = 'Invoice INV-1042'
const ada = { ...acme, email: 'accounts@acme.example' }
const dayMs = 86_400_000

tellThrice('a client who replies', ({ start, step }) => {
  let story: Story
  let gmail: GmailPage
  let reply: ComposeOnPage
  let thread: ReturnType<GmailStandIn['addThread']>
  const [remindedMs, repliedMs] = [Date.now() - 8 * dayMs, Date.now() - 2 * dayMs]

  beforeAll(async () => {
    story = await start()
    const me = { name: 'Maria Lopez', email: story.gmail.account }
    thread = story.gmail.addThread({
      subject,
      messages: [
        { from: me, to: [ada], html: '<p>A friendly reminder.</p>', sentAt: remindedMs },
        { from: ada, to: [me], html: '<p>We are waiting for the second page.</p>', sentAt: repliedMs },
      ],
    })
    const backup = sampleBackup(story.today)
    const zone = Temporal.Now.timeZoneId()
    const sent = {
      invoices: ['INV-1042'],
      stage: 'first',
      sentOn: dayOf(remindedMs, zone),
      sentAt: new Date(remindedMs).toISOString(),
      account: story.gmail.account,
      threadId: thread.id,
      messageId: thread.messages[0]?.id,
    }
    await story.importBackup({ ...backup, reminders: [sent, ...backup.reminders.slice(1)] })
    gmail = await story.openGmail()
  })

  async function invoice(): Promise<{ readonly repliedOn?: string; readonly contactedOn?: string }> {
    return (await story.readStore())['invoices'].find(({ number }: { number: string }) => number === 'INV-1042')
  }

  step('is noticed once the thread is on screen, with the day of the mail', async () => {
    expect(await invoice()).not.toHaveProperty('repliedOn')
    await gmail.openThread(subject)
    await expect.poll(invoice, { timeout: 15_000 }).toMatchObject({ repliedOn: dayOf(repliedMs, Temporal.Now.timeZoneId()) })
    expect(await invoice()).not.toHaveProperty('contactedOn')
  })

  step('makes the popup say "read first", with the way to the mail', async () => {
    const popup = await story.openPopup()
    const item = popup.getByRole('listitem', { name: 'Acme GmbH' })
    await item.getByText(/^They replied on .*: read first/).waitFor()
    await item.getByRole('button', { name: 'Read their reply' }).waitFor()
    await popup.close()
  })

  step('is a warning in the panel, before anything is inserted', async () => {
    reply = await gmail.reply()
    const panel = await reply.openPanel()
    await panel.getByRole('option', { name: /INV-1042/ }).waitFor()
    await panel.getByText(/They wrote about INV-1042 on .*Read their mail first/).waitFor()
    await gmail.page.keyboard.press('Escape')
  })

  step('is in the history of the invoice', async () => {
    const options = await story.openOptions()
    await options.getByRole('row').filter({ hasText: 'INV-1042' }).getByRole('button', { name: 'More' }).click()
    await options.getByRole('menuitem', { name: 'History' }).click()
    await options.getByText('accounts@acme.example replied').waitFor()
    await options.close()
  })

  step('is answered by a mail written by hand in the thread, which counts as contact', async () => {
    await reply.body.fill('Here is the second page.')
    await reply.send()
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(1)
    await expect.poll(invoice, { timeout: 15_000 }).toMatchObject({ contactedOn: story.today })
    expect(await invoice()).not.toHaveProperty('repliedOn')
    const popup = await story.openPopup()
    await popup.getByRole('heading', { name: 'Due now' }).waitFor()
    expect(await popup.getByRole('listitem', { name: 'Acme GmbH' }).count()).toBe(0)
    await popup.close()
  })

  step('logged nothing wrong on the way, and asked Gmail for nothing', async () => {
    expect(story.gmail.errors()).toEqual([])
  })
})
