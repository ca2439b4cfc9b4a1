import type { ComposeEvent } from '../browser/protocol.ts'
import type { Client } from '../domain/client.ts'
import { matchesRecipient, normalAddress } from '../domain/client-matching.ts'
import { dayInText } from '../domain/day-in-text.ts'
import type { Day } from '../domain/day.ts'
import type { Reminder } from '../domain/reminder.ts'
import type { Now } from './clock.ts'

/**
 * What a reminder becomes by an event of its compose; null when nothing changes: the event is late, doubled, or of another draft.
 *
 * inserted → sending → sent; a stopped or failed send, and Undo, lead back to inserted; discarding or detaching cancels it. What
 * reached nobody we know as this client is uncertain: only the freelancer can say whether that was the reminder.
 */
export function nextReminder(
  reminder: Reminder,
  event: ComposeEvent,
  { client, now }: { readonly client: Client; readonly now: Now },
): Reminder | null {
  switch (event.type) {
    case 'draft-saved':
      return reminder.draftId === event.draftId || reminder.state === 'cancelled' ? null : { ...reminder, draftId: event.draftId }
    case 'sending':
      if (!(reminder.state === 'inserted' || isUnheard(reminder)) || !isSameDraft(reminder, event.draftId)) return null
      return { ...notSent(reminder), ...draftOf(event.draftId), state: 'sending' }
    case 'sent':
      return sent(reminder, event, client, now)
    case 'send-cancelled':
      return reminder.state === 'sending' || isUnheard(reminder) ? notSent(reminder) : null
    case 'reopened':
      return canReopen(reminder) ? notSent(reminder) : null
    case 'schedule-chosen':
      if (reminder.state !== 'inserted' && reminder.state !== 'sending') return null
      return { ...notSent(reminder), ...sentOnOf(dayInText(event.when, event.locale, now.today)), state: 'scheduled' }
    case 'discarded':
      return reminder.state === 'inserted' || reminder.state === 'scheduled' ? { ...reminder, state: 'cancelled' } : null
    case 'detached':
      return reminder.state === 'sent' || reminder.state === 'cancelled' ? null : { ...reminder, state: 'cancelled' }
  }
}

function sent(reminder: Reminder, event: Extract<ComposeEvent, { type: 'sent' }>, client: Client, now: Now): Reminder | null {
  if (reminder.state === 'sent' || reminder.state === 'cancelled' || !isSameDraft(reminder, event.draftId)) return null
  const { account, threadId, messageId } = event
  const reached: Reminder = { ...reminder, ...draftOf(event.draftId), account, threadId, messageId }
  const meant = new Set([...reminder.to, ...reminder.cc].map(normalAddress))
  const isToClient = event.to.some((address) => matchesRecipient(client, address) || meant.has(normalAddress(address)))
  return isToClient ? { ...reached, state: 'sent', sentAt: now.at, sentOn: now.today } : { ...reached, state: 'uncertain' }
}

/** The same draft is open again, so the mail has not gone out. */
function canReopen({ state }: Reminder): boolean {
  return state !== 'inserted' && state !== 'cancelled'
}

/** Gmail was silent for too long; when it speaks after all, as of a mail that waited offline, that counts. */
function isUnheard({ state, messageId }: Reminder): boolean {
  return state === 'uncertain' && messageId === undefined
}

function notSent({ sentAt: _sentAt, sentOn: _sentOn, messageId: _messageId, ...reminder }: Reminder): Reminder {
  return { ...reminder, state: 'inserted' }
}

/** A draft that one side does not know yet cannot contradict. */
function isSameDraft({ draftId }: Reminder, other: string | null): boolean {
  return draftId === undefined || other === null || draftId === other
}

/** A time that could not be read is asked about. */
function sentOnOf(day: Day | null): { readonly sentOn?: Day } {
  return day === null ? {} : { sentOn: day }
}

function draftOf(draftId: string | null): { readonly draftId?: string } {
  return draftId === null ? {} : { draftId }
}
