import type { ComposeView } from '@inboxsdk/core'
import type { ComposeEvent, ComposeFacts, ComposeKey, GmailProtocol, ReminderStatus } from '../browser/protocol.ts'
import type { ReminderId } from '../domain/reminder.ts'
import { addRecipients, addressesOf } from './add-recipients.ts'
import { composeFacts, draftIdOf } from './compose-facts.ts'
import type { EventReports } from './event-reports.ts'
import { followCompose } from './follow-compose.ts'
import { isExtensionGone, type GmailHost } from './gmail-host.ts'
import { guardSending } from './guard-sending.ts'
import { insertMail } from './insert-mail.ts'
import { isDark } from './is-dark.ts'
import { mailFragment } from './mail-fragment.ts'
import type { PanelFrame, PanelTarget } from './panel-frame.ts'
import { createReminderBar } from './reminder-bar.ts'
import { addReminderButton } from './reminder-button.ts'

/** Two presses within it are one: whoever double-clicks wants the panel open. */
const doubleClickMs = 500

/** What a tab remembers of mails that left their compose, so that it knows them when they come back. */
export type LeftDrafts = Map<string, ReminderStatus>

export interface SessionSetting {
  readonly host: GmailHost
  readonly account: string
  readonly panel: PanelFrame
  readonly reports: EventReports
  readonly askToReload: () => void
  readonly left: LeftDrafts
}

/** One compose window and what it has to do with us. */
export interface ComposeSession {
  readonly key: ComposeKey
  readonly view: ComposeView
  describe(): ComposeFacts
  fill(fill: Parameters<GmailProtocol['fillCompose']>[0]): void
  openPanel(write?: string): void
  /** Leaves the compose as if we had never been there; the mail in it stays. */
  dispose(): void
}

/** Looks after one compose from its opening to its end. `ended` is called once, when it is gone. */
export function createComposeSession(
  view: ComposeView,
  { host, account, panel, reports, askToReload, left }: SessionSetting,
  ended: () => void,
): ComposeSession {
  const key: ComposeKey = crypto.randomUUID()
  const living = new AbortController()
  let reminder: ReminderStatus | null = null
  let ownSubject: string | null = null
  let filled: readonly Node[] = []
  let isFilledSinceOpening = false
  let openedAt = 0
  let dark: boolean | undefined
  let preparing = 0

  const bar = createReminderBar(view, host, { change: () => openPanel(), detach })
  const button = addReminderButton(view, host.text('gmailPaymentReminder'), { pressed: togglePanel, approached: approach })

  const describe = (): ComposeFacts => composeFacts(view, key, account)

  function hold(status: ReminderStatus): void {
    reminder = status
    bar.show(status)
  }

  function report(event: ComposeEvent | Promise<ComposeEvent>): boolean {
    if (!reminder) return false
    void tell(reminder.reminderId, event)
    return true
  }

  async function tell(reminderId: ReminderId, event: ComposeEvent | Promise<ComposeEvent>): Promise<void> {
    try {
      const status = await reports.report(reminderId, event)
      if (status && reminder?.reminderId === status.reminderId && !view.destroyed) hold(status)
    } catch (error) {
      if (isExtensionGone(error)) return notRecorded(event)
      console.error('Politely could not record what became of a mail:', error)
    }
  }

  /** A draft that is saved once more is no reason to interrupt anybody; a mail that leaves is. */
  async function notRecorded(event: ComposeEvent | Promise<ComposeEvent>): Promise<void> {
    const { type } = await event
    if (type === 'sent' || type === 'schedule-chosen') askToReload()
  }

  function detach(): void {
    report({ type: 'detached' })
    reminder = null
    filled = []
    bar.remove()
    view.getBodyElement().focus()
  }

  function target(write?: string): PanelTarget {
    return {
      compose: key,
      // Reading colours makes the page lay itself out: once is enough.
      isDark: () => (dark ??= isDark(view.getBodyElement())),
      people: () => addressesOf([...view.getToRecipients(), ...view.getCcRecipients()]).join(' '),
      button: () => button.element(),
      ...(write === undefined ? {} : { write }),
      focusAfter: () => (isFilledSinceOpening ? view.getBodyElement() : button.element())?.focus(),
    }
  }

  function approach(): void {
    if (host.isAlive()) panel.prepare(target())
  }

  /** Must not slow down Gmail, which is just opening a compose or taking an address. */
  function prepareSoon(): void {
    cancelIdleCallback(preparing)
    preparing = requestIdleCallback(approach, { timeout: 1000 })
  }

  function togglePanel(): void {
    if (!host.isAlive()) askToReload()
    else if (panel.isOpenFor(key) && performance.now() - openedAt > doubleClickMs) panel.close(key)
    // The second press of a double click took the focus back to the button: the panel gets it again.
    else openPanel()
  }

  function openPanel(write?: string): void {
    isFilledSinceOpening = false
    openedAt = performance.now()
    // The worker can read what the panel will ask while the panel is getting ready; where that fails the panel's own question says why.
    if (write === undefined) host.call('panelOpening', describe()).catch(() => undefined)
    panel.open(target(write))
  }

  function fill(mail: Parameters<GmailProtocol['fillCompose']>[0]): void {
    addRecipients(view, mail.to, mail.cc)
    const subject = view.getSubject()
    if (!view.isReply() && (subject.trim() === '' || subject === ownSubject)) {
      view.setSubject(mail.subject)
      ownSubject = mail.subject
    }
    filled = insertMail(view.getBodyElement(), mailFragment(mail.html, document), filled)
    isFilledSinceOpening = true
    reminder = mail.status
    // First the mail, then the line below it.
    setTimeout(() => bar.show(mail.status))
  }

  /** A draft may come with a reminder: reopened from Drafts, or back after Undo or a failure. */
  async function recognise(): Promise<void> {
    const draftId = draftIdOf(view)
    const known = draftId === null ? undefined : left.get(draftId)
    if (known && draftId !== null) {
      left.delete(draftId)
      hold(known)
      report({ type: 'reopened' })
    }
    const status = await host.call('composeOpened', { account, draftId })
    if (status && !reminder && !view.destroyed) hold(status)
  }

  followCompose(view, account, living.signal, {
    report,
    left: () => {
      const draftId = draftIdOf(view)
      if (reminder && draftId !== null) left.set(draftId, reminder)
    },
    minimised: () => panel.close(key, { keepFocus: true }),
    ended: end,
  })
  view.on('recipientsChanged', prepareSoon)
  prepareSoon()
  guardSending(view, host, () => reminder?.reminderId ?? null, living.signal)
  void recognise().catch((error: unknown) => {
    // Without the worker a compose is just Gmail's; pressing the button will say more.
    if (!isExtensionGone(error)) console.error('Politely could not look a draft up:', error)
  })

  function end(): void {
    cancelIdleCallback(preparing)
    panel.close(key, { keepFocus: true })
    living.abort()
    ended()
  }

  return {
    key,
    view,
    describe,
    fill,
    openPanel,
    dispose() {
      // What becomes of the mail is the newer script's to tell.
      reminder = null
      bar.remove()
      button.remove()
      end()
    },
  }
}
