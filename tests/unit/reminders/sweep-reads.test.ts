import { IDBIndex, IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { importBackup } from '../../../lib/reminders/backup.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { reconcile } from '../../../lib/reminders/reconcile.ts'
import { freshExtension, friday, setNow } from '../../support/fresh-extension.ts'
import { largeBackup } from '../../support/sample-backup.ts'

const reading = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const

type Read = (this: IDBObjectStore | IDBIndex, ...args: unknown[]) => unknown

/** Every question the work puts to the store, as "invoices.byFollowUp" or "settings". */
async function readsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const reads: string[] = []
  const undo: (() => void)[] = []
  for (const asked of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, Read>[]) {
    for (const method of reading) {
      const original = asked[method]
      if (!original) throw new Error(`There is no ${method}.`)
      undo.push(() => (asked[method] = original))
      asked[method] = function note(...args) {
        reads.push('objectStore' in this ? `${this.objectStore.name}.${this.name}` : this.name)
        return original.apply(this, args)
      }
    }
  }
  await work()
  for (const step of undo) step()
  return reads.toSorted()
}

beforeEach(() => freshExtension())

describe('a sweep with nothing due', () => {
  it.each([1, 40])('finds that out by one look at the index, with %i invoices', async (count) => {
    await importBackup(JSON.stringify(largeBackup(count, 0, friday)))
    await reconcile()
    setNow(`${friday}T10:30:00Z`)
    const reads = await readsOf(reconcile)
    expect(reads.filter((read) => read.startsWith('invoices'))).toEqual(['invoices.byFollowUp'])
    expect(reads).not.toContain('clients')
    expect(reads.length).toBeLessThanOrEqual(8)
  })
})

describe('what is due', () => {
  it('is read without a look at what is not', async () => {
    const costs: (readonly string[])[] = []
    for (const count of [10, 200]) {
      await freshExtension()
      await importBackup(JSON.stringify(largeBackup(count, 5, friday)))
      costs.push([...(await readsOf(reconcile)), ...(await readsOf(dueNow))])
    }
    expect(costs[1]).toEqual(costs[0])
    expect(costs[0]?.length).toBeGreaterThan(5)
  })
})
