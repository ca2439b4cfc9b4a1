import type { InvoiceId } from '../domain/invoice.ts'
import { call } from '../browser/messages.ts'
import type { Reminder } from '../domain/reminder.ts'
import { showGmail } from '../browser/tabs.ts'
import { readStore } from '../store/read-store.ts'
import { read } from '../store/transaction.ts'

/** Asks for a filled compose in Gmail. The worker does it: a popup is gone as soon as Gmail has the focus. */
export function startWrite(invoiceIds: readonly InvoiceId[]): Promise<void> {
  return call('startWrite', invoiceIds)
}

/** Shows a reminder's thread in Gmail. */
export function openMail({ threadId }: Pick<Reminder, 'threadId'>): Promise<void> {
  return showGmail(`#all/${encodeURIComponent(threadId ?? '')}`)
}

/** Shows all mails from and to an address in Gmail. */
export function openClientMails(email: string): Promise<void> {
  return showGmail(`#search/${encodeURIComponent(`from:(${email}) OR to:(${email})`)}`)
}

/** Shows the mails about an invoice in Gmail: its thread where it is known, else a search for its number. */
export async function openThread(id: InvoiceId): Promise<void> {
  const invoice = await read((transaction) => readStore(transaction, 'invoices').get(id))
  if (!invoice) return
  await showGmail(
    invoice.thread ? `#all/${invoice.thread.token ?? invoice.thread.threadId}` : `#search/${encodeURIComponent(`"${invoice.number}"`)}`,
  )
}
