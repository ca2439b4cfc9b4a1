import type { Instant } from '../lib/domain/day.ts'
import type { InvoiceId } from '../lib/domain/invoice.ts'
import type { InvoiceAct } from '../lib/domain/invoice-act.ts'

/** What a person says about invoices that are due. */
export type DueAct =
  | InvoiceAct
  /** Until a later moment of today. */
  | { readonly type: 'rest'; readonly invoiceIds: readonly InvoiceId[]; readonly until: Instant }

/** What has to be asked before one of these acts. */
export type DueQuestion = 'paid' | 'partly-paid' | 'promised' | 'dispute' | 'hold' | 'contact' | 'snooze' | 'write-off'
