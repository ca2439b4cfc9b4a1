import type { Person, StandInMessage, StandInThread } from '../mailbox-types.ts'
import { composeInner, moleHtml, type ComposeFields, type ComposeKind } from './compose-html.ts'
import { find, findInput, html, onPress } from './dom.ts'
import { openScheduleDialog } from './schedule-dialog.ts'
import { setUpRecipients } from './recipients.ts'
import { showSnackbar } from './snackbar.ts'
import { state } from './state.ts'
import { save, standIn, type OutgoingDraft } from './sync.ts'

/** A mail being written, as it can be put away and taken up again. */
export interface Draft {
  readonly messageId: string
  readonly threadId: string
  readonly legacyThreadId: string
  readonly repliedTo: string
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly bcc: readonly Person[]
  readonly subject: string
  readonly bodyHtml: string
  /** What stands behind "Show trimmed content". */
  readonly quote: string
}

/** Where the compose lives: puts its element into the page and takes it out. */
export interface ComposePlace {
  readonly kind: ComposeKind
  insert(element: HTMLElement): void
  remove(element: HTMLElement): void
  /** Opens the same mail again: after Undo, or when sending failed. */
  reopen(draft: Draft): void
  /** Something was sent or thrown away. */
  changed(): void
}

const random = (): string => String(crypto.getRandomValues(new BigInt64Array(1))[0])

export function newDraft(fields: Partial<Draft> = {}): Draft {
  const { signature } = state()
  const bodyHtml =
    signature === ''
      ? '<br>'
      : `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${signature}</div>`
  return {
    messageId: `msg-a:r${random()}`,
    threadId: `thread-a:r${random()}`,
    legacyThreadId: '',
    repliedTo: '',
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    bodyHtml,
    quote: '',
    ...fields,
  }
}

/** A new mail that was put away, as the server kept it. */
export function storedDraft({ syncId, subject }: StandInThread, { syncId: messageId, to, cc, html }: StandInMessage): Draft {
  return newDraft({ messageId, threadId: syncId, subject, to, cc, bodyHtml: html })
}

