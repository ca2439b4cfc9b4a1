import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story } from '../support/story.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const themes = ['light', 'dark'] as const

describe('no serious or critical violation', () => {
  let story: Story
  let gmail: GmailPage
  let page: Page | null = null

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1280, height: 900 } })
  })

  afterEach(async () => {
    await page?.close()
    page = null
  })

  afterAll(async () => {
    await story?.close()
  })

  /** What axe finds on a page as it stands, in light and in dark. */
  async function check(target: Page | Frame): Promise<void> {
    const owner = 'page' in target ? target.page() : target
    for (const colorScheme of themes) {
      await owner.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await violations(target), colorScheme).toEqual([])
    }
  }

  async function openOptions(tab: string): Promise<Page> {
    page = await story.openOptions(tab)
    await page.getByRole('tabpanel').waitFor()
    return page
  }

  it('on the first run', async () => {
    page = await story.openOptions('')
    await page.getByText('Who you are').first().waitFor()
    await check(page)
  })

  it('in the popup before there is an invoice', async () => {
    page = await story.openPopup()
    await page.getByRole('heading', { name: 'Due now' }).waitFor()
    await check(page)
  })

  it('in the panel before there is an invoice', async () => {
    gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    const panel = await compose.openPanel()
    await panel.getByRole('dialog').getByRole('button').first().waitFor()
    await check(panelFrame(gmail.page))
    await compose.discard()
    await gmail.page.close()
  })

  it.each(['invoices', 'clients', 'templates', 'schedule', 'details', 'data'])('on the options page with sample data: %s', async (tab) => {
    if (tab === 'invoices') await story.importBackup(sampleBackup(story.today))
    await check(await openOptions(tab))
  })

  it('in the sheet for an invoice, empty and with problems', async () => {
    const options = await openOptions('invoices')
    await options.getByRole('button', { name: 'Add invoice' }).first().click()
    await options.getByLabel('Invoice number').waitFor()
    await check(options)
    await options.getByRole('button', { name: 'Save invoice' }).click()
    await options.locator('[aria-invalid=true]').first().waitFor()
    await check(options)
  })

  it('in the menu of an invoice and what it opens', async () => {
    const options = await openOptions('invoices')
    const open = async (): Promise<void> => options.locator('button[aria-haspopup=menu]').first().click()
    await open()
    await options.getByRole('menu').waitFor()
    await check(options)
    const items = await options.getByRole('menuitem').allInnerTexts()
    for (const name of items.filter((item) => /payment|hold|history|edit/i.test(item))) {
      if ((await options.getByRole('menu').count()) === 0) await open()
      await options.getByRole('menuitem', { name, exact: true }).click()
      const sheet = options.getByRole('dialog')
      await sheet.waitFor()
      await check(options)
      await options.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
    }
  })

  it('in the sheet for a client and the sheet for imports', async () => {
    const options = await openOptions('clients')
    await options.getByRole('tabpanel').getByRole('button').first().click()
    await check(options)
    await options.close()
    const data = await openOptions('data')
    await data.getByRole('button', { name: 'Import', exact: true }).click()
    await data.getByLabel('Import file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') })
    await data.getByRole('dialog').waitFor()
    await check(data)
  })

  it('in the schedule: several of them, a step folded out, every kind of problem', async () => {
    const options = await openOptions('schedule')
    await options.getByRole('button', { name: 'Add schedule' }).click()
    await options.locator('.step summary').first().click()
    await options.getByLabel('Repeat the last reminder').check()
    await check(options)
    await options.getByLabel('Name', { exact: true }).fill('')
    await options.getByLabel('Days: Second reminder').fill('soon')
    await options.getByLabel('Every so many days').fill('0')
    await options.getByLabel('Day off', { exact: true }).fill('31 Nov 2026')
    await options.getByRole('button', { name: 'Add day off' }).click()
    await options.locator('.field-error').nth(3).waitFor()
    await check(options)
    await options.getByRole('button', { name: 'Drop changes' }).click()
  })

  it('in the details and in a client, with problems', async () => {
    const options = await openOptions('details')
    await options.getByRole('button', { name: 'Add bank account' }).click()
    await options.getByLabel('Your email').fill('maria')
    await options.getByLabel('Payment page').fill('pay.example.com')
    await options.getByRole('button', { name: 'Save details' }).click()
    await options.getByRole('button', { name: 'Use https://pay.example.com' }).waitFor()
    await check(options)
    await options.getByRole('button', { name: 'Drop changes' }).click()
    await options.close()
    const clients = await openOptions('clients/new')
    await clients.getByRole('button', { name: 'Save client' }).click()
    await clients.locator('[aria-invalid=true]').first().waitFor()
    await check(clients)
  })

  it('in the preview of an import, with invoices and with problems', async () => {
    const data = await openOptions('data')
    await data.getByRole('button', { name: 'Import', exact: true }).click()
    const { invoices, ...backup } = sampleBackup(story.today)
    for (const [more, shown] of [
      [{}, 'What you already have stays'],
      [{ currency: 'EURO' }, 'Nothing can be imported yet'],
    ] as const) {
      const text = JSON.stringify({ ...backup, invoices: invoices.map((invoice) => ({ ...invoice, ...more })) })
      await data.getByLabel('Import file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      await data.getByText(shown).waitFor()
      await check(data)
    }
  })

  it('in the popup: list, menus and every form', async () => {
    page = await story.openPopup()
    await page.getByRole('button', { name: 'Paid', exact: true }).first().waitFor()
    await check(page)
    for (const menu of ['Snooze', 'More']) {
      await page.getByRole('button', { name: menu }).first().click()
      await page.getByRole('menu').waitFor()
      await check(page)
      await page.keyboard.press('Escape')
    }
    for (const name of ['Partly paid', 'Promised a date', 'In dispute', 'Hold', 'I wrote or called']) {
      await page.getByRole('button', { name: 'More' }).first().click()
      await page.getByRole('menuitem', { name }).click()
      await page.locator('form').waitFor()
      await check(page)
      if (name === 'Partly paid' || name === 'Promised a date') {
        await page.locator('form button[type=submit]').click()
        await page.locator('form [aria-invalid=true]').waitFor()
        await check(page)
      }
      await page.keyboard.press('Escape')
      await page.locator('form').waitFor({ state: 'detached' })
    }
  })

  it('in the panel: list and preview, a selection of several, nothing found', async () => {
    gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    await compose.addRecipient('accounts@acme.example')
    const panel = await compose.openPanel()
    const preview = panel.getByRole('region', { name: 'Preview' })
    await preview.getByText('INV-1042').first().waitFor()
    const frame = panelFrame(gmail.page)
    await checkPanel(frame)
    await panel.getByRole('option', { name: /INV-1051/ }).click()
    await preview.getByText('INV-1051').first().waitFor()
    await checkPanel(frame)
    await panel.getByRole('button', { name: 'Edit', exact: true }).click()
    await panel.getByRole('textbox', { name: 'Message' }).fill('PAY NOW {{x}}')
    await panel.getByRole('alert').waitFor()
    await panel.getByRole('button', { name: /hints?$/ }).click()
    await checkPanel(frame)
    await panel.getByRole('searchbox').fill('1048')
    await panel.getByRole('option', { name: /INV-1048/ }).click()
    await panel.getByText('INV-1048 is on hold: in dispute.').waitFor()
    await checkPanel(frame)
    await panel.getByRole('searchbox').fill('no such invoice')
    await panel.getByRole('listbox').waitFor({ state: 'detached' })
    await checkPanel(frame)
  })

  it('in the panel: what one can say instead, and every form', async () => {
    await gmail.page.close()
    gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    await compose.addRecipient('accounts@acme.example')
    const panel = await compose.openPanel()
    await panel.getByRole('region', { name: 'Preview' }).getByText('INV-1042').first().waitFor()
    await panel.getByRole('option', { name: /INV-1051/ }).click()
    const frame = panelFrame(gmail.page)
    const more = panel.getByRole('button', { name: 'More' })
    await more.click()
    await panel.getByRole('menu').waitFor()
    await checkPanel(frame)
    await gmail.page.keyboard.press('Escape')
    const form = panel.locator('form')
    for (const name of ['Paid', 'Partly paid', 'Promised a date', 'In dispute', 'Hold', 'I wrote or called', 'Snooze', 'Write off']) {
      await more.click()
      await panel.getByRole('menuitem', { name, exact: true }).click()
      await form.waitFor()
      await checkPanel(frame)
      if (name === 'Partly paid' || name === 'Promised a date' || name === 'Snooze') {
        await form.locator('button[type=submit]').click()
        await form.locator('[aria-invalid=true]').first().waitFor()
        await checkPanel(frame)
      }
      await gmail.page.keyboard.press('Escape')
      await form.waitFor({ state: 'detached' })
    }
    await more.click()
    await panel.getByRole('menuitem', { name: 'Leave out this reminder' }).click()
    await panel.getByRole('button', { name: 'Undo' }).waitFor()
    await checkPanel(frame)
  })

  /** The panel follows Gmail's theme, not the system's. */
  async function checkPanel(frame: Frame): Promise<void> {
    await frame.page().emulateMedia({ reducedMotion: 'reduce' })
    for (const [theme, paper] of [
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(31, 32, 35)'],
    ] as const) {
      const background = await frame.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme
        return getComputedStyle(document.body).backgroundColor
      }, theme)
      expect(background).toBe(paper)
      expect(await violations(frame), theme).toEqual([])
    }
  }
})

