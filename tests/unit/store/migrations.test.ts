import { beforeEach, describe, expect, it } from 'vitest'
import { openDB } from 'idb'
import { databaseName, openDatabase } from '../../../lib/store/open-database.ts'
import { migrations } from '../../../lib/store/migrations.ts'
import { read } from '../../../lib/store/transaction.ts'
import { freshExtension } from '../../support/fresh-extension.ts'

/** One client as each released version stored it. A new version adds a line, and never changes one. */
const oldClients = [
  undefined, // before there was a store
  {
    id: 'c',
    name: 'Acme GmbH',
    contactName: '',
    email: 'a@acme.example',
    cc: [],
    index: { name: 'acme gmbh', terms: [], addresses: [], domain: '' },
  },
]

beforeEach(() => freshExtension())

describe('migrations', () => {
  it('have a sample of every version', () => {
    expect(oldClients).toHaveLength(migrations.length + 1)
  })

  it.each(oldClients.keys().toArray())('lead from version %i to today without losing a record', async (version) => {
    if (version > 0) {
      const old = await openDB(databaseName, version, {
        async upgrade(database, _from, _to, transaction) {
          for (const migrate of migrations.slice(0, version)) await migrate(database, transaction as never)
        },
      })
      await old.put('clients', oldClients[version])
      old.close()
    }
    const database = await openDatabase()
    expect(database.version).toBe(migrations.length)
    expect([...database.objectStoreNames].toSorted()).toEqual(
      ['clients', 'events', 'invoices', 'meta', 'nudges', 'reminders', 'requests', 'settings', 'tallies', 'templates'].toSorted(),
    )
    const names = await read((transaction) => Promise.resolve([...transaction.objectStore('invoices').indexNames]))
    expect(names).toEqual(['byClient', 'byClientPaid', 'byFollowUp', 'byHeld', 'byShelf', 'byTerm'])
    expect(await database.count('clients')).toBe(version > 0 ? 1 : 0)
  })
})
