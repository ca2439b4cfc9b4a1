import * as fc from 'fast-check'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ComposeFacts, ComposeEvent, InsertRequest } from '../../lib/browser/protocol.ts'
import { addDays, atTime, dayOf, daysBetween, laterDay, todayIn, type Day } from '../../lib/domain/day.ts'
import { isOnHold, isPaid, openBalance, type Invoice, type InvoiceId } from '../../lib/domain/invoice.ts'
import { followUpIndexDay, planFollowUp, type PlanInput } from '../../lib/domain/plan-follow-up.ts'
import type { Reminder, ReminderItem } from '../../lib/domain/reminder.ts'
import { scheduleFor, stages } from '../../lib/domain/schedule.ts'
import { afterQuietHours } from '../../lib/domain/quiet-hours.ts'
import { defaultSettings, type Settings, type WorkCalendar } from '../../lib/domain/settings.ts'
import type { Undo } from '../../lib/reminders/changes.ts'
import { isResting } from '../../lib/reminders/due.ts'
import { readBackup } from '../../lib/store/backup.ts'
import { readStore } from '../../lib/store/read-store.ts'
import type { Nudge } from '../../lib/store/schema.ts'
import { checkPlan } from './check-plan.ts'
import { eur } from './make.ts'
import { setClock, setZone, type SimulatedExtension, type UseCases } from './simulate-extension.ts'

/** What the person was told is saved, about one invoice. */
type Facts = Pick<Invoice, 'dueOn' | 'total' | 'payments' | 'hold' | 'snoozedUntil' | 'writtenOffOn' | 'waived' | 'contactedOn'>

/** A compose with a reminder, as Gmail has it: the truth that the extension only hears of. */
interface Mail {
  readonly reminderId: string
  readonly draftId: string
  readonly items: readonly ReminderItem[]
  readonly to: readonly string[]
  state: 'open' | 'sending' | 'sent' | 'scheduled' | 'gone'
  /** Every event so far was heard. */
  isHeard: boolean
  /** Gmail named its thread; a mail of which the person said that it went out has none that the extension knows. */
  hasThread: boolean
  /** The day the person pressed Send. */
  pressedOn: Day | null
  sentOn: Day | null
}

/** What the person did and was told. */
export interface Person {
  readonly facts: Map<InvoiceId, Facts>
  readonly mails: Mail[]
  undo: { readonly run: Undo; readonly before: ReadonlyMap<InvoiceId, Facts | null> } | null
  /** Nothing happened since the last sweep that only the next one can know of. */
  isSwept: boolean
  /** Since the last sweep, to an earlier day. */
  hasGoneBack: boolean
  /** For which follow-up day each invoice was told of, and by which notifications. */
  readonly told: Map<InvoiceId, { readonly on: Day | null; readonly by: ReadonlySet<string>; readonly before: ReadonlySet<string> }>
  made: number
}

export function makePerson(): Person {
  return { facts: new Map(), mails: [], undo: null, isSwept: true, hasGoneBack: false, told: new Map(), made: 0 }
}

export type Command = fc.AsyncCommand<Person, SimulatedExtension>

const start = '2026-03-20'
/** Both daylight-saving changes of spring lie near the start, in the two zones on different days. */
export const startAt = `${start}T09:30:00Z`
export const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland'] as const

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

function today(): Day {
  return todayIn(Date.now(), Temporal.Now.timeZoneId())
}

// Commands

const nth = fc.nat(20)
const killAfter = fc.option(fc.nat(60), { nil: undefined, freq: 6 })
const soon = fc.integer({ min: 0, max: 25 })

const dayMinutes = 24 * 60
const minutesOn = fc.oneof(
  fc.integer({ min: 1, max: 700 }),
  fc.integer({ min: 1, max: 20 }).map((days) => days * dayMinutes),
)

/** What a story needs most of to get anywhere. */
function often<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T>[] {
  return Array.from({ length: 6 }, () => arbitrary)
}

const newInvoice = fc.record({ client: fc.nat(2), dueIn: fc.integer({ min: -40, max: 20 }), killAfter }).map(addInvoice)

/** The invoices of the first day. */
export const firstInvoices = fc.array(newInvoice, { minLength: 1, maxLength: 4, size: 'max' })

