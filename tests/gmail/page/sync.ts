import type { Person } from '../mailbox-types.ts'
import { state } from './state.ts'

/** Gmail's own requests; InboxSDK copies the two headers for its own and waits for them. */
export function sync(path: string, body: unknown): Promise<unknown> {
  const request = new XMLHttpRequest()
  request.open('POST', `/sync/u/${state().index}/i/${path}`)
  request.setRequestHeader('Content-Type', 'application/json')
  request.setRequestHeader('X-Framework-Xsrf-Token', 'xsrf-token')
  request.setRequestHeader('X-Gmail-BTAI', 'btai')
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  request.addEventListener('load', () => {
    if (request.status === 200) resolve(JSON.parse(request.responseText))
    else reject(new Error(`status ${request.status}`))
  })
  request.addEventListener('error', () => reject(new Error('no connection')))
  request.send(JSON.stringify(body))
  return promise
}

export interface OutgoingDraft {
  /** `msg-a:r…` */
  readonly messageId: string
  /** `thread-a:r…` or `thread-f:…` */
  readonly threadId: string
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly bcc: readonly Person[]
  readonly subject: string
  readonly html: string
  readonly quote: string
}

const labelsOf = {
  draft: ['^all', '^r', '^r_bt'],
  sent: ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl', '^i', '^u'],
  scheduled: ['^all', '^scheduled'],
}

export function save(draft: OutgoingDraft, kind: 'draft' | 'sent' | 'scheduled'): Promise<unknown> {
  const entry = (person: Person): unknown => [1, person.email, person.name]
  const message: unknown[] = Array.from({ length: 11 }, () => null)
  message[0] = draft.messageId
  message[1] = entry(state().account)
  message[2] = draft.to.map(entry)
  message[3] = draft.cc.map(entry)
  message[4] = draft.bcc.map(entry)
  message[6] = Date.now()
  message[7] = draft.subject
  message[8] = [
    null,
    draft.quote === ''
      ? [[0, draft.html]]
      : [
          [0, draft.html],
          [2, draft.quote],
        ],
    state().isPlainText ? 1 : 0,
  ]
  message[10] = labelsOf[kind]
  const inner: unknown[] = Array.from({ length: 14 }, () => null)
  inner[13] = [message, null, 1]
  return sync('s?hl=en&c=1', [[null, null, 2], [[[10, [draft.threadId, inner]]]], null, [Date.now()], 2])
}

/** What Gmail asks its server now and then, whatever happens. */
export function startHeartbeat(): void {
  const beat = (): void => void sync('s?hl=en&c=0', [[null, null, 2], null, null, [Date.now()], 2]).catch(() => undefined)
  setTimeout(beat, 1500)
  setTimeout(beat, 4000)
  setInterval(beat, 15_000)
}

export function standIn(path: string, body: unknown): Promise<Response> {
  return fetch(`/_standin/${path}?u=${state().index}`, { method: 'POST', body: JSON.stringify(body) })
}
