import type { SeenMessage } from '../browser/protocol.ts'
import { normalAddress } from '../domain/client-matching.ts'
import { dayOf } from '../domain/day.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import type { Reminder } from '../domain/reminder.ts'
import { threadNews } from '../domain/thread-news.ts'
import { clientsOfRecipients } from '../store/find-clients.ts'
import { withoutIndex } from '../store/index-records.ts'
import { logEvent } from '../store/log-event.ts'
import { readStore } from '../store/read-store.ts'
import { invoicesOfClient, putInvoice, remindersOf, remindersOfClient, settingsIn } from '../store/save-records.ts'
import type { LoggedEvent, ReadTransaction, WriteTransaction } from '../store/schema.ts'
import { read } from '../store/transaction.ts'
import { change } from './changes.ts'
import { clock, type Now } from './clock.ts'
import { withContact } from './record-contact.ts'

interface SeenThread {
  readonly account: string
  readonly threadId: string
  readonly messages: readonly SeenMessage[]
}

/** What is news in a thread, for which of its invoices. */
interface News {
  readonly message: SeenMessage
  readonly invoices: readonly Invoice[]
}

/**
 * A thread was on screen. A message of somebody else after an invoice's last reminder is a reply: the nudge then says "read first". An own
 * mail after it that is no reminder is a contact by hand and moves the gap. Threads that no open invoice is linked to leave no trace, and
 * the same thread seen again changes nothing.
 */
export async function threadSeen(seen: SeenThread): Promise<void> {
  const now = clock()
  if ((await read((transaction) => readNews(transaction, seen, now))).length === 0) return
  await change(async (transaction, moment) => {
    for (const news of await readNews(transaction, seen, moment)) await record(transaction, news, seen.threadId, moment)
  })
}

async function readNews(transaction: ReadTransaction, seen: SeenThread, now: Now): Promise<readonly News[]> {
  const { me } = await settingsIn(transaction)
  const own = new Set([seen.account, me.email].map(normalAddress))
  const messages = seen.messages
    .filter(({ at }) => Date.parse(at) <= now.nowMs + 86_400_000)
    .map((message) => ({ ...message, isOwn: message.isOwn || own.has(normalAddress(message.from)) }))
  const linked = await linkedInvoices(transaction, { ...seen, messages }, now)
  const byMessage = new Map<string, { message: SeenMessage; invoices: Invoice[] }>()
  for (const invoice of linked) {
    const [reminders, logged] = await Promise.all([
      remindersOf(transaction, invoice.id),
      readStore(transaction, 'events').index('byInvoice').getAll(invoice.id),
    ])
    for (const message of threadNews(messages, { invoice, reminders, seen: new Set(logged.flatMap(messageIdOf)), zone: now.zone })) {
      const known = byMessage.get(message.messageId)
      if (known) known.invoices.push(invoice)
      else byMessage.set(message.messageId, { message, invoices: [invoice] })
    }
  }
  return [...byMessage.values()].toSorted((a, b) => (a.message.at < b.message.at ? -1 : 1))
}

/**
 * The open invoices whose reminders went into the thread, or that say themselves that they live there. A reminder of which the freelancer
 * said that it went out has no thread: it is where a client of it wrote, and we between its insertion and the day of that answer.
 */
async function linkedInvoices(
  transaction: ReadTransaction,
  { account, threadId, messages }: SeenThread,
  { zone }: Now,
): Promise<readonly Invoice[]> {
  const isHere = (other: string): boolean => other === '' || normalAddress(other) === normalAddress(account)
  const reminders = await readStore(transaction, 'reminders').index('byThread').getAll(threadId)
  const ids = reminders.filter((reminder) => isHere(reminder.account)).flatMap(({ index }) => index.invoiceIds)
  const clients = await clientsOfRecipients(
    transaction,
    messages.filter(({ isOwn }) => !isOwn).map(({ from }) => from),
  )
  const theirs = (await Promise.all(clients.map(({ id }) => invoicesOfClient(transaction, id, 'open')))).flat()
  const here = theirs.filter(({ thread }) => thread?.threadId === threadId && isHere(thread.account)).map(({ id }) => id)
  const ownDays = messages.filter(({ isOwn }) => isOwn).map(({ at }) => dayOf(at, zone))
  const isAmongOwn = ({ sentOn = '', insertedAt }: Reminder): boolean =>
    ownDays.some((day) => day <= sentOn && day >= (insertedAt ? dayOf(insertedAt, zone) : sentOn))
  const ofClients = theirs.length > 0 ? (await Promise.all(clients.map(({ id }) => remindersOfClient(transaction, id)))).flat() : []
  const said = ofClients
    .filter((one) => one.state === 'sent' && !one.threadId && isHere(one.account) && isAmongOwn(one))
    .flatMap(({ items }) => items.map(({ invoiceId }) => invoiceId))
  const stored = await Promise.all([...new Set([...ids, ...here, ...said])].map((id) => readStore(transaction, 'invoices').get(id)))
  return stored.filter((invoice) => invoice?.index.shelf === 'open').flatMap((invoice) => (invoice ? [withoutIndex(invoice)] : []))
}

function messageIdOf({ fact }: LoggedEvent): string[] {
  if (fact.type === 'reply') return [fact.messageId]
  return fact.type === 'contact' && fact.contact.messageId !== undefined ? [fact.contact.messageId] : []
}

async function record(transaction: WriteTransaction, { message, invoices }: News, threadId: string, now: Now): Promise<void> {
  const { messageId, from, isOwn, at } = message
  const on = dayOf(at, now.zone)
  const fact: LoggedEvent['fact'] = isOwn
    ? { type: 'contact', contact: { channel: 'mail', note: '', messageId, threadId } }
    : { type: 'reply', from, messageId, threadId }
  for (const [clientId, own] of Map.groupBy(invoices, (invoice) => invoice.clientId)) {
    const invoiceIds = own.map(({ id }) => id)
    await logEvent(transaction, { at, on, clientId, invoiceIds, fact })
    for (const id of invoiceIds) {
      const stored = await transaction.objectStore('invoices').get(id)
      if (!stored) continue
      const invoice = withoutIndex(stored)
      if (isOwn) await putInvoice(transaction, withContact(invoice, { on, at }, now), now)
      else if (await isOpen(transaction, invoice.id, { on, at })) await putInvoice(transaction, withReply(invoice, { on, at }, now), now)
    }
  }
}

type When = { readonly on: string; readonly at: string }

/** Nobody wrote or called after it, as far as the log tells. */
async function isOpen(transaction: WriteTransaction, id: InvoiceId, { on, at }: When): Promise<boolean> {
  const events = await transaction.objectStore('events').index('byInvoice').getAll(id)
  return !events.some((event) => event.fact.type === 'contact' && (event.fact.contact.messageId ? event.at > at : event.on > on))
}

function withReply(invoice: Invoice, { on, at }: When, now: Now): Invoice {
  const isOlder = invoice.repliedAt !== undefined && invoice.repliedAt > at
  return isOlder ? invoice : { ...invoice, repliedOn: on, repliedAt: at, updatedAt: now.at }
}