/** Everything a person, a browser and Gmail can do to the extension, in any order. */
export const commands: readonly fc.Arbitrary<Command>[] = [
  newInvoice,
  fc.record({ client: fc.nat(2), dueIn: fc.integer({ min: -5, max: 5 }), killAfter }).map(addInvoice),
  fc.record({ nth, dueIn: fc.integer({ min: -30, max: 30 }), killAfter }).map(editDueDate),
  fc.record({ nth, part: fc.constantFrom(null, 1, 30_000, 119_999), killAfter }).map(pay),
  fc.record({ nth, reason: fc.constantFrom('promised', 'dispute', 'paused'), until: fc.option(soon), killAfter }).map(hold),
  fc.record({ nth, killAfter }).map(release),
  fc.record({ nth, until: soon, killAfter }).map(snooze),
  fc.record({ nth, inMinutes: fc.integer({ min: 1, max: 300 }), killAfter }).map(restToday),
  fc.record({ nth, killAfter }).map(writeOff),
  fc.record({ nth, stage: fc.constantFrom(...stages), killAfter }).map(waive),
  fc.record({ nth, daysAgo: fc.nat(3), killAfter }).map(writeOrCall),
  fc.constant(null).map(undoLast),
  fc.record({ nth, doNotChase: fc.constantFrom(false, false, false, true), minimumMajor: fc.constantFrom(0, 0, 600) }).map(changeClient),
  fc
    .record({
      weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [2, 4]),
      timeOfDay: fc.constantFrom('09:00', '02:30', '23:30'),
      isSlow: fc.boolean(),
      quietHours: fc.constantFrom(undefined, undefined, { from: '20:00', until: '08:00' }, { from: '08:30', until: '12:00' }),
    })
    .map(changeSettings),
  ...often(fc.record({ nth, isStatement: fc.boolean(), doesFillFail: fc.constantFrom(false, false, false, true), killAfter }).map(insert)),
  ...often(fc.record({ nth, killAfter }).map(pressSend)),
  ...often(fc.record({ nth, isHeard: fc.constantFrom(true, true, true, false), killAfter }).map(gmailSends)),
  ...often(fc.record({ nth, isStatement: fc.boolean(), killAfter }).map(writeAndSend)),
  fc
    .record({
      nth,
      killAfter,
      type: fc.constantFrom('reopened', 'send-cancelled', 'discarded', 'detached', 'schedule-chosen', 'draft-saved'),
    })
    .map(composeChanges),
  fc.record({ nth, isOwn: fc.boolean(), killAfter }).map(reply),
  fc.constant(null).map(foreignEvent),
  fc.record({ nth }).map(answerUncertain),
  fc.record({ nth, answer: fc.constantFrom('write', 'snooze') }).map(answerNotification),
  ...often(fc.record({ minutes: fc.oneof(...often(minutesOn), fc.constantFrom(-90, -90, -40 * dayMinutes)) }).map(clockJump)),
  fc.record({ zone: fc.constantFrom(...zones) }).map(changeZone),
  fc.record({ mode: fc.constantFrom('worker', 'browser', 'update'), killAfter }).map(restart),
  fc.record({ times: fc.integer({ min: 1, max: 3 }), killAfter }).map(sweep),
  fc.constant(null).map(ringNext),
] as const

function command(name: string, detail: object | null, run: (person: Person, extension: SimulatedExtension) => Promise<void>): Command {
  return {
    check: () => true,
    async run(person, extension) {
      await run(person, extension)
      await checkAll(person, extension)
    },
    toString: () => `${name}(${detail ? JSON.stringify(detail) : ''})`,
  }
}

function pick<T>(list: readonly T[], nth: number): T | undefined {
  return list[nth % list.length]
}

/** A change of invoices: afterwards each is as expected, or, where the worker was killed, perhaps as before, but all of them alike. */
async function changeFacts(
  person: Person,
  extension: SimulatedExtension,
  change: {
    readonly ids: readonly InvoiceId[]
    readonly work: (use: UseCases) => Promise<Undo | void>
    readonly after: (facts: Facts) => Facts
    readonly killAfter: number | undefined
  },
): Promise<void> {
  const { ids, work, after, killAfter } = change
  const before = new Map(ids.map((id) => [id, person.facts.get(id) ?? null]))
  const expected = new Map(
    ids.flatMap((id) => {
      const facts = person.facts.get(id)
      return facts ? [[id, tidy(after(facts))] as const] : []
    }),
  )
  const done = await extension.run(work, killAfter)
  if (done) {
    for (const [id, facts] of expected) person.facts.set(id, facts)
    person.undo = done.value && killAfter === undefined ? { run: done.value, before } : null
    person.isSwept = killAfter === undefined
    return
  }
  person.undo = null
  person.isSwept = false
  const stored = await readFacts(extension)
  const isAfter = [...expected].every(([id, facts]) => isSame(stored.get(id), facts))
  const isBefore = [...before].every(([id, facts]) => isSame(stored.get(id), facts ?? undefined))
  if (!isAfter && !isBefore) throw new Error('Half a change was saved.')
  if (isAfter) for (const [id, facts] of expected) person.facts.set(id, facts)
}

function addInvoice(detail: { client: number; dueIn: number; killAfter: number | undefined }): Command {
  return command('addInvoice', detail, async (person, extension) => {
    if (person.facts.size >= 6) return
    person.made += 1
    const dueOn = addDays(today(), detail.dueIn)
    const draft = {
      number: `INV-${person.made}`,
      clientName: `Client ${detail.client}`,
      clientEmail: `client-${detail.client}@example.com`,
      currency: 'EUR',
      total: eur(120_000),
      issuedOn: addDays(dueOn, -30),
      dueOn,
    }
    const done = await extension.run((use) => use.saveInvoice(draft), detail.killAfter)
    person.isSwept = done !== null && detail.killAfter === undefined
    if (detail.killAfter !== undefined) person.undo = null
    if (done && !done.value.ok) throw new Error('A good invoice was refused.')
    const stored = (await readAll(extension)).invoices.find(({ number }) => number === draft.number)
    if (done && !stored) throw new Error('An acknowledged invoice is lost.')
    if (stored) person.facts.set(stored.id, factsOf(stored))
  })
}

function editDueDate(detail: { nth: number; dueIn: number; killAfter: number | undefined }): Command {
  return command('editDueDate', detail, async (person, extension) => {
    const row = pick(await rows(extension), detail.nth)
    if (!row) return
    const { invoice, client } = row
    const dueOn = addDays(today(), detail.dueIn)
    const draft = {
      id: invoice.id,
      number: invoice.number,
      clientName: client.name,
      clientEmail: client.email,
      currency: 'EUR',
      total: invoice.total,
      issuedOn: addDays(dueOn, -30),
      dueOn,
    }
    await changeFacts(person, extension, {
      ids: [invoice.id],
      work: async (use) => {
        const saved = await use.saveInvoice(draft)
        if (!saved.ok) throw new Error(`A good change was refused: ${JSON.stringify(saved.problems)}`)
      },
      after: (facts) => ({ ...facts, dueOn }),
      killAfter: detail.killAfter,
    })
  })
}

