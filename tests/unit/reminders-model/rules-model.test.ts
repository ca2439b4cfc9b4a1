import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComposeEvent } from '../../../lib/browser/protocol.ts'
import { addDays, todayIn } from '../../../lib/domain/day.ts'
import { isPaid, openBalance, type Hold, type Invoice } from '../../../lib/domain/invoice.ts'
import { followUpIndexDay, isFollowUpDue, planFollowUp, type PlanInput } from '../../../lib/domain/plan-follow-up.ts'
import type { Reminder } from '../../../lib/domain/reminder.ts'
import { stages } from '../../../lib/domain/schedule.ts'
import { isWorkingDay } from '../../../lib/domain/working-days.ts'
import { nextReminder } from '../../../lib/reminders/compose-states.ts'
import { readBackup, writeBackup } from '../../../lib/store/backup.ts'
import { checkPlan } from '../../support/check-plan.ts'
import { eur, makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'

// The rules alone, without store and browser, in as many stories as the rules deserve: two thousand of up to sixty steps. The model test
// beside this one lives fewer stories with everything around the rules.

interface World {
  nowMs: number
  zone: string
  invoice: Invoice
  reminders: readonly Reminder[]
}

type Step = (world: World) => void

const client = makeClient({ email: 'ada@acme.example' })
const settings = makeSettings()
const dayMs = 86_400_000

const today = (world: World): string => todayIn(world.nowMs, world.zone)
const planIn = (world: World): PlanInput => ({ invoice: world.invoice, client, reminders: world.reminders, settings, today: today(world) })

function edit(change: (world: World) => Partial<Invoice>): Step {
  return (world) => {
    world.invoice = { ...world.invoice, ...change(world) }
  }
}

/** The person writes what is planned, on the day it is due. */
const insert: Step = (world) => {
  const { action, stage, on } = planFollowUp(planIn(world))
  if (action !== 'remind' || stage === null || on !== today(world) || world.reminders.some(({ state }) => state === 'inserted')) return
  const id = `r${world.reminders.length}`
  const reminder = makeReminder({
    id,
    clientId: client.id,
    state: 'inserted',
    draftId: id,
    to: [client.email],
    payBy: addDays(today(world), 4),
  })
  const { sentOn: _sentOn, sentAt: _sentAt, ...inserted } = reminder
  const items = [{ invoiceId: world.invoice.id, stage, balance: openBalance(world.invoice) }]
  world.reminders = [...world.reminders, { ...inserted, items, insertedAt: new Date(world.nowMs).toISOString() }]
}

/** Gmail says something of the last mail. */
function hear(event: (reminder: Reminder) => ComposeEvent): Step {
  return (world) => {
    const last = world.reminders.at(-1)
    if (!last) return
    const now = { nowMs: world.nowMs, at: new Date(world.nowMs).toISOString(), today: today(world), zone: world.zone }
    const next = nextReminder(last, event(last), { client, now })
    if (next) world.reminders = [...world.reminders.slice(0, -1), next]
  }
}

const send = hear(({ draftId = null }) => ({ type: 'sending', draftId }))
const sent = hear(({ draftId = null, id, to }) => ({ type: 'sent', draftId, account: '', threadId: 't', messageId: id, to }))

/** The draft is open again, so the mail did not go out: its stage is still to come. */
const undo: Step = (world) => {
  const last = world.reminders.at(-1)
  hear(() => ({ type: 'reopened' }))(world)
  if (last && last.state !== 'cancelled') expect(world.reminders.at(-1)).toMatchObject({ id: last.id, state: 'inserted' })
}

/** What was sent or scheduled is dated by then; without a date only the person knows. */
const scheduled: Step = (world) => {
  hear(() => ({ type: 'schedule-chosen', when: '', locale: 'en' }))(world)
  world.reminders = world.reminders.map((one) =>
    one.state === 'scheduled' && !one.sentOn ? { ...one, sentOn: addDays(today(world), 2) } : one,
  )
}

const lost: Step = (world) => {
  world.reminders = world.reminders.map((one) => (one.state === 'sending' ? { ...one, state: 'uncertain' } : one))
}

const answered: Step = (world) => {
  world.reminders = world.reminders.map((one) => (one.state === 'uncertain' ? { ...one, state: 'sent', sentOn: today(world) } : one))
}

/** The worker is killed, the browser restarted, the extension updated: what stands in the store is all that is left. */
const restart: Step = (world) => {
  const before = planFollowUp(planIn(world))
  const file = writeBackup(
    { clients: [client], invoices: [world.invoice], reminders: world.reminders, templates: [], settings },
    new Date(world.nowMs).toISOString(),
  )
  const read = readBackup(file)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const [invoice] = read.data.invoices
  if (!invoice) throw new Error('The invoice is lost.')
  world.invoice = invoice
  world.reminders = read.data.reminders
  expect(planFollowUp(planIn(world))).toEqual(before)
}

const days = fc.integer({ min: -3, max: 25 })
const hold = (reason: Hold['reason'], until: number | null): Step =>
  edit((world) => ({ hold: { reason, until: until === null ? null : addDays(today(world), until), note: '', since: today(world) } }))
const pay = (part: number): Step =>
  edit((world) =>
    isPaid(world.invoice)
      ? {}
      : { payments: [...world.invoice.payments, { amount: eur(Math.min(part, openBalance(world.invoice).minor)), paidOn: today(world) }] },
  )

const clockJump =
  (ms: number): Step =>
  (world) => {
    world.nowMs += ms
  }
/** To nine o'clock of the next follow-up, which is where most things happen. */
const toNext: Step = (world) => {
  const { on } = planFollowUp(planIn(world))
  if (on !== null) world.nowMs = Math.max(world.nowMs, Date.parse(`${on}T12:00:00Z`))
}
const write: Step = (world) => {
  toNext(world)
  insert(world)
  send(world)
  sent(world)
}

const steps: Readonly<Record<string, fc.Arbitrary<Step>>> = {
  write: fc.constant(write),
  writeAgain: fc.constant(write),
  toNext: fc.constant(toNext),
  insert: fc.constant(insert),
  send: fc.constant(send),
  sent: fc.constant(sent),
  fail: fc.constant(hear(() => ({ type: 'send-cancelled' }))),
  undo: fc.constant(undo),
  discard: fc.constant(hear(() => ({ type: 'discarded' }))),
  schedule: fc.constant(scheduled),
  lost: fc.constant(lost),
  answered: fc.constant(answered),
  reply: fc.constant(edit((world) => ({ repliedOn: today(world), repliedAt: new Date(world.nowMs).toISOString() }))),
  call: fc.constant(edit((world) => ({ contactedOn: today(world) }))),
  promise: days.map((until) => hold('promised', until)),
  dispute: fc.option(days).map((until) => hold('dispute', until)),
  pause: fc.option(days).map((until) => hold('paused', until)),
  release: fc.constant((world: World) => {
    const { hold: _hold, ...invoice } = world.invoice
    world.invoice = invoice
  }),
  snooze: days.map((until) => edit((world) => ({ snoozedUntil: addDays(today(world), until) }))),
  pay: fc.constantFrom(200_000, 1).map(pay),
  partPay: fc.integer({ min: 1, max: 40_000 }).map(pay),
  editDueDate: fc.integer({ min: -30, max: 30 }).map((by) => edit((world) => ({ dueOn: addDays(today(world), by) }))),
  waive: fc.constantFrom(...stages).map((stage) => edit(({ invoice }) => ({ waived: [...new Set([...(invoice.waived ?? []), stage])] }))),
  clockJump: fc.integer({ min: -2, max: 20 }).map((count) => clockJump(count * dayMs)),
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland').map((zone) => (world: World) => {
    world.zone = zone
  }),
  restart: fc.constant(restart),
}

