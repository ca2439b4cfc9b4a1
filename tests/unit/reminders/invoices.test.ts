import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays } from '../../../lib/domain/day.ts'
import { exportBackup } from '../../../lib/reminders/backup.ts'
import { holdInvoice, recordPayment, releaseHold, snooze, waiveStage, writeOff } from '../../../lib/reminders/change-invoice.ts'
import { watchChanges, type Undo } from '../../../lib/reminders/changes.ts'
import { checkClient, listClients, saveClient } from '../../../lib/reminders/clients.ts'
import { deleteClient, deleteInvoice } from '../../../lib/reminders/delete-records.ts'
import { dueNow, upcoming } from '../../../lib/reminders/due.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { listInvoices, readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { saveInvoice, type InvoiceDraft } from '../../../lib/reminders/save-invoice.ts'
import { readSettings, saveSettings } from '../../../lib/reminders/settings.ts'
import { listStoredTemplates, resetTemplate, saveTemplate } from '../../../lib/reminders/templates.ts'
import { makeClient, makeSettings } from '../../support/make.ts'
import { freshExtension, friday, makeDraft } from '../../support/fresh-extension.ts'

async function save(overrides: Partial<InvoiceDraft> = {}): Promise<string> {
  const saved = await saveInvoice(makeDraft(overrides))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

/** The records without the moment of their last change, which an undo moves on. */
async function records(): Promise<unknown> {
  return JSON.parse((await exportBackup()).replaceAll(/,?"(updatedAt|exportedAt)": ?"[^"]*"/g, '').replace(/\n\s*,\n/, '\n'))
}

async function problemsOf(overrides: Partial<InvoiceDraft>): Promise<readonly string[]> {
  const saved = await saveInvoice(makeDraft(overrides))
  return saved.ok ? [] : saved.problems.map(({ at, code }) => `${at ?? ''} ${code}`)
}

beforeEach(() => freshExtension())

describe('saveInvoice', () => {
  it('makes the client of a new address and finds the one of a known address', async () => {
    await save({ number: 'A' })
    await save({ number: 'B', clientEmail: 'ADA@acme.example' })
    expect((await listClients()).map(({ client, invoices, open }) => [client.name, invoices, open])).toEqual([
      ['Acme GmbH', 2, [{ minor: 240_000, currency: 'EUR' }]],
    ])
  })

  it.each<[Partial<InvoiceDraft>, string]>([
    [{ number: '  ' }, 'number field-missing'],
    [{ clientName: '' }, 'clientName field-missing'],
    [{ clientEmail: '' }, 'clientEmail field-missing'],
    [{ clientEmail: 'ada@' }, 'clientEmail email-invalid'],
    [{ currency: 'EUX', total: { minor: 1, currency: 'EUX' } }, 'currency currency-unknown'],
    [{ total: { minor: 1, currency: 'USD' } }, 'total currency-differs'],
    [{ total: { minor: 0, currency: 'EUR' } }, 'total amount-not-positive'],
    [{ total: { minor: 1.5, currency: 'EUR' } }, 'total amount-not-positive'],
    [{ dueOn: '2026-11-31' }, 'dueOn day-invalid'],
    [{ issuedOn: '' }, 'issuedOn day-invalid'],
    [{ dueOn: '2026-01-01' }, 'dueOn due-before-issued'],
    [{ paymentLink: 'javascript:alert(1)' }, 'paymentLink link-invalid'],
    [{ notes: 'x'.repeat(20_001) }, 'notes field-too-long'],
  ])('names what is wrong with %o', async (overrides, problem) => {
    expect(await problemsOf(overrides)).toContain(problem)
    expect(await listClients()).toEqual([])
  })

  it('refuses a number the client already has, and then changes no client either', async () => {
    await save({ number: 'A' })
    expect(await problemsOf({ number: ' A ', clientName: 'Renamed' })).toEqual(['number number-taken'])
    expect((await listClients()).map(({ client }) => client.name)).toEqual(['Acme GmbH'])
    expect(await problemsOf({ number: 'A', clientEmail: 'maria@lopez.example' })).toEqual([])
  })

  it('edits in place and logs what matters', async () => {
    const id = await save({ number: 'A' })
    const draft = makeDraft({ id, number: 'A', dueOn: addDays(friday, 5), total: { minor: 100, currency: 'EUR' }, clientName: 'Acme AG' })
    expect(await saveInvoice(draft)).toMatchObject({ ok: true, invoice: { id, dueOn: addDays(friday, 5) } })
    expect((await historyOf({ invoiceId: id })).map(({ fact }) => fact.type)).toEqual(['added', 'due-changed', 'total-changed'])
    expect((await listClients()).map(({ client }) => client.name)).toEqual(['Acme AG'])
    expect(await problemsOf({ id: 'gone' })).toEqual([' invoice-gone'])
  })

  it('does not let total or currency contradict what was paid', async () => {
    const id = await save({ number: 'A' })
    await recordPayment(id, { amount: { minor: 50_000, currency: 'EUR' }, paidOn: friday })
    expect(await problemsOf({ id, number: 'A', total: { minor: 40_000, currency: 'EUR' } })).toEqual(['total total-below-paid'])
    expect(await problemsOf({ id, number: 'A', currency: 'USD', total: { minor: 120_000, currency: 'USD' } })).toEqual([
      'currency currency-has-payments',
    ])
  })

  it("corrects a client's address, and moves an invoice to another client", async () => {
    const id = await save({ number: 'A' })
    await saveInvoice(makeDraft({ id, number: 'A', clientEmail: 'ada@acme2.example' }))
    expect((await listClients()).map(({ client }) => client.email)).toEqual(['ada@acme2.example'])
    await save({ number: 'B', clientEmail: 'ada@acme2.example' })
    await saveInvoice(makeDraft({ id, number: 'A', clientName: 'Maria Lopez', clientEmail: 'maria@lopez.example' }))
    expect((await listClients()).map(({ client, invoices }) => [client.name, invoices])).toEqual([
      ['Acme GmbH', 1],
      ['Maria Lopez', 1],
    ])
  })
})

describe('what a person says about an invoice', () => {
  const promise = { reason: 'promised', until: addDays(friday, 4), note: 'On the phone' } as const

  it.each<[string, (id: string) => Promise<Undo>, object]>([
    ['paid', (id) => recordPayment(id, { paidOn: friday }), { state: 'paid', followUp: { action: 'none', reason: { code: 'paid' } } }],
    ['partly paid', (id) => recordPayment(id, { amount: { minor: 1, currency: 'EUR' }, paidOn: friday }), { balance: { minor: 119_999 } }],
    ['paid too much', (id) => recordPayment(id, { amount: { minor: 120_001, currency: 'EUR' }, paidOn: friday }), { state: 'paid' }],
    ['promised', (id) => holdInvoice(id, promise), { state: 'promised', followUp: { on: '2026-11-25' } }],
    [
      'in dispute',
      (id) => holdInvoice(id, { reason: 'dispute', until: null, note: '' }),
      { state: 'on-hold', followUp: { action: 'wait' } },
    ],
    ['snoozed', (id) => snooze([id], '2026-11-26'), { followUp: { on: '2026-11-26' } }],
    ['written off', (id) => writeOff(id, friday), { state: 'written-off' }],
    ['left out', (id) => waiveStage(id, 'first'), { followUp: { stage: 'second' } }],
  ])('%s, and its undo', async (_what, act, expected) => {
    const id = await save()
    const [before, history] = [await records(), await historyOf({ invoiceId: id })]
    expect(await dueNow()).toHaveLength(1)
    const undo = await act(id)
    expect(await readInvoice(id)).toMatchObject(expected)
    await undo()
    expect(await records()).toEqual(before)
    expect(await historyOf({ invoiceId: id })).toEqual(history)
    expect(await dueNow()).toHaveLength(1)
  })

  it('an undo leaves alone what happened in between', async () => {
    const id = await save()
    const undo = await snooze([id], '2026-11-26')
    await recordPayment(id, { amount: { minor: 20_000, currency: 'EUR' }, paidOn: friday })
    await undo()
    expect(await readInvoice(id)).toMatchObject({ balance: { minor: 100_000 }, followUp: { on: friday } })
  })

  it('refuses a payment in another currency, or of nothing', async () => {
    const id = await save()
    await expect(recordPayment(id, { amount: { minor: 1, currency: 'USD' }, paidOn: friday })).rejects.toThrow('currency')
    await expect(recordPayment(id, { amount: { minor: 0, currency: 'EUR' }, paidOn: friday })).rejects.toThrow('more than nothing')
    expect((await readInvoice(id))?.invoice.payments).toEqual([])
  })

  it('the history tells it in order', async () => {
    const id = await save()
    await holdInvoice(id, promise)
    await releaseHold(id)
    await recordPayment(id, { paidOn: friday })
    expect((await historyOf({ invoiceId: id })).map(({ fact }) => fact.type).toSorted()).toEqual(['added', 'held', 'payment', 'released'])
  })
})

describe('deleting', () => {
  it('an invoice or a client with everything, and the undo of both', async () => {
    const id = await save({ number: 'A' })
    await save({ number: 'B' })
    await save({ number: 'C', clientName: 'Maria Lopez', clientEmail: 'maria@lopez.example' })
    const [before, history] = [await records(), await historyOf({ invoiceId: id })]

    const undoInvoice = await deleteInvoice(id)
    expect((await listInvoices({ filter: 'all', limit: 9 })).total).toBe(2)
    expect(await historyOf({ invoiceId: id })).toEqual([])
    await undoInvoice()
    expect(await records()).toEqual(before)
    expect(await historyOf({ invoiceId: id })).toEqual(history)

    const [acme] = await listClients('acme')
    const undoClient = await deleteClient(acme!.client.id)
    expect((await listInvoices({ filter: 'all', limit: 9 })).total).toBe(1)
    expect(await dueNow()).toHaveLength(1)
    await undoClient()
    expect(await records()).toEqual(before)
    expect(await dueNow()).toHaveLength(2)
    expect((await listInvoices({ filter: 'open', search: 'acme', limit: 9 })).total).toBe(2)
  })
})

describe('what is due', () => {
  it('is grouped by client, with totals per currency, most urgent first', async () => {
    await save({ number: 'A', dueOn: addDays(friday, -3) })
    await save({ number: 'B', dueOn: addDays(friday, -20), currency: 'JPY', total: { minor: 900, currency: 'JPY' } })
    await save({ number: 'C', clientName: 'Maria Lopez', clientEmail: 'maria@lopez.example', dueOn: addDays(friday, 40) })
    const due = await dueNow()
    expect(due.map(({ client, rows, totals }) => [client.name, rows.map(({ invoice }) => invoice.number), totals])).toEqual([
      [
        'Acme GmbH',
        ['B', 'A'],
        [
          { minor: 900, currency: 'JPY' },
          { minor: 120_000, currency: 'EUR' },
        ],
      ],
    ])
    expect(await upcoming(5)).toEqual([{ on: '2026-12-28', invoices: 1 }])
  })
})

describe('settings', () => {
  it('plan every open invoice anew when schedule or calendar change', async () => {
    const id = await save({ dueOn: addDays(friday, 40) })
    const settings = makeSettings()
    await saveSettings({
      ...settings,
      schedules: [{ id: 's', name: 'S', steps: [{ stage: 'before-due', offset: -39 }], minimumGapDays: 5 }],
    })
    expect((await readInvoice(id))?.followUp.on).toBe('2026-11-23')
    expect(await upcoming(5)).toEqual([{ on: '2026-11-23', invoices: 1 }])
    expect((await readSettings()).isStarted).toBe(true)
    await saveSettings({ ...settings, calendar: { ...settings.calendar, daysOff: ['2026-12-28'] } })
    expect(await upcoming(5)).toEqual([{ on: '2026-12-27', invoices: 1 }].map(({ invoices }) => ({ on: '2026-12-29', invoices })))
  })
})

describe('clients', () => {
  it('are checked by field', () => {
    expect(
      checkClient(makeClient({ name: ' ', email: 'x', cc: ['a@b.example', 'y'], minimumMajor: -1 })).map(({ at, code }) => `${at} ${code}`),
    ).toEqual(['name field-missing', 'email email-invalid', 'cc email-invalid', 'minimumMajor number-invalid'])
  })

  it('that are not to be chased are not due, until that is undone', async () => {
    await save()
    const [summary] = await listClients()
    const saved = await saveClient({ ...summary!.client, doNotChase: true })
    expect(await dueNow()).toEqual([])
    if (saved.ok) await saved.undo()
    expect(await dueNow()).toHaveLength(1)
  })
})

describe('templates', () => {
  const template = { id: 'en/first', language: 'en', title: 'Mine', situation: 'first', tone: 'soft', subject: 'S', body: 'B' } as const

  it('are saved, reset and brought back', async () => {
    const undoSave = await saveTemplate(template)
    const undoReset = await resetTemplate('en/first')
    expect(await listStoredTemplates()).toEqual([])
    await undoReset()
    expect(await listStoredTemplates()).toMatchObject([{ title: 'Mine' }])
    await undoSave()
    expect(await listStoredTemplates()).toEqual([])
  })
})

describe('watchChanges', () => {
  it('hears of every change, until it is no longer wanted', async () => {
    const listener = vi.fn<() => void>()
    const stop = watchChanges(listener)
    await save()
    await vi.waitFor(() => expect(listener).toHaveBeenCalled())
    stop()
    listener.mockClear()
    await save()
    expect(listener).not.toHaveBeenCalled()
  })
})
