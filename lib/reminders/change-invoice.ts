import type { Day } from '../domain/day.ts'
import { openBalance, type Hold, type Invoice, type InvoiceId, type Payment } from '../domain/invoice.ts'
import type { Money } from '../domain/money.ts'
import type { Stage } from '../domain/schedule.ts'
import { withoutIndex } from '../store/index-records.ts'
import { logEvent } from '../store/log-event.ts'
import { putInvoice } from '../store/save-records.ts'
import type { LoggedEvent } from '../store/schema.ts'
import { change, type Undo } from './changes.ts'
import type { Now } from './clock.ts'

type Fields = Partial<Pick<Invoice, 'payments' | 'hold' | 'snoozedUntil' | 'writtenOffOn' | 'waived'>>

interface Step {
  /** The fields to change; a field given as undefined is taken away. */
  readonly fields: { readonly [Name in keyof Fields]: Fields[Name] | undefined }
  readonly fact?: LoggedEvent['fact']
}

/**
 * Records a payment; without an amount the whole balance. A payment of more than the balance is recorded as it is: it happens.
 * @throws Error when the amount is not positive or in another currency: forms check that first.
 */
export function recordPayment(id: InvoiceId, payment: { readonly amount?: Money; readonly paidOn: Day }): Promise<Undo> {
  return changeInvoices([id], (invoice) => {
    const amount = payment.amount ?? openBalance(invoice)
    if (amount.currency !== invoice.total.currency) throw new Error('The payment is in another currency than the invoice.')
    if (!Number.isSafeInteger(amount.minor) || (payment.amount && amount.minor <= 0))
      throw new Error('A payment must be more than nothing.')
    if (amount.minor <= 0) return { fields: {} }
    return { fields: { payments: [...invoice.payments, { amount, paidOn: payment.paidOn }] } }
  })
}

/** Takes a payment back that was recorded by mistake; nothing happens when it is gone. */
export function removePayment(id: InvoiceId, payment: Payment): Promise<Undo> {
  return changeInvoices([id], ({ payments }) => {
    const index = payments.findIndex(({ amount, paidOn }) => amount.minor === payment.amount.minor && paidOn === payment.paidOn)
    return { fields: index === -1 ? {} : { payments: payments.toSpliced(index, 1) } }
  })
}

/** Ends a snooze. */
export function wake(id: InvoiceId): Promise<Undo> {
  return changeInvoices([id], () => ({ fields: { snoozedUntil: undefined } }))
}

/** Pauses reminders: a promise, a dispute or a pause, until a day or until further notice. */
export function holdInvoice(id: InvoiceId, hold: Omit<Hold, 'since'>): Promise<Undo> {
  return changeInvoices([id], (_invoice, { today }) => {
    const held: Hold = { reason: hold.reason, until: hold.until, note: hold.note, since: today }
    return { fields: { hold: held }, fact: { type: 'held', hold: held } }
  })
}

/** Ends a hold. */
export function releaseHold(id: InvoiceId): Promise<Undo> {
  return changeInvoices([id], ({ hold }) => ({
    fields: { hold: undefined },
    ...(hold && { fact: { type: 'released', reason: hold.reason } }),
  }))
}

/** No nudge for these invoices before a day. */
export function snooze(ids: readonly InvoiceId[], until: Day): Promise<Undo> {
  return changeInvoices(ids, () => ({ fields: { snoozedUntil: until }, fact: { type: 'snoozed', until } }))
}

/** Gives an invoice up: nothing more is done about it. */
export function writeOff(id: InvoiceId, on: Day): Promise<Undo> {
  return changeInvoices([id], () => ({ fields: { writtenOffOn: on }, fact: { type: 'written-off' } }))
}

/** Leaves out one stage of one invoice. */
export function waiveStage(id: InvoiceId, stage: Stage): Promise<Undo> {
  return changeInvoices([id], ({ waived = [] }) => ({
    fields: { waived: [...new Set([...waived, stage])] },
    fact: { type: 'stage-waived', stage },
  }))
}

/** Takes a stage up again that was left out. */
export function restoreStage(id: InvoiceId, stage: Stage): Promise<Undo> {
  return changeInvoices([id], ({ waived = [] }) => {
    const left = waived.filter((one) => one !== stage)
    if (left.length === waived.length) return { fields: {} }
    return { fields: { waived: left.length > 0 ? left : undefined }, fact: { type: 'stage-restored', stage } }
  })
}

/** Takes an invoice up again that was written off. */
export function takeUp(id: InvoiceId): Promise<Undo> {
  return changeInvoices([id], ({ writtenOffOn }) =>
    writtenOffOn === undefined ? { fields: {} } : { fields: { writtenOffOn: undefined }, fact: { type: 'taken-up' } },
  )
}

/**
 * Changes some fields of invoices in one transaction. The undo puts back those fields only, so that what happened to the invoice in
 * between stays, and takes the line out of the log.
 */
async function changeInvoices(ids: readonly InvoiceId[], step: (invoice: Invoice, now: Now) => Step): Promise<Undo> {
  const done = await change(async (transaction, now) => {
    const before: { readonly id: InvoiceId; readonly fields: Fields }[] = []
    const events: number[] = []
    for (const id of new Set(ids)) {
      const stored = await transaction.objectStore('invoices').get(id)
      if (!stored) continue
      const invoice = withoutIndex(stored)
      const { fields, fact } = step(invoice, now)
      before.push({ id, fields: fieldsOf(invoice, fields) })
      await putInvoice(transaction, withFields(invoice, fields, now), now)
      if (fact) events.push(await logEvent(transaction, { at: now.at, on: now.today, clientId: invoice.clientId, invoiceIds: [id], fact }))
    }
    return { before, events }
  })
  return () =>
    change(async (transaction, now) => {
      for (const { id, fields } of done.before) {
        const stored = await transaction.objectStore('invoices').get(id)
        if (stored) await putInvoice(transaction, withFields(withoutIndex(stored), fields, now), now)
      }
      for (const key of done.events) await transaction.objectStore('events').delete(key)
    })
}

function fieldsOf(invoice: Invoice, changed: Fields): Fields {
  return Object.fromEntries(Object.keys(changed).map((name) => [name, invoice[name as keyof Fields]])) // the keys of Fields are such names
}

function withFields(invoice: Invoice, fields: Fields, { at }: Now): Invoice {
  const changed = { ...invoice, ...fields, updatedAt: at }
  // A field taken away must not stay behind as undefined: backups and indexes look at keys.
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as unknown as Invoice
}
