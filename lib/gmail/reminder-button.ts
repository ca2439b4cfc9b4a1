import type { ComposeView } from '@inboxsdk/core'
import { reminderIcon } from './reminder-icon.ts'

/** InboxSDK adds no button, and says nothing, while the toolbar is not there yet. */
const retryAfterMs = [50, 250, 1000, 3000]

export interface ReminderButton {
  /** The button as it stands in the toolbar now; null while there is none. */
  element(): HTMLElement | null
  remove(): void
}

/** Adds the button to a compose; `approached` is called when pointer or focus comes near it. */
export function addReminderButton(
  view: ComposeView,
  title: string,
  handlers: { readonly pressed: () => void; readonly approached: () => void },
): ReminderButton {
  const listening = new AbortController()

  function element(): HTMLElement | null {
    return view.getElement().querySelector<HTMLElement>(`[role="button"][data-tooltip="${CSS.escape(title)}"]`)
  }

  function add(tries: number): void {
    if (view.destroyed || listening.signal.aborted || element()) return
    view.addButton({ title, iconUrl: reminderIcon, iconClass: 'politely-icon', type: 'MODIFIER', onClick: handlers.pressed })
    const wait = retryAfterMs[tries]
    if (wait !== undefined) setTimeout(() => add(tries + 1), wait)
  }

  function look(event: Event): void {
    if (event.target instanceof Node && element()?.contains(event.target)) handlers.approached()
  }

  add(0)
  const options = { capture: true, passive: true, signal: listening.signal }
  view.getElement().addEventListener('pointerover', look, options)
  view.getElement().addEventListener('focusin', look, options)
  return {
    element,
    remove() {
      listening.abort()
      element()?.remove()
    },
  }
}