function pay(detail: { nth: number; part: number | null; killAfter: number | undefined }): Command {
  return command('pay', detail, async (person, extension) => {
    const row = pick(await rows(extension), detail.nth)
    if (!row || openBalance(row.invoice).minor <= 0) return
    const { id } = row.invoice
    const amount = eur(detail.part ?? openBalance(row.invoice).minor)
    const paidOn = today()
    await changeFacts(person, extension, {
      ids: [id],
      work: (use) => use.recordPayment(id, { ...(detail.part !== null && { amount }), paidOn }),
      after: (facts) => ({ ...facts, payments: [...facts.payments, { amount, paidOn }] }),
      killAfter: detail.killAfter,
    })
  })
}

function hold(detail: {
  nth: number
  reason: 'promised' | 'dispute' | 'paused'
  until: number | null
  killAfter: number | undefined
}): Command {
  return command('hold', detail, async (person, extension) => {
    const id = pick([...person.facts.keys()], detail.nth)
    if (id === undefined) return
    const hold = { reason: detail.reason, until: detail.until === null ? null : addDays(today(), detail.until), note: '' }
    const since = today()
    await changeFacts(person, extension, {
      ids: [id],
      work: (use) => use.holdInvoice(id, hold),
      after: (facts) => ({ ...facts, hold: { ...hold, since } }),
      killAfter: detail.killAfter,
    })
  })
}

function release(detail: { nth: number; killAfter: number | undefined }): Command {
  return command('release', detail, async (person, extension) => {
    const id = pick([...person.facts.keys()], detail.nth)
    if (id === undefined) return
    await changeFacts(person, extension, {
      ids: [id],
      work: (use) => use.releaseHold(id),
      after: ({ hold: _hold, ...facts }) => facts,
      killAfter: detail.killAfter,
    })
  })
}

function snooze(detail: { nth: number; until: number; killAfter: number | undefined }): Command {
  return command('snooze', detail, async (person, extension) => {
    const ids = [...person.facts.keys()].slice(0, 1 + (detail.nth % 3))
    const until = addDays(today(), detail.until)
    await changeFacts(person, extension, {
      ids,
      work: (use) => use.snooze(ids, until),
      after: (facts) => ({ ...facts, snoozedUntil: until }),
      killAfter: detail.killAfter,
    })
  })
}

function restToday(detail: { nth: number; inMinutes: number; killAfter: number | undefined }): Command {
  return command('restToday', detail, async (person, extension) => {
    const ids = [...person.facts.keys()].slice(0, 1 + (detail.nth % 3))
    const until = new Date(Date.now() + detail.inMinutes * minuteMs).toISOString()
    await changeFacts(person, extension, {
      ids,
      work: (use) => use.restUntil(ids, until),
      after: (facts) => facts,
      killAfter: detail.killAfter,
    })
    // They asked to be told once more of the same day, until they take that back.
    const before = [...person.told].filter(([id]) => ids.includes(id))
    for (const [id, { on, ...told }] of before) person.told.set(id, { on, before: new Set([...told.before, ...told.by]), by: new Set() })
    const { undo } = person
    if (!undo) return
    const run = async (): Promise<void> => {
      await undo.run()
      for (const [id, told] of before) {
        const now = person.told.get(id)
        const isToldAgain = extension.shown.some((one) => now?.by.has(one.id))
        if (now?.on === told.on && !isToldAgain) person.told.set(id, told)
      }
    }
    person.undo = { ...undo, run }
  })
}

function writeOff(detail: { nth: number; killAfter: number | undefined }): Command {
  return command('writeOff', detail, async (person, extension) => {
    const id = pick([...person.facts.keys()], detail.nth)
    // Few, or there is soon nothing left to do.
    if (id === undefined || detail.nth % 4 > 0) return
    const on = today()
    await changeFacts(person, extension, {
      ids: [id],
      work: (use) => use.writeOff(id, on),
      after: (facts) => ({ ...facts, writtenOffOn: on }),
      killAfter: detail.killAfter,
    })
  })
}

function waive(detail: { nth: number; stage: (typeof stages)[number]; killAfter: number | undefined }): Command {
  return command('waive', detail, async (person, extension) => {
    const id = pick([...person.facts.keys()], detail.nth)
    if (id === undefined) return
    await changeFacts(person, extension, {
      ids: [id],
      work: (use) => use.waiveStage(id, detail.stage),
      after: (facts) => ({ ...facts, waived: [...new Set([...(facts.waived ?? []), detail.stage])] }),
      killAfter: detail.killAfter,
    })
  })
}

function writeOrCall(detail: { nth: number; daysAgo: number; killAfter: number | undefined }): Command {
  return command('writeOrCall', detail, async (person, extension) => {
    const id = pick([...person.facts.keys()], detail.nth)
    if (id === undefined) return
    const on = addDays(today(), -detail.daysAgo)
    await changeFacts(person, extension, {
      ids: [id],
      work: (use) => use.recordContact([id], on, { channel: 'call', outcome: 'voicemail', note: '' }),
      after: (facts) => ({ ...facts, contactedOn: laterDay(facts.contactedOn ?? '', on) }),
      killAfter: detail.killAfter,
    })
  })
}

function undoLast(): Command {
  return command('undo', null, async (person) => {
    if (!person.undo) return
    await person.undo.run()
    for (const [id, facts] of person.undo.before) if (facts) person.facts.set(id, facts)
    person.undo = null
    person.isSwept = true
  })
}

function changeClient(detail: { nth: number; doNotChase: boolean; minimumMajor: number }): Command {
  return command('changeClient', detail, async (person, extension) => {
    const client = pick((await readAll(extension)).clients, detail.nth)
    if (!client) return
    const saved = await extension.use().saveClient({ ...client, doNotChase: detail.doNotChase, minimumMajor: detail.minimumMajor })
    if (!saved.ok) throw new Error('A good client was refused.')
    person.isSwept = true
  })
}

