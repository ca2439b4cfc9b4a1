import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportBackup, importBackup } from '../../../lib/reminders/backup.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { listInvoices } from '../../../lib/reminders/list-invoices.ts'
import { recordContact } from '../../../lib/reminders/record-contact.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { readBackup, writeBackup, type BackupData } from '../../../lib/store/backup.ts'
import type { LoggedEvent } from '../../../lib/store/schema.ts'
import { checkSchema } from '../../support/check-schema.ts'
import { freshExtension, friday, makeDraft } from '../../support/fresh-extension.ts'
import { eur, makeClient, makeInvoice, makeSettings } from '../../support/make.ts'

const at = '2026-11-20T10:00:00.000Z'
const schema: unknown = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'))

const facts: readonly LoggedEvent['fact'][] = [
  { type: 'added' },
  { type: 'imported' },
  { type: 'due-changed', from: '2026-11-06', to: '2026-11-13' },
  { type: 'total-changed', from: eur(100_050), to: eur(120_000) },
  { type: 'held', hold: { reason: 'promised', until: '2026-11-24', note: 'After the fair', since: friday } },
  { type: 'held', hold: { reason: 'dispute', until: null, note: '', since: friday } },
  { type: 'released', reason: 'paused' },
  { type: 'snoozed', until: '2026-11-24' },
  { type: 'stage-waived', stage: 'second' },
  { type: 'stage-restored', stage: 'second' },
  { type: 'written-off' },
  { type: 'taken-up' },
  { type: 'answered', wasSent: true },
  { type: 'contact', contact: { channel: 'call', outcome: 'waits-for-approval', note: 'Ask again in May' } },
  { type: 'contact', contact: { channel: 'mail', note: '', messageId: '19a3', threadId: '19a1' } },
  { type: 'reply', from: 'ada@acme.example', messageId: '19a4', threadId: '19a1' },
]

const history = facts.map((fact): LoggedEvent => ({ at, on: friday, clientId: 'client-1', invoiceIds: ['invoice-1'], fact }))
const data: BackupData = {
  clients: [makeClient()],
  invoices: [makeInvoice()],
  reminders: [],
  templates: [],
  history,
  settings: makeSettings(),
}

function problemsOf(line: unknown): readonly string[] {
  const file = JSON.parse(writeBackup({ ...data, history: [] }, at)) as object
  const result = readBackup(JSON.stringify({ ...file, history: [line] }))
  return result.ok ? [] : result.problems.map(({ code, at: where = '' }) => `${where} ${code}`)
}

describe('the log in a backup', () => {
  it('comes back as it was written, and is what the schema describes', () => {
    const text = writeBackup(data, at)
    expect(readBackup(text)).toEqual({ ok: true, data })
    expect(checkSchema(schema, JSON.parse(text))).toEqual([])
  })

  it('leaves out what is about nobody in the file', () => {
    const strange = { ...history[0], invoiceIds: ['gone'] }
    const result = readBackup(writeBackup({ ...data, history: [strange as LoggedEvent] }, at))
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.data).not.toHaveProperty('history')
  })

  it.each<[object, string]>([
    [{ on: '2026-11-31' }, 'history[0].on day-invalid'],
    [{ at: 'soon' }, 'history[0].at instant-invalid'],
    [{ fact: { type: 'stolen' } }, 'history[0].fact.type choice-unknown'],
    [{ fact: { type: 'contact', contact: { channel: 'pigeon' } } }, 'history[0].fact.contact.channel choice-unknown'],
    [{ fact: { type: 'due-changed', from: '2026-11-06' } }, 'history[0].fact.to field-missing'],
    [
      { fact: { type: 'total-changed', from: { amount: 5, currency: 'EUR' }, to: { amount: '1', currency: 'EUR' } } },
      'history[0].fact.from.amount backup-not-a-text',
    ],
    [{ fact: null }, 'history[0].fact backup-not-an-object'],
  ])('names what is wrong with %j', (change, problem) => {
    expect(problemsOf({ ...history[0], ...change })).toContain(problem)
  })
})

describe('the history of an invoice', () => {
  beforeEach(() => freshExtension())

  it('moves to another browser with it, once', async () => {
    const saved = await saveInvoice(makeDraft({ number: 'INV-1042' }))
    if (!saved.ok) throw new Error('not saved')
    await recordContact([saved.invoice.id], friday, { channel: 'call', outcome: 'will-pay', note: 'On Friday' })
    const backup = await exportBackup()
    await freshExtension()
    await importBackup(backup)
    await importBackup(backup)
    const [row] = (await listInvoices({ filter: 'all', limit: 1 })).rows
    const told = await historyOf({ invoiceId: row?.invoice.id ?? '' })
    expect(told.map(({ fact }) => fact.type)).toEqual(['added', 'contact'])
    expect(row?.invoice.contactedOn).toBe(friday)
  })
})
