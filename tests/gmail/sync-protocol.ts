import type { Mailbox, IncomingMail } from './mailbox.ts'
import type { Person, StandInMessage, StandInThread } from './mailbox-types.ts'

/** Gmail's requests are nested arrays whose places mean something. Only the places InboxSDK reads are filled. */
type Nested = readonly unknown[]

const at = (value: unknown, ...path: number[]): unknown =>
  path.reduce<unknown>((inner, index) => (Array.isArray(inner) ? inner[index] : undefined), value)

const keyed = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Reflect.get(value, key) : undefined

const list = (value: unknown): Nested => (Array.isArray(value) ? value : [])
const word = (value: unknown): string => (typeof value === 'string' ? value : '')

const people = (value: unknown): Person[] => list(value).map((entry) => ({ email: word(at(entry, 1)), name: word(at(entry, 2)) }))
const personEntry = (person: Person): Nested => [1, person.email, person.name]

/** Places `values` at their index in an otherwise empty array. */
function sparse(values: Readonly<Record<number, unknown>>): unknown[] {
  const indexes = Object.keys(values).map(Number)
  return Array.from({ length: Math.max(...indexes) + 1 }, (_, index) => values[index] ?? null)
}

function messageEntry(message: StandInMessage, labels: Nested): Nested {
  return sparse({
    0: message.syncId,
    1: personEntry(message.from),
    2: message.to.map(personEntry),
    3: message.cc.map(personEntry),
    4: [],
    6: message.sentAt,
    10: labels,
    55: message.id,
  })
}

function threadEntry(thread: StandInThread, labels: Nested): Nested {
  return sparse({
    0: thread.subject,
    1: '',
    3: thread.syncId,
    4: thread.messages.map((message) => messageEntry(message, labels)),
    19: thread.id,
  })
}

/** Answers `/i/s`: a draft is saved, or a mail sent or scheduled. An empty answer when the request holds no mail. */
export function answerSave(mailbox: Mailbox, body: unknown): unknown {
  const wrapper = at(body, 1, 0, 0)
  const syncThread = word(at(wrapper, 1, 0))
  const inner = at(wrapper, 1, 1)
  const message = at(inner, 13, 0) ?? at(inner, 1, 0)
  if (syncThread === '' || message === undefined) return []
  const labels = list(at(message, 10)).map(word)
  const mail: IncomingMail = {
    syncThreadId: syncThread,
    syncMessageId: word(at(message, 0)),
    to: people(at(message, 2)),
    cc: people(at(message, 3)),
    bcc: people(at(message, 4)),
    subject: word(at(message, 7)),
    html: word(at(message, 8, 1, 0, 1)),
    quote: word(at(message, 8, 1, 1, 1)),
    isPlainText: at(message, 8, 2) === 1,
  }
  const kind = labels.includes('^scheduled') ? 'scheduled' : labels.includes('^pfg') ? 'sent' : 'draft'
  mailbox.receive(mail, kind)
  const thread = mailbox.threads().find((known) => known.syncId === syncThread)
  if (!thread) return []
  const answered = { ...thread, messages: thread.messages.filter((known) => known.syncId === mail.syncMessageId) }
  const answerLabels = labels.filter((label) => label !== '^f_btns')
  return [[], [0, null, null, null, null, [[[syncThread, null, sparse({ 6: [threadEntry(answered, answerLabels)] })]]]]]
}

/** Answers `/i/bv`: a search, of which only `threadid:<decimal>` is understood. */
export function answerSearch(mailbox: Mailbox, body: unknown): unknown {
  const query = Array.isArray(body) ? word(at(body, 0, 3)) : word(keyed(keyed(body, '1'), '4'))
  const wanted = /^threadid:(\d+)$/.exec(query)?.[1]
  const found = mailbox.threads().filter((thread) => wanted !== undefined && BigInt(`0x${thread.id}`) === BigInt(wanted))
  return sparse({ 2: found.map((thread, index) => [threadEntry(thread, []), index]), 14: [found.map(() => ''), []] })
}

/** Answers `/i/fd`: the messages of a thread with everyone they went to. */
export function answerThread(mailbox: Mailbox, body: unknown): unknown {
  const asked = Array.isArray(body) ? at(body, 0, 0, 0) : keyed(at(keyed(body, '1'), 0), '1')
  const found = mailbox.threads().filter((thread) => thread.syncId === asked)
  return [
    null,
    found.map((thread) => [
      thread.syncId,
      [sparse({ 15: thread.id })],
      thread.messages.map((message) => [
        message.syncId,
        sparse({ 0: message.to.map(personEntry), 1: message.cc.map(personEntry), 2: [], 16: message.sentAt }),
      ]),
    ]),
  ]
}

/** The page behind "Show original": from it InboxSDK learns the hexadecimal id of a message. */
export function originalPage(mailbox: Mailbox, syncMessage: string): string {
  const message = mailbox
    .threads()
    .flatMap((thread) => thread.messages)
    .find((known) => known.syncId === syncMessage)
  if (!message) return '<!doctype html><title>Not found</title>'
  return `<!doctype html><title>Original</title><a href="/mail/u/0?ui=2&amp;view=att&amp;th=${message.id}&amp;attid=0">Download</a>
<pre>Message-ID: &lt;${message.id}@mail.gmail.com&gt;</pre>`
}
