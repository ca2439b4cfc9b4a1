import type { ComposeFacts, InsertRequest } from '../../lib/browser/protocol.ts'
import { addDays, atTime, daysBetween, isoWeekday, type Day } from '../../lib/domain/day.ts'
import { isPaid, openBalance, type InvoiceId } from '../../lib/domain/invoice.ts'
import { followUpIndexDay, type PlanInput } from '../../lib/domain/plan-follow-up.ts'
import type { Stage } from '../../lib/domain/schedule.ts'
import { defaultSettings } from '../../lib/domain/settings.ts'
import type { DueClient } from '../../lib/reminders/due.ts'
import { readStore } from '../../lib/store/read-store.ts'
import { eur, makeSettings } from './make.ts'
import { setClock, setZone, simulateExtension, type SimulatedExtension } from './simulate-extension.ts'

/** What came out of a year. */
export interface YearResult {
  /** Reminders that became due. */
  readonly planned: number
  /** Reminders that the freelancer wrote and Gmail sent. */
  readonly sent: number
  /** Of the planned ones: told of on a later day, because the computer was asleep. */
  readonly late: number
  /** One stage sent twice, two mails closer than the gap, or two notifications of one follow-up. */
  readonly doubled: number
  /** Due on a day on which the computer was on, and nobody was told. */
  readonly missed: number
  /** Told of on their day while the computer was on: at nine o'clock sharp, by the clock on the wall. */
  readonly atNine: number
  /** Told of on their day, but not at nine. */
  readonly notAtNine: number
}

export interface Year {
  readonly zone: string
  readonly invoices: number
  readonly seed: number
  /** The whole of 2026 unless said otherwise. */
  readonly firstDay?: Day
  readonly lastDay?: Day
}

interface Sent {
  readonly stage: Stage
  readonly on: Day
}