function changeSettings(
  detail: Pick<WorkCalendar, 'weekdays' | 'timeOfDay'> & { isSlow: boolean; quietHours: WorkCalendar['quietHours'] },
): Command {
  return command('changeSettings', detail, async (person, extension) => {
    const [schedule] = defaultSettings.schedules
    if (!schedule) return
    const steps = schedule.steps.map((step) => ({ ...step, offset: detail.isSlow && step.offset > 0 ? step.offset * 2 : step.offset }))
    const { weekdays, timeOfDay, quietHours } = detail
    await extension.use().saveSettings({
      ...defaultSettings,
      schedules: [{ ...schedule, steps }],
      calendar: { weekdays, daysOff: [], timeOfDay, ...(quietHours && { quietHours }) },
    })
    person.isSwept = true
  })
}

function insert(detail: { nth: number; isStatement: boolean; doesFillFail: boolean; killAfter: number | undefined }): Command {
  return command('insert', detail, async (person, extension) => {
    person.made += 1
    const all = await rows(extension)
    const found = await firstChoice()
    if (!found) return
    const { compose, choice } = found
    const { client } = choice.facts
    const request: InsertRequest = {
      compose,
      key: `key-${person.made}`,
      items: choice.items,
      subject: 'Reminder',
      html: '<p>Hi</p>',
      text: 'Hi',
      to: [client.email],
      cc: [],
      template: 'en/first',
      language: 'en',
      tone: 'soft',
      payBy: choice.facts.payBy ?? addDays(today(), 7),
      followUpOn: choice.followUpOn,
    }
    let isFilled = false
    const fill = (): Promise<void> => {
      if (detail.doesFillFail) return Promise.reject(new Error('The compose is gone.'))
      isFilled = true
      return Promise.resolve()
    }
    const before = (await readAll(extension)).reminders.length
    if (detail.doesFillFail) {
      await extension.run((use) => use.insertReminder(request, fill).catch(() => null), detail.killAfter)
    } else {
      const done = await extension.run((use) => use.insertReminder(request, fill), detail.killAfter)
      // The panel got no answer and asks again, with the same key.
      const result = done ? done.value : await extension.use().insertReminder(request, fill)
      if (!result.ok) throw new Error(`Refused without a reason: ${JSON.stringify(result.problems)}`)
      if (!isFilled) throw new Error('Said to be inserted, but the compose is empty.')
      const { reminderId } = result.status
      person.mails.push({
        reminderId,
        draftId: compose.draftId ?? '',
        items: choice.items,
        to: request.to,
        state: 'open',
        isHeard: true,
        hasThread: false,
        pressedOn: null,
        sentOn: null,
      })
      if ((await readAll(extension)).reminders.length !== before + 1) throw new Error('One insertion, but not one record.')
    }
    person.isSwept = false
    if (detail.killAfter !== undefined) person.undo = null

    /** Starting with the one chosen, the first of which no warning speaks: a kind person heeds them all. */
    async function firstChoice() {
      for (const { invoice, client } of [...all.slice(detail.nth % all.length), ...all.slice(0, detail.nth % all.length)]) {
        const own = all.filter((other) => other.client.id === client.id).map((other) => other.invoice.id)
        const compose = composeFacts(`compose-${person.made}`, `draft-${person.made}`, [client.email])
        const choice = await extension.use().choice(detail.isStatement ? own : [invoice.id], compose)
        if (choice.warnings.length === 0) return { compose, choice }
      }
      return null
    }
  })
}

/** Tells the worker of an event; where it died and gave no answer, once more, as the Gmail part does. */
async function report(person: Person, extension: SimulatedExtension, mail: Mail, event: ComposeEvent, killAfter?: number): Promise<void> {
  const tell = (use: UseCases): Promise<unknown> => use.recordComposeEvent({ reminderId: mail.reminderId, event })
  if (!(await extension.run(tell, killAfter))) await extension.run(tell)
  if (killAfter !== undefined) person.undo = null
  person.isSwept = killAfter === undefined
}

function pressSend(detail: { nth: number; killAfter: number | undefined }): Command {
  return command('pressSend', detail, async (person, extension) => {
    const mail = pick(
      person.mails.filter(({ state }) => state === 'open'),
      detail.nth,
    )
    if (!mail) return
    const outgoing = { reminderId: mail.reminderId, to: mail.to, cc: [], subject: 'Reminder', text: 'Hi' }
    const problems = await extension.use().checkOutgoing(outgoing)
    // A kind person chooses Edit, and thinks about it.
    if (problems.length > 0) return
    const { reminders } = await readAll(extension)
    if (reminders.find(({ id }) => id === mail.reminderId)?.state === 'cancelled') {
      // The status bar is gone: this is the person's own mail now.
      mail.state = 'gone'
      return
    }
    await checkMaySend(mail, extension)
    mail.state = 'sending'
    mail.pressedOn = today()
    await report(person, extension, mail, { type: 'sending', draftId: mail.draftId }, detail.killAfter)
  })
}

function gmailSends(detail: { nth: number; isHeard: boolean; killAfter: number | undefined }): Command {
  return command('gmailSends', detail, async (person, extension) => {
    const mail = pick(
      person.mails.filter(({ state }) => state === 'sending'),
      detail.nth,
    )
    if (!mail) return
    mail.state = 'sent'
    mail.sentOn = today()
    if (!detail.isHeard) {
      mail.isHeard = false
      return
    }
    mail.hasThread = true
    const { draftId, to } = mail
    await report(
      person,
      extension,
      mail,
      { type: 'sent', draftId, account: 'maria@lopez.example', threadId: threadOf(mail), messageId: `sent-${draftId}`, to },
      detail.killAfter,
    )
  })
}

