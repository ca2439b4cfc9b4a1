import { newDraft, openCompose, type ComposePlace, type Draft } from './compose.ts'
import { find, html } from './dom.ts'

const listeners = new Set<() => void>()

/** Calls `listener` whenever mails were saved, sent or thrown away. */
export function onMailsChanged(listener: () => void): void {
  listeners.add(listener)
}

export function mailsChanged(): void {
  for (const listener of listeners) listener()
}

/** Compose windows at the lower right, the newest at the left as in Gmail. */
function dockPlace(kind: 'new' | 'pop-in'): ComposePlace {
  return {
    kind,
    insert(mole) {
      const slot = html('<div class="nn nH"><div class="AD"></div></div>')
      find(slot, '.AD').append(mole)
      find(document, '.dw .nH > .nH > .no').prepend(slot)
      slots.set(mole, slot)
    },
    remove(mole) {
      mole.remove()
      slots.get(mole)?.remove()
      find(document, '.aSs').classList.toggle('shown', find(document, '.aSs .aSt').childElementCount > 0)
    },
    reopen: (draft) => openInDock(draft, kind),
    changed: mailsChanged,
  }
}

const slots = new WeakMap<HTMLElement, HTMLElement>()

export function openInDock(draft: Draft, kind: 'new' | 'pop-in' = 'new'): void {
  openCompose(draft, dockPlace(kind))
}

export function startDock(): void {
  find(document, '[gh=cm]').addEventListener('click', () => openInDock(newDraft()))
  document.addEventListener('standin-pop-out', (event) => {
    // Only our own code sends this event.
    if (event instanceof CustomEvent) openInDock(event.detail as Draft, 'pop-in')
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, [contenteditable=true], [role=dialog]') !== null
    if (event.key === 'c' && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      openInDock(newDraft())
    }
  })
}
