import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import { choose } from '../support/fill-reminder.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story, type StoredBackup } from '../support/story.ts'

const image = '<img src=x onerror="globalThis.hacked=1">'
const script = '"><script>globalThis.hacked=1</script>'
const evil = { name: `Evil ${image}`, email: 'evil@example.com', contactName: `{{x}} ${script}` }
const linked = { name: '\u{202E}gpj.exe Ltd 🧾', email: 'linked@example.com' }
const long = { name: `Long ${'x'.repeat(10_000)}`, email: 'long@example.com' }

const hostileTemplates = [
  { name: 'Triple', situation: 'question', body: 'Hi {{{firstName}}},\n\nHello.' },
  { name: 'Partial', situation: 'dispute', body: 'Hi {{> other}},\n\nHello.' },
  { name: 'Markup', situation: 'thanks', body: `Hi,\n\n${image}\n\n[Pay](javascript:globalThis.hacked=1)` },
  { name: 'Endless', situation: 'pause-of-work', body: 'x'.repeat(200_000) },
]

function hostileBackup(today: Day): object {
  const invoice = (number: string, client: object, more: object = {}): object => ({
    number,
    client,
    currency: 'EUR',
    total: '1200.00',
    issuedOn: addDays(today, -42),
    dueOn: addDays(today, -12),
    ...more,
  })
  return {
    ...sampleBackup(today),
    invoices: [
      invoice(`E1 ${image}`, evil, { project: `{{x}} ${script}`, poNumber: `{{{myName}}} **${image}**`, notes: image }),
      invoice('L1', linked, { paymentLink: 'javascript:globalThis.hacked=1', project: '[Pay](javascript:globalThis.hacked=1)' }),
      invoice('X1', long),
    ],
    reminders: [],
    templates: hostileTemplates.map(({ name, situation, body }) => ({
      id: `en/own-${name.toLowerCase()}`,
      language: 'en',
      title: `${name} ${image}`,
      situation,
      tone: 'neutral',
      subject: 'Invoice {{invoiceNumber}}',
      body,
      updatedAt: `${today}T08:00:00.000Z`,
    })),
  }
}

