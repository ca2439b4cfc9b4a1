import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '../../../lib/domain/day.ts'
import { exportBackup, importBackup } from '../../../lib/reminders/backup.ts'
import { holdInvoice, recordPayment, writeOff } from '../../../lib/reminders/change-invoice.ts'
import type { Undo } from '../../../lib/reminders/changes.ts'
import { listClients } from '../../../lib/reminders/clients.ts'
import { deleteEverything } from '../../../lib/reminders/delete-everything.ts'
import { deleteClient, deleteInvoice } from '../../../lib/reminders/delete-records.ts'
import { listInvoices, totals } from '../../../lib/reminders/list-invoices.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { noteChange, readTallies, saveTallies } from '../../../lib/store/tallies.ts'
import { read, write } from '../../../lib/store/transaction.ts'
import { largeBackup, sampleBackup } from '../../support/sample-backup.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'

const stored = () =>
  read(async (transaction) => [...(await readTallies(transaction, 'day')), ...(await readTallies(transaction, 'client'))])

/** The tallies as they would be if all invoices were counted now. Nothing of it is kept. */
async function recounted() {
  const none = new Error('not kept')
  let counted: unknown
  const counting = write(async (transaction) => {
    await transaction.objectStore('tallies').clear()
    for (const invoice of await transaction.objectStore('invoices').getAll()) noteChange(transaction, undefined, invoice)
    await saveTallies(transaction)
    counted = [...(await readTallies(transaction, 'day')), ...(await readTallies(transaction, 'client'))]
    throw none
  })
  await expect(counting).rejects.toBe(none)
  return counted
}

async function ids(): Promise<readonly string[]> {
  return (await listInvoices({ filter: 'all', limit: 1000 })).rows.map(({ invoice }) => invoice.id)
}

beforeEach(() => freshExtension())

