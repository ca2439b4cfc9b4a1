import type { ContactNote } from '../lib/domain/contact-note.ts'
import type { Day, Instant } from '../lib/domain/day.ts'
import type { Hold, InvoiceId } from '../lib/domain/invoice.ts'
import type { Money } from '../lib/domain/money.ts'
import type { Stage } from '../lib/domain/schedule.ts'

/** What a person says about invoices that are due. */
export type DueAct =
  | { readonly type: 'paid'; readonly invoiceIds: readonly InvoiceId[]; readonly paidOn: Day }
  | { readonly type: 'partly-paid'; readonly invoiceId: InvoiceId; readonly amount: Money; readonly paidOn: Day }
  | { readonly type: 'hold'; readonly invoiceIds: readonly InvoiceId[]; readonly hold: Hold }
  /** Until a later moment of today. */
  | { readonly type: 'rest'; readonly invoiceIds: readonly InvoiceId[]; readonly until: Instant }
  | { readonly type: 'snooze'; readonly invoiceIds: readonly InvoiceId[]; readonly until: Day }
  | { readonly type: 'contact'; readonly invoiceIds: readonly InvoiceId[]; readonly on: Day; readonly contact: ContactNote }
  | { readonly type: 'leave-out'; readonly items: readonly { readonly invoiceId: InvoiceId; readonly stage: Stage }[] }
  | { readonly type: 'write-off'; readonly invoiceIds: readonly InvoiceId[]; readonly writtenOffOn: Day }

/** What has to be asked before one of these acts. */
export type DueQuestion = 'paid' | 'partly-paid' | 'promised' | 'dispute' | 'hold' | 'contact' | 'snooze' | 'write-off'
