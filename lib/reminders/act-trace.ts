import { laterDay, type Day } from '../domain/day.ts'
import type { Invoice, InvoiceId, Payment } from '../domain/invoice.ts'
import { withoutIndex } from '../store/index-records.ts'
import { putInvoice } from '../store/save-records.ts'
import type { ActTrace, ContactTrace, FieldsTrace, InvoiceFields, WriteTransaction } from '../store/schema.ts'
import { change, type Undo } from './changes.ts'
import type { Now } from './clock.ts'

/** A change of records in one transaction that tells what it changed. */
export type Traced = (transaction: WriteTransaction, now: Now) => Promise<ActTrace>

/** Carries out a change. Resolves when it is saved, with what takes it back. */
export async function withUndo(work: Traced): Promise<Undo> {
  const trace = await change(work)
  return () => change((transaction, now) => takeBack(transaction, trace, now))
}

/**
 * Takes a change back: its lines go out of the log, and only the fields it changed are put back, of the payments only its own, so that what
 * happened to the invoices in between stays. Invoices that are gone are left out.
 */
export async function takeBack(transaction: WriteTransaction, trace: ActTrace, now: Now): Promise<void> {
  const { events, fields = [], contacts = [] } = trace
  for (const key of events) await transaction.objectStore('events').delete(key)
  for (const one of fields) await changeStored(transaction, one.id, (invoice) => withFields(invoice, undone(invoice, one), now), now)
  for (const contact of contacts) {
    // Another contact may have been recorded meanwhile: it goes on counting.
    const last = laterDay(contact.unloggedOn, await lastLoggedContact(transaction, contact.id))
    await changeStored(transaction, contact.id, (invoice) => withoutContact(invoice, contact, last, now), now)
  }
}

function undone({ payments }: Invoice, { before, after }: FieldsTrace): InvoiceFields {
  if (!before.payments || !after.payments) return before
  return {
    ...before,
    payments: [...without(payments, without(after.payments, before.payments)), ...without(before.payments, after.payments)],
  }
}

/** Of payments that are alike only as many go as are named. */
function without(payments: readonly Payment[], gone: readonly Payment[]): readonly Payment[] {
  const left = gone.map(nameOf)
  return payments.filter((one) => {
    const index = left.indexOf(nameOf(one))
    return index === -1 || !left.splice(index, 1)
  })
}

function nameOf({ amount, paidOn }: Payment): string {
  return amount.minor + paidOn
}

/** The invoice with other values in some fields; a field given as undefined is taken away. */
export function withFields(invoice: Invoice, fields: InvoiceFields, { at }: Pick<Now, 'at'>): Invoice {
  const changed = { ...invoice, ...fields, updatedAt: at }
  // A field taken away must not stay behind as undefined: backups and indexes look at keys.
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as unknown as Invoice
}

/** The day of the last contact in the log of an invoice; empty when there is none. */
export async function lastLoggedContact(transaction: WriteTransaction, id: InvoiceId): Promise<Day> {
  const events = await transaction.objectStore('events').index('byInvoice').getAll(id)
  return events.reduce((last, { fact, on }) => (fact.type === 'contact' ? laterDay(last, on) : last), '')
}

function withoutContact(invoice: Invoice, { repliedOn, repliedAt }: ContactTrace, last: Day, now: Now): Invoice {
  const isReplyOpen = invoice.repliedOn === undefined && repliedOn !== undefined
  return withFields(invoice, { contactedOn: last || undefined, ...(isReplyOpen && { repliedOn, repliedAt }) }, now)
}

async function changeStored(transaction: WriteTransaction, id: InvoiceId, step: (invoice: Invoice) => Invoice, now: Now): Promise<void> {
  const stored = await transaction.objectStore('invoices').get(id)
  if (stored) await putInvoice(transaction, step(withoutIndex(stored)), now)
}