describe('tallies', () => {
  it('are kept by shelf, day, client and currency', async () => {
    const saved = await saveInvoice(makeDraft({ dueOn: friday, total: { minor: 5000, currency: 'EUR' } }))
    if (!saved.ok) throw new Error('not saved')
    const { id, clientId } = saved.invoice
    expect(await stored()).toEqual([
      { key: ['day', 'open', friday, 'EUR'], invoices: 1, minor: 5000n },
      { key: ['client', clientId, 'open', 'EUR'], invoices: 1, minor: 5000n },
    ])
    const undo = await recordPayment(id, { paidOn: friday })
    expect((await stored()).map(({ key, minor }) => [key[2], minor])).toEqual([
      [friday, 0n],
      ['paid', 0n],
    ])
    await undo()
    await deleteInvoice(id)
    expect(await stored()).toEqual([])
  })

  it('are exact when sums are not', async () => {
    const most = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' }
    for (let made = 0; made < 3; made += 1) await saveInvoice(makeDraft({ total: most, dueOn: addDays(friday, 60) }))
    const [first] = await ids()
    expect((await totals())[0]).toMatchObject({ openMinor: Number.MAX_SAFE_INTEGER, invoices: 3 })
    await deleteInvoice(first!)
    await deleteInvoice((await ids())[0]!)
    expect((await stored()).map(({ minor }) => minor)).toEqual([BigInt(most.minor), BigInt(most.minor)])
  })

  it('are as they were when nothing was saved', async () => {
    await importBackup(JSON.stringify(sampleBackup(friday)))
    const before = await stored()
    const failing = write((transaction) => {
      noteChange(transaction, undefined, { ...JSON.parse(JSON.stringify(makeDraft())), clientId: 'c', payments: [] })
      return Promise.reject(new Error('on the way'))
    })
    await expect(failing).rejects.toThrow('on the way')
    expect(await stored()).toEqual(before)
  })

  it('follow an invoice that came back while it was away', async () => {
    await importBackup(JSON.stringify(sampleBackup(friday)))
    const before = await stored()
    const backup = await exportBackup()
    const undo = await deleteInvoice((await ids())[0]!)
    await importBackup(backup)
    await undo()
    expect(await stored()).toEqual(before)
    const undoAll = await deleteEverything()
    expect(await stored()).toEqual([])
    await importBackup(backup)
    await undoAll()
    expect(await stored()).toEqual(before)
  })

  it('follow a newer version in a backup', async () => {
    await importBackup(JSON.stringify(sampleBackup(friday)))
    const [first] = await ids()
    const open = await stored()
    const undo = await recordPayment(first!, { paidOn: friday })
    const paid = await stored()
    setNow(`${friday}T11:00:00Z`)
    await undo()
    const newest = await exportBackup()
    await recordPayment(first!, { paidOn: friday })
    expect(await stored()).toEqual(paid)
    await importBackup(newest.replaceAll(/"updatedAt":"2026-11-20T11[^"]*"/g, '"updatedAt":"2026-11-21T10:00:00.000Z"'))
    expect(await stored()).toEqual(open)
  })

  it('are what counting all invoices gives, whatever was done and undone', async () => {
    const nth = fc.nat(20)
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('save' as const),
        nth,
        isNew: fc.boolean(),
        client: fc.nat(2),
        due: fc.integer({ min: -3, max: 3 }),
        currency: fc.constantFrom('EUR', 'JPY'),
      }),
      fc.record({ kind: fc.constantFrom('pay' as const, 'part' as const, 'write-off' as const, 'hold' as const, 'delete' as const), nth }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'import' as const, 'export' as const), nth }),
      fc.record({ kind: fc.constantFrom('delete-client' as const, 'delete-everything' as const, 'undo' as const), nth }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        await freshExtension()
        const undos: Undo[] = []
        let backup = JSON.stringify(sampleBackup(friday))
        for (const [minute, one] of steps.entries()) {
          // Of two versions the later one wins: no two are made in the same moment.
          setNow(`${friday}T10:${String(minute).padStart(2, '0')}:00Z`)
          const all = await ids()
          const id = all[one.nth % Math.max(1, all.length)] ?? 'none'
          const clients = await listClients()
          const clientId = clients[one.nth % Math.max(1, clients.length)]?.client.id ?? 'none'
          if (one.kind === 'save') {
            const { currency } = one
            const draft = makeDraft({
              clientEmail: `c${one.client}@example.com`,
              currency,
              total: { minor: 1000 + one.nth, currency },
              dueOn: addDays(friday, one.due),
            })
            await saveInvoice(one.isNew || id === 'none' ? draft : { ...draft, id })
          }
          if (one.kind === 'pay') undos.push(await recordPayment(id, { paidOn: friday }))
          const row = (await listInvoices({ filter: 'all', limit: 1000 })).rows.find(({ invoice }) => invoice.id === id)
          if (one.kind === 'part' && row) {
            undos.push(await recordPayment(id, { amount: { minor: 7, currency: row.balance.currency }, paidOn: friday }))
          }
          if (one.kind === 'write-off') undos.push(await writeOff(id, friday))
          if (one.kind === 'hold') undos.push(await holdInvoice(id, { reason: 'dispute', until: null, note: '' }))
          if (one.kind === 'delete') undos.push(await deleteInvoice(id))
          if (one.kind === 'delete-client') undos.push(await deleteClient(clientId))
          if (one.kind === 'delete-everything') undos.push(await deleteEverything())
          // An invoice whose client is gone does not come back, and nothing is changed.
          if (one.kind === 'undo')
            await undos
              .splice(one.nth % Math.max(1, undos.length), 1)[0]?.()
              .catch(() => undefined)
          if (one.kind === 'export') backup = await exportBackup()
          if (one.kind === 'import') await importBackup(backup)
          expect(await stored()).toEqual(await recounted())
        }
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('say on which of many days a page begins', async () => {
    await importBackup(JSON.stringify(largeBackup(700, 40, friday)))
    const open = (await listInvoices({ filter: 'open', limit: 1000 })).rows.map(({ invoice }) => invoice.id)
    expect(open).toHaveLength(700)
    for (const offset of [0, 39, 40, 350, 655, 699]) {
      const { rows, total } = await listInvoices({ filter: 'open', offset, limit: 50 })
      expect([total, rows.map(({ invoice }) => invoice.id)]).toEqual([700, open.slice(offset, offset + 50)])
    }
    const latest = (await listInvoices({ filter: 'all', offset: 300, limit: 5 })).rows.map(({ invoice }) => invoice.id)
    expect(latest).toEqual((await ids()).slice(300, 305))
  })
})
