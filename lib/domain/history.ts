import type { ClientId } from './client.ts'
import type { ContactNote } from './contact-note.ts'
import type { Day, Instant } from './day.ts'
import type { Hold, HoldReason, InvoiceId, Payment } from './invoice.ts'
import type { Money } from './money.ts'
import type { Reminder } from './reminder.ts'
import type { Stage } from './schedule.ts'

/** Something that happened to an invoice, as data: the screens turn it into a sentence. */
export type HistoryFact =
  | { readonly type: 'added' }
  | { readonly type: 'imported' }
  | { readonly type: 'due-changed'; readonly from: Day; readonly to: Day }
  | { readonly type: 'total-changed'; readonly from: Money; readonly to: Money }
  | { readonly type: 'reminder'; readonly reminder: Reminder }
  | { readonly type: 'payment'; readonly payment: Payment }
  | { readonly type: 'held'; readonly hold: Hold }
  | { readonly type: 'released'; readonly reason: HoldReason }
  | { readonly type: 'snoozed'; readonly until: Day }
  | { readonly type: 'stage-waived'; readonly stage: Stage }
  | { readonly type: 'stage-restored'; readonly stage: Stage }
  | { readonly type: 'written-off' }
  | { readonly type: 'taken-up' }
  | { readonly type: 'contact'; readonly contact: ContactNote }
  | { readonly type: 'reply'; readonly from: string; readonly messageId: string; readonly threadId: string }
  | { readonly type: 'answered'; readonly wasSent: boolean }

/** One line of the history of an invoice or a client. */
export interface HistoryEntry {
  readonly on: Day
  /** The instant, where it is known. */
  readonly at?: Instant | undefined
  readonly clientId: ClientId
  readonly invoiceIds: readonly InvoiceId[]
  readonly fact: HistoryFact
}
