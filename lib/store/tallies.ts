import { openBalance, type Invoice } from '../domain/invoice.ts'
import { shelfOf } from './index-records.ts'
import { readStore } from './read-store.ts'
import type { ReadTransaction, Tally, TallyKey, WriteTransaction } from './schema.ts'

/** What changed in the tallies of a transaction that is under way. */
const changes = new WeakMap<WriteTransaction, Map<string, Tally>>()

/**
 * Notes that an invoice came (no `before`), changed or went (no `after`). Whoever changes an invoice in the store says so here; what is only
 * derived anew needs no note. `write` brings the tallies up to date at the end of the same transaction.
 */
export function noteChange(transaction: WriteTransaction, before: Invoice | undefined, after: Invoice | undefined): void {
  const noted = changes.get(transaction) ?? new Map<string, Tally>()
  changes.set(transaction, noted)
  if (before) add(noted, before, -1)
  if (after) add(noted, after, 1)
}

/** Writes what was noted in this transaction. */
export async function saveTallies(transaction: WriteTransaction): Promise<void> {
  const noted = [...(changes.get(transaction)?.values() ?? [])]
  changes.delete(transaction)
  const store = transaction.objectStore('tallies')
  await Promise.all(
    noted.filter(isChange).map(async ({ key, invoices, minor }) => {
      const known = await store.get(key)
      const sum: Tally = { key, invoices: (known?.invoices ?? 0) + invoices, minor: (known?.minor ?? 0n) + minor }
      await (sum.invoices === 0 ? store.delete(key) : store.put(sum))
    }),
  )
}

/** The tallies whose keys begin with these parts, sorted by key. */
export function readTallies(transaction: ReadTransaction, ...start: readonly string[]): Promise<Tally[]> {
  return readStore(transaction, 'tallies').getAll(IDBKeyRange.bound([...start], [...start, []]))
}

/** All that an invoice counts for. */
function tallyKeys(invoice: Invoice): readonly TallyKey[] {
  const { clientId, dueOn, total } = invoice
  const shelf = shelfOf(invoice)
  return [
    ['day', shelf, dueOn, total.currency],
    ['client', clientId, shelf, total.currency],
  ]
}

function add(noted: Map<string, Tally>, invoice: Invoice, times: 1 | -1): void {
  const minor = BigInt(openBalance(invoice).minor * times)
  for (const key of tallyKeys(invoice)) {
    const name = JSON.stringify(key)
    const known = noted.get(name)
    noted.set(name, { key, invoices: (known?.invoices ?? 0) + times, minor: (known?.minor ?? 0n) + minor })
  }
}

function isChange({ invoices, minor }: Tally): boolean {
  return invoices !== 0 || minor !== 0n
}
