import { listOf, matching, nothing, nullable, optional, shape, text } from './guards.ts'
import type { Guards } from './messages.ts'
import type { GmailProtocol, ReminderStatus, WriteRequest } from './protocol.ts'

/** What the Gmail content script takes from the worker. A function, so that a script that does not answer does not carry it. */
export function gmailGuards(): Guards<GmailProtocol> {
  const isDay = matching(/^\d{4}-\d{2}-\d{2}$/)
  const isStatus = shape<ReminderStatus>({ reminderId: text(200), numbers: listOf(text(200)), followUpOn: nullable(isDay) })
  const isThread = shape<{ threadId: string; token?: string }>({ threadId: text(200), token: optional(text(400)) })
  return {
    describeCompose: text(200),
    fillCompose: shape({
      compose: text(200),
      subject: text(2000),
      html: text(),
      text: text(),
      to: listOf(text(400), 200),
      cc: listOf(text(400), 200),
      status: isStatus,
    }),
    panelReady: nothing,
    closePanel: text(200),
    write: shape<WriteRequest>({
      id: text(200),
      invoiceIds: listOf(text(200)),
      to: listOf(text(400), 200),
      thread: nullable(isThread),
      account: optional(text(400)),
    }),
  }
}
