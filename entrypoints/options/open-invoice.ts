import type { InvoiceEntry, InvoiceField } from '../../components/options/invoice-entry.ts'
import type { Trouble } from '../../components/options/trouble.ts'

/** An invoice in the form. */
export interface OpenInvoice {
  /** Null is a new invoice. */
  readonly id: string | null
  readonly entry: InvoiceEntry
  /** As it was opened: what differs is not saved yet. */
  readonly opened: InvoiceEntry
  /** Fields that were left, whose trouble may be told. */
  readonly left: readonly InvoiceField[]
  /** Saving was tried: all trouble is told. */
  readonly isTried: boolean
  readonly isSaving: boolean
  /** What the store refused, until the field changes. */
  readonly refused: readonly Trouble<InvoiceField>[]
}
