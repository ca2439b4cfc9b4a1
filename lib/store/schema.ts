import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Client, ClientId } from '../domain/client.ts'
import type { Day, Instant } from '../domain/day.ts'
import type { HistoryFact } from '../domain/history.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { Reminder, ReminderId } from '../domain/reminder.ts'
import type { Settings } from '../domain/settings.ts'
import type { StoredTemplate } from '../mail/template.ts'

/** Where an invoice stands for good or for now. */
export type Shelf = 'open' | 'paid' | 'written-off'

/**
 * What is derived from an invoice, its client, reminders and settings, so that it can be found through an index.
 * Written in the same transaction as whatever it is derived from; never read as truth about the invoice.
 */
export interface InvoiceIndex {
  readonly shelf: Shelf
  readonly terms: readonly string[]
  /** The first day on which reminders may go out again; `9999-12-31` when that is open. */
  readonly heldUntil?: Day
  readonly paidOn?: Day
  /** The day of the next follow-up, without regard to today; unset when there is none. */
  readonly followUpOn?: Day
  /** `followUpOn`, as long as nobody was told of it. Only a day that has come is ever told. */
  readonly nudgeOn?: Day
  /** The last follow-up day a nudge was claimed for. */
  readonly nudgedFor?: Day
}

export type StoredInvoice = Invoice & { readonly index: InvoiceIndex }

export type StoredClient = Client & {
  readonly index: {
    readonly name: string
    readonly terms: readonly string[]
    readonly addresses: readonly string[]
    readonly domain: string
  }
}

export type StoredReminder = Reminder & {
  readonly index: {
    readonly invoiceIds: readonly InvoiceId[]
    /** When it last changed its state: orders a client's reminders, and tells how long one has been on its way. */
    readonly changedAt: Instant
  }
}

/** An entry of the log. Reminders and payments are not logged: their own records are the truth. */
export interface LoggedEvent {
  readonly at: Instant
  readonly on: Day
  readonly clientId: ClientId
  readonly invoiceIds: readonly InvoiceId[]
  readonly fact: Exclude<HistoryFact, { readonly type: 'reminder' | 'payment' }>
}

/** One notification. It is claimed before it is shown, and shown again until it was confirmed. */
export interface Nudge {
  /** The notification's id: `follow-up|<client or "digest">|<day>`. */
  readonly id: string
  readonly on: Day
  readonly invoiceIds: readonly InvoiceId[]
  /** `resting`: the freelancer asked for it later on the same day. */
  readonly state: 'claimed' | 'shown' | 'dropped' | 'resting'
  readonly restsUntil?: Instant
}

/** The answer to a call that must happen once, kept for when it is repeated. */
export interface InsertRecord {
  readonly id: string
  readonly kind: 'insert'
  readonly at: Instant
  readonly reminderId: ReminderId
  readonly isFilled: boolean
}

/** What acts change in an invoice; undefined stands for a field that is not there. */
export type InvoiceFields = {
  readonly [Name in 'payments' | 'hold' | 'snoozedUntil' | 'writtenOffOn' | 'waived' | 'contactedOn' | 'repliedOn' | 'repliedAt']?:
    | Invoice[Name]
    | undefined
}

/** How an invoice stood before a contact by hand was noted. */
export interface ContactTrace extends Pick<InvoiceFields, 'repliedOn' | 'repliedAt'> {
  readonly id: InvoiceId
  /** A contact that the log does not know: it came without its line, from a backup. Empty when there was none. */
  readonly unloggedOn: Day
}

/** What an act changed. Data, so that also a worker that was not there can take it back. */
export interface ActTrace {
  /** Its lines in the log. */
  readonly events: readonly number[]
  readonly fields?: readonly FieldsTrace[]
  readonly contacts?: readonly ContactTrace[]
}

export interface FieldsTrace {
  readonly id: InvoiceId
  readonly before: InvoiceFields
  readonly after: InvoiceFields
}

/** What the panel had recorded, kept for when the call is repeated and for its undo; without a trace it was taken back. */
export interface ActRecord {
  readonly id: string
  readonly kind: 'act'
  readonly at: Instant
  readonly trace?: ActTrace
}

/** A compose that somebody asked for. `offered`: a tab is being asked; `waiting`: the next Gmail tab takes it; `taken`: a tab has it. */
export interface WriteRecord {
  readonly id: string
  readonly kind: 'write'
  readonly at: Instant
  readonly invoiceIds: readonly InvoiceId[]
  readonly state: 'offered' | 'waiting' | 'taken'
}

/** What a tally counts: the invoices of one day, or of one client. */
export type TallyKey = ['day', Shelf, Day, CurrencyCode] | ['client', ClientId, Shelf, CurrencyCode]

/** How many invoices there are of a kind, and what is open of them: so that lists and totals need not read them all. See tallies.ts. */
export interface Tally {
  readonly key: TallyKey
  readonly invoices: number
  /** Exact, whatever a backup brings. */
  readonly minor: bigint
}

/** Bookkeeping of the store itself. */
export interface Meta {
  /** Counts every change; compared with the number the second copy was made at. */
  changes: number
  /** The id after which invoices still wait to be derived from new settings; unset when none do. */
  deriveAfter: InvoiceId
  /** The day of the last sweep: a day before it means that clock or zone went back. */
  sweptOn: Day
}

export interface PolitelySchema extends DBSchema {
  clients: { key: ClientId; value: StoredClient; indexes: { byName: string; byTerm: string; byAddress: string; byDomain: string } }
  invoices: {
    key: InvoiceId
    value: StoredInvoice
    indexes: {
      byFollowUp: Day
      byShelf: [string, Day]
      byHeld: Day
      byClient: [ClientId, string, Day]
      byClientPaid: [ClientId, Day]
      byTerm: string
    }
  }
  reminders: {
    key: ReminderId
    value: StoredReminder
    indexes: { byInvoice: InvoiceId; byClient: [ClientId, Instant]; byState: string; byDraft: string; byThread: string }
  }
  templates: { key: string; value: StoredTemplate }
  settings: { key: string; value: Settings }
  events: { key: number; value: LoggedEvent; indexes: { byInvoice: InvoiceId; byClient: ClientId } }
  nudges: { key: string; value: Nudge; indexes: { byState: string; byDay: Day } }
  requests: { key: string; value: InsertRecord | ActRecord | WriteRecord }
  tallies: { key: TallyKey; value: Tally }
  meta: { key: keyof Meta; value: Meta[keyof Meta] }
}

export type StoreName = StoreNames<PolitelySchema>
export type Database = IDBPDatabase<PolitelySchema>
/** Reads see all stores; so do writes, because what is derived spans them. */
export type ReadTransaction = IDBPTransaction<PolitelySchema, StoreName[]> | WriteTransaction
export type WriteTransaction = IDBPTransaction<PolitelySchema, StoreName[], 'readwrite'>

/** Stands for "until further notice" in an index, where days sort as text. */
export const endlessDay: Day = '9999-12-31'
