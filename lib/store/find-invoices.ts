import type { ClientId } from '../domain/client.ts'
import { addDays, type Day } from '../domain/day.ts'
import { readStore } from './read-store.ts'
import { endlessDay, type ReadTransaction, type Shelf, type StoredInvoice } from './schema.ts'
import { readTallies } from './tallies.ts'

export type InvoiceFilter = 'all' | 'open' | 'overdue' | 'on-hold' | 'paid'

export interface InvoiceQuery {
  readonly filter: InvoiceFilter
  readonly today: Day
}

interface PageQuery extends InvoiceQuery {
  readonly offset: number
  readonly limit: number
}

export interface FoundInvoices {
  readonly invoices: readonly StoredInvoice[]
  readonly total: number
}

/** Where the invoices of a filter stand, in the order of the list. */
export const shelvesOf: Readonly<Record<InvoiceFilter, readonly Shelf[]>> = {
  all: ['open', 'paid', 'written-off'],
  open: ['open'],
  overdue: ['open'],
  'on-hold': ['open'],
  paid: ['paid'],
}

/**
 * A page of the list, and how many there are in all. What is open comes first, longest overdue first; what is not, latest due first; on
 * hold is listed by the end of the hold. The tallies say on which day a page begins, so a page far down costs hardly more than the first:
 * only invoices of that one day are skipped.
 */
export async function listByFilter(transaction: ReadTransaction, query: PageQuery): Promise<FoundInvoices> {
  const { filter, today, offset, limit } = query
  if (filter === 'on-hold') return listHeld(transaction, query)
  const invoices: StoredInvoice[] = []
  let total = 0
  for (const shelf of shelvesOf[filter]) {
    const days = await countDays(transaction, shelf, filter === 'overdue' ? today : endlessDay)
    const count = days.reduce((sum, { invoices: own }) => sum + own, 0)
    const [first, end] = [Math.max(0, offset - total), Math.min(count, offset + limit - total)]
    if (first < end) {
      // The index goes from the earliest due day to the latest.
      const found = await readShelf(transaction, { shelf, days, first: shelf === 'open' ? first : count - end, count: end - first })
      invoices.push(...(shelf === 'open' ? found : found.toReversed()))
    }
    total += count
  }
  return { invoices, total }
}

/** Invoices whose follow-up day has come by a day, earliest first: reads these and no others. */
export function invoicesDueBy(transaction: ReadTransaction, day: Day, limit?: number): Promise<StoredInvoice[]> {
  return readStore(transaction, 'invoices').index('byFollowUp').getAll(IDBKeyRange.upperBound(day), limit)
}

/** The range of a client's invoices in `byClient`; only those on one shelf when it is named. */
export function rangeOfClient(id: ClientId, shelf?: Shelf): IDBKeyRange {
  return shelf ? IDBKeyRange.bound([id, shelf], [id, shelf, []]) : IDBKeyRange.bound([id], [id, []])
}

async function listHeld(transaction: ReadTransaction, { today, offset, limit }: PageQuery): Promise<FoundInvoices> {
  const index = readStore(transaction, 'invoices').index('byHeld')
  const range = IDBKeyRange.bound(addDays(today, 1), endlessDay)
  const [total, cursor] = await Promise.all([index.count(range), index.openCursor(range)])
  return { total, invoices: await readFrom(cursor, offset, limit) }
}

interface DayCount {
  readonly dueOn: Day
  readonly invoices: number
}

/** How many invoices on a shelf are due on each day before `end`, earliest first; a day has an entry for each currency. */
async function countDays(transaction: ReadTransaction, shelf: Shelf, end: Day): Promise<readonly DayCount[]> {
  const tallies = await readTallies(transaction, 'day', shelf)
  return tallies.map(({ key: [, , dueOn], invoices }) => ({ dueOn, invoices })).filter(({ dueOn }) => dueOn < end)
}

/** So many invoices of a shelf from a position on, in the order of the index. */
async function readShelf(
  transaction: ReadTransaction,
  at: { readonly shelf: Shelf; readonly days: readonly DayCount[]; readonly first: number; readonly count: number },
): Promise<StoredInvoice[]> {
  let before = 0
  let day: Day = ''
  let beforeDay = 0
  for (const { dueOn, invoices } of at.days) {
    if (dueOn !== day) [day, beforeDay] = [dueOn, before]
    before += invoices
    if (before > at.first) break
  }
  const range = IDBKeyRange.bound([at.shelf, day], [at.shelf, []])
  const cursor = await readStore(transaction, 'invoices').index('byShelf').openCursor(range)
  return readFrom(cursor, at.first - beforeDay, at.count)
}

/** A cursor over invoices, in any index. */
interface InvoiceCursor {
  readonly value: StoredInvoice
  advance(count: number): Promise<InvoiceCursor | null>
  continue(): Promise<InvoiceCursor | null>
}

async function readFrom(start: InvoiceCursor | null, skip: number, limit: number): Promise<StoredInvoice[]> {
  const found: StoredInvoice[] = []
  let cursor = skip > 0 ? ((await start?.advance(skip)) ?? null) : start
  while (cursor && found.length < limit) {
    found.push(cursor.value)
    // The next one is only fetched when it is wanted.
    cursor = found.length < limit ? await cursor.continue() : null
  }
  return found
}
