import type { InvoiceAct } from '../domain/invoice-act.ts'
import { takeBack } from './act-trace.ts'
import { changeFast } from './changes.ts'
import { acting } from './do-act.ts'
import { forgetForeseen } from './foreseen.ts'

/**
 * Carries out what the person said in the panel, once per key however often it is called. Resolves when it is saved; the key is enough to
 * take it back.
 * @throws Error when none of the invoices is there any more, or a payment is none.
 */
export async function recordAct({ key, act }: { readonly key: string; readonly act: InvoiceAct }): Promise<void> {
  await changeFast(async (transaction, now) => {
    const requests = transaction.objectStore('requests')
    if (await requests.get(key)) return
    await requests.put({ id: key, kind: 'act', at: now.at, trace: await acting(act)(transaction, now) })
  })
  forgetForeseen()
}

/** Takes back what was said under a key, once however often it is called; false when nothing is known of it. */
export async function undoAct(key: string): Promise<boolean> {
  const isKnown = await changeFast(async (transaction, now) => {
    const requests = transaction.objectStore('requests')
    const record = await requests.get(key)
    if (record?.kind !== 'act') return false
    const { trace, ...undone } = record
    if (trace) await takeBack(transaction, trace, now)
    await requests.put(undone)
    return true
  })
  forgetForeseen()
  return isKnown
}