/** The usual case at once, so that stories get to the later stages. */
function writeAndSend(detail: { nth: number; isStatement: boolean; killAfter: number | undefined }): Command {
  return command('writeAndSend', detail, async (person, extension) => {
    const isOpen = ({ state }: Mail): boolean => state === 'open'
    const before = person.mails.length
    await insert({ ...detail, doesFillFail: false }).run(person, extension)
    if (person.mails.length === before) return
    await pressSend({ nth: person.mails.filter(isOpen).length - 1, killAfter: undefined }).run(person, extension)
    const sending = person.mails.filter(({ state }) => state === 'sending').length
    if (sending > 0) await gmailSends({ nth: sending - 1, isHeard: true, killAfter: detail.killAfter }).run(person, extension)
  })
}

function composeChanges(detail: {
  nth: number
  type: 'reopened' | 'send-cancelled' | 'discarded' | 'detached' | 'schedule-chosen' | 'draft-saved'
  killAfter: number | undefined
}): Command {
  return command('composeChanges', detail, async (person, extension) => {
    const { type, killAfter } = detail
    const from = {
      reopened: ['sending', 'sent'],
      'send-cancelled': ['sending'],
      discarded: ['open'],
      detached: ['open'],
      'schedule-chosen': ['open'],
      'draft-saved': ['open'],
    } as const satisfies Record<typeof type, readonly Mail['state'][]>
    const mail = pick(
      person.mails.filter(({ state }) => (from[type] as readonly string[]).includes(state)),
      detail.nth,
    )
    if (!mail) return
    if (type === 'reopened' || type === 'send-cancelled') {
      mail.state = 'open'
      mail.sentOn = null
    } else if (type === 'schedule-chosen') {
      await checkOutgoingFirst(mail)
      if (mail.state !== 'scheduled') return
    } else if (type !== 'draft-saved') mail.state = 'gone'
    const event: ComposeEvent =
      type === 'draft-saved' ? { type, draftId: mail.draftId } : type === 'schedule-chosen' ? { type, when: '', locale: 'en' } : { type }
    await report(person, extension, mail, event, killAfter)

    async function checkOutgoingFirst(mail: Mail): Promise<void> {
      const outgoing = { reminderId: mail.reminderId, to: mail.to, cc: [], subject: 'Reminder', text: 'Hi' }
      if ((await extension.use().checkOutgoing(outgoing)).length === 0) mail.state = 'scheduled'
    }
  })
}

function threadOf({ draftId }: Mail): string {
  return `thread-${draftId}`
}

/** The client answers a reminder, or the person writes into its thread by hand, and the thread comes on screen. */
function reply(detail: { nth: number; isOwn: boolean; killAfter: number | undefined }): Command {
  return command('reply', detail, async (person, extension) => {
    const mail = pick(
      person.mails.filter(({ state, isHeard, hasThread }) => state === 'sent' && isHeard && hasThread),
      detail.nth,
    )
    if (!mail) return
    person.made += 1
    const { isOwn, killAfter } = detail
    const at = new Date(Date.now()).toISOString()
    const account = 'maria@lopez.example'
    const from = isOwn ? account : (mail.to[0] ?? '')
    const seen = { account, threadId: threadOf(mail), messages: [{ messageId: `seen-${person.made}`, from, isOwn, at }] }
    const before = await readAll(extension)
    const done = await extension.run((use) => use.threadSeen(seen), killAfter)
    person.undo = null
    person.isSwept = done !== null && killAfter === undefined
    const after = await readAll(extension)
    for (const { invoiceId } of mail.items) {
      const was = before.invoices.find(({ id }) => id === invoiceId)
      const is = after.invoices.find(({ id }) => id === invoiceId)
      const facts = person.facts.get(invoiceId)
      if (!was || !is || !facts) continue
      if (isOwn && is.contactedOn !== was.contactedOn && is.contactedOn === laterDay(was.contactedOn ?? '', today()))
        person.facts.set(invoiceId, { ...facts, contactedOn: is.contactedOn })
      const isOpen = !isPaid(was) && !was.writtenOffOn
      const own = before.reminders.filter(({ items }) => items.some((item) => item.invoiceId === invoiceId))
      // Where the clock went back, what was sent or said before can be later; and an own mail may be the reminder that is being written.
      const isNewest =
        own.every((reminder) => (reminder.sentAt ?? reminder.insertedAt ?? '') < at) &&
        (was.contactedOn ?? '') <= today() &&
        (was.repliedAt ?? '') <= at
      const mayBeReminder = own.some(
        ({ state, sentAt }) => (state !== 'sent' && state !== 'cancelled') || Date.now() - Date.parse(sentAt ?? startAt) < 10 * minuteMs,
      )
      if (isOwn && mayBeReminder) continue
      if (!done || !isOpen || !isNewest) continue
      const reason = planFollowUp(plansOf(after).find(({ invoice }) => invoice.id === invoiceId)!).reason
      const repliedOn = 'repliedOn' in reason ? reason.repliedOn : undefined
      if (isOwn && (is.contactedOn !== today() || repliedOn !== undefined)) throw new Error('A mail by hand does not count.')
      const isPlanned = reason.code === 'stage' || reason.code === 'after-final'
      if (!isOwn && (is.repliedOn !== today() || (isPlanned && repliedOn !== today()))) throw new Error('A reply is not read first.')
    }
  })
}

/** Somebody says "sent" of a compose that we did not fill. */
function foreignEvent(): Command {
  return command('foreignEvent', null, async (person, extension) => {
    await extension.use().reconcile()
    const before = JSON.stringify((await readAll(extension)).reminders)
    const event: ComposeEvent = { type: 'sent', draftId: null, account: '', threadId: 'x', messageId: 'y', to: ['client-0@example.com'] }
    const status = await extension.use().recordComposeEvent({ reminderId: 'of-nobody', event })
    if (status !== null || JSON.stringify((await readAll(extension)).reminders) !== before)
      throw new Error('A foreign mail changed something.')
    person.isSwept = true
  })
}

