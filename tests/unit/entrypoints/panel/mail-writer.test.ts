import { describe, expect, it } from 'vitest'
import { loadMailParts, writeMail, type MailPick } from '../../../../entrypoints/panel/mail-writer.ts'
import type { Choice } from '../../../../lib/browser/protocol.ts'
import { planFollowUp } from '../../../../lib/domain/plan-follow-up.ts'
import type { StoredTemplate } from '../../../../lib/mail/template.ts'
import { makeClient, makeInvoice, makeSettings } from '../../../support/make.ts'

const today = '2026-11-18'
const parts = await loadMailParts('en')
const client = makeClient()
const invoice = makeInvoice()
const settings = makeSettings()
const followUp = planFollowUp({ invoice, client, reminders: [], settings, today })
const choice: Choice = {
  facts: { today, settings, client, invoices: [{ invoice, followUp, sent: [] }], hasSignature: false, payBy: '2026-11-25' },
  items: [{ invoiceId: invoice.id, stage: 'first', balance: invoice.total }],
  followUpOn: null,
  warnings: [],
}

const own: StoredTemplate = {
  id: 'en/own-1',
  language: 'en',
  title: 'My own first reminder',
  situation: 'first',
  tone: 'neutral',
  subject: 'Invoice {{invoiceNumber}}',
  body: 'Hi {{firstName}}',
  updatedAt: '2026-11-01T00:00:00.000Z',
}

function write(stored: readonly StoredTemplate[], pick: MailPick = {}, lastTemplate?: string): ReturnType<typeof writeMail> {
  return writeMail({ choice, parts, stored, lastChoice: lastTemplate === undefined ? null : { template: lastTemplate }, pick })
}

describe('the templates to choose from', () => {
  it('hold each purpose once, the suggested one first', () => {
    const written = write([])
    const situations = written?.templates.map(({ situation }) => situation) ?? []
    expect(situations[0]).toBe('first')
    expect(new Set(situations).size).toBe(situations.length)
  })

  it('hold what the freelancer wrote beside the built-in one of the same purpose', () => {
    const ids = write([own])?.templates.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['en/first', 'en/own-1']))
  })

  it('still hold the built-in one when an own one is picked, or suggested because it was used last', () => {
    const picked = write([own], { template: own.id })
    expect(picked?.template.id).toBe(own.id)
    expect(picked?.templates.map(({ id }) => id)).toContain('en/first')
    const suggested = write([own], {}, own.id)
    expect(suggested?.templates[0]?.id).toBe(own.id)
    expect(suggested?.templates.map(({ id }) => id)).toContain('en/first')
  })

  it('hold a changed built-in one once', () => {
    const ids = write([{ ...own, id: 'en/first' }])?.templates.map(({ id }) => id) ?? []
    expect(ids.filter((id) => id === 'en/first')).toHaveLength(1)
  })
})
