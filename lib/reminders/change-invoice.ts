import type { Day } from '../domain/day.ts'
import type { Hold, InvoiceId, Payment } from '../domain/invoice.ts'
import type { Money } from '../domain/money.ts'
import type { Stage } from '../domain/schedule.ts'
import { withUndo } from './act-trace.ts'
import type { Undo } from './changes.ts'
import { changing, held, paid, snoozed, waived, writtenOff, type Step } from './invoice-steps.ts'

/**
 * Records a payment; without an amount the whole balance. A payment of more than the balance is recorded as it is: it happens.
 * @throws Error when the amount is not positive or in another currency: forms check that first.
 */
export function recordPayment(id: InvoiceId, payment: { readonly amount?: Money; readonly paidOn: Day }): Promise<Undo> {
  return change([id], paid(payment))
}

/** Takes a payment back that was recorded by mistake; nothing happens when it is gone. */
export function removePayment(id: InvoiceId, payment: Payment): Promise<Undo> {
  return change([id], ({ payments }) => {
    const index = payments.findIndex(({ amount, paidOn }) => amount.minor === payment.amount.minor && paidOn === payment.paidOn)
    return { fields: index === -1 ? {} : { payments: payments.toSpliced(index, 1) } }
  })
}

/** Ends a snooze. */
export function wake(id: InvoiceId): Promise<Undo> {
  return change([id], () => ({ fields: { snoozedUntil: undefined } }))
}

/** Pauses reminders: a promise, a dispute or a pause, until a day or until further notice. */
export function holdInvoice(id: InvoiceId, hold: Omit<Hold, 'since'>): Promise<Undo> {
  return change([id], held(hold))
}

/** Ends a hold. */
export function releaseHold(id: InvoiceId): Promise<Undo> {
  return change([id], ({ hold }) => ({
    fields: { hold: undefined },
    ...(hold && { fact: { type: 'released', reason: hold.reason } }),
  }))
}

/** No nudge for these invoices before a day. */
export function snooze(ids: readonly InvoiceId[], until: Day): Promise<Undo> {
  return change(ids, snoozed(until))
}

/** Gives an invoice up: nothing more is done about it. */
export function writeOff(id: InvoiceId, on: Day): Promise<Undo> {
  return change([id], writtenOff(on))
}

/** Leaves out one stage of one invoice. */
export function waiveStage(id: InvoiceId, stage: Stage): Promise<Undo> {
  return change([id], waived(stage))
}

/** Takes a stage up again that was left out. */
export function restoreStage(id: InvoiceId, stage: Stage): Promise<Undo> {
  return change([id], ({ waived: before = [] }) => {
    const left = before.filter((one) => one !== stage)
    if (left.length === before.length) return { fields: {} }
    return { fields: { waived: left.length > 0 ? left : undefined }, fact: { type: 'stage-restored', stage } }
  })
}

/** Takes an invoice up again that was written off. */
export function takeUp(id: InvoiceId): Promise<Undo> {
  return change([id], ({ writtenOffOn }) =>
    writtenOffOn === undefined ? { fields: {} } : { fields: { writtenOffOn: undefined }, fact: { type: 'taken-up' } },
  )
}

function change(ids: readonly InvoiceId[], step: Step): Promise<Undo> {
  return withUndo(changing(ids, step))
}
