import type { ComposeEvent, ReminderStatus } from '../browser/protocol.ts'
import type { ReminderId } from '../domain/reminder.ts'
import { isExtensionGone } from './gmail-host.ts'

type Send = (report: { readonly reminderId: ReminderId; readonly event: ComposeEvent }) => Promise<ReminderStatus | null>

export interface EventReports {
  /**
   * Tells the worker what became of a reminder's compose. Events of one reminder arrive in the order of these calls, also when one takes
   * longer to put together. Resolves to what the status bar should show now; rejects when the worker could not be told.
   */
  report(reminderId: ReminderId, event: ComposeEvent | Promise<ComposeEvent>): Promise<ReminderStatus | null>
}

export function createEventReports(send: Send, retryAfterMs = 1000): EventReports {
  const last = new Map<ReminderId, Promise<unknown>>()

  async function sendTwice(reminderId: ReminderId, event: ComposeEvent): Promise<ReminderStatus | null> {
    try {
      return await send({ reminderId, event })
    } catch (error) {
      if (isExtensionGone(error)) throw error
      await new Promise((done) => setTimeout(done, retryAfterMs))
      return await send({ reminderId, event })
    }
  }

  function report(reminderId: ReminderId, event: ComposeEvent | Promise<ComposeEvent>): Promise<ReminderStatus | null> {
    const before = last.get(reminderId) ?? Promise.resolve()
    const mine = before.then(async () => sendTwice(reminderId, await event))
    // The next one waits for this one, however it ends.
    last.set(
      reminderId,
      mine.catch(() => undefined),
    )
    return mine
  }

  return { report }
}