function answerUncertain(detail: { nth: number }): Command {
  return command('answerUncertain', detail, async (person, extension) => {
    const reminder = pick(await extension.use().uncertainReminders(), detail.nth)
    if (!reminder) return
    const mail = person.mails.find(({ reminderId }) => reminderId === reminder.id)
    const isOut = mail?.state === 'sent' || mail?.state === 'scheduled' || mail?.state === 'sending'
    if (mail && isOut) mail.sentOn ??= today()
    if (mail) mail.state = isOut ? 'sent' : 'gone'
    await extension.use().answerUncertain(reminder.id, isOut ? 'sent' : 'not-sent')
    if (mail) mail.isHeard = true
    person.isSwept = true
  })
}

function answerNotification(detail: { nth: number; answer: 'write' | 'snooze' }): Command {
  return command('answerNotification', detail, async (person, extension) => {
    const id = pick(Object.keys(await fakeBrowser.notifications.getAll()), detail.nth)
    if (id === undefined) return
    await extension.use().answerNotification(id, detail.answer)
    const again = await readAll(extension)
    const nudge = again.nudges.find((other) => other.id === id)
    const isDue = ({ invoice, today: day }: PlanInput, on: Day | null): boolean =>
      Boolean(nudge?.invoiceIds.includes(invoice.id)) && on !== null && on <= day
    // It comes back at once only for an invoice that nobody was told of before.
    if (
      Object.hasOwn(await fakeBrowser.notifications.getAll(), id) &&
      !plansOf(again).some((plan) => isDue(plan, followUpIndexDay(plan)))
    ) {
      throw new Error('The answered notification is still there.')
    }
    for (const [invoiceId, facts] of await readFacts(extension))
      person.facts.set(invoiceId, {
        ...(person.facts.get(invoiceId) ?? facts),
        ...(facts.snoozedUntil && { snoozedUntil: facts.snoozedUntil }),
      })
    person.undo = null
    person.isSwept = detail.answer === 'snooze'
  })
}

function clockJump(detail: { minutes: number }): Command {
  return command('clockJump', detail, async (person) => {
    await moveClock(person, () => setClock(Date.now() + detail.minutes * minuteMs))
    await Promise.resolve()
  })
}

function moveClock(person: Person, move: () => void): Promise<void> {
  const before = today()
  move()
  person.isSwept = false
  person.hasGoneBack ||= today() < before
  return Promise.resolve()
}

function changeZone(detail: { zone: string }): Command {
  return command('changeZone', detail, async (person) => {
    await moveClock(person, () => setZone(detail.zone))
  })
}

function restart(detail: { mode: 'worker' | 'browser' | 'update'; killAfter: number | undefined }): Command {
  return command('restart', detail, async (person, extension) => {
    person.undo = null
    if (detail.mode === 'browser') await extension.restartBrowser()
    else await extension.killWorker()
    // Every start sweeps; and may be killed while it does.
    const done = await extension.run((use) => use.reconcile(), detail.killAfter)
    person.isSwept = done !== null
  })
}

function sweep(detail: { times: number; killAfter: number | undefined }): Command {
  return command('sweep', detail, async (person, extension) => {
    const done = await extension.run((use) => Promise.all(Array.from({ length: detail.times }, () => use.reconcile())), detail.killAfter)
    if (detail.killAfter !== undefined) person.undo = null
    person.isSwept = done !== null
  })
}

/** Time passes until the next alarm, and it rings. */
function ringNext(): Command {
  return command('ringNext', null, async (person, extension) => {
    const at = await extension.nextAlarmMs()
    if (at === null) return
    setClock(Math.max(Date.now(), Math.min(at, Date.now() + 30 * dayMs)))
    person.isSwept = await extension.ring()
  })
}

// What must always be true

async function checkAll(person: Person, extension: SimulatedExtension): Promise<void> {
  if (person.isSwept) person.hasGoneBack = false
  const stored = await readAll(extension)
  if (extension.errors.length > 0) throw new Error(`Logged: ${extension.errors.join(', ')}`)
  checkSaved(person, stored)
  checkMails(person, stored)
  checkStoredDays(person, stored)
  plansOf(stored).forEach(checkPlan)
  checkReplay(stored, await extension.use().exportBackup())
  noteTold(person, stored)
  if (person.isSwept) await checkTold(person, stored, extension)
}

/** At the end of a story: one more sweep, and everything holds. */
export async function checkAtEnd(person: Person, extension: SimulatedExtension): Promise<void> {
  await extension.use().reconcile()
  person.isSwept = true
  await checkAll(person, extension)
}

interface Stored {
  readonly invoices: readonly (Invoice & {
    readonly index: { readonly followUpOn?: Day; readonly nudgeOn?: Day; readonly nudgedFor?: Day }
  })[]
  readonly clients: readonly PlanInput['client'][]
  readonly reminders: readonly (Reminder & { readonly changedAt: string })[]
  readonly settings: Settings
  readonly nudges: readonly Nudge[]
  readonly isDeriving: boolean
}

function readAll(extension: SimulatedExtension): Promise<Stored> {
  return extension.use().read(async (transaction) => ({
    invoices: await readStore(transaction, 'invoices').getAll(),
    clients: (await readStore(transaction, 'clients').getAll()).map(({ index: _index, ...client }) => client),
    reminders: (await readStore(transaction, 'reminders').getAll()).map(({ index: { changedAt }, ...reminder }) => ({
      ...reminder,
      changedAt,
    })),
    settings: (await readStore(transaction, 'settings').get('settings')) ?? defaultSettings,
    nudges: await readStore(transaction, 'nudges').getAll(),
    isDeriving: (await readStore(transaction, 'meta').get('deriveAfter')) !== undefined,
  }))
}

