import type { ComposeView } from '@inboxsdk/core'
import type { ComposeEvent } from '../browser/protocol.ts'
import { addressesOf } from './add-recipients.ts'
import { draftIdOf } from './compose-facts.ts'

const idPatienceMs = 10_000

export interface ComposeListener {
  /** What the worker should hear of a compose that holds a reminder. False when it holds none. */
  report(event: ComposeEvent | Promise<ComposeEvent>): boolean
  /** The mail leaves its compose, but may come back: sent, discarded or scheduled. */
  left(): void
  minimised(): void
  ended(): void
}

/**
 * Turns what Gmail does with a compose into reports. Only Gmail's own "sent" counts as sent: a send that fails gives nothing after
 * `sending`, and then nothing is said.
 */
export function followCompose(view: ComposeView, account: string, signal: AbortSignal, listener: ComposeListener): void {
  let to: readonly string[] = []
  let savedDraft: string | null = null
  let isSending = false
  let isDiscarding = false
  let isScheduling = false
  let when = ''

  function recipients(): readonly string[] {
    return [view.getToRecipients(), view.getCcRecipients(), view.getBccRecipients()].flatMap(addressesOf)
  }

  view.on('presending', () => {
    to = recipients()
  })
  view.on('sending', () => {
    isSending = true
    if (to.length === 0) to = recipients()
    listener.report({ type: 'sending', draftId: draftIdOf(view) })
    listener.left()
  })
  view.on('sent', (ids) => {
    const draftId = draftIdOf(view)
    const sentTo = to
    async function describe(): Promise<ComposeEvent> {
      const [threadId, messageId] = await Promise.all([orNothing(ids.getThreadID()), orNothing(ids.getMessageID())])
      return { type: 'sent', draftId, account, threadId, messageId, to: sentTo }
    }
    listener.report(describe())
  })
  view.on('sendCanceled', () => {
    if (isSending) listener.report({ type: 'send-cancelled' })
    isSending = false
  })
  view.on('draftSaved', () => {
    const draftId = draftIdOf(view)
    if (draftId === null || draftId === savedDraft) return
    if (listener.report({ type: 'draft-saved', draftId })) savedDraft = draftId
  })
  view.on('discard', () => {
    isDiscarding = true
  })
  view.on('discardCanceled', () => {
    isDiscarding = false
  })
  view.on('scheduleSendMenuOpening', () => {
    isScheduling = true
  })
  // Gmail asks for the time outside the compose. Whoever comes back to it has changed their mind.
  function followSchedule({ target, isTrusted }: Event): void {
    if (!isTrusted || !(target instanceof Element)) return
    if (!view.getElement().contains(target)) when = wordsOf(target.closest<HTMLElement>('[role="menuitem"], [role="dialog"]'))
    else if (!target.closest('[selector="scheduledSend"], .hG, .politely-check')) isScheduling = false
  }
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, followSchedule, { capture: true, passive: true, signal })
  }
  view.on('minimized', () => listener.minimised())
  view.on('destroy', () => {
    if (isDiscarding) listener.report({ type: 'discarded' })
    else if (isScheduling && !isSending) listener.report({ type: 'schedule-chosen', when, locale: document.documentElement.lang })
    if (isDiscarding || isScheduling) listener.left()
    listener.ended()
  })
}

/** What a proposed time says of itself, or what is typed in the form for another one. */
function wordsOf(place: HTMLElement | null): string {
  const typed = Array.from(place?.querySelectorAll('input') ?? [], ({ value }) => value)
  // Not `textContent`, which runs one line into the next.
  return [place?.innerText, ...typed].join(' ').slice(0, 400)
}

async function orNothing(id: Promise<string>): Promise<string> {
  const late = new Promise<string>((done) => setTimeout(done, idPatienceMs, ''))
  return await Promise.race([id, late]).catch(() => '')
}
