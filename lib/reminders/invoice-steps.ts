import type { Day } from '../domain/day.ts'
import { openBalance, type Hold, type Invoice, type InvoiceId } from '../domain/invoice.ts'
import type { Money } from '../domain/money.ts'
import type { Stage } from '../domain/schedule.ts'
import { withoutIndex } from '../store/index-records.ts'
import { logEvent } from '../store/log-event.ts'
import { putInvoice } from '../store/save-records.ts'
import type { FieldsTrace, InvoiceFields, LoggedEvent } from '../store/schema.ts'
import { withFields, type Traced } from './act-trace.ts'
import type { Now } from './clock.ts'

/** What changes in one invoice, and the line about it in its log. */
interface Change {
  readonly fields: InvoiceFields
  readonly fact?: LoggedEvent['fact']
}

export type Step = (invoice: Invoice, now: Now) => Change

/** Takes one step with each of some invoices. Those that are gone are left out. */
export function changing(ids: readonly InvoiceId[], step: Step): Traced {
  return async (transaction, now) => {
    const fields: FieldsTrace[] = []
    const events: number[] = []
    for (const id of new Set(ids)) {
      const stored = await transaction.objectStore('invoices').get(id)
      if (!stored) continue
      const invoice = withoutIndex(stored)
      const { fields: changed, fact } = step(invoice, now)
      fields.push({ id, before: fieldsOf(invoice, changed), after: changed })
      await putInvoice(transaction, withFields(invoice, changed, now), now)
      if (fact) events.push(await logEvent(transaction, { at: now.at, on: now.today, clientId: invoice.clientId, invoiceIds: [id], fact }))
    }
    return { events, fields }
  }
}

function fieldsOf(invoice: Invoice, changed: InvoiceFields): InvoiceFields {
  return Object.fromEntries(Object.keys(changed).map((name) => [name, invoice[name as keyof InvoiceFields]])) // its keys are such names
}

/**
 * A payment; without an amount of the whole balance. One of more than the balance is recorded as it is: it happens.
 * @throws Error when the amount is not positive or in another currency: forms check that first.
 */
export function paid({ amount: part, paidOn }: { readonly amount?: Money; readonly paidOn: Day }): Step {
  return (invoice) => {
    const amount = part ?? openBalance(invoice)
    if (amount.currency !== invoice.total.currency) throw new Error('The payment is in another currency than the invoice.')
    if (!Number.isSafeInteger(amount.minor) || (part && amount.minor <= 0)) throw new Error('A payment must be more than nothing.')
    if (amount.minor <= 0) return { fields: {} }
    return { fields: { payments: [...invoice.payments, { amount, paidOn }] } }
  }
}

/** Reminders rest: a promise, a dispute or a pause, until a day or until further notice. */
export function held({ reason, until, note }: Omit<Hold, 'since'>): Step {
  return (_invoice, { today }) => {
    const hold: Hold = { reason, until, note, since: today }
    return { fields: { hold }, fact: { type: 'held', hold } }
  }
}

/** No nudge before a day. */
export function snoozed(until: Day): Step {
  return () => ({ fields: { snoozedUntil: until }, fact: { type: 'snoozed', until } })
}

/** One stage is left out. */
export function waived(stage: Stage): Step {
  return ({ waived: before = [] }) => ({
    fields: { waived: [...new Set([...before, stage])] },
    fact: { type: 'stage-waived', stage },
  })
}

/** The invoice is given up. */
export function writtenOff(on: Day): Step {
  return () => ({ fields: { writtenOffOn: on }, fact: { type: 'written-off' } })
}
