import { beforeEach, describe, expect, it } from 'vitest'
import { exportBackup, importBackup } from '../../../lib/reminders/backup.ts'
import { recordPayment } from '../../../lib/reminders/change-invoice.ts'
import { listClients } from '../../../lib/reminders/clients.ts'
import { listInvoices, readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { readSettings } from '../../../lib/reminders/settings.ts'
import { listStoredTemplates } from '../../../lib/reminders/templates.ts'
import { largeBackup, sampleBackup } from '../../support/sample-backup.ts'
import { freshExtension, friday, makeDraft } from '../../support/fresh-extension.ts'

const sample = JSON.stringify(sampleBackup(friday))

beforeEach(() => freshExtension())

describe('importBackup', () => {
  it('adds what is new and says how much', async () => {
    expect(await importBackup(sample)).toEqual({ ok: true, added: { clients: 2, invoices: 6, reminders: 2, templates: 0 } })
    const { rows, total } = await listInvoices({ filter: 'open', limit: 10 })
    expect(total).toBe(5)
    expect(rows.map(({ invoice }) => invoice.number)).toEqual(['INV-1037', 'INV-1042', 'INV-1047', 'INV-1051', 'INV-1048'])
    expect(rows.find(({ invoice }) => invoice.number === 'INV-1042')?.followUp).toMatchObject({ action: 'remind', stage: 'second' })
    expect(await readSettings()).toMatchObject(sampleBackup(friday).settings)
  })

  it('changes nothing the second time', async () => {
    await importBackup(sample)
    const before = JSON.parse(await exportBackup()) as object
    expect(await importBackup(sample)).toEqual({ ok: true, added: { clients: 0, invoices: 0, reminders: 0, templates: 0 } })
    expect(JSON.parse(await exportBackup())).toEqual(before)
  })

  it('changes nothing at all when the file is broken', async () => {
    await importBackup(sample)
    const before = await exportBackup()
    const broken = JSON.stringify({ ...largeBackup(100, 10, friday), reminders: [{ invoices: ['no'], stage: 'first', sentOn: friday }] })
    expect(await importBackup(broken)).toMatchObject({ ok: false, problems: [{ at: 'reminders[0].invoices[0]' }] })
    expect(await exportBackup()).toBe(before)
  })

  it('moves everything to another browser', async () => {
    await importBackup(sample)
    const backup = await exportBackup()
    await freshExtension()
    expect(await importBackup(backup)).toMatchObject({ added: { clients: 2, invoices: 6, reminders: 2 } })
    expect(await exportBackup()).toBe(backup)
  })

  it('knows an invoice that was typed in, and keeps what happened to it', async () => {
    const saved = await saveInvoice(makeDraft({ number: 'INV-1042', clientEmail: 'Accounts@acme.example' }))
    if (!saved.ok) throw new Error('not saved')
    await recordPayment(saved.invoice.id, { amount: { minor: 500, currency: 'EUR' }, paidOn: friday })
    expect(await importBackup(sample)).toMatchObject({ added: { clients: 1, invoices: 5, reminders: 2 } })
    expect((await readInvoice(saved.invoice.id))?.balance.minor).toBe(119_500)
    expect((await readInvoice(saved.invoice.id))?.followUp.stage).toBe('second')
    expect((await listClients('acme')).map(({ invoices }) => invoices)).toEqual([3])
  })

  it('takes the version that was changed last', async () => {
    await importBackup(sample)
    const [row] = (await listInvoices({ filter: 'open', search: 'INV-1051', limit: 1 })).rows
    const old = await exportBackup()
    await recordPayment(row!.invoice.id, { paidOn: friday })
    await importBackup(old)
    expect((await readInvoice(row!.invoice.id))?.state).toBe('paid')
    const newer = (await exportBackup())
      .replaceAll('"400.00","paidOn"', '"100.00","paidOn"')
      .replaceAll(/"updatedAt":"2026-11-20T10[^"]*"/g, '"updatedAt":"2026-11-21T10:00:00.000Z"')
    await importBackup(newer)
    expect((await readInvoice(row!.invoice.id))?.balance.minor).toBe(30_000)
  })

  it('keeps the newer of two templates', async () => {
    const template = {
      id: 'en/x',
      language: 'en',
      title: 'A',
      situation: 'first',
      tone: 'soft',
      subject: 'S',
      body: 'B',
      updatedAt: '2026-11-01T00:00:00.000Z',
    }
    const file = (overrides: object): string => JSON.stringify({ ...sampleBackup(friday), templates: [{ ...template, ...overrides }] })
    await importBackup(file({}))
    await importBackup(file({ title: 'older', updatedAt: '2026-10-01T00:00:00.000Z' }))
    expect((await listStoredTemplates()).map(({ title }) => title)).toEqual(['A'])
    await importBackup(file({ title: 'newer', updatedAt: '2026-11-02T00:00:00.000Z' }))
    expect((await listStoredTemplates()).map(({ title }) => title)).toEqual(['newer'])
  })

  it('knows a reminder that is told with another id', async () => {
    await importBackup(sample)
    const other = (await exportBackup()).replaceAll('"id":"reminder-', '"id":"other-')
    expect(await importBackup(other)).toMatchObject({ added: { reminders: 0 } })
  })

  it('goes into the history once', async () => {
    await importBackup(sample)
    await importBackup(sample)
    const [row] = (await listInvoices({ filter: 'open', search: 'INV-1042', limit: 1 })).rows
    const history = await historyOf({ invoiceId: row!.invoice.id })
    expect(history.map(({ fact }) => fact.type)).toEqual(['reminder', 'imported'])
  })

  it('takes thousands of invoices in one go', async () => {
    expect(await importBackup(JSON.stringify(largeBackup(3000, 40, friday)))).toMatchObject({ added: { clients: 501, invoices: 3000 } })
    expect((await listInvoices({ filter: 'overdue', limit: 5 })).total).toBe(40)
  })
})
