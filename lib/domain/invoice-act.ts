import type { ContactNote } from './contact-note.ts'
import type { Day } from './day.ts'
import type { Hold, InvoiceId } from './invoice.ts'
import type { Money } from './money.ts'
import type { Stage } from './schedule.ts'

/** What a person says about invoices. */
export type InvoiceAct =
  | { readonly type: 'paid'; readonly invoiceIds: readonly InvoiceId[]; readonly paidOn: Day }
  | { readonly type: 'partly-paid'; readonly invoiceId: InvoiceId; readonly amount: Money; readonly paidOn: Day }
  | { readonly type: 'hold'; readonly invoiceIds: readonly InvoiceId[]; readonly hold: Hold }
  | { readonly type: 'snooze'; readonly invoiceIds: readonly InvoiceId[]; readonly until: Day }
  | {
      readonly type: 'contact'
      readonly invoiceIds: readonly InvoiceId[]
      readonly on: Day
      readonly contact: Pick<ContactNote, 'channel' | 'outcome' | 'note'>
    }
  | { readonly type: 'leave-out'; readonly items: readonly { readonly invoiceId: InvoiceId; readonly stage: Stage }[] }
  | { readonly type: 'write-off'; readonly invoiceIds: readonly InvoiceId[]; readonly writtenOffOn: Day }
