import type { ComposeView } from '@inboxsdk/core'
import type { OutgoingMail } from '../browser/protocol.ts'
import type { Problem } from '../domain/problem.ts'
import { addressesOf } from './add-recipients.ts'
import { askInCompose, type DialogContent } from './check-dialog.ts'
import { isExtensionGone, type GmailHost } from './gmail-host.ts'
import { ownText } from './own-text.ts'
import { problemLine } from './problem-line.ts'

/** A worker that does not answer by then must not keep the mail. */
const patienceMs = 5000

type Answer = 'edit' | 'send' | 'reload'
type Way = 'send' | 'schedule'

interface Cancelable {
  cancel(): void
}

/**
 * Holds a compose's mail back, for a moment, each time it is about to be sent or scheduled: the worker looks at it as it stands then.
 * A clean mail goes on by itself; otherwise the freelancer decides. `reminderId` is null for composes that are none of ours: they are
 * never touched.
 */
export function guardSending(
  view: ComposeView,
  host: Pick<GmailHost, 'call' | 'text' | 'locale'>,
  reminderId: () => string | null,
  signal: AbortSignal,
): void {
  let passing: Way | null = null
  let isAsking = false
  let archives = false

  function hold(way: Way, event: Cancelable): void {
    const id = reminderId()
    if (id === null || signal.aborted) return
    if (passing === way) {
      passing = null
      return
    }
    event.cancel()
    if (isAsking) return
    isAsking = true
    void carryOn(way, id)
  }

  async function carryOn(way: Way, id: string): Promise<void> {
    // Whatever goes wrong here, the mail is the freelancer's to send.
    const answer = await decide(id).catch((error: unknown): Answer => {
      console.error('Politely could not ask before sending:', error)
      return 'send'
    })
    isAsking = false
    if (view.destroyed || signal.aborted) return
    if (answer === 'send') release(way)
    else if (answer === 'reload') location.reload()
    else view.getBodyElement().focus()
  }

  function release(way: Way): void {
    if (way === 'schedule') {
      // InboxSDK reports the menu only when a person opens it, so this does not come back here.
      view.openScheduleSendMenu()
      return
    }
    passing = way
    view.send({ sendAndArchive: archives })
    // If Gmail has no use for the click after all, the next one must be looked at again.
    setTimeout(() => (passing = null), 1000)
  }

  async function decide(id: string): Promise<Answer> {
    try {
      const problems = await withPatience(host.call('checkSending', outgoingMail(view, id)))
      return problems.length === 0 ? 'send' : await ask(problemContent(problems))
    } catch (error) {
      const isGone = isExtensionGone(error)
      if (!isGone) console.error('Politely could not check the mail before sending:', error)
      return await ask(isGone ? goneContent() : uncheckedContent())
    }
  }

  function ask(content: DialogContent<Answer>): Promise<Answer> {
    return askInCompose(view.getElement(), content, signal)
  }

  const edit = { answer: 'edit', label: host.text('gmailCheckEdit') } as const
  const send = { answer: 'send', label: host.text('gmailCheckSend') } as const

  function problemContent(problems: readonly Problem[]): DialogContent<Answer> {
    const lines = [...new Set(problems.map((problem) => problemLine(problem, host)))]
    return { title: host.text('gmailCheckTitle'), lines, choices: [edit, send] }
  }

  function uncheckedContent(): DialogContent<Answer> {
    return { title: host.text('gmailCheckTitle'), lines: [host.text('gmailCheckFailed')], choices: [edit, send] }
  }

  function goneContent(): DialogContent<Answer> {
    const reload = { answer: 'reload', label: host.text('gmailReload') } as const
    return { title: host.text('gmailReload'), lines: [host.text('gmailReloadWhy')], choices: [edit, send, reload] }
  }

  // InboxSDK stops the click on "Send & archive" like any other; which of the two it was must be seen before.
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) archives = event.target instanceof Element && event.target.closest('.Uo') !== null
    },
    { capture: true, passive: true, signal },
  )
  view.on('presending', (event) => hold('send', event))
  view.on('scheduleSendMenuOpening', (event) => hold('schedule', event))
}

export function outgoingMail(view: ComposeView, reminderId: string): OutgoingMail {
  return {
    reminderId,
    to: addressesOf(view.getToRecipients()),
    cc: addressesOf(view.getCcRecipients()),
    subject: view.getSubject(),
    text: ownText(view.getBodyElement()),
  }
}

function withPatience<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The worker did not answer.')), patienceMs)
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer))
}
