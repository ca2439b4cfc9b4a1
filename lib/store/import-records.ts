import type { Client, ClientId } from '../domain/client.ts'
import type { Instant } from '../domain/day.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import type { Reminder } from '../domain/reminder.ts'
import type { Settings } from '../domain/settings.ts'
import type { BackupData } from './backup.ts'
import { indexClient, indexInvoice, indexReminder, withoutIndex } from './index-records.ts'
import { matchClients } from './match-clients.ts'
import { putAll } from './put-all.ts'
import { groupByInvoice, invoicesOfClient, remindersOfClient, settingsIn, startRederiving, type Moment } from './save-records.ts'
import type { LoggedEvent, StoredInvoice, WriteTransaction } from './schema.ts'
import { noteChange } from './tallies.ts'

/** How many records an import added; those that were there already are not counted. */
export interface Added {
  readonly clients: number
  readonly invoices: number
  readonly reminders: number
  readonly templates: number
}

/** What is already here of the clients an import is about. */
interface Here {
  readonly invoices: readonly StoredInvoice[]
  readonly reminders: readonly Reminder[]
  /** Of all clients. */
  readonly invoiceIds: ReadonlySet<InvoiceId>
}

/** Invoices as they are to be saved, and what the others of the file are known as here. */
interface ImportedInvoices {
  /** New ones and newer versions. */
  readonly changed: ReadonlyMap<InvoiceId, Invoice>
  readonly added: readonly Invoice[]
  /** The id here of every invoice in the file. */
  readonly ownIds: ReadonlyMap<InvoiceId, InvoiceId>
}

/**
 * Adds a backup's records in one transaction. Importing it again changes nothing: records are the same by id, clients also by address and
 * name, invoices also by client and number, reminders also by invoices, stages and day. Of two versions of an invoice or template the one
 * changed last wins; clients and reminders that are there stay as they are.
 *
 * What is here is read once and compared in memory, what is new is written without waiting for each: 100,000 invoices take seconds.
 */
export async function importRecords(transaction: WriteTransaction, data: BackupData, moment: Moment): Promise<Added> {
  const settings = await importSettings(transaction, data)
  const templates = await importTemplates(transaction, data)
  const clients = await matchClients(transaction, data.clients)
  const here = await readHere(transaction, clients.known)
  const invoices = chooseInvoices(data.invoices, clients.own, here)
  const reminders = chooseReminders(data.reminders, { own: clients.own, ownIds: invoices.ownIds, here })

  await putAll(transaction.objectStore('clients'), clients.added, indexClient)
  await putAll(transaction.objectStore('reminders'), reminders, (reminder) => indexReminder(reminder, changedAt(reminder, moment.at)))
  const stored = new Map(here.invoices.map((invoice) => [invoice.id, invoice]))
  const clientOf = new Map([...clients.own.values()].map((client) => [client.id, client]))
  const byInvoice = groupByInvoice([...here.reminders, ...reminders])
  await putAll(transaction.objectStore('invoices'), toPlan(invoices, reminders, stored), (invoice) => {
    noteChange(transaction, stored.get(invoice.id), invoice)
    return indexInvoice({
      invoice,
      client: clientOf.get(invoice.clientId)!, // every invoice to plan belongs to one of them
      reminders: byInvoice.get(invoice.id) ?? [],
      settings,
      today: moment.today,
      nudgedFor: stored.get(invoice.id)?.index.nudgedFor,
    })
  })
  const log = await chooseLines(transaction, data.history ?? [], clients, invoices.ownIds)
  await putAll(transaction.objectStore('events'), [...log, ...linesFor(invoices.added, log, moment)], (line) => line)
  return { clients: clients.added.length, invoices: invoices.added.length, reminders: reminders.length, templates }
}

async function importSettings(transaction: WriteTransaction, data: BackupData): Promise<Settings> {
  const settings = { ...(await settingsIn(transaction)), ...data.settings }
  if (Object.keys(data.settings).length > 0) await transaction.objectStore('settings').put(settings, 'settings')
  if (data.settings.schedules || data.settings.calendar) await startRederiving(transaction)
  return settings
}

async function importTemplates(transaction: WriteTransaction, { templates }: BackupData): Promise<number> {
  const store = transaction.objectStore('templates')
  let added = 0
  for (const template of templates) {
    const known = await store.get(template.id)
    if (!known) added += 1
    if (!known || known.updatedAt < template.updatedAt) await store.put(template)
  }
  return added
}

async function readHere(transaction: WriteTransaction, known: readonly Client[]): Promise<Here> {
  const [invoices, reminders, invoiceIds] = await Promise.all([
    Promise.all(known.map(({ id }) => invoicesOfClient(transaction, id))),
    Promise.all(known.map(({ id }) => remindersOfClient(transaction, id))),
    transaction.objectStore('invoices').getAllKeys(),
  ])
  return { invoices: invoices.flat(), reminders: reminders.flat(), invoiceIds: new Set(invoiceIds) }
}

