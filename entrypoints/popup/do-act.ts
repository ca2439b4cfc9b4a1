import type { DueAct } from '../../components/due-act.ts'
import { holdInvoice, recordPayment, snooze, waiveStage, writeOff } from '../../lib/reminders/change-invoice.ts'
import type { Undo } from '../../lib/reminders/changes.ts'
import { restUntil } from '../../lib/reminders/rest-until.ts'
import { recordContact } from '../../lib/reminders/record-contact.ts'

/** Carries out what the person said. Resolves when it is saved, with what takes all of it back. */
export async function doAct(act: DueAct): Promise<Undo> {
  switch (act.type) {
    case 'paid':
      return all(act.invoiceIds.map((id) => () => recordPayment(id, { paidOn: act.paidOn })))
    case 'partly-paid':
      return recordPayment(act.invoiceId, { amount: act.amount, paidOn: act.paidOn })
    case 'hold':
      return all(act.invoiceIds.map((id) => () => holdInvoice(id, act.hold)))
    case 'rest':
      return restUntil(act.invoiceIds, act.until)
    case 'snooze':
      return snooze(act.invoiceIds, act.until)
    case 'contact':
      return recordContact(act.invoiceIds, act.on, act.contact)
    case 'leave-out':
      return all(
        act.items.map(
          ({ invoiceId, stage }) =>
            () =>
              waiveStage(invoiceId, stage),
        ),
      )
    case 'write-off':
      return all(act.invoiceIds.map((id) => () => writeOff(id, act.writtenOffOn)))
  }
}

/** One after the other; when one fails, those before it are taken back, so that nothing is half done. */
async function all(steps: readonly (() => Promise<Undo>)[]): Promise<Undo> {
  const undos: Undo[] = []
  const undoAll = async (): Promise<void> => {
    for (const undo of undos.toReversed()) await undo()
  }
  try {
    for (const step of steps) undos.push(await step())
  } catch (error) {
    await undoAll()
    throw error
  }
  return undoAll
}