/** Builds a compose for `draft` and lets it save, send, schedule, hide and end itself. */
export function openCompose(draft: Draft, place: ComposePlace): void {
  const fields: ComposeFields = { ...draft, from: state().account.email, hasQuote: draft.quote !== '' }
  const element = html(place.kind === 'inline' ? composeInner('inline', fields) : moleHtml(place.kind, fields))
  const body = find(element, '[g_editable=true]')
  const subject = findInput(element, '[name=subjectbox]')
  let quote = draft.quote
  let isOpen = true
  let saving = 0

  const recipients = setUpRecipients(element, saveSoon)

  function snapshot(): Draft {
    return {
      ...draft,
      to: recipients.read('to'),
      cc: recipients.read('cc'),
      bcc: recipients.read('bcc'),
      subject: subject.value,
      bodyHtml: body.innerHTML,
      quote,
    }
  }

  function outgoing(): OutgoingDraft {
    const now = snapshot()
    const content = state().isPlainText ? body.innerText : `<div dir="ltr">${now.bodyHtml}</div>`
    return { ...now, html: content }
  }

  function saveSoon(): void {
    if (!isOpen) return
    clearTimeout(saving)
    saving = window.setTimeout(() => void saveNow(), 400)
  }

  function showTitle(): void {
    const title = element.querySelector('.aYF')
    if (title) title.textContent = subject.value || 'New Message'
  }

  async function saveNow(): Promise<void> {
    clearTimeout(saving)
    showTitle()
    await save(outgoing(), 'draft').catch(() => undefined)
  }

  function end(): void {
    isOpen = false
    clearTimeout(saving)
    place.remove(element)
  }

  function hasNobody(): boolean {
    const { to, cc, bcc } = snapshot()
    if (to.length + cc.length + bcc.length > 0) return false
    const alert = html(
      '<div role="alertdialog" aria-label="Error" class="error"><p>Please specify at least one recipient.</p><button>OK</button></div>',
    )
    onPress(find(alert, 'button'), () => alert.remove())
    document.body.append(alert)
    find(alert, 'button').focus()
    return true
  }

  async function send(kind: 'sent' | 'scheduled'): Promise<void> {
    if (!isOpen || hasNobody()) return
    const sent = snapshot()
    const request = outgoing()
    end()
    showSnackbar(kind === 'sent' ? 'Sending…' : 'Scheduling…')
    try {
      await save(request, kind)
    } catch {
      showSnackbar('Oops, something went wrong. Your message was not sent.')
      place.reopen(sent)
      return
    }
    place.changed()
    const undo = async (): Promise<void> => {
      await standIn('undo', { messageId: sent.messageId })
      showSnackbar('Sending undone.')
      place.changed()
      place.reopen(sent)
    }
    const label = kind === 'sent' ? 'Message sent' : 'Send scheduled for tomorrow, 08:00'
    showSnackbar(label, [{ label: 'Undo', id: 'link_undo', act: () => void undo() }], state().undoMs)
  }

  async function discard(): Promise<void> {
    const thrown = snapshot()
    end()
    await standIn('discard', { messageId: thrown.messageId })
    place.changed()
    showSnackbar('Draft discarded.', [{ label: 'Undo', id: 'link_undo', act: () => place.reopen(thrown) }])
  }

  body.addEventListener('input', saveSoon)
  // Gmail takes any key in the body as a change; InboxSDK presses one to have the draft saved.
  body.addEventListener('keydown', saveSoon)
  subject.addEventListener('input', () => {
    showTitle()
    saveSoon()
  })
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send('sent')
  })
  onPress(find(element, '.aoO'), () => void send('sent'))
  onPress(find(element, '.oh'), () => void discard())
  onPress(find(element, '.dv').closest('[role=button]') ?? element, () => {
    const bar = find(element, '.aX')
    bar.style.display = bar.style.display === '' ? 'none' : ''
  })

  const menu = find(element, '.sendmenu')
  onPress(find(element, '.hG'), () => {
    menu.style.display = menu.style.display === '' ? 'none' : ''
  })
  // As in Gmail, the menu acts on the mouse button, not on the click.
  find(menu, '[selector=scheduledSend]').addEventListener('mouseup', () => {
    menu.style.display = 'none'
    openScheduleDialog(() => void send('scheduled'))
  })

  element.querySelector('.ajR')?.addEventListener('click', (event) => {
    body.insertAdjacentHTML('beforeend', quote)
    quote = ''
    if (event.currentTarget instanceof Element) event.currentTarget.remove()
    saveSoon()
  })
  element.querySelector('.Un')?.addEventListener('click', () => {
    const types = element.querySelector<HTMLElement>('.typemenu')
    if (types) types.style.display = types.style.display === '' ? 'none' : ''
  })
  element.querySelector('.popoutreply')?.addEventListener('click', () => {
    const moved = snapshot()
    end()
    document.dispatchEvent(new CustomEvent('standin-pop-out', { detail: moved }))
  })
  if (place.kind !== 'inline') {
    setUpWindow(element, () => {
      void saveNow().then(() => place.changed())
      end()
    })
  }

  recipients.add('to', draft.to)
  recipients.add('cc', draft.cc)
  recipients.add('bcc', draft.bcc)
  clearTimeout(saving)
  place.insert(element)
  if (place.kind === 'new') find(element, 'tr.to input').focus()
  else body.focus()
}

function setUpWindow(mole: HTMLElement, close: () => void): void {
  const content = find(mole, '.content')
  const home = (): Element | null => mole.parentElement
  let dock: Element | null = null
  onPress(find(mole, '.Hl'), () => {
    content.style.display = content.style.display === 'none' ? '' : 'none'
  })
  onPress(find(mole, '.Hq'), () => {
    const stage = find(document, '.aSs .aSt')
    if (home() === stage) {
      dock?.append(mole)
    } else {
      dock = home()
      stage.append(mole)
    }
    find(document, '.aSs').classList.toggle('shown', home() === stage)
  })
  onPress(find(mole, '.Ha'), close)
  mole.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
}
