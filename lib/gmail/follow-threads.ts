import type { InboxSDK, MessageView, ThreadView } from '@inboxsdk/core'
import type { SeenMessage } from '../browser/protocol.ts'
import { isExtensionGone, type GmailHost } from './gmail-host.ts'
import { messageMoment } from './message-moment.ts'

/** Messages come one after the other: one report for all that come together. */
const settleMs = 400

/**
 * Tells the worker who wrote when in the thread on screen, so that it knows of replies and of mails written by hand. Texts are not read, and
 * nothing is fetched: messages that Gmail keeps folded away are left out. Returns its undo.
 */
export function followThreads(sdk: Pick<InboxSDK, 'Conversations'>, account: string, host: GmailHost): () => void {
  const timers = new Map<ThreadView, ReturnType<typeof setTimeout>>()
  const told = new WeakMap<ThreadView, string>()

  function settle(view: ThreadView): void {
    clearTimeout(timers.get(view))
    timers.set(
      view,
      setTimeout(() => {
        timers.delete(view)
        tell(view).catch((error: unknown) => {
          if (!isExtensionGone(error)) console.error('Politely could not look for replies:', error)
        })
      }, settleMs),
    )
  }

  async function tell(view: ThreadView): Promise<void> {
    if (view.destroyed || !host.isAlive()) return
    const messages = view.getMessageViewsAll().flatMap((message) => seenMessage(message, account))
    const sum = JSON.stringify(messages)
    if (messages.length === 0 || told.get(view) === sum) return
    const threadId = await view.getThreadIDAsync()
    await host.call('threadSeen', { account, threadId, messages })
    told.set(view, sum)
  }

  const stop = sdk.Conversations.registerMessageViewHandlerAll((view) => settle(view.getThreadView()))
  return () => {
    stop()
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  }
}

/** Sender and moment, as they stand on screen; nothing for a draft, or for a message that shows neither. */
function seenMessage(view: MessageView, account: string): SeenMessage[] {
  const element = view.getElement()
  const messageId = element.querySelector('[data-legacy-message-id]')?.getAttribute('data-legacy-message-id') ?? ''
  const from = element.querySelector('td.gF span[email]')?.getAttribute('email') ?? ''
  const at = messageMoment(messageId, Date.now())
  if (at === null || from === '') return []
  return [{ messageId, from, isOwn: from.toLowerCase() === account.toLowerCase(), at }]
}
