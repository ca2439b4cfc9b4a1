import { syncMessageId, syncThreadId } from './gmail-ids.ts'
import type { Person, SentMail, StandInMessage, StandInThread, ThreadSeed } from './mailbox-types.ts'

/** A mail in the words of Gmail's own request. */
export interface IncomingMail {
  readonly syncThreadId: string
  readonly syncMessageId: string
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly bcc: readonly Person[]
  readonly subject: string
  readonly html: string
  readonly quote: string
  readonly isPlainText: boolean
}

export interface Mailbox {
  readonly account: Person
  threads(): readonly StandInThread[]
  sent(): readonly SentMail[]
  add(seed: ThreadSeed): StandInThread
  /** Keeps a draft, or the mail once it is sent or scheduled; gives the ids the server chose. */
  receive(mail: IncomingMail, kind: 'draft' | 'sent' | 'scheduled'): { readonly threadId: string; readonly messageId: string }
  /** Turns a sent mail back into a draft. */
  undo(syncMessageId: string): void
  discard(syncMessageId: string): void
}

const day = 86_400_000

function textOf(html: string): string {
  return html
    .replaceAll(/<br\b[^>]*>|<\/(?:p|div|li)>/gi, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim()
}

/** One account's mails on the server's side of the stand-in. */
export function createMailbox(account: Person, now: () => number, serial: () => bigint): Mailbox {
  let threads: StandInThread[] = []
  let sent: SentMail[] = []

  // Gmail's ids are the time in milliseconds, shifted by 20 bits, plus something of their own.
  const makeId = (at: number): string => ((BigInt(Math.trunc(at)) << 20n) + serial()).toString(16)

  function add(seed: ThreadSeed): StandInThread {
    const messages = seed.messages.map((message, index): StandInMessage => {
      const sentAt = message.sentAt ?? now() - (seed.messages.length - index) * 3 * day
      const id = makeId(sentAt)
      return {
        id,
        syncId: syncMessageId(id),
        from: message.from,
        to: message.to ?? [account],
        cc: message.cc ?? [],
        sentAt,
        html: message.html,
        attachments: message.attachments ?? [],
        isDraft: false,
      }
    })
    const id = messages[0]?.id ?? makeId(now())
    const thread: StandInThread = { id, syncId: syncThreadId(id), subject: seed.subject, messages }
    threads = [thread, ...threads]
    return thread
  }

  function receive(mail: IncomingMail, kind: 'draft' | 'sent' | 'scheduled'): { threadId: string; messageId: string } {
    const known = threads.find((thread) => thread.syncId === mail.syncThreadId)
    const earlier = known?.messages.find((message) => message.syncId === mail.syncMessageId)
    const id = earlier?.id ?? makeId(now())
    const message: StandInMessage = {
      id,
      syncId: mail.syncMessageId,
      from: account,
      to: mail.to,
      cc: mail.cc,
      sentAt: now(),
      html: mail.html + mail.quote,
      attachments: [],
      isDraft: kind !== 'sent',
    }
    const others = known?.messages.filter((other) => other !== earlier) ?? []
    const thread: StandInThread = {
      id: known?.id ?? id,
      syncId: mail.syncThreadId,
      subject: known?.subject || mail.subject,
      messages: [...others, message],
    }
    threads = [thread, ...threads.filter((other) => other !== known)]
    if (kind !== 'draft') {
      sent.push({
        to: mail.to.map((person) => person.email),
        cc: mail.cc.map((person) => person.email),
        bcc: mail.bcc.map((person) => person.email),
        subject: mail.subject,
        html: mail.html + mail.quote,
        text: mail.isPlainText ? mail.html : textOf(mail.html + mail.quote),
        isPlainText: mail.isPlainText,
        account: account.email,
        threadId: thread.id,
        messageId: id,
        draftId: mail.syncMessageId.replace('msg-a:', ''),
        isScheduled: kind === 'scheduled',
      })
    }
    return { threadId: thread.id, messageId: id }
  }

  function undo(messageId: string): void {
    sent = sent.filter((mail) => mail.draftId !== messageId.replace('msg-a:', ''))
    threads = threads.map((thread) => ({
      ...thread,
      messages: thread.messages.map((message) => (message.syncId === messageId ? { ...message, isDraft: true } : message)),
    }))
  }

  function discard(messageId: string): void {
    threads = threads
      .map((thread) => ({ ...thread, messages: thread.messages.filter((message) => message.syncId !== messageId) }))
      .filter((thread) => thread.messages.length > 0)
  }

  return { account, threads: () => threads, sent: () => sent, add, receive, undo, discard }
}