const commands = Object.entries(steps).map(([name, step]) =>
  step.map((run) => ({
    check: () => true,
    toString: () => name,
    run(world: World) {
      run(world)
      const input = planIn(world)
      checkPlan(input)
      checkStages(world)
      const followUp = planFollowUp(input)
      const isDue = isWorkingDay(input.today, settings.calendar) && (followUpIndexDay(input) ?? '9999') <= input.today
      expect(isFollowUpDue(followUp, input.today), 'the stored day and the plan say the same').toBe(isDue)
    },
  })),
)

/** A person who writes what is planned never sends one stage twice. */
function checkStages({ reminders }: World): void {
  const out = reminders.filter(({ state }) => state === 'sent').map(({ items }) => items[0]?.stage)
  if (new Set(out).size < out.length) throw new Error(`One stage twice: ${out.join(', ')}`)
}

describe('the rules', () => {
  it('hold in 2,000 stories of up to 60 steps', () => {
    let told = 0
    const story = fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), (plan) => {
      const invoice = makeInvoice({ clientId: client.id, issuedOn: '2026-01-01' })
      fc.modelRun(
        () => ({ model: { nowMs: Date.parse('2026-10-20T12:00:00Z'), zone: 'Europe/Berlin', invoice, reminders: [] }, real: null }),
        plan,
      )
      told += 1
    })
    fc.assert(story, { numRuns: 2000 })
    expect(told).toBe(2000)
  })
})
