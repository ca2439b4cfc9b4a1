import { beforeEach, describe, expect, it } from 'vitest'
import { holdInvoice, recordPayment, releaseHold, writeOff } from '../../../lib/reminders/change-invoice.ts'
import { listClients, saveClient } from '../../../lib/reminders/clients.ts'
import { listInvoices, totals } from '../../../lib/reminders/list-invoices.ts'
import { saveInvoice, type InvoiceDraft } from '../../../lib/reminders/save-invoice.ts'
import type { InvoiceFilter } from '../../../lib/store/find-invoices.ts'
import { addDays } from '../../../lib/domain/day.ts'
import { freshExtension, friday, makeDraft } from '../../support/fresh-extension.ts'

async function save(overrides: Partial<InvoiceDraft>): Promise<string> {
  const saved = await saveInvoice(makeDraft(overrides))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

async function numbers(filter: InvoiceFilter, search = ''): Promise<readonly string[]> {
  return (await listInvoices({ filter, search, limit: 100 })).rows.map(({ invoice }) => invoice.number)
}

const maria = { clientName: 'María López', clientEmail: 'maria@lopez.example', contactName: '' }

beforeEach(() => freshExtension())

describe('listInvoices', () => {
  beforeEach(async () => {
    await save({ number: 'A-late', dueOn: addDays(friday, -20) })
    await save({ number: 'B-today', dueOn: friday })
    await save({ number: 'C-ahead', dueOn: addDays(friday, 20), ...maria })
    await recordPayment(await save({ number: 'D-paid', dueOn: addDays(friday, -30) }), { paidOn: friday })
    await holdInvoice(await save({ number: 'E-held', dueOn: addDays(friday, -5) }), { reason: 'dispute', until: null, note: '' })
    await holdInvoice(await save({ number: 'F-promised', dueOn: addDays(friday, -4) }), { reason: 'promised', until: friday, note: '' })
    await holdInvoice(await save({ number: 'G-was-held', dueOn: addDays(friday, -3) }), { reason: 'paused', until: friday, note: '' })
    await writeOff(await save({ number: 'H-gone', dueOn: addDays(friday, -40) }), friday)
  })

  it.each<[InvoiceFilter, readonly string[]]>([
    ['all', ['A-late', 'E-held', 'F-promised', 'G-was-held', 'B-today', 'C-ahead', 'D-paid', 'H-gone']],
    ['open', ['A-late', 'E-held', 'F-promised', 'G-was-held', 'B-today', 'C-ahead']],
    ['overdue', ['A-late', 'E-held', 'F-promised', 'G-was-held']],
    ['on-hold', ['F-promised', 'E-held']],
    ['paid', ['D-paid']],
  ])('%s', async (filter, expected) => {
    expect(await numbers(filter)).toEqual(expected)
    expect((await listInvoices({ filter, limit: 1 })).total).toBe(expected.length)
    // A search that finds all says the same, perhaps in another order.
    expect((await numbers(filter, '1')).toSorted()).toEqual([])
  })

  it.each<InvoiceFilter>(['all', 'open', 'overdue', 'on-hold', 'paid'])('gives %s a page at a time', async (filter) => {
    const all = await numbers(filter)
    for (const limit of [1, 2, 3, 50]) {
      for (let offset = 0; offset <= all.length + 1; offset += 1) {
        const { rows, total } = await listInvoices({ filter, offset, limit })
        expect(rows.map(({ invoice }) => invoice.number)).toEqual(all.slice(offset, offset + limit))
        expect(total).toBe(all.length)
      }
    }
  })

  it.each([
    ['late', ['A-late']],
    ['acme', ['A-late', 'E-held', 'F-promised', 'G-was-held', 'B-today']],
    ['LOPEZ', ['C-ahead']],
    ['maria ahe', ['C-ahead']],
    ['lópez acme', []],
    ['held was', ['G-was-held']],
    ['nobody', []],
  ])('finds "%s" by the beginning of its words', async (search, expected) => {
    expect(await numbers('open', search)).toEqual(expected)
  })

  it('searches within the filter', async () => {
    expect(await numbers('paid', 'acme')).toEqual(['D-paid'])
    expect(await numbers('on-hold', 'acme')).toEqual(['E-held', 'F-promised'])
    expect(await numbers('all', 'gone')).toEqual(['H-gone'])
  })

  it('finds an invoice under the new name as soon as its client is renamed', async () => {
    const [summary] = await listClients('lopez')
    expect(await saveClient({ ...summary!.client, name: 'Estudio Sol' })).toMatchObject({ ok: true })
    expect(await numbers('open', 'estudio')).toEqual(['C-ahead'])
    expect(await numbers('open', 'lopez studio')).toEqual([])
  })

  it('follows a hold that ends', async () => {
    const [row] = (await listInvoices({ filter: 'on-hold', search: 'E-held', limit: 1 })).rows
    await releaseHold(row!.invoice.id)
    expect(await numbers('on-hold')).toEqual(['F-promised'])
  })

  it('adds up by currency, and not what is written off', async () => {
    await save({ number: 'Y', currency: 'JPY', total: { minor: 5000, currency: 'JPY' }, ...maria })
    expect(await totals()).toEqual([
      { currency: 'EUR', openMinor: 720_000, overdueMinor: 480_000, clients: 2, invoices: 6 },
      { currency: 'JPY', openMinor: 5000, overdueMinor: 5000, clients: 1, invoices: 1 },
    ])
  })
})
