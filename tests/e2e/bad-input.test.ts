import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '../../lib/domain/day.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story, type StoredBackup } from '../support/story.ts'

describe('bad input', () => {
  let story: Story
  let options: Page

  beforeAll(async () => {
    story = await startStory()
    await story.importBackup(sampleBackup(story.today))
  })

  afterEach(async () => {
    await options?.close()
  })

  afterAll(async () => {
    await story?.close()
  })

  async function recordsIn(): Promise<StoredBackup> {
    const { exportedAt: _exportedAt, ...records } = await story.readStore()
    return records
  }

  /** What stands beside a field about it. */
  async function errorAt(label: string): Promise<string> {
    const field = options.getByLabel(label, { exact: true })
    await expect.poll(() => field.getAttribute('aria-invalid'), { timeout: 5000 }).toBe('true')
    const ids = `${(await field.getAttribute('aria-describedby')) ?? ''} ${(await field.getAttribute('aria-errormessage')) ?? ''}`
    const texts = ids
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => options.locator(`[id="${id}"]`).innerText())
    return (await Promise.all(texts)).join(' ')
  }

  describe('in the sheet for an invoice', () => {
    const good = {
      'Invoice number': 'INV-2000',
      'Client name': 'Acme GmbH',
      'Client email': 'accounts@acme.example',
      Amount: '1200.00',
      Currency: 'EUR',
      'Payment link': 'https://pay.example.com/2000',
    } as const

    beforeEach(async () => {
      options = await story.openOptions('invoices')
      await options.getByRole('button', { name: 'Add invoice' }).first().click()
      for (const [label, value] of Object.entries(good)) await options.getByLabel(label, { exact: true }).fill(value)
      await options.getByLabel('Issue date', { exact: true }).fill(addDays(story.today, -10))
      await options.getByLabel('Due date', { exact: true }).fill(addDays(story.today, 20))
    })

    const save = (): Promise<void> => options.getByRole('button', { name: 'Save invoice' }).click()

    it.each([
      ['Client email', 'accounts@acme', /address/i],
      ['Client email', 'accounts@@acme.example', /address/i],
      ['Currency', 'EURO', /currency|EURO/i],
      ['Currency', 'XQQ', /currency|XQQ/i],
      ['Due date', '31 Nov 2026', /does not exist[^]*30 Nov/],
      ['Due date', '2026-02-30', /does not exist[^]*28 Feb/],
      ['Due date', '2020-01-01', /before|issue/i],
      ['Amount', '12oo', /amount|number/i],
      ['Amount', '-5', /more than|nothing|amount/i],
      ['Amount', '0.001', /decimal|cent|amount/i],
      ['Payment link', 'javascript:alert(1)', /https:/i],
      ['Invoice number', '', /empty|number/i],
      ['Client name', '   ', /who owes/i],
    ])('%s “%s” is named beside the field, and nothing else is lost', async (label, value, reason) => {
      await options.getByLabel(label, { exact: true }).fill(value)
      await save()
      expect(await errorAt(label)).toMatch(reason)
      expect(await options.locator('[aria-invalid=true]').count()).toBe(1)
      for (const [other, typed] of Object.entries(good)) {
        if (other !== label) expect(await options.getByLabel(other, { exact: true }).inputValue()).toBe(typed)
      }
      expect(await options.getByLabel(label, { exact: true }).inputValue()).toBe(value)
      expect(await options.getByLabel(label, { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true)
    })

    it.each([
      ['1.234,50', 'EUR', '1234.50'],
      ['1,234.50', 'EUR', '1234.50'],
      ['1 234,50', 'EUR', '1234.50'],
      ['1,234', 'EUR', '1234.00'],
      ['1234', 'JPY', '1234'],
      ['1.234', 'KWD', '1.234'],
    ])('the amount %s %s is understood', async (amount, currency, total) => {
      await options.getByLabel('Invoice number', { exact: true }).fill(`${currency}-${amount}`)
      await options.getByLabel('Currency', { exact: true }).fill(currency)
      await options.getByLabel('Amount', { exact: true }).fill(amount)
      await save()
      await options.getByLabel('Amount', { exact: true }).waitFor({ state: 'detached' })
      const { invoices } = await story.readStore()
      const saved = invoices.find(({ number }: { number: string }) => number === `${currency}-${amount}`)
      expect(saved).toMatchObject({ total, currency })
    })

    it.each([
      ['1.234', 'EUR', /1,234\.00[^]*1\.23/],
      ['1,234', 'KWD', /1,234\.000[^]*1\.234/],
    ])('the amount %s %s has two readings and is asked about, never guessed', async (amount, currency, readings) => {
      await options.getByLabel('Currency', { exact: true }).fill(currency)
      await options.getByLabel('Amount', { exact: true }).fill(amount)
      await save()
      expect(await errorAt('Amount')).toMatch(readings)
      expect((await story.readStore())['invoices'].some(({ number }: { number: string }) => number === 'INV-2000')).toBe(false)
    })
  })

  describe('in a template', () => {
    beforeEach(async () => {
      options = await story.openOptions('templates')
      await body().waitFor()
    })

    const body = () => options.locator('textarea').first()
    const save = () => options.getByRole('button', { name: /^Save/ }).first()

    it.each([
      ['an unknown variable', 'Hi {{firstName}},\n\nPay {{invoiceNumbr}} now.', /Line 3[^]*invoiceNumbr/i],
      ['an unclosed section', 'Hi {{firstName}},\n{{#project}}\nabout {{project}}', /Line 2[^]*project/i],
      ['another template', 'Hi {{firstName}},\n\n\n{{> other}}', /Line 4[^]*other/i],
    ])('%s is refused with its line', async (_name, text, problem) => {
      const before = await recordsIn()
      await body().fill(text)
      await expect.poll(() => options.getByRole('tabpanel').first().innerText(), { timeout: 5000 }).toMatch(problem)
      if (await save().isEnabled()) await save().click()
      await body().press('Control+s')
      expect(await recordsIn()).toEqual(before)
      expect(await body().inputValue()).toBe(text)
    })
  })

  describe('in a backup', () => {
    async function choose(text: string): Promise<void> {
      options = await story.openOptions('data')
      await options.getByRole('button', { name: 'Import', exact: true }).click()
      await options
        .getByLabel('Import file')
        .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    }

    const invoice = { ...sampleInvoice(), number: 'INV-3000' }
    const withInvoice = (wrong: object): string =>
      JSON.stringify({ format: 'politely-backup', version: 1, invoices: [invoice, { ...invoice, number: 'INV-3001', ...wrong }] })

    it.each([
      ['what is no JSON', '{ "format": "politely-backup", ', /JSON/],
      ['an empty file', '', /nothing in this file/],
      ['another format', '{ "format": "something-else", "version": 1 }', /format|backup/i],
      ['a newer version', '{ "format": "politely-backup", "version": 99 }', /version|newer/i],
      ['an impossible day', withInvoice({ dueOn: '2026-11-31' }), /invoices\[1\]\.dueOn/],
      ['an amount as a number', withInvoice({ total: 1200.5 }), /invoices\[1\]\.total/],
      ['too many decimals', withInvoice({ total: '1200.005' }), /invoices\[1\]\.total/],
      ['an unknown currency', withInvoice({ currency: 'EURO' }), /invoices\[1\]\.currency/],
      ['an invalid address', withInvoice({ client: { name: 'A', email: 'nobody' } }), /invoices\[1\]\.client\.email/],
    ])('%s changes nothing and says where', async (_name, text, place) => {
      const before = await recordsIn()
      await choose(text)
      await expect.poll(() => options.getByRole('dialog').innerText(), { timeout: 5000 }).toMatch(place)
      const button = options.getByRole('button', { name: /^Import [\d,]+ invoices?$/ })
      if ((await button.count()) > 0) expect(await button.isDisabled()).toBe(true)
      expect(await recordsIn()).toEqual(before)
    })
  })

  it('logged no error', () => {
    expect(story.gmail.errors()).toEqual([])
  })
})

function sampleInvoice(): object {
  return {
    client: { name: 'Acme GmbH', email: 'accounts@acme.example' },
    currency: 'EUR',
    total: '1200.00',
    issuedOn: '2026-10-10',
    dueOn: '2026-11-09',
  }
}
