import type { ComposeView } from '@inboxsdk/core'
import type { ReminderStatus } from '../browser/protocol.ts'
import { formatDay } from '../domain/day.ts'
import type { GmailHost } from './gmail-host.ts'
import { isDark } from './is-dark.ts'

export interface ReminderBar {
  show(status: ReminderStatus): void
  remove(): void
}

/** "INV-1042", "INV-1042 and INV-1051": the invoices a bar speaks of. */
export function joinNumbers(numbers: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(numbers)
}

/** The line under a compose that says which reminder it holds and what comes next. */
export function createReminderBar(
  view: ComposeView,
  host: Pick<GmailHost, 'text' | 'locale'>,
  handlers: { readonly change: () => void; readonly detach: () => void },
): ReminderBar {
  let bar: ReturnType<ComposeView['addStatusBar']> | null = null
  let line: HTMLElement | null = null

  function sentence(status: ReminderStatus): string {
    const numbers = joinNumbers(status.numbers, host.locale)
    if (status.followUpOn === null) return host.text('gmailBarNoDate', numbers)
    return host.text('gmailBar', numbers, formatDay(status.followUpOn, host.locale, 'short').replace(',', ''))
  }

  function button(label: string, act: () => void): HTMLButtonElement {
    const element = document.createElement('button')
    element.type = 'button'
    element.textContent = label
    element.addEventListener('click', act)
    return element
  }

  function build(): HTMLElement {
    bar = view.addStatusBar({ height: 40 })
    bar.el.classList.add('politely-bar')
    bar.el.classList.toggle('politely-dark', isDark(view.getBodyElement()))
    bar.el.setAttribute('role', 'status')
    // InboxSDK sets a larger type on the element itself.
    bar.el.style.fontSize = '12px'
    // Gmail must not take keys pressed on our buttons for its shortcuts.
    bar.el.addEventListener('keydown', (event) => {
      if (event.target instanceof HTMLButtonElement && !event.ctrlKey && !event.metaKey) event.stopPropagation()
    })
    const text = document.createElement('span')
    text.className = 'politely-bar-text'
    bar.el.append(text, button(host.text('gmailBarChange'), handlers.change), button(host.text('gmailBarDetach'), handlers.detach))
    return text
  }

  return {
    show(status) {
      line ??= build()
      line.textContent = sentence(status)
      line.title = line.textContent
    },
    remove() {
      bar?.destroy()
      bar = null
      line = null
    },
  }
}