async function readFacts(extension: SimulatedExtension): Promise<Map<InvoiceId, Facts>> {
  return new Map((await readAll(extension)).invoices.map((invoice) => [invoice.id, factsOf(invoice)]))
}

async function rows(extension: SimulatedExtension): Promise<readonly PlanInput[]> {
  return plansOf(await readAll(extension))
}

function plansOf({ invoices, clients, reminders, settings }: Stored): readonly PlanInput[] {
  return invoices.flatMap(({ index: _index, ...invoice }) => {
    const client = clients.find(({ id }) => id === invoice.clientId)
    return client ? [{ invoice, client, reminders, settings, today: today() }] : []
  })
}

function checkSaved(person: Person, { invoices }: Stored): void {
  for (const [id, facts] of person.facts) {
    const invoice = invoices.find((other) => other.id === id)
    const is = invoice && factsOf(invoice)
    if (!isSame(is, facts)) throw new Error(`A saved change is lost: ${JSON.stringify({ saved: facts, is })}`)
  }
}

/** The records say what Gmail said; one stage is sent once; the gap holds. */
function checkMails(person: Person, stored: Stored): void {
  for (const { reminderId, state, isHeard } of person.mails) {
    const record = stored.reminders.find(({ id }) => id === reminderId)
    if (!record) throw new Error('The record of a mail is lost.')
    if (isHeard && state === 'sent' && record.state !== 'sent') throw new Error(`Sent, but recorded as ${record.state}.`)
    if (isHeard && state === 'gone' && record.state !== 'cancelled') throw new Error(`Discarded, but recorded as ${record.state}.`)
    if (state !== 'sent' && state !== 'scheduled' && record.state === 'sent') throw new Error(`Recorded as sent, but ${state}.`)
  }
  for (const { id, number } of stored.invoices) {
    const sent = person.mails
      .filter(({ state, items }) => state === 'sent' && items.some(({ invoiceId }) => invoiceId === id))
      .map((mail) => ({ on: mail.sentOn ?? '', stage: mail.items.find(({ invoiceId }) => invoiceId === id)?.stage }))
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    // Where the clock went back while Gmail sent it, the day of a mail says nothing.
    const undated = person.mails.filter(({ pressedOn, sentOn }) => pressedOn !== null && sentOn !== null && sentOn < pressedOn)
    const days = stored.reminders
      .filter(
        ({ id: own, state, items }) =>
          state === 'sent' && !undated.some(({ reminderId }) => reminderId === own) && items.some(({ invoiceId }) => invoiceId === id),
      )
      .flatMap(({ sentOn }) => sentOn ?? [])
      .toSorted()
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
    if (gaps.some((gap) => gap < 5)) throw new Error(`${number} was reminded too soon: ${days.join(', ')}`)
    const sentStages = sent.map(({ stage }) => stage)
    // After the last step a person may write again of their own accord; then the stage has no name of its own.
    const named = sentStages.filter((stage) => stage !== 'final')
    if (new Set(named).size < named.length) throw new Error(`${number} got one stage twice: ${sentStages.join(', ')}`)
  }
}

/** Just before sending, nothing speaks against it that the extension should have said. */
async function checkMaySend(mail: Mail, extension: SimulatedExtension): Promise<void> {
  const stored = await readAll(extension)
  for (const { invoiceId, balance } of mail.items) {
    const plan = plansOf(stored).find(({ invoice }) => invoice.id === invoiceId)
    if (!plan) continue
    const { invoice, client, settings } = plan
    if (isPaid(invoice) || invoice.writtenOffOn) throw new Error('A reminder for a paid invoice passes the check.')
    if (openBalance(invoice).minor !== balance.minor) throw new Error('A reminder with another balance passes the check.')
    // Where the clock went back, nobody can know which came first.
    const insertedAt = stored.reminders.find(({ id }) => id === mail.reminderId)?.insertedAt ?? startAt
    const isSeen = (invoice.hold?.since ?? '') < dayOf(insertedAt, Temporal.Now.timeZoneId())
    if (isOnHold(invoice, today()) && !isSeen) throw new Error(`A reminder on hold passes the check: ${JSON.stringify(invoice.hold)}`)
    const days = stored.reminders
      .filter(({ id, state, items }) => id !== mail.reminderId && state === 'sent' && items.some((item) => item.invoiceId === invoiceId))
      .map(({ sentOn }) => daysBetween(sentOn ?? '', today()))
    const gap = scheduleFor(client, settings).minimumGapDays
    if (days.some((since) => since < gap)) throw new Error(`A reminder ${Math.min(...days)} days after the last one passes the check.`)
    const isUncertain = stored.reminders.some(
      ({ id, state, items }) => id !== mail.reminderId && state === 'uncertain' && items.some((item) => item.invoiceId === invoiceId),
    )
    if (isUncertain) throw new Error('A reminder beside an uncertain one passes the check.')
  }
}

/** The index finds every follow-up in time: its day is that of the plan, or too early where a courtesy mail's time ran out. */
function checkStoredDays(person: Person, stored: Stored): void {
  if (stored.isDeriving) return
  for (const plan of plansOf(stored)) {
    const index = stored.invoices.find(({ id }) => id === plan.invoice.id)?.index
    const is = index?.followUpOn ?? null
    const should = followUpIndexDay(plan)
    const isEarly = is !== null && should !== null && is < should
    // Until the next sweep the clock may have gone back.
    const isOpen = !person.isSwept && (isEarly || person.hasGoneBack)
    if (is === should || isOpen || (isEarly && is > plan.today)) continue
    throw new Error(`The stored day of ${plan.invoice.number} is ${is}, planned is ${should} (${JSON.stringify(planFollowUp(plan))})`)
  }
}

