import type { StandInMessage, StandInThread } from '../mailbox-types.ts'
import { newDraft, openCompose, type ComposePlace, type Draft } from './compose.ts'
import { mailsChanged, openInDock } from './dock.ts'
import { esc, find } from './dom.ts'
import { state } from './state.ts'

function quoteOf(message: StandInMessage): string {
  const when = new Date(message.sentAt).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' })
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${when}, ${esc(message.from.name)} &lt;<a href="mailto:${esc(message.from.email)}">${esc(message.from.email)}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${message.html}</blockquote></div>`
}

/** A compose under its message. Taking `adB` away is what ends it for InboxSDK. */
function inlinePlace(item: HTMLElement): ComposePlace {
  const slot = find(item, '.ip')
  return {
    kind: 'inline',
    insert(element) {
      slot.append(element)
      slot.classList.add('adB')
      element.scrollIntoView({ block: 'nearest' })
    },
    remove(element) {
      slot.classList.remove('adB')
      element.remove()
    },
    reopen(draft) {
      if (item.isConnected) openCompose(draft, inlinePlace(item))
      else openInDock(draft, 'pop-in')
    },
    changed: mailsChanged,
  }
}

function replyDraft(thread: StandInThread, message: StandInMessage): Draft {
  const isMine = message.from.email === state().account.email
  return newDraft({
    threadId: thread.syncId,
    legacyThreadId: thread.id,
    repliedTo: message.syncId,
    to: isMine ? message.to : [message.from],
    subject: /^re:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`,
    quote: quoteOf(message),
  })
}

export function openReply(item: HTMLElement, thread: StandInThread, message: StandInMessage): void {
  const open = item.querySelector<HTMLElement>('.ip.adB [g_editable=true]')
  if (open) {
    open.focus()
    return
  }
  openCompose(replyDraft(thread, message), inlinePlace(item))
}
