import type { Day, Instant } from '../domain/day.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import type { InvoiceAct } from '../domain/invoice-act.ts'
import type { InvoiceRow } from '../domain/invoice-row.ts'
import type { Problem } from '../domain/problem.ts'
import type { ReminderId, ReminderItem } from '../domain/reminder.ts'
import type { Tone } from '../domain/schedule.ts'
import type { MailFacts } from '../mail/mail-facts.ts'
import type { HarshWords } from '../mail/etiquette/harsh-words/harsh-words.ts'
import type { StoredTemplate } from '../mail/template.ts'

/** Random name of one compose window, made by the Gmail content script; means nothing outside its tab. */
export type ComposeKey = string

/** A compose window as the content script sees it. */
export interface ComposeFacts {
  readonly compose: ComposeKey
  /** The Gmail account's address. */
  readonly account: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly subject: string
  readonly isReply: boolean
  readonly threadId: string | null
  readonly draftId: string | null
  readonly hasSignature: boolean
}

/** What a compose's status bar shows. */
export interface ReminderStatus {
  readonly reminderId: ReminderId
  readonly numbers: readonly string[]
  /** The next follow-up once the mail is sent; null when the freelancer decides then. */
  readonly followUpOn: Day | null
}

/** Facts for the mails about some invoices of one client. */
export interface Choice {
  readonly facts: MailFacts
  /** The stage each invoice would be reminded at, in the order of the facts. */
  readonly items: readonly ReminderItem[]
  /** The day of the next follow-up if this is sent today; null when the freelancer decides then. */
  readonly followUpOn: Day | null
  /** Why this should not be inserted without a second look (hold, gap, sent meanwhile). Empty is good. */
  readonly warnings: readonly Problem[]
}

/** What the panel shows first. */
export interface Candidates {
  readonly compose: ComposeFacts
  readonly today: Day
  /** Most urgent first; no more than anybody would scroll through, the search finds the rest. */
  readonly rows: readonly InvoiceRow[]
  /** How many were found; where nothing narrows the list, counted only as far as to know whether there are more. */
  readonly total: number
  /** Selected at the start: the most urgent, or those a "Write reminder" asked for. */
  readonly selected: readonly InvoiceId[]
  /** Facts for that selection; null when nothing is selected. */
  readonly choice: Choice | null
  /** The freelancer's own and changed templates. */
  readonly templates: readonly StoredTemplate[]
  /** What was chosen last for this client. */
  readonly lastChoice: { readonly template?: string; readonly tone?: Tone; readonly language?: string } | null
}

export interface InsertRequest {
  /** Where the mail goes, as the panel was told when it opened. */
  readonly compose: ComposeFacts
  /** Made once per click, so that a repeated call records once. */
  readonly key: string
  readonly items: readonly ReminderItem[]
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly template: string
  readonly language: string
  readonly tone: Tone
  readonly payBy: Day
  readonly followUpOn: Day | null
  /** Codes of the warnings the freelancer saw beside the preview; one that is not among them stops the insertion. */
  readonly accepted?: readonly string[]
}

/** Inserted, or what changed meanwhile: then nothing was recorded or inserted. */
export type InsertResult =
  | { readonly ok: true; readonly status: ReminderStatus }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The mail as it stands in the compose just before it is sent. */
export interface OutgoingMail {
  readonly reminderId: ReminderId
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly subject: string
  /** The freelancer's own text, without quoted mail. */
  readonly text: string
}

/** What became of a compose that holds a reminder. */
export type ComposeEvent =
  | { readonly type: 'draft-saved'; readonly draftId: string }
  | { readonly type: 'sending'; readonly draftId: string | null }
  | {
      readonly type: 'sent'
      readonly draftId: string | null
      readonly account: string
      readonly threadId: string
      readonly messageId: string
      readonly to: readonly string[]
    }
  | { readonly type: 'send-cancelled' }
  /** The same draft came back: Undo, or an error while sending. */
  | { readonly type: 'reopened' }
  /** `when`: the chosen time in the words of Gmail's page, whose locale (BCP 47) comes along. */
  | { readonly type: 'schedule-chosen'; readonly when: string; readonly locale: string }
  | { readonly type: 'discarded' }
  /** "Not a reminder" in the status bar. */
  | { readonly type: 'detached' }

