import type { Client } from '../domain/client.ts'
import { normalAddress } from '../domain/client-matching.ts'
import { openBalance, type Invoice } from '../domain/invoice.ts'
import type { Reminder, ReminderItem } from '../domain/reminder.ts'
import { stages, type Stage } from '../domain/schedule.ts'
import {
  amountAt,
  choiceAt,
  currencyAt,
  dayAt,
  fieldAt,
  isMissing,
  isObjectAt,
  listAt,
  onlyKnown,
  optionalChoiceAt,
  optionalDayAt,
  optionalInstantAt,
  optionalLanguageAt,
  optionalTextAt,
  report,
  textAt,
  textsAt,
  type Place,
} from './backup-reader.ts'
import type { MakeId } from './backup.ts'
import { addressesAt } from './read-clients.ts'

interface Around {
  readonly clients: readonly Client[]
  readonly invoices: readonly Invoice[]
  /** The same as they stand in the file, those with mistakes too. */
  readonly writtenInvoices: readonly Place[]
  readonly ids: MakeId
}

interface Known {
  /** Numbers and ids of invoices in the file: one with a mistake has its own problem. */
  readonly written: ReadonlySet<string>
  readonly clientsById: ReadonlyMap<string, Client>
  readonly byId: ReadonlyMap<string, Invoice>
  readonly byNumber: ReadonlyMap<string, readonly Invoice[]>
  readonly ids: MakeId
}

const mostItems = 500
const states = ['inserted', 'sending', 'sent', 'scheduled', 'cancelled', 'uncertain'] as const

/** Reads the list of reminders, complete or in the minimal form. The same reminder twice is a problem. */
export function readReminders(places: readonly Place[], { clients, invoices, writtenInvoices, ids }: Around): readonly Reminder[] {
  const known: Known = {
    written: textsAt(writtenInvoices, 'number').union(textsAt(writtenInvoices, 'id')),
    clientsById: new Map(clients.map((client) => [client.id, client])),
    byId: new Map(invoices.map((invoice) => [invoice.id, invoice])),
    byNumber: Map.groupBy(invoices, ({ number }) => number),
    ids,
  }
  const byId = new Map<string, Reminder>()
  for (const place of places) {
    const reminder = readReminder(place, known)
    if (!reminder) continue
    if (byId.has(reminder.id)) report(place, 'backup-twice')
    byId.set(reminder.id, reminder)
  }
  return [...byId.values()]
}

function readReminder(place: Place, known: Known): Reminder | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const isMinimal = isMissing(at('items'))
  const items = isMinimal ? minimalItems(place, known) : completeItems(at('items'), known)
  const sentOn = isMinimal ? dayAt(at('sentOn')) : optionalDayAt(at('sentOn'))
  const client = clientOf(place, items, known)
  const to = isMissing(at('to')) && client ? [client.email] : addressesAt(at('to'))
  const details = {
    state: optionalChoiceAt(at('state'), states) ?? 'sent',
    template: optionalTextAt(at('template'), 200),
    language: optionalLanguageAt(at('language')),
    tone: optionalChoiceAt(at('tone'), ['soft', 'neutral', 'firm']),
    subject: optionalTextAt(at('subject')) ?? '',
    text: optionalTextAt(at('text'), 1_000_000) ?? '',
    to,
    cc: addressesAt(at('cc')),
    account: optionalTextAt(at('account'), 400) ?? '',
    draftId: optionalTextAt(at('draftId'), 400),
    threadId: optionalTextAt(at('threadId'), 200),
    messageId: optionalTextAt(at('messageId'), 200),
    insertedAt: optionalInstantAt(at('insertedAt')),
    sentAt: optionalInstantAt(at('sentAt')),
    sentOn,
    payBy: optionalDayAt(at('payBy')),
    followUpOn: optionalDayAt(at('followUpOn')),
  }
  const ownId = optionalTextAt(at('id'), 200)
  if (!client || items.length === 0) return undefined
  const about = items.map(({ invoiceId, stage }) => `${invoiceId} ${stage}`).toSorted()
  const id = ownId ?? known.ids('reminder', client.id, sentOn ?? details.insertedAt ?? '', ...about)
  return onlyKnown<Reminder>({ id, clientId: client.id, items, ...details })
}

function minimalItems(place: Place, known: Known): readonly ReminderItem[] {
  const numbers = fieldAt(place, 'invoices')
  if (isMissing(numbers)) report(numbers, 'field-missing')
  const stage = choiceAt(fieldAt(place, 'stage'), stages)
  const sentOn = optionalDayAt({ ...fieldAt(place, 'sentOn'), problems: [] })
  return listAt(numbers, mostItems).flatMap((entry): ReminderItem[] => {
    const invoice = invoiceNumbered(entry, fieldAt(place, 'client'), known)
    if (!invoice || !stage) return []
    // What was owed when the mail went out, not what is owed now.
    const payments = sentOn ? invoice.payments.filter(({ paidOn }) => paidOn <= sentOn) : invoice.payments
    return [{ invoiceId: invoice.id, stage, balance: openBalance({ ...invoice, payments }) }]
  })
}

/** The invoice of a number; where several clients have it, `client` says whose: an address, or an object with `email` and perhaps `name`. */
function invoiceNumbered(place: Place, client: Place, known: Known): Invoice | undefined {
  const number = textAt(place)?.trim()
  if (number === undefined) return undefined
  const found = known.byNumber.get(number) ?? []
  const own = found.length > 1 ? found.filter(({ clientId }) => isNamed(known.clientsById.get(clientId), client)) : found
  if (own.length === 1) return own[0]
  if (found.length > 1) return report(place, 'invoice-ambiguous', { number: number.slice(0, 80) })
  return reportUnknown(place, number, known)
}

function reportUnknown(place: Place, name: string, { written }: Known): undefined {
  if (!written.has(name)) report(place, 'invoice-unknown', { number: name.slice(0, 80) })
}

function isNamed(client: Client | undefined, place: Place): boolean {
  const email = fieldAt(place, 'email').value ?? place.value
  const name = fieldAt(place, 'name').value
  if (!client || typeof email !== 'string' || normalAddress(client.email) !== normalAddress(email)) return false
  return typeof name !== 'string' || name.trim() === client.name
}

function completeItems(place: Place, known: Known): readonly ReminderItem[] {
  return listAt(place, mostItems).flatMap((entry): ReminderItem[] => {
    if (!isObjectAt(entry)) return []
    const idPlace = fieldAt(entry, 'invoiceId')
    const id = textAt(idPlace, 200)
    const invoice = id === undefined ? undefined : (known.byId.get(id) ?? reportUnknown(idPlace, id, known))
    const stage: Stage | undefined = choiceAt(fieldAt(entry, 'stage'), stages)
    const currency = currencyAt(fieldAt(entry, 'currency'))
    const balance = currency && amountAt(fieldAt(entry, 'balance'), currency, true)
    return invoice && stage && balance ? [{ invoiceId: invoice.id, stage, balance }] : []
  })
}

/** One mail goes to one client. */
function clientOf(place: Place, items: readonly ReminderItem[], known: Known): Client | undefined {
  const ids = new Set(items.map(({ invoiceId }) => known.byId.get(invoiceId)?.clientId))
  if (items.length === 0) return place.problems.length > 0 ? undefined : report(place, 'reminder-without-invoices')
  const [id] = ids
  if (ids.size > 1 || id === undefined) return report(place, 'reminder-of-several-clients')
  return known.clientsById.get(id)
}
