import type { Client } from './client.ts'
import { openReplyOn } from './client-reply.ts'
import { contactDay, contactsOf } from './contacts.ts'
import { addDays, daysBetween, laterDay, type Day } from './day.ts'
import type { FollowUp, FollowUpReason, WaivedStage } from './follow-up.ts'
import { latestLimit, limitsOfQuestion, limitsOfStep, type Waiting } from './follow-up-limits.ts'
import { dayOffIn } from './holidays.ts'
import { isPaid, openBalance, type Invoice } from './invoice.ts'
import { wholeUnits } from './money.ts'
import { isUncertain, type Reminder } from './reminder.ts'
import { isLaterStage, orderedSteps, scheduleFor, type ScheduleStep, type Stage } from './schedule.ts'
import type { Settings } from './settings.ts'
import { nextWorkingDay, type IsDayOff } from './working-days.ts'

/** What a plan is made from. Everything is derived from these, so an edited due date or a payment recomputes it. */
export interface PlanInput {
  readonly invoice: Invoice
  readonly client: Client
  /** All of this invoice's reminders, in any order and state; those of other invoices are ignored. */
  readonly reminders: readonly Reminder[]
  readonly settings: Pick<Settings, 'schedules' | 'calendar'>
  readonly today: Day
  /** Public holidays; unset takes those of the freelancer's and the client's country and region. */
  readonly isDayOff?: IsDayOff
  /** A day on which the freelancer wrote or called by hand, beside the invoice's own: moves the minimum gap, never the stage. */
  readonly lastContactOn?: Day
}

/**
 * The next thing to do about an invoice, and why (product specification, "Scheduling rules"; etiquette rule 20).
 *
 * The stage is the lowest one not done and not waived, above the highest one sent. The day is the latest of all that ask for
 * waiting, moved to a working day. It is never before `today`, so a missed day happens once, later, without a burst.
 */
export function planFollowUp(input: PlanInput): FollowUp {
  return decide(input).followUp
}

/**
 * The plan as it would stand if a reminder were sent on `sentOn`: of the stage that is next now (of the last step when none is), or of
 * `stage`. `payBy` is the day that mail asks for payment by.
 */
export function nextFollowUpAfterSending(
  input: PlanInput & { readonly sentOn: Day; readonly stage?: Stage; readonly payBy?: Day },
): FollowUp {
  const { invoice, client, settings, reminders, sentOn, payBy } = input
  const lastStep = orderedSteps(scheduleFor(client, settings)).at(-1)
  const stage = input.stage ?? planFollowUp(input).stage ?? lastStep?.stage ?? 'final'
  const sent: Reminder = {
    id: 'as-if-sent',
    clientId: client.id,
    items: [{ invoiceId: invoice.id, stage, balance: openBalance(invoice) }],
    state: 'sent',
    subject: '',
    text: '',
    to: [],
    cc: [],
    account: '',
    sentOn,
    ...(payBy && { payBy }),
  }
  return planFollowUp({ ...input, reminders: [...reminders, sent] })
}

/**
 * The day to store in the index of follow-ups: the plan's day without "not before today". Null when nothing is to come by itself.
 *
 * On a working day the follow-up is due (`isFollowUpDue` of a plan made on that day) exactly when this day, derived on it, is
 * that day or earlier; on other days nothing is due. The stored day stays right while days pass, with one exception: a courtesy step
 * (before due, due) whose time ran out gives way to a later stage and so to a later day. The stored day is then too early, never too
 * late: whoever reads it plans afresh anyway, leaves the invoice out where the plan says later, and stores the new day.
 */
export function followUpIndexDay(input: PlanInput): Day | null {
  return decide(input).indexDay
}

/** Whether a plan made on `today` says that something is to be done on that day. */
export function isFollowUpDue(followUp: FollowUp, today: Day): boolean {
  return followUp.on !== null && followUp.on <= today
}

interface Decision {
  readonly followUp: FollowUp
  readonly indexDay: Day | null
}

/** An invoice that is chased, with all a stage is decided from. */
type Chase = PlanInput & Waiting

function decide(input: PlanInput): Decision {
  const { invoice, client, settings } = input
  const stopped = whyNotChased(input)
  if (stopped) return nothingToCome('none', stopped)

  const reminders = input.reminders.filter(({ items }) => items.some(({ invoiceId }) => invoiceId === invoice.id))
  const [insertedOn] = reminders
    .filter(isUncertain)
    .map((reminder) => contactDay(reminder, invoice))
    .toSorted()
  if (insertedOn !== undefined) {
    return ask(input, insertedOn, { code: 'uncertain', insertedOn }, [])
  }

  const { hold } = invoice
  if (hold?.until === null) return nothingToCome('wait', { code: 'on-hold', hold })

  return decideStage({ ...input, schedule: scheduleFor(client, settings), contacts: contactsOf(reminders, invoice) })
}

function whyNotChased({ invoice, client }: PlanInput): FollowUpReason | null {
  if (invoice.writtenOffOn) return { code: 'written-off' }
  if (isPaid(invoice)) return { code: 'paid' }
  if (client.doNotChase) return { code: 'do-not-chase' }
  if (isBelowMinimum(invoice, client)) return { code: 'below-minimum' }
  return null
}

