import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { sampleBackup } from '../../tests/support/sample-backup.ts'
import { startStory } from '../../tests/support/story.ts'

interface Picture {
  readonly name: string
  readonly file: string
}

interface Played {
  readonly pictures: readonly Picture[]
  /** Closes the browser; or waits until the person has closed it. */
  readonly leave: (isLeftOpen: boolean) => Promise<void>
}

const viewport = { width: 1280, height: 860 }

/** Plays the main job once, as a person would, on the Gmail stand-in; writes a picture of each step and says what happened. */
export async function playMainJob({ outDir, isVisible }: { readonly outDir: string; readonly isVisible: boolean }): Promise<Played> {
  const pictures: Picture[] = []
  const story = await startStory({ isVisible, viewport, gmail: { threads: inbox } })
  const say = (what: string): void => console.log(`• ${what}`)

  async function shoot(page: Page, name: string): Promise<void> {
    // Fonts, transitions and Gmail's own animations come to rest.
    await page.waitForTimeout(500)
    const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(outDir, file) })
    pictures.push({ name, file })
  }

  async function count(): Promise<string> {
    const { clients, invoices, reminders } = await story.readStore()
    const sent = reminders.filter(({ state }: { state: string }) => state === 'sent').length
    const payments = invoices.reduce((sum: number, invoice: { payments: unknown[] }) => sum + invoice.payments.length, 0)
    return `${clients.length} clients, ${invoices.length} invoices, ${payments} payments, ${reminders.length} reminders (${sent} sent)`
  }

  const start = await story.openOptions('')
  await start.getByRole('heading').first().waitFor()
  await shoot(start, 'start')
  await start.close()

  await story.importBackup(sampleBackup(story.today))
  say(`Sample data is in: ${await count()}`)

  const options = await story.openOptions('invoices')
  await options.getByText('INV-1042').first().waitFor()
  await shoot(options, 'invoices')
  await options.close()

  const gmail = await story.openGmail()
  const compose = await gmail.openCompose()
  await compose.addRecipient('accounts@acme.example')
  const panel = await compose.openPanel()
  await panel.getByRole('option', { name: /INV-1042/ }).waitFor()
  await panel.getByRole('region', { name: 'Preview' }).getByText('INV-1042').first().waitFor()
  await shoot(gmail.page, 'panel')
  say('The panel lists the invoices of accounts@acme.example, the most urgent first, and shows the mail')

  await panel.getByRole('button', { name: 'Insert reminder' }).click()
  await compose.statusBar.filter({ hasText: 'INV-1042' }).waitFor()
  await shoot(gmail.page, 'filled')
  say(`Inserted: "${await compose.subject.inputValue()}"`)

  await compose.send()
  await waitFor(async () => story.gmail.sentMails().length === 1)
  await waitFor(async () => (await count()).includes('(3 sent)'))
  await shoot(gmail.page, 'sent')
  say(`Gmail sent it; in the store: ${await count()}`)

  const before = new Set((await story.notifications()).map(({ id }) => id))
  await story.travel(9)
  await story.ring('next-follow-up')
  await waitFor(async () => (await story.notifications()).some(({ title }) => title.includes('Acme GmbH')))
  const shown = (await story.notifications()).filter(({ id }) => !before.has(id))
  for (const { title, message } of shown) say(`Nine days later a notification: "${title}" / "${message}"`)
  await waitFor(async () => (await story.badge()) === '2')
  say(`The badge on the toolbar says ${await story.badge()}`)

  const popup = await story.openPopup()
  await popup.setViewportSize({ width: 380, height: 640 })
  await popup.getByRole('button', { name: 'Write reminder' }).first().waitFor()
  await shoot(popup, 'popup')

  const about = shown.find(({ title }) => title.includes('Acme GmbH')) ?? shown[0]
  await gmail.page.bringToFront()
  await story.clickNotification(about?.id ?? '', 0)
  await gmail.page.getByRole('status').filter({ hasText: 'INV-1042' }).first().waitFor({ timeout: 20_000 })
  await shoot(gmail.page, 'next-reminder')
  say('Write reminder: Gmail has the next mail filled in')

  await popup.bringToFront()
  const item = popup.getByRole('listitem').filter({ hasText: 'Acme GmbH' })
  await item.getByRole('button', { name: 'Paid', exact: true }).click()
  await popup.getByRole('button', { name: 'Undo' }).waitFor()
  await shoot(popup, 'paid')
  await popup.close()
  say(`They paid: ${await count()}`)

  const ledger = await story.openOptions('invoices')
  await ledger.getByRole('button', { name: 'All', exact: true }).click()
  await ledger.getByRole('row').filter({ hasText: 'INV-1042' }).getByRole('button', { name: 'More' }).click()
  await ledger.getByRole('menuitem', { name: 'History' }).click()
  await ledger.getByText('History of INV-1042').waitFor()
  await shoot(ledger, 'history')
  await ledger.close()

  const schedule = await story.openOptions('schedule')
  await schedule.getByText('What this means').waitFor()
  await shoot(schedule, 'schedule')
  await schedule.close()

  const templates = await story.openOptions('templates')
  await templates.getByRole('button', { name: 'Second reminder' }).or(templates.getByText('Second reminder')).first().click()
  await shoot(templates, 'templates')
  await templates.close()

  say(`Requests to any host but Gmail's: ${story.gmail.requests().length}; errors on the page: ${story.gmail.errors().length}`)
  console.log(`\n${pictures.length} pictures in ${outDir}/`)

  return {
    pictures,
    async leave(isLeftOpen) {
      if (isLeftOpen) {
        console.log('The browser is yours. Close its window to end the demo.')
        await new Promise((resolve) => story.context.once('close', resolve))
      }
      await story.close()
    },
  }
}

const ada = { name: 'Ada Lovelace', email: 'accounts@acme.example' }
const inbox = [
  {
    subject: 'Website relaunch: we are live!',
    messages: [{ from: ada, html: '<p>Hi Maria,</p><p>the new site is up and everybody here likes it. Thank you!</p><p>Ada</p>' }],
  },
]

async function waitFor(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited in vain for: ${isTrue.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
