import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDB } from 'idb'
import { exportBackup, importBackup } from '../../../lib/reminders/backup.ts'
import { recordPayment } from '../../../lib/reminders/change-invoice.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { listInvoices, readInvoice, totals } from '../../../lib/reminders/list-invoices.ts'
import { migrations } from '../../../lib/store/migrations.ts'
import { databaseName, openDatabase } from '../../../lib/store/open-database.ts'
import { read } from '../../../lib/store/transaction.ts'
import { freshExtension, friday } from '../../support/fresh-extension.ts'

/** A database as a released version left it, key by key. A new version adds a file, and never changes one. */
type Stored = Readonly<Record<string, readonly { readonly key: IDBValidKey; readonly value: unknown }[]>>

const fileOf = (version: number): string => `tests/unit/store/versions/${version}.json`
const versions = Array.from({ length: migrations.length }, (_, index) => index + 1)

function readVersion(version: number): Stored {
  // JSON has no bigint: it is written as in code.
  const revive = (_key: string, value: unknown): unknown =>
    typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value
  return JSON.parse(readFileSync(fileOf(version), 'utf8'), revive) as Stored
}

async function makeDatabase(version: number): Promise<void> {
  const old = await openDB(databaseName, version, {
    async upgrade(database, _from, _to, transaction) {
      for (const migrate of migrations.slice(0, version)) await migrate(database, transaction as never)
    },
  })
  for (const [store, records] of Object.entries(readVersion(version))) {
    for (const { key, value } of records)
      await (old.transaction(store).store.keyPath === null ? old.put(store, value, key) : old.put(store, value))
  }
  old.close()
}

beforeEach(() => freshExtension())

describe('migrations', () => {
  it('have a sample of every version', () => {
    expect(versions.filter((version) => !existsSync(fileOf(version)))).toEqual([])
  })

  it('make today’s stores and indexes out of nothing', async () => {
    const database = await openDatabase()
    expect(database.version).toBe(migrations.length)
    expect([...database.objectStoreNames].toSorted()).toEqual(
      ['clients', 'events', 'invoices', 'meta', 'nudges', 'reminders', 'requests', 'settings', 'tallies', 'templates'].toSorted(),
    )
    const names = await read((transaction) => Promise.resolve([...transaction.objectStore('invoices').indexNames]))
    expect(names).toEqual(['byClient', 'byClientPaid', 'byFollowUp', 'byHeld', 'byShelf', 'byTerm'])
  })

  describe.each(versions)('from version %i', (version) => {
    beforeEach(() => makeDatabase(version))

    it('lose no record', async () => {
      const database = await openDatabase()
      expect(database.version).toBe(migrations.length)
      const before = readVersion(version)
      for (const name of database.objectStoreNames) expect(await database.count(name), name).toBe(before[name]?.length ?? 0)
    })

    it('lead to invoices, plans, sums and settings that today’s version reads and goes on with', async () => {
      const { rows } = await listInvoices({ filter: 'all', limit: 10 })
      expect(rows.map(({ invoice, state }) => [invoice.number, state])).toEqual([
        ['INV-1043', 'on-hold'],
        ['INV-1042', 'overdue'],
        ['INV-1031', 'paid'],
      ])
      expect(await dueNow()).toMatchObject([{ rows: [{ invoice: { id: 'open' }, followUp: { stage: 'second' } }] }])
      expect((await totals()).map(({ currency, openMinor }) => [currency, openMinor])).toEqual([
        ['EUR', 100_000],
        ['JPY', 98_000],
      ])
      await recordPayment('open', { paidOn: friday })
      expect((await readInvoice('open'))?.state).toBe('paid')
      expect(await dueNow()).toEqual([])
    })

    it('lead to a backup that a fresh store takes', async () => {
      const backup = await exportBackup()
      expect(JSON.parse(backup)).toMatchObject({
        clients: [{ id: 'acme', language: 'de' }],
        reminders: [{ id: 'first', state: 'sent' }],
        templates: [{ id: 'en/first' }],
        settings: { me: { name: 'Maria Lopez' }, calendar: { timeOfDay: '08:30' } },
      })
      await freshExtension()
      expect(await importBackup(backup)).toMatchObject({ ok: true, added: { clients: 1, invoices: 3, reminders: 1, templates: 1 } })
    })
  })
})
