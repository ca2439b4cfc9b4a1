import type { Client } from '../domain/client.ts'
import type { Day } from '../domain/day.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import { compareUrgency, type InvoiceRow } from '../domain/invoice-row.ts'
import { sumByCurrency, type Money } from '../domain/money.ts'
import { followUpIndexDay, type PlanInput } from '../domain/plan-follow-up.ts'
import { invoicesDueBy } from '../store/find-invoices.ts'
import { readStore } from '../store/read-store.ts'
import type { Nudge, ReadTransaction, StoredInvoice } from '../store/schema.ts'
import { read } from '../store/transaction.ts'
import { clock, type Now } from './clock.ts'
import { plansOf, rowOf } from './rows.ts'

/** A client with all invoices that want something done today. */
export interface DueClient {
  readonly client: Client
  /** Most urgent first, at least one. */
  readonly rows: readonly InvoiceRow[]
  /** Open balances, one per currency. */
  readonly totals: readonly Money[]
}

/**
 * Clients with something to do today, the most urgent first. Invoices with a mail of which nobody knows whether it went out are not among
 * them: nothing is to be written about those before `uncertainReminders` has been answered.
 */
export function dueNow(): Promise<readonly DueClient[]> {
  const now = clock()
  return read(async (transaction) => {
    const rows = await dueRows(transaction, now)
    return groupByClient(rows.filter(({ followUp }) => followUp.reason.code !== 'uncertain'))
  })
}

/** The next days on which follow-ups are due, after today, with how many. */
export function upcoming(limit: number): Promise<readonly { readonly on: Day; readonly invoices: number }[]> {
  const { today } = clock()
  return read(async (transaction) => {
    const days: { on: Day; invoices: number }[] = []
    const index = readStore(transaction, 'invoices').index('byFollowUp')
    let cursor = await index.openKeyCursor(IDBKeyRange.lowerBound(today, true), 'nextunique')
    while (cursor && days.length < limit) {
      days.push({ on: cursor.key, invoices: await index.count(cursor.key) })
      cursor = await cursor.continue()
    }
    return days
  })
}

/**
 * The invoices on which something is to be done, most urgent first: those whose day has come, also while the freelancer has a weekend. The
 * index may name one too early (a courtesy mail whose time ran out), so each is planned afresh. What rests until later today is not among
 * them.
 */
export async function dueRows(transaction: ReadTransaction, now: Now): Promise<InvoiceRow[]> {
  return dueRowsAmong(transaction, await invoicesDueBy(transaction, now.today), now)
}

/** Those of some invoices on which something is to be done, most urgent first. */
export async function dueRowsAmong(transaction: ReadTransaction, invoices: readonly StoredInvoice[], now: Now): Promise<InvoiceRow[]> {
  const resting = await restingInvoices(transaction, now)
  const awake = invoices.filter(({ id }) => !resting.has(id))
  const plans = (await plansOf(transaction, awake, now.today)).map(({ plan }) => plan)
  return plans.filter(hasCome).map(rowOf).toSorted(compareUrgency)
}

async function restingInvoices(transaction: ReadTransaction, now: Now): Promise<ReadonlySet<InvoiceId>> {
  const nudges = await readStore(transaction, 'nudges').index('byState').getAll('resting')
  return new Set(nudges.filter((nudge) => isResting(nudge, now)).flatMap(({ invoiceIds }) => invoiceIds))
}

/** The freelancer asked to be left alone until a later moment of this day; on another day the clock went wrong, or the moment passed. */
export function isResting({ state, on, restsUntil }: Nudge, { today, at }: Pick<Now, 'today' | 'at'>): boolean {
  return state === 'resting' && on === today && restsUntil !== undefined && at < restsUntil
}

function hasCome(plan: PlanInput): boolean {
  const day = followUpIndexDay(plan)
  return day !== null && day <= plan.today
}

export function groupByClient(rows: readonly InvoiceRow[]): DueClient[] {
  return [...Map.groupBy(rows, ({ client }) => client.id).values()].flatMap((group) => {
    const client = group[0]?.client
    return client ? [{ client, rows: group, totals: sumByCurrency(group.map(({ balance }) => balance)) }] : []
  })
}
