import { contactChannels, contactOutcomes } from '../domain/contact-note.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { InvoiceAct } from '../domain/invoice-act.ts'
import { stages } from '../domain/schedule.ts'
import type { HarshWords } from '../mail/etiquette/harsh-words/harsh-words.ts'
import { either, listOf, matching, nothing, nullable, oneOf, optional, shape, text, whole, yesOrNo, type Guard } from './guards.ts'
import type { Gates } from './messages.ts'
import type { ComposeEvent, ComposeFacts, InsertRequest, OutgoingMail, SeenMessage, WorkerProtocol } from './protocol.ts'

/** Who may ask the worker what. A function, so that a script that only asks does not carry it. */
export function workerGates(): Gates<WorkerProtocol> {
  const id = text(200)
  const address = text(400)
  const addresses = listOf(address, 200)
  const day: Guard<Day> = (value): value is Day => typeof value === 'string' && parseDay(value) !== null
  const invoiceIds = listOf(id)
  const money = shape({ minor: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), currency: matching(/^[A-Z]{3}$/) })
  const item = shape({ invoiceId: id, stage: oneOf(...stages), balance: money })
  const draftId = nullable(text(400))
  const event = either<ComposeEvent>(
    shape({ type: oneOf('draft-saved'), draftId: text(400) }),
    shape({ type: oneOf('sending'), draftId }),
    shape({ type: oneOf('sent'), draftId, account: address, threadId: id, messageId: id, to: addresses }),
    shape({ type: oneOf('schedule-chosen'), when: text(400), locale: text(100) }),
    shape({ type: oneOf('send-cancelled', 'reopened', 'discarded', 'detached') }),
  )
  const compose = shape<ComposeFacts>({
    compose: id,
    account: address,
    to: addresses,
    cc: addresses,
    subject: text(),
    isReply: yesOrNo,
    threadId: nullable(id),
    draftId,
    hasSignature: yesOrNo,
  })
  const request = shape<InsertRequest>({
    compose,
    key: id,
    items: listOf(item, 200),
    subject: text(2000),
    html: text(),
    text: text(),
    to: addresses,
    cc: addresses,
    template: text(200),
    language: text(20),
    tone: oneOf('soft', 'neutral', 'firm'),
    payBy: day,
    followUpOn: nullable(day),
    accepted: optional(listOf(text(100), 100)),
  })
  const note = text(500)
  const someIds = listOf(id, 200)
  const act = either<InvoiceAct>(
    shape({ type: oneOf('paid'), invoiceIds: someIds, paidOn: day }),
    shape({ type: oneOf('partly-paid'), invoiceId: id, amount: money, paidOn: day }),
    shape({
      type: oneOf('hold'),
      invoiceIds: someIds,
      hold: shape({ reason: oneOf('promised', 'dispute', 'paused'), until: nullable(day), note, since: day }),
    }),
    shape({ type: oneOf('snooze'), invoiceIds: someIds, until: day }),
    shape({
      type: oneOf('contact'),
      invoiceIds: someIds,
      on: day,
      contact: shape({ channel: oneOf(...contactChannels), outcome: oneOf(...contactOutcomes), note }),
    }),
    shape({ type: oneOf('leave-out'), items: listOf(shape({ invoiceId: id, stage: oneOf(...stages) }), 200) }),
    shape({ type: oneOf('write-off'), invoiceIds: someIds, writtenOffOn: day }),
  )
  const outgoing = shape<OutgoingMail>({ reminderId: id, to: addresses, cc: addresses, subject: text(), text: text(1_000_000) })
  const list = text(20_000)
  const harsh = shape<HarshWords>({ force: list, crime: list, reputation: list, ultimatum: list, innocent: list, allowedAtFinal: list })
  const hexId = matching(/^[0-9a-f]{1,32}$/i)
  const instant = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  const seenMessage = shape<SeenMessage>({ messageId: hexId, from: address, isOwn: yesOrNo, at: instant })
  return {
    startGmail: { from: ['gmail'], is: nothing },
    composeOpened: { from: ['gmail'], is: shape({ account: address, draftId }) },
    checkSending: { from: ['gmail'], is: outgoing },
    panelOpening: { from: ['gmail'], is: compose },
    composeEvent: { from: ['gmail'], is: shape({ reminderId: id, event }) },
    threadSeen: { from: ['gmail'], is: shape({ account: address, threadId: hexId, messages: listOf(seenMessage, 500) }) },
    takeWrite: { from: ['gmail'], is: address },
    panelReady: { from: ['panel'], is: nothing },
    candidates: { from: ['panel'], is: shape({ compose: id, search: text(400), write: nullable(id) }) },
    choice: { from: ['panel'], is: shape({ compose: id, invoiceIds }) },
    insert: { from: ['panel'], is: request },
    recordAct: { from: ['panel'], is: shape({ key: id, act }) },
    undoAct: { from: ['panel'], is: id },
    learnWords: { from: ['panel'], is: shape({ language: text(20), harsh }) },
    closePanel: { from: ['panel'], is: id },
    openOptions: { from: ['panel'], is: nothing },
    startWrite: { from: ['page'], is: invoiceIds },
  }
}