/** A backup, read again, gives the same plans. */
function checkReplay(stored: Stored, text: string): void {
  const backup = readBackup(text)
  if (!backup.ok) throw new Error(`The backup cannot be read: ${JSON.stringify(backup.problems)}`)
  const { invoices, clients, reminders } = backup.data
  const again = plansOf({
    ...stored,
    invoices: invoices.map((invoice) => ({ ...invoice, index: {} })),
    clients,
    reminders: reminders.map((reminder) => ({ ...reminder, changedAt: '' })),
  })
  const plan = (inputs: readonly PlanInput[]): string => {
    const plans = inputs.map((input) => ({ id: input.invoice.id, followUp: planFollowUp(input) }))
    return JSON.stringify(plans.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  }
  if (plan(again) !== plan(plansOf(stored)))
    throw new Error(`The backup gives another plan: ${plan(again)} instead of ${plan(plansOf(stored))}`)
}

/** Notes which notifications spoke of which follow-up day of an invoice. */
function noteTold(person: Person, stored: Stored): void {
  for (const { id, index } of stored.invoices) {
    const on = index.nudgedFor ?? null
    const nudges = stored.nudges.filter(({ invoiceIds }) => invoiceIds.includes(id)).map((nudge) => nudge.id)
    const known = person.told.get(id)
    const isSameDay = known?.on === on
    const before = isSameDay ? known.before : new Set([...(known?.before ?? []), ...(known?.by ?? [])])
    const by = [...(isSameDay ? known.by : []), ...nudges.filter((nudge) => !before.has(nudge))]
    person.told.set(id, { on, before, by: new Set(by) })
  }
}

async function checkTold(person: Person, stored: Stored, extension: SimulatedExtension): Promise<void> {
  const now = { today: today(), at: new Date().toISOString() }
  const resting = new Set(stored.nudges.filter((nudge) => isResting(nudge, now)).flatMap(({ invoiceIds }) => invoiceIds))
  const plans = plansOf(stored).filter(({ invoice }) => !resting.has(invoice.id))
  const due = plans.filter((plan) => (followUpIndexDay(plan) ?? '9999') <= plan.today)
  const clients = new Set(due.map(({ client }) => client.id)).size
  const badge = await fakeBrowser.action.getBadgeText({})
  if (badge !== (clients === 0 ? '' : String(clients))) throw new Error(`The badge says "${badge}", due are ${clients}.`)

  const { calendar } = stored.settings
  const { timeOfDay } = calendar
  const zone = Temporal.Now.timeZoneId()
  const isQuiet = afterQuietHours(Date.now(), calendar, zone) > Date.now()
  const shown = new Set(extension.shown.map(({ id }) => id))
  for (const plan of plans) {
    const on = followUpIndexDay(plan)
    if (on === null || atTime(on, timeOfDay, zone) > Date.now() || isQuiet) continue
    const told = person.told.get(plan.invoice.id)
    const isTold = stored.nudges.some(({ id, invoiceIds, on: day }) => shown.has(id) && invoiceIds.includes(plan.invoice.id) && day >= on)
    // They were told, let it rest, and took that back: the list has it again, and the notification that they answered does not come again.
    const isBack = told?.on === on && [...told.by].some((id) => shown.has(id))
    if (!isTold && !isBack) throw new Error(`Nobody was told of ${plan.invoice.number}, due on ${on}: ${JSON.stringify(stored.nudges)}`)
  }

  for (const { id, index } of stored.invoices) {
    const told = person.told.get(id)
    const by = [...(told?.by ?? [])].filter((nudge) => shown.has(nudge))
    const isOfThisDay = told !== undefined && told.on !== null && told.on === index.nudgedFor
    if (isOfThisDay && by.length > 1) throw new Error(`Told twice of ${told.on}: ${by.join(' and ')}`)
  }

  const lost = stored.reminders.find(({ state, changedAt }) => state === 'sending' && Date.now() - Date.parse(changedAt) > 10 * minuteMs)
  if (lost) throw new Error(`Nobody is asked about a mail that Gmail was asked to send at ${lost.changedAt}.`)

  const alarms = new Map((await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]))
  if (!alarms.has('sweep')) throw new Error('No sweep alarm.')
  const waiting = plans.filter((plan) => {
    const index = stored.invoices.find(({ id }) => id === plan.invoice.id)?.index
    return followUpIndexDay(plan) !== null && index?.nudgedFor !== followUpIndexDay(plan)
  })
  const [next] = waiting.flatMap((plan) => followUpIndexDay(plan) ?? []).toSorted()
  if (next === undefined) return
  const at = afterQuietHours(Math.max(atTime(next, timeOfDay, zone), Date.now()), calendar, zone)
  const alarm = alarms.get('next-follow-up')
  if (alarm === undefined || alarm > Math.max(at, Date.now() + minuteMs)) {
    throw new Error(`The next follow-up is at ${new Date(at).toISOString()}, the alarm at ${alarm && new Date(alarm).toISOString()}`)
  }
}

function factsOf({ dueOn, total, payments, hold, snoozedUntil, writtenOffOn, waived, contactedOn }: Invoice): Facts {
  return tidy({ dueOn, total, payments, hold, snoozedUntil, writtenOffOn, waived, contactedOn })
}

function tidy(facts: { [K in keyof Facts]: Facts[K] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as Facts
}

function isSame(a: Facts | undefined, b: Facts | undefined): boolean {
  const text = (facts: Facts | undefined): string =>
    JSON.stringify(facts && Object.entries(tidy(facts)).toSorted(([x], [y]) => (x < y ? -1 : 1)))
  return text(a) === text(b)
}

function composeFacts(compose: string, draftId: string, to: readonly string[]): ComposeFacts {
  return { compose, account: 'maria@lopez.example', to, cc: [], subject: '', isReply: false, threadId: null, draftId, hasSignature: false }
}