describe('hostile input', () => {
  let story: Story
  let gmail: GmailPage
  let compose: ComposeOnPage

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(hostileBackup(story.today))
  })

  afterAll(async () => {
    await story?.close()
  })

  /** Scripts would leave this mark; markup that came alive would be elements. */
  async function expectHarmless(page: Page): Promise<void> {
    for (const frame of page.frames()) {
      expect(await frame.evaluate(() => Reflect.get(globalThis, 'hacked') ?? null)).toBeNull()
      expect(await frame.locator('[onerror], img[src=x], a[href^="javascript:" i]').count()).toBe(0)
    }
  }

  async function recordsIn(): Promise<StoredBackup> {
    const { exportedAt: _exportedAt, ...records } = await story.readStore()
    return records
  }

  describe('is shown as the text it is', () => {
    it('on every tab of the options page', async () => {
      for (const tab of ['invoices', 'clients', 'templates', 'schedule', 'details', 'data']) {
        const page = await story.openOptions(tab)
        await page.getByRole('tabpanel').waitFor()
        if (tab === 'invoices') await page.getByText(`E1 ${image}`).first().waitFor()
        if (tab === 'clients') await page.getByText(evil.name).first().waitFor()
        if (tab === 'templates') await page.getByText(`Markup ${image}`).first().waitFor()
        await expectHarmless(page)
        await page.close()
      }
    })

    it('in the popup, however long', async () => {
      const popup = await story.openPopup()
      await popup.getByText(evil.name).first().waitFor()
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      await expectHarmless(popup)
      await popup.close()
    })

    it('in the panel’s list and preview', async () => {
      gmail = await story.openGmail()
      compose = await gmail.openCompose()
      await compose.addRecipient(evil.email)
      const panel = await compose.openPanel()
      await choose(panel, /E1/)
      const preview = panel.getByRole('region', { name: 'Preview' })
      await preview.getByText(`E1 ${image}`).first().waitFor()
      expect(await preview.innerText()).toContain('{{x}}')
      await expectHarmless(gmail.page)
    })
  })

  it('goes into the mail as text, with nothing but allowed elements and links', async () => {
    await gmail.panel.getByRole('button', { name: 'Insert reminder' }).click()
    await compose.statusBar.filter({ hasText: 'E1' }).waitFor()
    expect(await compose.body.innerText()).toContain(`E1 ${image}`)
    await expectHarmless(gmail.page)
    expect(await markup(compose)).toEqual([])
    await compose.discard()
  })

  it('a link that is no web address never reaches a mail, and the reason is said', async () => {
    compose = await gmail.openCompose()
    await compose.addRecipient(linked.email)
    const panel = await compose.openPanel()
    await choose(panel, /L1/)
    await expectNotInsertable()
    await compose.discard()
  })

  it('a name too long for a mail is not inserted, and the reason is said', async () => {
    compose = await gmail.openCompose()
    await compose.addRecipient(long.email)
    const panel = await compose.openPanel()
    await choose(panel, /X1/)
    await expectNotInsertable(/too long/)
    await compose.discard()
  })

  it.each(hostileTemplates)('a hostile template inserts nothing: $name', async ({ name }) => {
    compose = await gmail.openCompose()
    await compose.addRecipient(evil.email)
    const panel = await compose.openPanel()
    await choose(panel, /E1/)
    const picker = panel.getByRole('combobox', { name: 'Template' })
    await picker.selectOption((await picker.locator('option', { hasText: name }).getAttribute('value')) ?? '')
    await expectNotInsertable()
    await expectHarmless(gmail.page)
    await compose.discard()
  })

  describe('messages', () => {
    const claims = {
      reminderId: 'x',
      event: { type: 'sent', draftId: null, account: 'a@b.example', threadId: 't', messageId: 'm', to: [] },
    }

    it('of Gmail’s page reach nobody', async () => {
      const before = await recordsIn()
      await gmail.page.evaluate((arg) => {
        for (const target of [window, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow)]) {
          target?.postMessage({ politely: 'composeEvent', arg }, '*')
          target?.postMessage(JSON.stringify({ politely: 'takeWrite', arg: 'a@b.example' }), '*')
        }
      }, claims)
      expect(await gmail.page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime?.sendMessage)).toBe(
        'undefined',
      )
      const worker = await story.worker()
      expect(
        await worker.evaluate(() => chrome.runtime.onMessageExternal.hasListeners() || chrome.runtime.onConnectExternal.hasListeners()),
      ).toBe(false)
      expect(await recordsIn()).toEqual(before)
    })

    const day = '2026-11-27'
    it.each([
      ['an unknown question', 'dropDatabase', undefined],
      ['a question that objects inherit', 'constructor', undefined],
      ['a wrong kind of argument', 'takeWrite', 5],
      ['a missing field', 'composeOpened', { account: 'a@b.example' }],
      ['a field too many', 'composeOpened', { account: 'a@b.example', draftId: null, extra: 1 }],
      ['an unknown event', 'composeEvent', { reminderId: 'x', event: { type: 'paid' } }],
      ['a text of megabytes', 'takeWrite', 'x'.repeat(1_000_000)],
      ['the panel’s questions', 'candidates', { compose: 'x', search: '', write: null }],
      [
        'the panel’s insertion',
        'insert',
        {
          compose: 'x',
          key: 'k',
          items: [],
          subject: '',
          html: '',
          text: '',
          to: [],
          cc: [],
          template: '',
          language: 'en',
          tone: 'soft',
          payBy: day,
          followUpOn: null,
        },
      ],
      ['the popup’s questions', 'startWrite', ['x']],
    ])('from Gmail’s content script: %s is refused', async (_name, politely, arg) => {
      const reply = await askFromGmail(gmail.page, { politely, arg })
      expect(reply).toMatchObject({ politely: 'failure' })
    })

    it('"sent" for a compose that was never filled changes nothing', async () => {
      const before = await recordsIn()
      expect(await askFromGmail(gmail.page, { politely: 'composeEvent', arg: claims })).toEqual({ politely: 'answer', value: null })
      expect(await recordsIn()).toEqual(before)
    })
  })

  it('caused no error on any page, and asked no other host', () => {
    expect(story.gmail.errors()).toEqual([])
    expect(story.gmail.requests()).toEqual([])
  })

  async function expectNotInsertable(reason = /./): Promise<void> {
    const { panel } = gmail
    const insert = panel.getByRole('button', { name: 'Insert reminder' })
    await expect.poll(() => insert.getAttribute('aria-disabled'), { timeout: 5000 }).toBe('true')
    expect(await panel.locator('.callout').first().innerText()).toMatch(reason)
    await insert.click({ force: true })
    await panel.getByRole('searchbox').press('Enter')
    await gmail.page.waitForTimeout(300)
    expect(await compose.subject.inputValue()).toBe('')
    expect(await compose.statusBar.count()).toBe(0)
  }
})

/** What the inserted mail holds that no mail may hold: elements, attributes, schemes. */
function markup(compose: ComposeOnPage): Promise<string[]> {
  return compose.body.evaluate((body) => {
    const allowed = new Set(['P', 'BR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A', 'DIV']) // Gmail's own lines are DIVs
    const own = [...body.querySelectorAll('*')].filter((element) => !element.closest('.gmail_signature_prefix, [data-smartmail]'))
    return own.flatMap((element) => {
      const strange = allowed.has(element.tagName) ? [] : [element.outerHTML]
      const attributes = [...element.attributes].filter(({ name }) => name !== 'href').map(({ name }) => `${element.tagName} ${name}`)
      const href = element.getAttribute('href')
      return [...strange, ...attributes, ...(href === null || /^(https?|mailto|tel):/.test(href) ? [] : [href])]
    })
  })
}

/** Sends a message from the world our content script lives in, where a broken page could at worst get to. */
async function askFromGmail(page: Page, message: object): Promise<unknown> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const worlds: { readonly id: number; readonly name: string; readonly auxData?: { readonly [key: string]: string } }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await session.send('Runtime.enable')
  const world = worlds.find(({ name, auxData }) => auxData?.['type'] === 'isolated' && name.startsWith('Politely'))
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    contextId: world?.id ?? -1,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  return result.value
}
