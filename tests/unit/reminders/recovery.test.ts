import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deleteEverything } from '../../../lib/reminders/delete-everything.ts'
import { listInvoices } from '../../../lib/reminders/list-invoices.ts'
import { forgetSecondCopy, rebuildFrom, secondCopySummary } from '../../../lib/reminders/recovery.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { keepSecondCopy, readSecondCopy, writeSecondCopy } from '../../../lib/reminders/second-copy.ts'
import { storeTrouble } from '../../../lib/reminders/store-trouble.ts'
import { clock } from '../../../lib/reminders/clock.ts'
import { deleteDatabase } from '../../../lib/store/delete-database.ts'
import { closeDatabase, databaseName } from '../../../lib/store/open-database.ts'
import { freshExtension, makeDraft } from '../../support/fresh-extension.ts'

async function numbers(): Promise<readonly string[]> {
  const { rows } = await listInvoices({ filter: 'all', limit: 10 })
  return rows.map(({ invoice }) => invoice.number)
}

/** As if a newer version of the extension had been here. */
async function makeNewer(): Promise<void> {
  await closeDatabase()
  const newer = await openDB(databaseName, 9999)
  newer.close()
}

beforeEach(async () => {
  await freshExtension()
  await saveInvoice(makeDraft({ number: 'INV-1042' }))
  await writeSecondCopy()
})

describe('storeTrouble', () => {
  it('is none while all is well, also in a new and in an emptied store', async () => {
    expect(await storeTrouble()).toBeNull()
    await deleteEverything()
    expect(await storeTrouble()).toBeNull()
    await freshExtension()
    expect(await storeTrouble()).toBeNull()
  })

  it('names a database of a newer version', async () => {
    await makeNewer()
    expect(await storeTrouble()).toBe('storage-newer')
  })

  it('names a database that the browser cannot open', async () => {
    await closeDatabase()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    expect(await storeTrouble()).toBe('storage-failed')
  })

  it('names a database that the browser lost', async () => {
    await deleteDatabase()
    expect(await storeTrouble()).toBe('storage-lost')
  })
})

describe('the second copy', () => {
  it('says what it holds', async () => {
    expect(await secondCopySummary()).toEqual({ exportedAt: '2026-11-20T10:00:00.000Z', clients: 1, invoices: 1, reminders: 0 })
  })

  it('is not overwritten by a database in which nothing was ever saved', async () => {
    await deleteDatabase()
    const copy = await readSecondCopy()
    await keepSecondCopy({ ...clock(), nowMs: Date.now() + 86_400_000 })
    expect(await readSecondCopy()).toBe(copy)
  })

  it('goes when the freelancer starts afresh', async () => {
    await deleteDatabase()
    await forgetSecondCopy()
    expect(await secondCopySummary()).toBeNull()
    expect(await storeTrouble()).toBeNull()
  })
})

describe('rebuildFrom', () => {
  it('puts the copy in the place of a database that does not open', async () => {
    await makeNewer()
    expect(await rebuildFrom((await readSecondCopy()) ?? '')).toMatchObject({ ok: true, added: { invoices: 1 } })
    expect(await numbers()).toEqual(['INV-1042'])
    expect(await storeTrouble()).toBeNull()
  })

  it.each(['', '{', '{"format":"other"}', '{"format":"politely-backup","version":1,"invoices":[{}]}'])(
    'takes nothing away for %s',
    async (text) => {
      expect((await rebuildFrom(text)).ok).toBe(false)
      expect(await numbers()).toEqual(['INV-1042'])
    },
  )
})