function chooseInvoices(invoices: readonly Invoice[], own: ReadonlyMap<ClientId, Client>, here: Here): ImportedInvoices {
  const byId = new Map<InvoiceId, Invoice>(here.invoices.map((invoice) => [invoice.id, withoutIndex(invoice)]))
  const byNumber = new Map([...byId.values()].map((invoice) => [nameOf(invoice), invoice]))
  const changed = new Map<InvoiceId, Invoice>()
  const added: Invoice[] = []
  const ownIds = new Map<InvoiceId, InvoiceId>()
  for (const read of invoices) {
    const invoice = { ...read, clientId: own.get(read.clientId)?.id ?? read.clientId }
    const same = byId.get(invoice.id)
    // An id that another client's invoice has here is that invoice, moved meanwhile.
    const isElsewhere = here.invoiceIds.has(invoice.id) && same?.clientId !== invoice.clientId
    const known = isElsewhere ? undefined : (same ?? byNumber.get(nameOf(invoice)))
    ownIds.set(invoice.id, known?.id ?? invoice.id)
    if (isElsewhere || (known && known.updatedAt >= invoice.updatedAt)) continue
    const mine = known ? { ...invoice, id: known.id } : invoice
    if (!known) added.push(mine)
    changed.set(mine.id, mine)
    byId.set(mine.id, mine)
    byNumber.set(nameOf(mine), mine)
  }
  return { changed, added, ownIds }
}

function nameOf({ clientId, number }: Invoice): string {
  return JSON.stringify([clientId, number])
}

function chooseReminders(
  reminders: readonly Reminder[],
  around: { readonly own: ReadonlyMap<ClientId, Client>; readonly ownIds: ReadonlyMap<InvoiceId, InvoiceId>; readonly here: Here },
): readonly Reminder[] {
  const ids = new Set(around.here.reminders.map(({ id }) => id))
  const abouts = new Set(around.here.reminders.map(aboutOf))
  const added: Reminder[] = []
  for (const read of reminders) {
    const items = read.items.map((item) => ({ ...item, invoiceId: around.ownIds.get(item.invoiceId) ?? item.invoiceId }))
    const reminder: Reminder = { ...read, clientId: around.own.get(read.clientId)?.id ?? read.clientId, items }
    if (!ids.has(reminder.id) && !abouts.has(aboutOf(reminder))) added.push(reminder)
  }
  return added
}

/** Two records of one mail: the same client, invoices and stages on the same day. */
function aboutOf({ id, clientId, sentOn, state, items }: Reminder): string {
  if (!sentOn || state === 'cancelled') return id
  return JSON.stringify([clientId, sentOn, ...items.map(({ invoiceId, stage }) => `${invoiceId} ${stage}`).toSorted()])
}

function changedAt({ sentAt, insertedAt, sentOn }: Reminder, now: Instant): Instant {
  return sentAt ?? insertedAt ?? (sentOn ? `${sentOn}T00:00:00.000Z` : now)
}

/** The invoices of the file that changed, and those here about which reminders were added. */
function toPlan(
  { changed }: ImportedInvoices,
  reminders: readonly Reminder[],
  stored: ReadonlyMap<InvoiceId, StoredInvoice>,
): readonly Invoice[] {
  const reminded = new Set(reminders.flatMap(({ items }) => items.map(({ invoiceId }) => invoiceId)))
  const others = [...reminded].filter((id) => !changed.has(id)).flatMap((id) => stored.get(id) ?? [])
  return [...changed.values(), ...others.map(withoutIndex)]
}

/** The lines of the file's log that are not here yet, about the records as they are known here. */
async function chooseLines(
  transaction: WriteTransaction,
  lines: readonly LoggedEvent[],
  { own, known }: { readonly own: ReadonlyMap<ClientId, Client>; readonly known: readonly Client[] },
  ownIds: ReadonlyMap<InvoiceId, InvoiceId>,
): Promise<readonly LoggedEvent[]> {
  if (lines.length === 0) return []
  const byClient = transaction.objectStore('events').index('byClient')
  const here = new Set((await Promise.all(known.map(({ id }) => byClient.getAll(id)))).flat().map(lineName))
  return lines
    .map((line) => ({
      ...line,
      clientId: own.get(line.clientId)?.id ?? line.clientId,
      invoiceIds: line.invoiceIds.map((id) => ownIds.get(id) ?? id),
    }))
    .filter((line) => !here.has(lineName(line)))
}

/** Two records of one thing that happened. */
function lineName({ at, on, clientId, invoiceIds, fact }: LoggedEvent): string {
  return JSON.stringify([at, on, clientId, invoiceIds.toSorted(), fact], inOrder)
}

/** Two objects with the same fields are the same text, in whatever order they got them. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** One line in the log for each client that got invoices of which the file itself does not say how they came. */
function linesFor(added: readonly Invoice[], log: readonly LoggedEvent[], { at, today }: Moment): readonly LoggedEvent[] {
  const told = new Set(log.flatMap(({ fact, invoiceIds }) => (fact.type === 'added' || fact.type === 'imported' ? invoiceIds : [])))
  const untold = added.filter(({ id }) => !told.has(id))
  return [...Map.groupBy(untold, ({ clientId }) => clientId)].map(([clientId, invoices]) => {
    return { at, on: today, clientId, invoiceIds: invoices.map(({ id }) => id), fact: { type: 'imported' } }
  })
}
