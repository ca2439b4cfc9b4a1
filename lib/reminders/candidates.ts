import type { Candidates, ComposeFacts, WorkerProtocol } from '../browser/protocol.ts'
import type { ClientId } from '../domain/client.ts'
import type { Day } from '../domain/day.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import { compareUrgency, type InvoiceRow } from '../domain/invoice-row.ts'
import { queryTerms } from '../domain/search-terms.ts'
import { clientsOfRecipients } from '../store/find-clients.ts'
import { invoicesDueBy } from '../store/find-invoices.ts'
import { readStore } from '../store/read-store.ts'
import { invoicesOfClient } from '../store/save-records.ts'
import type { ReadTransaction } from '../store/schema.ts'
import { searchInvoices } from '../store/search-invoices.ts'
import { read } from '../store/transaction.ts'
import { choiceFor } from './choice.ts'
import { clock } from './clock.ts'
import { rowsOf } from './rows.ts'

type Ask = Parameters<WorkerProtocol['candidates']>[0]

interface Found {
  readonly rows: readonly InvoiceRow[]
  readonly total: number
  readonly selected: readonly InvoiceId[]
}

/**
 * What the panel shows first, in one round trip: the open invoices of the people in *To*; where those are nobody we know, or nobody yet,
 * what is most urgent of all; with a search what it finds. The facts for the first selection come along.
 */
export function candidates(ask: Pick<Ask, 'search' | 'limit' | 'write'>, compose: ComposeFacts): Promise<Candidates> {
  const { today } = clock()
  return read(async (transaction) => {
    const found = await find(transaction, ask, compose, today)
    const [choice, templates, lastChoice] = await Promise.all([
      found.selected.length > 0 ? choiceFor(transaction, found.selected, { today, ...compose }) : null,
      readStore(transaction, 'templates').getAll(),
      readLastChoice(transaction, found.rows.find(({ invoice }) => found.selected.includes(invoice.id))?.client.id),
    ])
    return { compose, today, ...found, choice, templates, lastChoice }
  })
}

async function find(
  transaction: ReadTransaction,
  ask: Pick<Ask, 'search' | 'limit' | 'write'>,
  compose: ComposeFacts,
  today: Day,
): Promise<Found> {
  if (queryTerms(ask.search).length > 0) {
    const hits = await searchInvoices(transaction, ask.search, { filter: 'open', today })
    const rows = await rowsOf(transaction, hits.slice(0, ask.limit), today)
    return { rows: rows.toSorted(compareUrgency), total: hits.length, selected: [] }
  }
  const wanted = ask.write === null ? null : await readStore(transaction, 'requests').get(ask.write)
  if (wanted?.kind === 'write') {
    const first = wanted.invoiceIds[0] === undefined ? undefined : await readStore(transaction, 'invoices').get(wanted.invoiceIds[0])
    if (first) return ofClients(transaction, [first.clientId], { limit: ask.limit, today, selected: wanted.invoiceIds })
  }
  const addresses = [...compose.to, ...compose.cc]
  const clients = await clientsOfRecipients(transaction, addresses)
  const own = await ofClients(
    transaction,
    clients.map(({ id }) => id),
    { limit: ask.limit, today },
  )
  if (own.rows.length > 0) return own
  const rest = await mostUrgent(transaction, ask.limit, today)
  // Nobody we know is in To: choosing somebody else's invoice for them would be a slip waiting to happen.
  return { ...rest, selected: addresses.length > 0 ? [] : firstToDo(rest.rows) }
}

async function ofClients(
  transaction: ReadTransaction,
  ids: readonly ClientId[],
  { limit, today, selected }: { readonly limit: number; readonly today: Day; readonly selected?: readonly InvoiceId[] },
): Promise<Found> {
  const invoices = (await Promise.all(ids.map((id) => invoicesOfClient(transaction, id, 'open')))).flat()
  const rows = (await rowsOf(transaction, invoices, today)).toSorted(compareUrgency)
  const isWanted = ({ invoice }: InvoiceRow): boolean => selected?.includes(invoice.id) ?? false
  const sorted = selected ? [...rows.filter(isWanted), ...rows.filter((row) => !isWanted(row))] : rows
  const known = selected && sorted.filter(isWanted).map(({ invoice }) => invoice.id)
  return { rows: sorted.slice(0, limit), total: rows.length, selected: known ?? firstToDo(rows) }
}

/** What is due, and after that what is due next, without reading more than is shown. */
async function mostUrgent(transaction: ReadTransaction, limit: number, today: Day): Promise<Omit<Found, 'selected'>> {
  // One more than is shown tells whether there are more.
  const due = await invoicesDueBy(transaction, today, limit + 1)
  const open = IDBKeyRange.bound(['open'], ['open', []])
  const byShelf = readStore(transaction, 'invoices').index('byShelf')
  const next = due.length <= limit ? await byShelf.getAll(open, due.length + limit + 1) : []
  const all = [...new Map([...due, ...next].map((invoice) => [invoice.id, invoice])).values()]
  const rows = (await rowsOf(transaction, all.slice(0, limit), today)).toSorted(compareUrgency)
  return { rows, total: all.length }
}

function firstToDo(rows: readonly InvoiceRow[]): readonly InvoiceId[] {
  const row = rows.find(({ followUp }) => followUp.action === 'remind' || followUp.action === 'ask')
  return row ? [row.invoice.id] : []
}

async function readLastChoice(transaction: ReadTransaction, id: ClientId | undefined): Promise<Candidates['lastChoice']> {
  if (id === undefined) return null
  const cursor = await readStore(transaction, 'reminders')
    .index('byClient')
    .openCursor(IDBKeyRange.bound([id], [id, []]), 'prev')
  if (!cursor) return null
  const { template, tone, language } = cursor.value
  return { ...(template && { template }), ...(tone && { tone }), ...(language && { language }) }
}
