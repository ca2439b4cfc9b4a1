import type { Client, ClientId } from '../domain/client.ts'
import type { Day } from '../domain/day.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import { makeRow, type InvoiceRow } from '../domain/invoice-row.ts'
import { planFollowUp, type PlanInput } from '../domain/plan-follow-up.ts'
import type { Reminder } from '../domain/reminder.ts'
import type { Settings } from '../domain/settings.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { groupByInvoice, remindersOf, remindersOfClient, settingsIn } from '../store/save-records.ts'
import type { ReadTransaction, StoredInvoice } from '../store/schema.ts'

/** An invoice as it is stored, with everything its plan is made from. */
export interface PlannedInvoice {
  readonly stored: StoredInvoice
  readonly plan: StoredPlan
}

/** What a plan is made from, as it stands in the store. */
export interface StoredPlan extends PlanInput {
  readonly settings: Settings
}

/** Invoices as rows, planned for a day, in the order given. Invoices whose client is gone are left out. */
export async function rowsOf(transaction: ReadTransaction, invoices: readonly StoredInvoice[], today: Day): Promise<InvoiceRow[]> {
  return (await plansOf(transaction, invoices, today)).map(({ plan }) => rowOf(plan))
}

export function rowOf(plan: PlanInput): InvoiceRow {
  return makeRow(plan.invoice, plan.client, planFollowUp(plan), plan.today)
}

/** What the plans of invoices are made from, in the order given. Invoices whose client is gone are left out. */
export async function plansOf(transaction: ReadTransaction, invoices: readonly StoredInvoice[], today: Day): Promise<PlannedInvoice[]> {
  const [settings, clients, reminders] = await Promise.all([
    settingsIn(transaction),
    clientsOf(transaction, invoices),
    remindersFor(transaction, invoices),
  ])
  return invoices.flatMap((stored) => {
    const client = clients.get(stored.clientId)
    if (!client) return []
    const invoice: Invoice = withoutIndex(stored)
    return [{ stored, plan: { invoice, client, reminders: reminders.get(invoice.id) ?? [], settings, today } }]
  })
}

/** Many invoices of few clients are read by client, few invoices of many clients one by one. */
async function remindersFor(
  transaction: ReadTransaction,
  invoices: readonly StoredInvoice[],
): Promise<ReadonlyMap<InvoiceId, readonly Reminder[]>> {
  const clientIds = [...new Set(invoices.map(({ clientId }) => clientId))]
  const isFewClients = clientIds.length * 4 <= invoices.length
  const lists = await Promise.all(
    isFewClients ? clientIds.map((id) => remindersOfClient(transaction, id)) : invoices.map(({ id }) => remindersOf(transaction, id)),
  )
  return groupByInvoice([...new Map(lists.flat().map((reminder) => [reminder.id, reminder])).values()])
}

async function clientsOf(transaction: ReadTransaction, invoices: readonly Invoice[]): Promise<ReadonlyMap<ClientId, Client>> {
  const store = readStore(transaction, 'clients')
  const ids = [...new Set(invoices.map(({ clientId }) => clientId))]
  const clients = await Promise.all(ids.map((id) => store.get(id)))
  return new Map(clients.filter((client) => client !== undefined).map((client) => [client.id, withoutIndex(client)]))
}
