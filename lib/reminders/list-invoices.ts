import type { InvoiceId } from '../domain/invoice.ts'
import type { InvoiceRow } from '../domain/invoice-row.ts'
import type { CurrencyCode } from '../domain/money.ts'
import { queryTerms } from '../domain/search-terms.ts'
import { listByFilter, type InvoiceFilter } from '../store/find-invoices.ts'
import { readStore } from '../store/read-store.ts'
import type { Tally } from '../store/schema.ts'
import { searchInvoices } from '../store/search-invoices.ts'
import { readTallies } from '../store/tallies.ts'
import { read } from '../store/transaction.ts'
import { clock } from './clock.ts'
import { rowsOf } from './rows.ts'

export type { InvoiceFilter }

export interface InvoiceList {
  readonly rows: readonly InvoiceRow[]
  /** How many there are in all. */
  readonly total: number
}

/** What is owed in one currency. */
export interface CurrencyTotal {
  readonly currency: CurrencyCode
  readonly openMinor: number
  readonly overdueMinor: number
  readonly clients: number
  readonly invoices: number
}

/** One page of the list of invoices, or of those that match a search by number, client, PO number or project. */
export function listInvoices(ask: {
  readonly filter: InvoiceFilter
  readonly search?: string
  readonly offset?: number
  readonly limit: number
}): Promise<InvoiceList> {
  const { today } = clock()
  const { filter, search = '', offset = 0, limit } = ask
  return read(async (transaction) => {
    if (queryTerms(search).length === 0) {
      const { invoices, total } = await listByFilter(transaction, { filter, today, offset, limit })
      return { rows: await rowsOf(transaction, invoices, today), total }
    }
    const found = await searchInvoices(transaction, search, { filter, today })
    return { rows: await rowsOf(transaction, found.slice(offset, offset + limit), today), total: found.length }
  })
}

/** What is open and overdue, per currency, the currency with most invoices first. Written-off invoices are not counted. */
export function totals(): Promise<readonly CurrencyTotal[]> {
  const { today } = clock()
  return read(async (transaction) => {
    const [days, clients] = await Promise.all([readTallies(transaction, 'day', 'open'), readTallies(transaction, 'client')])
    const owing = clients.filter(({ key: [, , shelf] }) => shelf === 'open')
    const all = [...Map.groupBy(days, currencyOf)].map(([currency, own]) => ({
      currency,
      openMinor: sum(own),
      overdueMinor: sum(own.filter(({ key: [, , dueOn] }) => dueOn < today)),
      clients: owing.filter((tally) => currencyOf(tally) === currency).length,
      invoices: own.reduce((count, { invoices }) => count + invoices, 0),
    }))
    return all.toSorted((a, b) => b.invoices - a.invoices || (a.currency < b.currency ? -1 : 1))
  })
}

/** One invoice with its client and plan; null when there is none. */
export function readInvoice(id: InvoiceId): Promise<InvoiceRow | null> {
  const { today } = clock()
  return read(async (transaction) => {
    const invoice = await readStore(transaction, 'invoices').get(id)
    return invoice ? ((await rowsOf(transaction, [invoice], today))[0] ?? null) : null
  })
}

function currencyOf({ key: [, , , currency] }: Tally): CurrencyCode {
  return currency
}

/** Absurd amounts must not break the page: a total too large to be exact stays at the largest exact one. */
function sum(tallies: readonly Tally[]): number {
  const exact = tallies.reduce((total, { minor }) => total + minor, 0n)
  return Math.min(Number(exact), Number.MAX_SAFE_INTEGER)
}
