import { describe, expect, it } from 'vitest'
import type { FollowUp } from '../../../lib/domain/follow-up.ts'
import type { Hold, Invoice } from '../../../lib/domain/invoice.ts'
import {
  followUpIndexDay,
  isFollowUpDue,
  nextFollowUpAfterSending,
  planFollowUp,
  type PlanInput,
} from '../../../lib/domain/plan-follow-up.ts'
import { defaultSchedule, stages, type Schedule, type Stage } from '../../../lib/domain/schedule.ts'
import { eur, makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'

/** November 2026: the 6th, the due date of every invoice here, is a Friday, the 9th a Monday. */
function input(overrides: Partial<PlanInput> = {}): PlanInput {
  return { invoice: makeInvoice(), client: makeClient(), reminders: [], settings: makeSettings(), today: '2026-11-10', ...overrides }
}

function plan(overrides: Partial<PlanInput> = {}): FollowUp {
  return planFollowUp(input(overrides))
}

function withSchedule(overrides: Partial<Schedule>): Pick<PlanInput, 'settings'> {
  return { settings: makeSettings({ schedules: [{ ...defaultSchedule, ...overrides }] }) }
}

function sent(...reminders: readonly (readonly [Stage, string])[]) {
  return reminders.map(([stage, sentOn]) => makeReminder({ stage, sentOn }))
}

function basisOf({ reason }: FollowUp): string {
  return reason.code === 'stage' ? reason.basis : reason.code
}

describe('a plan without trouble, day by day', () => {
  it.each([
    ['before the courtesy', '2026-10-10', [], 'before-due', '2026-11-03', 'due-date'],
    ['on its day', '2026-11-03', [], 'before-due', '2026-11-03', 'due-date'],
    ['a day late', '2026-11-04', [], 'before-due', '2026-11-04', 'today'],
    ['on the due date', '2026-11-06', [], 'first', '2026-11-09', 'due-date'],
    ['never reminded, 12 days overdue', '2026-11-18', [], 'first', '2026-11-18', 'today'],
    ['never reminded, a year overdue', '2027-11-08', [], 'first', '2027-11-08', 'today'],
    // Friday + 1 day, and 4 days after the courtesy: the gap of 5 days says the 8th, a Sunday.
    ['after the courtesy', '2026-11-03', [['before-due', '2026-11-03']], 'first', '2026-11-09', 'minimum-gap'],
    // 6 days lie between first and second: the 15th is a Sunday.
    ['after the first', '2026-11-10', [['first', '2026-11-09']], 'second', '2026-11-16', 'last-reminder'],
    ['after a late first', '2026-11-18', [['first', '2026-11-18']], 'second', '2026-11-24', 'last-reminder'],
    ['after the second', '2026-11-16', [['second', '2026-11-16']], 'third', '2026-11-23', 'last-reminder'],
    ['after the third', '2026-11-23', [['third', '2026-11-23']], 'final', '2026-12-09', 'last-reminder'],
  ] as const)('%s', (_, today, reminders, stage, on, basis) => {
    const followUp = plan({ today, reminders: sent(...reminders) })
    expect(followUp).toMatchObject({ action: 'remind', stage, on })
    expect(basisOf(followUp)).toBe(basis)
  })

  it.each<[string, readonly (readonly [Stage, string])[]]>([
    [
      'recorded in the wrong order',
      [
        ['second', '2026-11-09'],
        ['first', '2026-11-10'],
      ],
    ],
    [
      'of which the last is not in the schedule',
      [
        ['second', '2026-11-09'],
        ['due', '2026-11-10'],
      ],
    ],
  ])('keeps the distance from the highest stage, after reminders %s', (_, reminders) => {
    const followUp = plan({ today: '2026-11-10', reminders: sent(...reminders) })
    expect([followUp.stage, followUp.on, basisOf(followUp)]).toEqual(['third', '2026-11-20', 'due-date'])
    const later = plan({
      today: '2026-12-10',
      reminders: sent(...reminders.map(([stage, on]) => [stage, on.replace('-11-', '-12-')] as const)),
    })
    expect([later.on, basisOf(later)]).toEqual(['2026-12-17', 'last-reminder'])
  })

  it('says how late, what was last, and from where it was moved', () => {
    const reason = plan({ today: '2026-11-10', reminders: sent(['first', '2026-11-09']) }).reason
    expect(reason).toEqual({
      code: 'stage',
      basis: 'last-reminder',
      daysOverdue: 4,
      lastOn: '2026-11-09',
      lastStage: 'first',
      movedFrom: '2026-11-15',
    })
  })

  it('moves an overdue follow-up from Sunday to Monday', () => {
    expect(plan({ today: '2026-11-22' })).toMatchObject({ on: '2026-11-23', reason: { basis: 'today', movedFrom: '2026-11-22' } })
  })

  it('recomputes when the due date is changed', () => {
    const invoice = makeInvoice({ dueOn: '2026-12-04' })
    expect(plan({ invoice })).toMatchObject({ stage: 'before-due', on: '2026-12-01' })
    expect(plan({ invoice, reminders: sent(['first', '2026-11-09']) })).toMatchObject({ stage: 'second', on: '2026-12-11' })
  })

  it('leaves out days off and public holidays', () => {
    const settings = makeSettings({ calendar: { weekdays: [1, 2, 3, 4, 5], daysOff: ['2026-11-09'], timeOfDay: '09:00' } })
    expect(plan({ today: '2026-11-06', settings, isDayOff: (day) => day === '2026-11-10' })).toMatchObject({ on: '2026-11-11' })
  })
})

describe('which stage', () => {
  it('starts at first, whatever the age, when it arrives overdue', () => {
    const invoice = makeInvoice({ createdAt: '2027-01-10T08:00:00.000Z' })
    const followUp = plan({ invoice, today: '2027-01-11' })
    expect(followUp).toMatchObject({ stage: 'first', waived: [{ stage: 'before-due', why: 'arrived-overdue' }] })
  })

  it('waives the courtesy from the due date on', () => {
    expect(plan({ today: '2026-11-05' })).toMatchObject({ stage: 'before-due', waived: [] })
    expect(plan({ today: '2026-11-06' })).toMatchObject({ stage: 'first', waived: [{ stage: 'before-due', why: 'due-date-passed' }] })
  })

  it('waives the courtesy when its working day would be the due date', () => {
    // Due on Monday the 9th; three days before is Friday, a day off, and then comes the weekend.
    const calendar = { weekdays: [1, 2, 3, 4, 5], daysOff: ['2026-11-06'], timeOfDay: '09:00' }
    const followUp = plan({ invoice: makeInvoice({ dueOn: '2026-11-09' }), settings: makeSettings({ calendar }), today: '2026-10-20' })
    expect(followUp).toMatchObject({ stage: 'first', on: '2026-11-10', waived: [{ stage: 'before-due', why: 'due-date-passed' }] })
  })

  it('never goes back', () => {
    const followUp = plan({ reminders: sent(['second', '2026-11-09']) })
    expect(followUp).toMatchObject({
      stage: 'third',
      waived: [
        { stage: 'before-due', why: 'later-one-sent' },
        { stage: 'first', why: 'later-one-sent' },
      ],
    })
  })

  it('leaves out what the freelancer left out', () => {
    const followUp = plan({ invoice: makeInvoice({ waived: ['first', 'second'] }) })
    expect(followUp).toMatchObject({ stage: 'third', on: '2026-11-20' })
    expect(followUp.waived.slice(1).map(({ why }) => why)).toEqual(['left-out', 'left-out'])
  })

  it('has a mail for the due date where the schedule has one', () => {
    const due = withSchedule({ steps: [{ stage: 'due', offset: 0 }, ...defaultSchedule.steps.slice(1)] })
    expect(plan({ ...due, today: '2026-11-05' })).toMatchObject({ stage: 'due', on: '2026-11-06' })
    expect(plan({ ...due, today: '2026-11-06' })).toMatchObject({ stage: 'due', on: '2026-11-06' })
    expect(plan({ ...due, today: '2026-11-09' })).toMatchObject({ stage: 'first', waived: [{ stage: 'due', why: 'due-date-passed' }] })
    // Due on a Saturday: on Monday "due today" would be wrong.
    expect(plan({ ...due, invoice: makeInvoice({ dueOn: '2026-11-07' }), today: '2026-11-05' })).toMatchObject({ stage: 'first' })
  })

  it('follows the schedule of the client', () => {
    const weekly: Schedule = { id: 'weekly', name: 'Weekly', steps: [{ stage: 'first', offset: 3 }], minimumGapDays: 7 }
    const settings = makeSettings({ schedules: [defaultSchedule, weekly] })
    const followUp = plan({ settings, client: makeClient({ scheduleId: 'weekly' }), today: '2026-11-01' })
    expect(followUp).toMatchObject({ stage: 'first', on: '2026-11-09' })
  })

  it('copes with a reminder whose stage the schedule does not have any more', () => {
    const followUp = plan({ reminders: sent(['due', '2026-11-06']) })
    expect(followUp).toMatchObject({ stage: 'first', on: '2026-11-11', reason: { basis: 'minimum-gap' } })
  })
})

describe('which reminders count', () => {
  const of = (overrides: Parameters<typeof makeReminder>[0]) => plan({ reminders: [makeReminder({ sentOn: '2026-11-09', ...overrides })] })

  it.each(['inserted', 'cancelled'] as const)('%s does not', (state) => {
    expect(of({ state })).toEqual(plan())
  })

  it.each(['sending', 'scheduled'] as const)('%s counts like sent', (state) => {
    expect(of({ state })).toEqual(of({ state: 'sent' }))
  })

  it('sending without a day counts from its insertion', () => {
    const followUp = of({ state: 'sending', sentOn: undefined, sentAt: undefined, insertedAt: '2026-11-10T21:00:00.000Z' })
    expect(followUp.reason).toMatchObject({ lastOn: '2026-11-10' })
  })

  it('one scheduled for next week waits for next week', () => {
    expect(of({ state: 'scheduled', sentOn: '2026-11-17' })).toMatchObject({ stage: 'second', on: '2026-11-23' })
  })

  it('an uncertain one asks, at once, and blocks the next', () => {
    expect(of({ state: 'uncertain' })).toMatchObject({
      action: 'ask',
      stage: null,
      on: '2026-11-10',
      reason: { code: 'uncertain', insertedOn: '2026-11-09' },
    })
  })

  it('one scheduled for a time that could not be read is uncertain too', () => {
    expect(of({ state: 'scheduled', sentOn: undefined })).toMatchObject({ action: 'ask', reason: { code: 'uncertain' } })
  })

  it('an uncertain one about another invoice does not', () => {
    expect(of({ state: 'uncertain', invoiceId: 'another' })).toEqual(plan())
  })

  it('those of other invoices do not, and in a statement each invoice has its own stage', () => {
    expect(of({ invoiceId: 'another' })).toEqual(plan())
    const items = [
      { invoiceId: 'another', stage: 'final', balance: eur(1) },
      { invoiceId: 'invoice-1', stage: 'first', balance: eur(1) },
    ] as const
    expect(of({ items })).toMatchObject({ stage: 'second' })
  })
})

describe('what ends or stops it', () => {
  const hold: Hold = { reason: 'dispute', until: null, note: '', since: '2026-11-08' }
  const paid = [{ amount: eur(120_000), paidOn: '2026-11-08' }]

  it.each([
    ['written off', { invoice: makeInvoice({ writtenOffOn: '2026-11-08', payments: paid }) }, 'none', 'written-off'],
    ['paid', { invoice: makeInvoice({ payments: paid, hold }) }, 'none', 'paid'],
    ['not to be chased', { client: makeClient({ doNotChase: true }) }, 'none', 'do-not-chase'],
    ['below the minimum', { client: makeClient({ minimumMajor: 1201 }) }, 'none', 'below-minimum'],
    ['in dispute', { invoice: makeInvoice({ hold }) }, 'wait', 'on-hold'],
    ['paused', { invoice: makeInvoice({ hold: { ...hold, reason: 'paused' } }) }, 'wait', 'on-hold'],
    ['promised some day', { invoice: makeInvoice({ hold: { ...hold, reason: 'promised' } }) }, 'wait', 'on-hold'],
  ] satisfies [string, Partial<PlanInput>, string, string][])('%s', (_, overrides, action, code) => {
    const followUp = plan(overrides)
    expect(followUp).toMatchObject({ action, stage: null, on: null, waived: [], reason: { code } })
    expect(followUpIndexDay(input(overrides))).toBeNull()
  })

  it.each([
    ['EUR', 120_000],
    ['JPY', 1200],
    ['KWD', 1_200_000],
  ])('a minimum of 1200 is %s %i', (currency, minor) => {
    const client = makeClient({ minimumMajor: 1200 })
    const owing = (balance: number): Invoice => makeInvoice({ total: { minor: balance, currency } })
    expect(plan({ client, invoice: owing(minor) }).action).toBe('remind')
    expect(plan({ client, invoice: owing(minor - 1) }).reason).toEqual({ code: 'below-minimum' })
  })

  it('a part payment does not end it', () => {
    expect(plan({ invoice: makeInvoice({ payments: [{ amount: eur(119_999), paidOn: '2026-11-08' }] }) }).action).toBe('remind')
  })

  it('paid is paid, even with an uncertain mail', () => {
    expect(plan({ invoice: makeInvoice({ payments: paid }), reminders: [makeReminder({ state: 'uncertain' })] }).action).toBe('none')
  })
})

describe('what it waits for', () => {
  const held = (reason: Hold['reason'], until: string) => makeInvoice({ hold: { reason, until, note: '', since: '2026-11-08' } })

  it.each([
    // Friday the 20th, so not before Saturday, so Monday.
    ['a promise', { invoice: held('promised', '2026-11-20') }, '2026-11-23', 'promise-passed'],
    ['a promise that passed yesterday', { invoice: held('promised', '2026-11-09') }, '2026-11-10', 'promise-passed'],
    ['a promise that passed long ago', { invoice: held('promised', '2026-11-07') }, '2026-11-10', 'promise-passed'],
    ['a pause', { invoice: held('paused', '2026-11-18') }, '2026-11-18', 'pause-over'],
    ['a dispute with an end', { invoice: held('dispute', '2026-11-18') }, '2026-11-18', 'pause-over'],
    ['a pause that is over', { invoice: held('paused', '2026-11-09') }, '2026-11-10', 'today'],
    ['a snooze', { invoice: makeInvoice({ snoozedUntil: '2026-11-19' }) }, '2026-11-19', 'snoozed'],
    ['a snooze that is over', { invoice: makeInvoice({ snoozedUntil: '2026-11-01' }) }, '2026-11-10', 'today'],
    ['a mail written by hand', { lastContactOn: '2026-11-10' }, '2026-11-16', 'minimum-gap'],
  ] satisfies [string, Partial<PlanInput>, string, string][])('%s', (_, overrides, on, basis) => {
    const followUp = plan(overrides)
    expect(followUp).toMatchObject({ action: 'remind', stage: 'first', on })
    expect(basisOf(followUp)).toBe(basis)
  })

  it('on the promised day itself the promise is not broken yet', () => {
    const invoice = { ...held('promised', '2026-11-10'), snoozedUntil: '2026-11-19' }
    expect(basisOf(plan({ invoice, today: '2026-11-10' }))).toBe('snoozed')
    expect(basisOf(plan({ invoice, today: '2026-11-11' }))).toBe('promise-passed')
  })

  it('a broken promise that was answered with a reminder is past', () => {
    const invoice = held('promised', '2026-11-10')
    const before = plan({ invoice, today: '2026-11-30', reminders: sent(['first', '2026-11-10']) })
    const after = plan({ invoice, today: '2026-11-30', reminders: sent(['first', '2026-11-11']) })
    expect([basisOf(before), basisOf(after)]).toEqual(['promise-passed', 'today'])
  })

  it.each([
    ['the pay-by date of the last mail', { payBy: '2026-11-18' }, '2026-11-19', 'pay-by-passed'],
    ['a pay-by date before the next stage', { payBy: '2026-11-12' }, '2026-11-16', 'last-reminder'],
    ['a chosen day', { followUpOn: '2026-11-26' }, '2026-11-26', 'chosen'],
    ['a chosen day before the next stage', { followUpOn: '2026-11-14' }, '2026-11-16', 'chosen'],
    ['a chosen day within the gap', { followUpOn: '2026-11-11' }, '2026-11-16', 'minimum-gap'],
    ['the pay-by date after a chosen day', { followUpOn: '2026-11-16', payBy: '2026-11-18' }, '2026-11-19', 'pay-by-passed'],
  ])('%s', (_, overrides, on, basis) => {
    const reminders = [makeReminder({ sentOn: '2026-11-09', ...overrides })]
    const followUp = plan({ reminders })
    expect(followUp).toMatchObject({ action: 'remind', stage: 'second', on })
    expect(basisOf(followUp)).toBe(basis)
  })

  it('a chosen day stands for the schedule, also when it is earlier', () => {
    const reminders = [makeReminder({ stage: 'second', sentOn: '2026-11-09', followUpOn: '2026-11-17' })]
    expect(plan({ reminders })).toMatchObject({ stage: 'third', on: '2026-11-17', reason: { basis: 'chosen' } })
  })

  it('a chosen day never brings a mail about a missed due date before it is missed', () => {
    const reminders = [makeReminder({ stage: 'before-due', sentOn: '2026-10-26', followUpOn: '2026-11-02' })]
    expect(plan({ reminders, today: '2026-10-27' })).toMatchObject({
      stage: 'first',
      on: '2026-11-09',
      reason: { movedFrom: '2026-11-07' },
    })
  })

  it('the minimum gap, where the schedule is tighter', () => {
    const tight = withSchedule({ minimumGapDays: 10 })
    const followUp = plan({ ...tight, reminders: sent(['first', '2026-11-09']) })
    expect(followUp).toMatchObject({ stage: 'second', on: '2026-11-19', reason: { basis: 'minimum-gap' } })
  })
})

describe('after the last step', () => {
  const all = sent(['first', '2026-11-09'], ['second', '2026-11-16'], ['third', '2026-11-23'], ['final', '2026-12-09'])

  it('asks the freelancer, five days later', () => {
    expect(plan({ reminders: all, today: '2026-12-09' })).toEqual({
      action: 'ask',
      stage: null,
      on: '2026-12-14',
      reason: { code: 'after-final', lastOn: '2026-12-09', reminders: 4 },
      waived: [{ stage: 'before-due', why: 'later-one-sent' }],
    })
  })

  it('keeps asking, on working days', () => {
    expect(plan({ reminders: all, today: '2027-01-03' })).toMatchObject({ action: 'ask', on: '2027-01-04' })
  })

  it('a snooze holds here too', () => {
    const invoice = makeInvoice({ snoozedUntil: '2026-12-17' })
    expect(plan({ invoice, reminders: all, today: '2026-12-15' })).toMatchObject({ action: 'ask', on: '2026-12-17' })
  })

  it('asks after the pay-by date of the final mail', () => {
    const final = makeReminder({ stage: 'final', sentOn: '2026-12-09', payBy: '2026-12-16' })
    expect(plan({ reminders: [...all.slice(0, 3), final], today: '2026-12-09' })).toMatchObject({ on: '2026-12-17' })
  })

  it('with every step left out it asks once overdue', () => {
    const followUp = plan({ invoice: makeInvoice({ waived: stages }), today: '2026-11-02' })
    expect(followUp).toMatchObject({ action: 'ask', on: '2026-11-09', reason: { code: 'after-final', reminders: 0 } })
  })

  it('repeats the last step only where the schedule says so, and so often', () => {
    const repeating = withSchedule({ repeatLast: { everyDays: 14, atMost: 2 } })
    const again = sent(['final', '2026-12-23'])
    const twice = [...again, ...sent(['final', '2027-01-06'])]
    expect(plan({ ...repeating, reminders: all, today: '2026-12-09' })).toMatchObject({ stage: 'final', on: '2026-12-23' })
    expect(plan({ ...repeating, reminders: [...all, ...again], today: '2026-12-23' })).toMatchObject({ stage: 'final', on: '2027-01-06' })
    expect(plan({ ...repeating, reminders: [...all, ...twice], today: '2027-01-06' })).toMatchObject({ action: 'ask', on: '2027-01-11' })
  })

  it('never repeats a courtesy, or a step that the freelancer left out meanwhile', () => {
    const courtesyOnly = withSchedule({ steps: [{ stage: 'before-due', offset: -9 }], repeatLast: { everyDays: 1, atMost: 5 } })
    expect(plan({ ...courtesyOnly, reminders: sent(['before-due', '2026-10-28']), today: '2026-10-28' })).toMatchObject({
      action: 'ask',
      on: '2026-11-09',
    })
    const repeating = withSchedule({ repeatLast: { everyDays: 14, atMost: 2 } })
    const invoice = makeInvoice({ waived: ['final'] })
    expect(plan({ ...repeating, invoice, reminders: all, today: '2026-12-09' }).action).toBe('ask')
  })
})

describe('nextFollowUpAfterSending', () => {
  it('is the plan once the next stage is sent', () => {
    expect(nextFollowUpAfterSending({ ...input(), sentOn: '2026-11-10' })).toMatchObject({ stage: 'second', on: '2026-11-16' })
  })

  it('takes another stage and a pay-by date', () => {
    const next = nextFollowUpAfterSending({ ...input(), sentOn: '2026-11-10', stage: 'third', payBy: '2026-12-08' })
    expect(next).toMatchObject({ stage: 'final', on: '2026-12-09' })
  })

  it('asks after the last one, and after one more than the schedule has', () => {
    const reminders = sent(['final', '2026-12-09'])
    expect(nextFollowUpAfterSending({ ...input(), sentOn: '2026-12-09', stage: 'final' }).action).toBe('ask')
    expect(nextFollowUpAfterSending({ ...input({ reminders }), sentOn: '2026-12-16' })).toMatchObject({ action: 'ask', on: '2026-12-21' })
  })

  it('waits where the invoice is on hold', () => {
    const invoice = makeInvoice({ hold: { reason: 'paused', until: null, note: '', since: '2026-11-08' } })
    expect(nextFollowUpAfterSending({ ...input({ invoice }), sentOn: '2026-11-10' }).action).toBe('wait')
  })
})

describe('followUpIndexDay', () => {
  it('is the day without today as a floor', () => {
    expect(followUpIndexDay(input({ today: '2027-03-01' }))).toBe('2026-11-09')
    expect(followUpIndexDay(input({ today: '2027-03-01', reminders: sent(['first', '2026-11-09']) }))).toBe('2026-11-16')
  })

  it('is on a Sunday what was due on Friday, though nothing is due on a Sunday', () => {
    const sunday = input({ today: '2026-11-15' })
    expect(followUpIndexDay(sunday)).toBe('2026-11-09')
    expect(isFollowUpDue(planFollowUp(sunday), '2026-11-15')).toBe(false)
  })

  it('moves on when the courtesy was missed', () => {
    expect(followUpIndexDay(input({ today: '2026-11-05' }))).toBe('2026-11-03')
    expect(followUpIndexDay(input({ today: '2026-11-06' }))).toBe('2026-11-09')
  })

  it('of uncertain mails is the day the first was inserted', () => {
    const reminders = [makeReminder({ state: 'uncertain', sentOn: '2026-11-19' }), makeReminder({ state: 'uncertain' })]
    expect(followUpIndexDay(input({ today: '2026-12-01', reminders }))).toBe('2026-11-09')
  })
})