/** Opens a compose that is already filled in: asked for by popup, options or a notification. */
export interface WriteRequest {
  readonly id: string
  readonly invoiceIds: readonly InvoiceId[]
  readonly to: readonly string[]
  /** The thread to reply in, where one is known for the account of this tab. */
  readonly thread: { readonly threadId: string; readonly token?: string } | null
  /** The Gmail account the thread lives in; unset when any account will do. A tab of another one answers false. */
  readonly account?: string
}

/** Who wrote when in a thread on screen; the text is not read. */
export interface SeenMessage {
  /** Legacy id, hexadecimal. */
  readonly messageId: string
  readonly from: string
  /** From the account of this tab. */
  readonly isOwn: boolean
  readonly at: Instant
}

/** Questions to the worker. Arguments are checked where they arrive; whoever may not ask gets an error. */
export interface WorkerProtocol {
  // the loader in Gmail's page
  /** Puts the Gmail part into the sender's tab. */
  startGmail(): void

  // the Gmail content script
  /** Wakes the worker; says whether this draft already holds a reminder. */
  composeOpened(opened: { readonly account: string; readonly draftId: string | null }): ReminderStatus | null
  checkSending(mail: OutgoingMail): readonly Problem[]
  /** The panel is being opened for this compose, so what it will ask can be read ahead. */
  panelOpening(compose: ComposeFacts): void
  composeEvent(report: { readonly reminderId: ReminderId; readonly event: ComposeEvent }): ReminderStatus | null
  /** The write request this tab was opened for, once; null when there is none. */
  takeWrite(account: string): WriteRequest | null
  /** A thread is on screen: replies and mails by hand count for the invoices it is about. */
  threadSeen(seen: { readonly account: string; readonly threadId: string; readonly messages: readonly SeenMessage[] }): void

  // the panel
  /** The panel's page runs: Gmail let its frame in. */
  panelReady(): void
  /** Null when the compose was closed meanwhile, as for `choice`. */
  candidates(ask: { readonly compose: ComposeKey; readonly search: string; readonly write: string | null }): Candidates | null
  choice(ask: { readonly compose: ComposeKey; readonly invoiceIds: readonly InvoiceId[] }): Choice | null
  insert(request: InsertRequest): InsertResult
  /** What the person said about invoices: carried out once per key, saved when the answer comes. */
  recordAct(said: { readonly key: string; readonly act: InvoiceAct }): void
  /** Takes back what was said under a key; false when nothing is known of it. */
  undoAct(key: string): boolean
  /** What to look for in mails of a language before they are sent. */
  learnWords(words: { readonly language: string; readonly harsh: HarshWords }): void
  closePanel(compose: ComposeKey): void
  openOptions(): void

  // options and popup
  /** Opens or focuses Gmail with a filled compose; the worker does it, because a popup is gone as soon as the tab has the focus. */
  startWrite(invoiceIds: readonly InvoiceId[]): void
}

/** Questions to the Gmail content script of one tab. */
export interface GmailProtocol {
  /** Null when it was closed meanwhile: a panel that gets ready out of sight often comes too late. */
  describeCompose(compose: ComposeKey): ComposeFacts | null
  fillCompose(fill: {
    readonly compose: ComposeKey
    readonly subject: string
    readonly html: string
    readonly text: string
    readonly to: readonly string[]
    readonly cc: readonly string[]
    readonly status: ReminderStatus
  }): void
  /** The panel's page runs in this tab. */
  panelReady(): void
  closePanel(compose: ComposeKey): void
  /** Opens and fills a compose; false when this tab belongs to another account. */
  write(request: WriteRequest): boolean
}
