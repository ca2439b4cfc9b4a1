import { contactsOf } from './contacts.ts'
import { dayOf, type Instant } from './day.ts'
import type { Invoice } from './invoice.ts'
import type { Reminder } from './reminder.ts'

/** Who wrote when in a thread. */
export interface ThreadMessage {
  readonly messageId: string
  readonly from: string
  readonly isOwn: boolean
  readonly at: Instant
}

interface Known {
  readonly invoice: Invoice
  /** All of the invoice's reminders. */
  readonly reminders: readonly Reminder[]
  /** Ids of messages that were news before. */
  readonly seen: ReadonlySet<string>
  /** The freelancer's zone. */
  readonly zone: string
}

/** Gmail's clock and ours may differ, and a send with Undo takes its time: an own mail so near to a reminder is that reminder. */
const sameMailMs = 10 * 60_000

/** Senders behind whom nobody is. */
const machine = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/i

/**
 * The messages of an invoice's thread that came after its last reminder and were not news before, oldest first: replies, and mails the
 * freelancer wrote by hand. Without a reminder what came after the invoice was entered. Reminders themselves and bounces are no news.
 */
export function threadNews<Message extends ThreadMessage>(messages: readonly Message[], known: Known): readonly Message[] {
  return messages
    .filter((message) => !known.seen.has(message.messageId) && !machine.test(message.from.trim()))
    .filter((message) => !Number.isNaN(Date.parse(message.at)) && isAfterLast(message, known) && !isReminder(message, known))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

function isAfterLast({ at }: ThreadMessage, { invoice, reminders, zone }: Known): boolean {
  const contacts = contactsOf(reminders, invoice)
  if (contacts.length === 0) return at > invoice.createdAt
  return contacts.every((contact) => (contact.at === undefined ? dayOf(at, zone) > contact.on : at > contact.at))
}

function isReminder({ messageId, isOwn, at }: ThreadMessage, { reminders, zone }: Known): boolean {
  if (!isOwn) return false
  return reminders.some(({ messageId: known, sentOn, sentAt, insertedAt, state }) => {
    if (known === messageId) return true
    if (sentOn !== undefined && sentAt === undefined) {
      // Scheduled for that day, or said to have gone out by then.
      const day = dayOf(at, zone)
      return state === 'scheduled' || insertedAt === undefined ? day === sentOn : day <= sentOn && at >= insertedAt
    }
    // On its way, or nobody knows: whatever of ours comes after its insertion may be it.
    if (state !== 'sent' && state !== 'cancelled') return insertedAt !== undefined && at >= insertedAt
    return sentAt !== undefined && Math.abs(Date.parse(at) - Date.parse(sentAt)) < sameMailMs
  })
}
