/** What page and server of the stand-in both speak of. */
export interface Person {
  readonly name: string
  readonly email: string
}

export interface StandInAttachment {
  readonly name: string
  readonly type: string
  readonly content: string
}

export interface StandInMessage {
  /** Legacy id, hexadecimal. */
  readonly id: string
  /** `msg-f:<decimal>` when it came in, `msg-a:r<number>` when it was written here. */
  readonly syncId: string
  readonly from: Person
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  /** Epoch milliseconds. */
  readonly sentAt: number
  readonly html: string
  readonly attachments: readonly StandInAttachment[]
  readonly isDraft: boolean
}

export interface StandInThread {
  /** Legacy id, hexadecimal. */
  readonly id: string
  readonly syncId: string
  readonly subject: string
  readonly messages: readonly StandInMessage[]
}

/** What the page knows when it starts and whenever it looks again. */
export interface PageState {
  readonly index: number
  readonly account: Person
  readonly accounts: readonly Person[]
  readonly threads: readonly StandInThread[]
  /** HTML of the signature Gmail adds; empty for none. */
  readonly signature: string
  readonly isPlainText: boolean
  readonly isDark: boolean
  readonly undoMs: number
  readonly now: number
}

/** A mail as the server received it. */
export interface SentMail {
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly subject: string
  /** As written, with signature and quote; plain text in plain-text mode. */
  readonly html: string
  readonly text: string
  readonly isPlainText: boolean
  readonly account: string
  /** Legacy ids, hexadecimal. */
  readonly threadId: string
  readonly messageId: string
  readonly draftId: string
  readonly isScheduled: boolean
}

/** A thread as a test describes it; the rest is made up in good order. */
export interface ThreadSeed {
  readonly subject: string
  readonly messages: readonly {
    readonly from: Person
    readonly to?: readonly Person[]
    readonly cc?: readonly Person[]
    readonly html: string
    readonly sentAt?: number
    readonly attachments?: readonly StandInAttachment[]
  }[]
}
