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
import type { ReadTransaction, StoredInvoice } from '../store/schema.ts'
import { searchInvoices } from '../store/search-invoices.ts'
import { read } from '../store/transaction.ts'
import { readLastPaid } from './choice.ts'
import { clock } from './clock.ts'
import { makeChoice, type Chosen } from './make-choice.ts'
import { plansOf, rowOf, type StoredPlan } from './rows.ts'

type Ask = Parameters<WorkerProtocol['candidates']>[0]

/** More rows than this nobody scrolls through; the search finds the rest. */
const mostRows = 50

interface Found {
  /** What the rows were planned from, in any order. */
  readonly plans: readonly StoredPlan[]
  readonly rows: readonly InvoiceRow[]
  readonly total: number
  readonly selected: readonly InvoiceId[]
}

/**
 * What the panel shows first, in one round trip: the open invoices of the people in *To*; where those are nobody we know, or nobody yet,
 * what is most urgent of all; with a search what it finds. The facts for the first selection come along.
 */
export function candidates(ask: Pick<Ask, 'search' | 'write'>, compose: ComposeFacts): Promise<Candidates> {
  const { today } = clock()
  return read(async (transaction) => {
    const [{ plans, ...found }, templates] = await Promise.all([
      find(transaction, ask, compose, today),
      readStore(transaction, 'templates').getAll(),
    ])
    const chosen = chosenAmong(plans, found.selected)
    if (!chosen) return { compose, today, ...found, choice: null, templates, lastChoice: null }
    const { id } = chosen.client
    const [lastPaid, lastChoice] = await Promise.all([readLastPaid(transaction, id), readLastChoice(transaction, id)])
    return { compose, today, ...found, choice: makeChoice(chosen, { today, ...compose, lastPaid }), templates, lastChoice }
  })
}

async function find(transaction: ReadTransaction, ask: Pick<Ask, 'search' | 'write'>, compose: ComposeFacts, today: Day): Promise<Found> {
  if (queryTerms(ask.search).length > 0) {
    const hits = await searchInvoices(transaction, ask.search, { filter: 'open', today })
    return { ...(await planned(transaction, hits.slice(0, mostRows), today)), total: hits.length, selected: [] }
  }
  const wanted = ask.write === null ? null : await readStore(transaction, 'requests').get(ask.write)
  if (wanted?.kind === 'write') {
    const first = wanted.invoiceIds[0] === undefined ? undefined : await readStore(transaction, 'invoices').get(wanted.invoiceIds[0])
    if (first) return ofClients(transaction, [first.clientId], today, wanted.invoiceIds)
  }
  const addresses = [...compose.to, ...compose.cc]
  const clients = await clientsOfRecipients(transaction, addresses)
  const own = await ofClients(
    transaction,
    clients.map(({ id }) => id),
    today,
  )
  if (own.rows.length > 0) return ask.write === null ? own : { ...own, selected: [] }
  const rest = await mostUrgent(transaction, today)
  // Nobody we know is in To, or what was asked for is gone: choosing somebody else's invoice would be a slip waiting to happen.
  return { ...rest, selected: addresses.length > 0 || ask.write !== null ? [] : firstToDo(rest.rows) }
}

async function ofClients(
  transaction: ReadTransaction,
  ids: readonly ClientId[],
  today: Day,
  selected?: readonly InvoiceId[],
): Promise<Found> {
  const invoices = (await Promise.all(ids.map((id) => invoicesOfClient(transaction, id, 'open')))).flat()
  const { plans, rows } = await planned(transaction, invoices, today)
  const isWanted = ({ invoice }: InvoiceRow): boolean => selected?.includes(invoice.id) ?? false
  const sorted = selected ? [...rows.filter(isWanted), ...rows.filter((row) => !isWanted(row))] : rows
  const known = selected && sorted.filter(isWanted).map(({ invoice }) => invoice.id)
  return { plans, rows: sorted.slice(0, mostRows), total: rows.length, selected: known ?? firstToDo(rows) }
}

/** What is due, and after that what is due next, without reading more than is shown. */
async function mostUrgent(transaction: ReadTransaction, today: Day): Promise<Omit<Found, 'selected'>> {
  // One more than is shown tells whether there are more.
  const due = await invoicesDueBy(transaction, today, mostRows + 1)
  const open = IDBKeyRange.bound(['open'], ['open', []])
  const byShelf = readStore(transaction, 'invoices').index('byShelf')
  const next = due.length <= mostRows ? await byShelf.getAll(open, due.length + mostRows + 1) : []
  const all = [...new Map([...due, ...next].map((invoice) => [invoice.id, invoice])).values()]
  return { ...(await planned(transaction, all.slice(0, mostRows), today)), total: all.length }
}

/** Invoices as rows, most urgent first, and what these were planned from. */
async function planned(
  transaction: ReadTransaction,
  invoices: readonly StoredInvoice[],
  today: Day,
): Promise<Pick<Found, 'plans' | 'rows'>> {
  const plans = (await plansOf(transaction, invoices, today)).map(({ plan }) => plan)
  return { plans, rows: plans.map(rowOf).toSorted(compareUrgency) }
}

/** The selection, with all that was read of it for the list already; null when nothing is selected. */
function chosenAmong(plans: readonly StoredPlan[], selected: readonly InvoiceId[]): Chosen | null {
  const own = selected.flatMap((id) => plans.find(({ invoice }) => invoice.id === id) ?? [])
  const [first] = own
  if (!first) return null
  const { client, settings } = first
  return { client, settings, invoices: own.filter((plan) => plan.client.id === client.id) }
}

function firstToDo(rows: readonly InvoiceRow[]): readonly InvoiceId[] {
  const row = rows.find(({ followUp }) => followUp.action === 'remind' || followUp.action === 'ask')
  return row ? [row.invoice.id] : []
}

async function readLastChoice(transaction: ReadTransaction, id: ClientId): Promise<Candidates['lastChoice']> {
  const cursor = await readStore(transaction, 'reminders')
    .index('byClient')
    .openCursor(IDBKeyRange.bound([id], [id, []]), 'prev')
  if (!cursor) return null
  const { template, tone, language } = cursor.value
  return { ...(template && { template }), ...(tone && { tone }), ...(language && { language }) }
}
