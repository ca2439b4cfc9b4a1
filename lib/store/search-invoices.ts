import { isOnHold, type InvoiceId } from '../domain/invoice.ts'
import { queryTerms } from '../domain/search-terms.ts'
import { rangeOfClient, shelvesOf, type InvoiceQuery } from './find-invoices.ts'
import { readStore } from './read-store.ts'
import type { ReadTransaction, StoredInvoice } from './schema.ts'

/** More hits than this for the rarest word are not looked through: nobody reads them, and the answer must come at once. */
const mostHits = 2000

/**
 * The invoices of a filter that have, for every word of the search, a term of their own or of their client that begins with it. Reads the
 * hits of the rarest word only, and at most 2,000 of them.
 */
export async function searchInvoices(transaction: ReadTransaction, search: string, query: InvoiceQuery): Promise<StoredInvoice[]> {
  const words = queryTerms(search)
  const hits = await Promise.all(words.map((word) => hitsOf(transaction, word)))
  const rarest = hits.toSorted((a, b) => a.length - b.length)[0] ?? []
  const store = readStore(transaction, 'invoices')
  const found = (await Promise.all([...new Set(rarest)].map((id) => store.get(id)))).filter((invoice) => invoice !== undefined)
  const clients = await Promise.all(
    [...new Set(found.map(({ clientId }) => clientId))].map((id) => readStore(transaction, 'clients').get(id)),
  )
  const clientTerms = new Map(clients.map((client) => [client?.id, client?.index.terms ?? []]))
  const hasAll = ({ clientId, index: { terms } }: StoredInvoice): boolean =>
    words.every((word) => [...terms, ...(clientTerms.get(clientId) ?? [])].some((term) => term.startsWith(word)))
  return found.filter((invoice) => hasAll(invoice) && isInFilter(invoice, query)).toSorted(compareInList)
}

/** Invoices that have, or whose client has, a term that begins with a word. */
async function hitsOf(transaction: ReadTransaction, word: string): Promise<InvoiceId[]> {
  const invoices = readStore(transaction, 'invoices')
  const [own, clientIds] = await Promise.all([
    invoices.index('byTerm').getAllKeys(prefixRange(word), mostHits),
    readStore(transaction, 'clients').index('byTerm').getAllKeys(prefixRange(word), mostHits),
  ])
  let hits = own
  const left = [...new Set(clientIds)]
  while (left.length > 0 && hits.length < mostHits) {
    const some = left.splice(0, 50).map((id) => invoices.index('byClient').getAllKeys(rangeOfClient(id), mostHits))
    hits = hits.concat(...(await Promise.all(some)))
  }
  return hits.slice(0, mostHits)
}

/** The range of all texts that begin with a word. */
export function prefixRange(word: string): IDBKeyRange {
  return IDBKeyRange.bound(word, `${word}\uffff`)
}

function isInFilter({ index: { shelf }, ...invoice }: StoredInvoice, { filter, today }: InvoiceQuery): boolean {
  if (!shelvesOf[filter].includes(shelf)) return false
  if (filter === 'on-hold') return isOnHold(invoice, today)
  return filter !== 'overdue' || invoice.dueOn < today
}

/** As lists by filter have them. */
function compareInList(a: StoredInvoice, b: StoredInvoice): number {
  const shelves = shelvesOf.all
  if (a.index.shelf !== b.index.shelf) return shelves.indexOf(a.index.shelf) - shelves.indexOf(b.index.shelf)
  const byDay = a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1
  return a.index.shelf === 'open' ? byDay : -byDay
}
