import type { InvoiceAct } from '../domain/invoice-act.ts'
import { withUndo, type Traced } from './act-trace.ts'
import type { Undo } from './changes.ts'
import { changing, held, paid, snoozed, waived, writtenOff } from './invoice-steps.ts'
import { contacting } from './record-contact.ts'

/**
 * Carries out what the person said, all of it or nothing. Resolves when it is saved, with what takes it back.
 * @throws Error when none of the invoices is there any more, or a payment is none.
 */
export function doAct(act: InvoiceAct): Promise<Undo> {
  return withUndo(acting(act))
}

/** What `doAct` does, for somebody with a transaction of their own. */
export function acting(act: InvoiceAct): Traced {
  return async (transaction, now) => {
    const trace = await changeFor(act)(transaction, now)
    if (!(trace.fields ?? trace.contacts)?.length) throw new Error('These invoices were deleted.')
    return trace
  }
}

function changeFor(act: InvoiceAct): Traced {
  switch (act.type) {
    case 'paid':
      return changing(act.invoiceIds, paid({ paidOn: act.paidOn }))
    case 'partly-paid':
      return changing([act.invoiceId], paid(act))
    case 'hold':
      return changing(act.invoiceIds, held(act.hold))
    case 'snooze':
      return changing(act.invoiceIds, snoozed(act.until))
    case 'contact':
      return contacting(act.invoiceIds, act.on, act.contact)
    case 'leave-out': {
      const stages = new Map(act.items.map(({ invoiceId, stage }) => [invoiceId, stage]))
      return changing([...stages.keys()], (invoice, now) => {
        const stage = stages.get(invoice.id)
        return stage ? waived(stage)(invoice, now) : { fields: {} }
      })
    }
    case 'write-off':
      return changing(act.invoiceIds, writtenOff(act.writtenOffOn))
  }
}