describe('the panel by keyboard alone', () => {
  let story: Story
  let gmail: GmailPage
  let compose: ComposeOnPage

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(sampleBackup(story.today))
    gmail = await story.openGmail()
    compose = await gmail.openCompose()
    await compose.addRecipient('accounts@acme.example')
  })

  afterAll(async () => {
    await story?.close()
  })

  const rows = (): Locator => gmail.panel.getByRole('listbox', { name: 'Invoices' }).getByRole('option')
  const press = (key: string): Promise<void> => gmail.page.keyboard.press(key)
  const selected = (): Promise<string[]> => gmail.panel.locator('[role=option][aria-selected=true] .invoice-number').allInnerTexts()

  async function openByKeyboard(): Promise<void> {
    await compose.reminderButton.focus()
    await press('Enter')
    await gmail.panel.getByRole('searchbox').waitFor()
    await rows().first().waitFor()
    await expect
      .poll(() => gmail.panel.getByRole('searchbox').evaluate((box) => box === document.activeElement && document.hasFocus()))
      .toBe(true)
  }

  it('opens from the button, with the focus in the search box', async () => {
    await compose.reminderButton.waitFor()
    // InboxSDK draws a new button's row once more.
    await gmail.page.waitForTimeout(1000)
    await openByKeyboard()
  })

  it('Escape closes it and gives the focus back to the button', async () => {
    await press('Escape')
    await expect
      .poll(
        () =>
          gmail.page.evaluate(
            () => document.activeElement?.closest('[role=button]')?.getAttribute('aria-label') ?? document.activeElement?.tagName,
          ),
        { timeout: 5000 },
      )
      .toBe('Payment reminder')
    expect(await gmail.page.locator('.politely-panel.politely-shown').count()).toBe(0)
    await openByKeyboard()
  })

  it('arrows move, Space selects and takes back', async () => {
    const before = await selected()
    expect(before.join()).toMatch(/INV-1042/)
    await press('ArrowDown')
    await press('ArrowDown')
    const second = await rows().nth(1).getAttribute('id')
    expect(await gmail.panel.getByRole('searchbox').getAttribute('aria-activedescendant')).toBe(second)
    await press(' ')
    await expect.poll(async () => (await selected()).length).toBe(before.length + 1)
    await press(' ')
    await expect.poll(selected).toEqual(before)
  })

  it('searching, then arrows back: nothing is inserted that is not in sight', async () => {
    await gmail.page.keyboard.type('1051')
    await expect.poll(() => rows().count()).toBe(1)
    await press('ArrowDown')
    await press(' ')
    await expect.poll(async () => (await selected()).join()).toMatch(/INV-1051/)
  })

  it('Tab reaches every control and never leaves a trap', async () => {
    const seen = new Set<string>()
    for (let step = 0; step < 25; step += 1) {
      await press('Tab')
      const here = await gmail.panel
        .locator(':root')
        .evaluate(() =>
          document.hasFocus()
            ? (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
            : 'outside',
        )
      if (here === 'outside') break
      seen.add(here.trim())
    }
    expect([...seen]).toEqual(expect.arrayContaining(['Template', 'Language', 'Preview', 'Insert reminder']))
    await gmail.panel.getByRole('searchbox').focus()
  })

  it('Enter inserts, and the focus goes to the mail', async () => {
    await press('Enter')
    await compose.statusBar.filter({ hasText: 'INV-1051' }).waitFor()
    expect(await compose.body.innerText()).toContain('INV-1051')
    await expect.poll(() => compose.body.evaluate((body) => body === document.activeElement)).toBe(true)
  })
})

function panelFrame(page: Page): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).pathname === '/panel.html')
  if (!frame) throw new Error('The panel is not there.')
  return frame
}

/** Serious and critical violations, one line each: rule, and where. */
async function violations(target: Page | Frame): Promise<string[]> {
  // An extension page runs no inline script; what a debugger evaluates is no part of the page.
  await target.evaluate(axe)
  const results = await target.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } }
    return await axe.run(document, { resultTypes: ['violations'] })
  })
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${String(node.target)} ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    )
}