/** Lives a year with the extension: a freelancer with many invoices, clients who pay, promise and dispute, and a computer that sleeps 1 to 20 days at random. */
export async function simulateYear({ zone, invoices, seed, firstDay = '2026-01-02', lastDay = '2026-12-30' }: Year): Promise<YearResult> {
  const random = makeRandom(seed)
  const chance = (share: number): boolean => random() < share
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1))
  setZone(zone)
  const extension = await simulateExtension(new Date(atTime(firstDay, '08:00', zone)).toISOString())
  await extension
    .use()
    .saveSettings(makeSettings({ calendar: { ...defaultSettings.calendar, country: zone.startsWith('America') ? 'US' : 'DE' } }))
  const toSave = Array.from({ length: invoices }, (_, index) => ({
    index,
    on: addDays(firstDay, between(0, Math.round(daysBetween(firstDay, lastDay) * 0.9))),
    dueIn: between(-30, 30),
  }))
  const sent = new Map<InvoiceId, Sent[]>()
  const told = new Map<string, { on: Day; by: Set<string> }>()
  const result = { planned: 0, sent: 0, late: 0, doubled: 0, missed: 0, atNine: 0, notAtNine: 0 }
  let ahead: ReadonlyMap<InvoiceId, Day> = new Map()
  let seen = 0
  let made = 0

  for (let today = firstDay; today <= lastDay;) {
    const at = (time: string): number => atTime(today, time, zone)
    setClock(at(['07:30', '08:59', '09:00', '10:40'][between(0, 3)] ?? '08:00'))
    const isOnBeforeNine = Date.now() < at('09:00')
    const isRestarted = chance(0.2)
    const isKilled = !isRestarted && chance(0.2)
    if (isRestarted) await extension.restartBrowser()
    else if (isKilled) {
      await extension.killWorker()
      await extension.use().reconcile()
    } else await extension.ring()
    if (isOnBeforeNine) await ringUntil(at('09:00'))
    await note(today, isOnBeforeNine)

    setClock(at('11:00'))
    for (const invoice of toSave.filter(({ on }) => on <= today && on > addDays(today, -40))) await save(invoice, today)
    toSave.splice(0, toSave.length, ...toSave.filter(({ on }) => on > today))
    await note(today, false)
    await hearFromClients(today)
    setClock(at('11:30'))
    await note(today, false)
    for (const due of await extension.use().dueNow()) if (chance(0.9)) await handle(due, today)
    await ringUntil(at('17:30'))
    await note(today, false)
    ahead = await followUpDays(today)

    const isWeekend = isoWeekday(addDays(today, 1)) === 6 && chance(0.7)
    const sleep = chance(0.06) ? between(1, 20) : isWeekend ? 2 : 0
    today = addDays(today, 1 + sleep)
  }
  return result

  /** Lets the alarms ring that come by a time, then sets the clock to it. */
  async function ringUntil(ms: number): Promise<void> {
    for (let rings = 0; rings < 3; rings += 1) {
      const next = await extension.nextAlarmMs()
      if (next === null || next > ms) break
      setClock(Math.max(next, Date.now()))
      await extension.ring()
    }
    setClock(ms)
    await extension.ring()
  }

  async function followUpDays(today: Day): Promise<ReadonlyMap<InvoiceId, Day>> {
    const plans = await readPlans(extension, today)
    return new Map(
      plans.flatMap((plan) => {
        const day = followUpIndexDay(plan)
        return day === null ? [] : [[plan.invoice.id, day] as const]
      }),
    )
  }

  /** Compares what is due with what was told. */
  async function note(today: Day, isOnBeforeNine: boolean): Promise<void> {
    const due = new Map([...(await followUpDays(today))].filter(([, on]) => on <= today))
    const nudges = new Map(
      (await extension.use().read((transaction) => readStore(transaction, 'nudges').getAll())).map((nudge) => [nudge.id, nudge]),
    )
    const news = extension.shown.slice(seen)
    seen = extension.shown.length
    // One that was shown again, for another invoice of the client, counts from then: the earlier ones were late anyway.
    for (const { id, atMs } of new Map(news.map((shown) => [shown.id, shown])).values()) {
      for (const invoiceId of nudges.get(id)?.invoiceIds ?? []) {
        const on = due.get(invoiceId)
        if (on === undefined) continue
        const known = told.get(`${invoiceId} ${on}`)
        if (known) {
          known.by.add(id)
          if (known.by.size === 2) result.doubled += 1
          continue
        }
        told.set(`${invoiceId} ${on}`, { on: today, by: new Set([id]) })
        result.planned += 1
        // An invoice that comes in overdue is due at once; only what was planned for an earlier day is late.
        if (today > on) result.late += ahead.get(invoiceId) === on ? 1 : 0
        else if (isOnBeforeNine && atMs === atTime(today, '09:00', zone)) result.atNine += 1
        else if (isOnBeforeNine) result.notAtNine += 1
      }
    }
    for (const [invoiceId, on] of due) {
      if (told.has(`${invoiceId} ${on}`)) continue
      result.planned += 1
      result.missed += 1
      told.set(`${invoiceId} ${on}`, { on: today, by: new Set() })
    }
  }

  async function save({ index, dueIn }: { readonly index: number; readonly dueIn: number }, today: Day): Promise<void> {
    const dueOn = addDays(today, dueIn)
    const client = index % Math.max(5, Math.round(invoices / 5))
    const saved = await extension.use().saveInvoice({
      number: `INV-${1000 + index}`,
      clientName: `Client ${client}`,
      clientEmail: `client-${client}@example.com`,
      currency: 'EUR',
      total: eur(100_00 + index),
      issuedOn: addDays(dueOn, -30),
      dueOn,
    })
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  }

  async function hearFromClients(today: Day): Promise<void> {
    for (const { invoice } of await readPlans(extension, today)) {
      if (isPaid(invoice) || invoice.writtenOffOn || invoice.dueOn > addDays(today, 5)) continue
      const luck = random()
      const use = extension.use()
      if (invoice.hold?.until === null) {
        if (luck < 0.1) await use.releaseHold(invoice.id)
      } else if (luck < 0.02) await use.recordPayment(invoice.id, { paidOn: today })
      else if (luck < 0.024) await use.recordPayment(invoice.id, { amount: eur(Math.ceil(openBalance(invoice).minor / 3)), paidOn: today })
      else if (luck < 0.03) await use.holdInvoice(invoice.id, { reason: 'promised', until: addDays(today, between(2, 14)), note: '' })
      else if (luck < 0.033) await use.holdInvoice(invoice.id, { reason: 'dispute', until: null, note: '' })
      else if (luck < 0.035) await use.holdInvoice(invoice.id, { reason: 'paused', until: addDays(today, between(3, 30)), note: '' })
    }
    for (const reminder of await extension.use().uncertainReminders()) await extension.use().answerUncertain(reminder.id, 'sent')
  }

  async function handle({ client, rows }: DueClient, today: Day): Promise<void> {
    const use = extension.use()
    const asked = rows
      .filter(({ followUp }) => followUp.action === 'ask' && followUp.reason.code === 'after-final')
      .map(({ invoice }) => invoice.id)
    for (const id of asked) {
      if (chance(0.3)) await use.writeOff(id, today)
      else await use.snooze([id], addDays(today, 14))
    }
    const ids = rows.filter(({ followUp }) => followUp.action === 'remind').map(({ invoice }) => invoice.id)
    if (ids.length === 0) return
    if (chance(0.1)) {
      await use.snooze(ids, addDays(today, between(1, 7)))
      return
    }
    made += 1
    const compose: ComposeFacts = {
      compose: `compose-${made}`,
      account: 'maria@lopez.example',
      to: [client.email],
      cc: [],
      subject: '',
      isReply: false,
      threadId: null,
      draftId: `draft-${made}`,
      hasSignature: false,
    }
    const choice = await use.choice(ids, compose)
    if (choice.warnings.length > 0) return
    const request: InsertRequest = {
      compose,
      key: `key-${made}`,
      items: choice.items,
      subject: 'Reminder',
      html: '',
      text: '',
      to: [client.email],
      cc: [],
      template: 'en/first',
      language: 'en',
      tone: 'neutral',
      payBy: choice.facts.payBy ?? addDays(today, 7),
      followUpOn: choice.followUpOn,
    }
    const inserted = await use.insertReminder(request, () => Promise.resolve())
    if (!inserted.ok) throw new Error(JSON.stringify(inserted.problems))
    const { reminderId } = inserted.status
    const { draftId } = compose
    if (chance(0.02)) {
      await use.recordComposeEvent({ reminderId, event: { type: 'discarded' } })
      return
    }
    await use.recordComposeEvent({ reminderId, event: { type: 'sending', draftId } })
    const event = {
      type: 'sent',
      draftId,
      account: compose.account,
      threadId: `a${made}`,
      messageId: `b${made}`,
      to: [client.email],
    } as const
    // Now and then the last event is lost, as in a tab that is closed too early.
    if (chance(0.98)) await use.recordComposeEvent({ reminderId, event })
    if (chance(0.01)) await use.recordComposeEvent({ reminderId, event })
    for (const { invoiceId, stage } of choice.items) {
      const before = sent.get(invoiceId) ?? []
      const isTwice = before.some((other) => other.stage === stage) || before.some(({ on }) => daysBetween(on, today) < 5)
      if (isTwice) result.doubled += 1
      sent.set(invoiceId, [...before, { stage, on: today }])
      result.sent += 1
    }
  }
}

/** Everything in the store, in the order of the invoices' numbers. */
async function readPlans(extension: SimulatedExtension, today: Day): Promise<readonly PlanInput[]> {
  return extension.use().read(async (transaction) => {
    const [stored, clients, reminders, settings] = await Promise.all([
      readStore(transaction, 'invoices').getAll(),
      readStore(transaction, 'clients').getAll(),
      readStore(transaction, 'reminders').getAll(),
      readStore(transaction, 'settings').get('settings'),
    ])
    const byClient = new Map(clients.map((client) => [client.id, client]))
    const byInvoice = new Map<InvoiceId, typeof reminders>()
    for (const reminder of reminders) {
      for (const { invoiceId } of reminder.items) byInvoice.set(invoiceId, [...(byInvoice.get(invoiceId) ?? []), reminder])
    }
    return stored
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
      .flatMap((invoice) => {
        const client = byClient.get(invoice.clientId)
        return client ? [{ invoice, client, reminders: byInvoice.get(invoice.id) ?? [], settings: settings ?? defaultSettings, today }] : []
      })
  })
}

/** The same numbers for the same seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