function isBelowMinimum(invoice: Invoice, { minimumMajor = 0 }: Client): boolean {
  const balance = openBalance(invoice)
  return balance.minor < wholeUnits(minimumMajor, balance.currency).minor
}

function decideStage(chase: Chase): Decision {
  const waived: WaivedStage[] = []
  for (const step of orderedSteps(chase.schedule)) {
    if (chase.contacts.some(({ stage }) => stage === step.stage)) continue
    const why = whyWaived(step, chase)
    if (!why) return remind(step, chase, waived)
    waived.push({ stage: step.stage, why })
  }
  const repeated = stepToRepeat(chase)
  return repeated ? remind(repeated, chase, waived) : askWhatNext(chase, waived)
}

function whyWaived(step: ScheduleStep, chase: Chase): WaivedStage['why'] | null {
  const { invoice, contacts } = chase
  if (contacts.some(({ stage }) => isLaterStage(stage, step.stage))) return 'later-one-sent'
  if (invoice.waived?.includes(step.stage)) return 'left-out'
  const lastDay = lastDayOfStep(step, invoice.dueOn)
  if (lastDay === null || plannedDay(step, chase) <= lastDay) return null
  return invoice.createdAt.slice(0, 10) > invoice.dueOn ? 'arrived-overdue' : 'due-date-passed'
}

/** A courtesy mail makes sense until the day before the due date, a mail "due today" until that day; later steps always do. */
function lastDayOfStep({ offset }: ScheduleStep, dueOn: Day): Day | null {
  if (offset > 0) return null
  return offset < 0 ? addDays(dueOn, -1) : dueOn
}

function plannedDay(step: ScheduleStep, chase: Chase): Day {
  return moveToWorkingDay(laterDay(latestLimit(limitsOfStep(step, chase)).on, chase.today), chase)
}

function remind(step: ScheduleStep, chase: Chase, waived: readonly WaivedStage[]): Decision {
  const { invoice, contacts, today } = chase
  const limit = latestLimit(limitsOfStep(step, chase))
  const earliest = laterDay(limit.on, today)
  const on = moveToWorkingDay(earliest, chase)
  const basis = limit.on < today ? 'today' : limit.basis
  const last = contacts.at(-1)
  const contactOn = lastContactByHand(chase)
  const repliedOn = openReplyOn(invoice, contacts)
  const reason: FollowUpReason = {
    code: 'stage',
    basis: isPromiseBroken(chase) ? 'promise-passed' : basis,
    daysOverdue: daysBetween(invoice.dueOn, today),
    ...(last && { lastOn: last.on, lastStage: last.stage }),
    ...(contactOn && { contactOn }),
    ...(repliedOn && { repliedOn }),
    ...(on !== earliest && { movedFrom: earliest }),
  }
  return { followUp: { action: 'remind', stage: step.stage, on, reason, waived }, indexDay: moveToWorkingDay(limit.on, chase) }
}

/** A promised day went by and nothing was sent since: the next mail speaks of the promise, however late it goes out. */
function isPromiseBroken({ invoice: { hold }, contacts, today }: Chase): boolean {
  if (hold?.reason !== 'promised' || hold.until === null) return false
  const { until } = hold
  return until < today && !contacts.some(({ on }) => on > until)
}

/** The day of the last hand-written mail or call, when it came after the last reminder. */
function lastContactByHand({ invoice, contacts, lastContactOn = '' }: Chase): Day | null {
  const on = laterDay(invoice.contactedOn ?? '', lastContactOn)
  return on > (contacts.at(-1)?.on ?? '') ? on : null
}

/** The last step, when it was sent and may be repeated once more. Courtesy mails before the due date are never repeated. */
function stepToRepeat(chase: Chase): ScheduleStep | null {
  const { contacts, schedule } = chase
  const step = orderedSteps(schedule).at(-1)
  if (!schedule.repeatLast || !step || step.offset <= 0 || whyWaived(step, chase)) return null
  const times = contacts.filter(({ stage }) => stage === step.stage).length
  return times > 0 && times <= schedule.repeatLast.atMost ? step : null
}

function askWhatNext(chase: Chase, waived: readonly WaivedStage[]): Decision {
  const { contacts, invoice } = chase
  const last = contacts.at(-1)
  const repliedOn = openReplyOn(invoice, contacts)
  const reason: FollowUpReason = {
    code: 'after-final',
    lastOn: last?.on ?? invoice.dueOn,
    reminders: contacts.length,
    ...(repliedOn && { repliedOn }),
  }
  return ask(chase, latestLimit(limitsOfQuestion(chase)).on, reason, waived)
}

function ask(input: PlanInput, earliest: Day, reason: FollowUpReason, waived: readonly WaivedStage[]): Decision {
  const on = moveToWorkingDay(laterDay(earliest, input.today), input)
  return { followUp: { action: 'ask', stage: null, on, reason, waived }, indexDay: moveToWorkingDay(earliest, input) }
}

function nothingToCome(action: 'none' | 'wait', reason: FollowUpReason): Decision {
  return { followUp: { action, stage: null, on: null, reason, waived: [] }, indexDay: null }
}

function moveToWorkingDay(day: Day, { settings, client, isDayOff = dayOffIn(settings.calendar, client) }: PlanInput): Day {
  return nextWorkingDay(day, settings.calendar, isDayOff)
}
