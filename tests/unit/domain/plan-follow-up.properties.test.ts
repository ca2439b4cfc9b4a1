import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type Day } from '../../../lib/domain/day.ts'
import { holdEndsOn, isPaid, type Hold } from '../../../lib/domain/invoice.ts'
import {
  followUpIndexDay,
  isFollowUpDue,
  nextFollowUpAfterSending,
  planFollowUp,
  type PlanInput,
} from '../../../lib/domain/plan-follow-up.ts'
import type { Reminder } from '../../../lib/domain/reminder.ts'
import { checkSchedule, isLaterStage, scheduleFor, stages, type Schedule, type Stage } from '../../../lib/domain/schedule.ts'
import { isWorkingDay, nextWorkingDay } from '../../../lib/domain/working-days.ts'
import { eur, makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'

const start = '2026-10-01'
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(start, days))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

const schedule: fc.Arbitrary<Schedule> = fc
  .record({
    chosen: fc.subarray([...stages], { minLength: 1 }),
    distances: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 6, maxLength: 6 }),
    minimumGapDays: fc.integer({ min: 1, max: 9 }),
    repeatLast: maybe(fc.record({ everyDays: fc.integer({ min: 1, max: 20 }), atMost: fc.integer({ min: 0, max: 3 }) })),
  })
  .map(({ chosen, distances, minimumGapDays, repeatLast }) => {
    let offset = 0
    const steps = chosen.map((stage, index) => {
      const distance = distances[index] ?? 1
      if (stage === 'before-due') return { stage, offset: -distance }
      if (stage === 'due') return { stage, offset: 0 }
      offset += distance
      return { stage, offset }
    })
    return { id: 'default', name: 'Any', steps, minimumGapDays, repeatLast }
  })

const hold: fc.Arbitrary<Hold> = fc.record({
  reason: fc.constantFrom('promised', 'dispute', 'paused'),
  until: fc.option(day(0, 120), { freq: 4 }),
  note: fc.constant(''),
  since: fc.constant(start),
})

/** At most one reminder of a stage: more than that the product never lets happen. */
const reminders: fc.Arbitrary<Reminder[]> = fc.uniqueArray(
  fc
    .record({
      stage: fc.constantFrom(...stages),
      state: fc.constantFrom('sent', 'sent', 'sent', 'inserted', 'sending', 'scheduled', 'cancelled', 'uncertain'),
      sentOn: day(0, 90),
      payBy: maybe(day(0, 120)),
      followUpOn: maybe(day(0, 120)),
    })
    .map((overrides) => makeReminder(overrides)),
  { maxLength: 4, selector: ({ items }) => items[0]?.stage },
)

const calendar = fc.record({
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  daysOff: fc.array(day(0, 120), { maxLength: 5 }),
  timeOfDay: fc.constant('09:00'),
})

const input: fc.Arbitrary<PlanInput> = fc
  .record({
    schedule,
    calendar,
    reminders,
    today: day(0, 150),
    dueOn: day(20, 60),
    arrivedOn: day(0, 80),
    paidMinor: fc.constantFrom(0, 0, 0, 50_000, 120_000),
    hold: maybe(hold),
    snoozedUntil: maybe(day(0, 120)),
    waived: fc.subarray([...stages], { maxLength: 2 }),
    isWrittenOff: fc.constantFrom(false, false, false, true),
    doNotChase: fc.constantFrom(false, false, false, true),
    lastContactOn: maybe(day(0, 120)),
    holiday: day(0, 150),
  })
  .map(({ schedule, calendar, reminders, today, lastContactOn, holiday, doNotChase, ...facts }) => ({
    invoice: makeInvoice({
      dueOn: facts.dueOn,
      createdAt: `${facts.arrivedOn}T08:00:00.000Z`,
      payments: facts.paidMinor > 0 ? [{ amount: eur(facts.paidMinor), paidOn: start }] : [],
      waived: facts.waived,
      hold: facts.hold,
      snoozedUntil: facts.snoozedUntil,
      writtenOffOn: facts.isWrittenOff ? start : undefined,
    }),
    client: makeClient({ doNotChase }),
    reminders,
    settings: makeSettings({ schedules: [schedule], calendar }),
    today,
    isDayOff: (day) => day === holiday,
    lastContactOn,
  }))

const contactsIn = ({ reminders }: PlanInput) => reminders.filter(({ state }) => ['sent', 'sending', 'scheduled'].includes(state))

function isWorking({ settings, isDayOff }: PlanInput, day: Day): boolean {
  return isWorkingDay(day, settings.calendar, isDayOff)
}

/** The smallest facts that break a rule, as a report; empty when none were found. */
function breach(holds: (input: PlanInput, days: number) => boolean): string {
  const details = fc.check(fc.property(input, fc.nat({ max: 60 }), holds), { numRuns: 2000 })
  return details.failed ? (fc.defaultReportMessage(details) ?? 'broken') : ''
}

describe('whatever happened', () => {
  it('a follow-up is never before today and always on a working day', () => {
    const report = breach((input) => {
      const { on } = planFollowUp(input)
      return on === null || (on >= input.today && isWorking(input, on))
    })
    expect(report).toBe('')
  })

  it('action, stage and day fit together', () => {
    const report = breach((input) => {
      const { action, stage, on } = planFollowUp(input)
      return (stage !== null) === (action === 'remind') && (on !== null) === (action === 'remind' || action === 'ask')
    })
    expect(report).toBe('')
  })

  it('the gap holds after every mail and every contact by hand', () => {
    const report = breach((input) => {
      const { action, on } = planFollowUp(input)
      if (action !== 'remind' || on === null) return true
      const gap = scheduleFor(input.client, input.settings).minimumGapDays
      const days = [...contactsIn(input).map(({ sentOn }) => sentOn), input.lastContactOn].filter((day) => day !== undefined)
      return days.every((day) => daysBetween(day, on) >= gap)
    })
    expect(report).toBe('')
  })

  it('a stage is never repeated, gone back to, waived or unknown to the schedule', () => {
    const report = breach((input) => {
      const { stage, waived } = planFollowUp(input)
      if (stage === null) return true
      const { repeatLast, steps } = scheduleFor(input.client, input.settings)
      const mayRepeat = repeatLast !== undefined && steps.at(-1)?.stage === stage
      const isNext = contactsIn(input)
        .flatMap(({ items }) => items)
        .every((item) => isLaterStage(stage, item.stage) || (mayRepeat && stage === item.stage))
      const isWaived = input.invoice.waived?.includes(stage) || waived.some((other) => other.stage === stage)
      return isNext && !isWaived && steps.some((step) => step.stage === stage)
    })
    expect(report).toBe('')
  })

  it('nobody is reminded who paid, was written off or is not to be chased', () => {
    const report = breach((input) => {
      const { invoice, client } = input
      const isOver = isPaid(invoice) || invoice.writtenOffOn !== undefined || client.doNotChase === true
      return !isOver || planFollowUp(input).action === 'none'
    })
    expect(report).toBe('')
  })

  it('nobody is reminded on hold', () => {
    const report = breach((input) => {
      const { action, on } = planFollowUp(input)
      if (action !== 'remind' || !input.invoice.hold) return true
      const endsOn = holdEndsOn(input.invoice.hold)
      return endsOn !== null && on !== null && on >= endsOn
    })
    expect(report).toBe('')
  })

  it('an uncertain mail blocks the next reminder', () => {
    const report = breach((input) => {
      const isUncertain = input.reminders.some(({ state }) => state === 'uncertain')
      return !isUncertain || planFollowUp(input).action !== 'remind'
    })
    expect(report).toBe('')
  })

  it('a mail that is only inserted, or was taken back, changes nothing', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('inserted', 'cancelled'), day(0, 90), (given, state, sentOn) => {
        const also = makeReminder({ id: 'one more', state, sentOn, payBy: addDays(sentOn, 7), followUpOn: addDays(sentOn, 9) })
        expect(planFollowUp({ ...given, reminders: [...given.reminders, also] })).toEqual(planFollowUp(given))
      }),
    )
  })

  it('courtesy comes before the due date, "due today" on it, all else after it', () => {
    const report = breach((input) => {
      const { stage, on } = planFollowUp(input)
      if (stage === null || on === null) return true
      const { dueOn } = input.invoice
      if (stage === 'before-due') return on < dueOn
      return stage === 'due' ? on === dueOn : on > dueOn
    })
    expect(report).toBe('')
  })

  it('the same facts in another order give the same plan', () => {
    const report = breach((input) => {
      const reversed = { ...input, reminders: input.reminders.toReversed() }
      const isSamePlan = JSON.stringify(planFollowUp(reversed)) === JSON.stringify(planFollowUp(input))
      return isSamePlan && followUpIndexDay(reversed) === followUpIndexDay(input)
    })
    expect(report).toBe('')
  })

  it('sending today puts the next one at least a gap away', () => {
    const report = breach((input) => {
      const { on, reason } = nextFollowUpAfterSending({ ...input, sentOn: input.today })
      const gap = scheduleFor(input.client, input.settings).minimumGapDays
      return on === null || reason.code === 'uncertain' || daysBetween(input.today, on) >= gap
    })
    expect(report).toBe('')
  })
})

describe('the stored day', () => {
  it('finds on every working day exactly what is due, and on other days nothing is due', () => {
    const report = breach((input) => {
      const stored = followUpIndexDay(input)
      const isFound = stored !== null && stored <= input.today && isWorking(input, input.today)
      return isFollowUpDue(planFollowUp(input), input.today) === isFound
    })
    expect(report).toBe('')
  })

  it('is never too late on a later day', () => {
    const report = breach((input, days) => {
      const today = addDays(input.today, days)
      const stored = followUpIndexDay(input)
      return !isFollowUpDue(planFollowUp({ ...input, today }), today) || (stored !== null && stored <= today)
    })
    expect(report).toBe('')
  })

  it('changes with the days only while a courtesy step is open', () => {
    const report = breach((input, days) => {
      const { stage } = planFollowUp(input)
      const later = { ...input, today: addDays(input.today, days) }
      return stage === 'before-due' || stage === 'due' || followUpIndexDay(later) === followUpIndexDay(input)
    })
    expect(report).toBe('')
  })
})

describe('two years, with absences', () => {
  it('every stage after the due date goes out once, in order, the gap kept, and then the freelancer is asked', () => {
    const absences = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(schedule, calendar, day(0, 60), absences, (schedule, calendar, dueOn, absences) => {
        const sent: Reminder[] = []
        const facts = { client: makeClient(), settings: makeSettings({ schedules: [schedule], calendar }) }
        const invoice = makeInvoice({ dueOn })
        let today = start
        for (let look = 0; daysBetween(start, today) < 730; look += 1) {
          const { stage, on } = planFollowUp({ ...facts, invoice, reminders: sent, today })
          if (stage && on === today) sent.push(makeReminder({ stage, sentOn: today }))
          today = nextWorkingDay(addDays(today, absences[look % absences.length] ?? 1), calendar)
        }
        const { steps, repeatLast, minimumGapDays } = schedule
        const last = steps.at(-1)
        const repeats = last && last.offset > 0 ? Array.from({ length: repeatLast?.atMost ?? 0 }, () => last.stage) : []
        const expected = [...steps.filter(({ offset }) => offset > 0).map(({ stage }) => stage), ...repeats]
        const courtesies = new Set<Stage>(['before-due', 'due'])
        expect(sent.flatMap(({ items }) => items.map(({ stage }) => stage)).filter((stage) => !courtesies.has(stage))).toEqual(expected)
        const days = sent.flatMap(({ sentOn }) => sentOn ?? [])
        const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
        expect(Math.min(...gaps, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(minimumGapDays)
        expect(planFollowUp({ ...facts, invoice, reminders: sent, today }).action).toBe('ask')
      }),
      { numRuns: 300 },
    )
  })

  it('the schedules tried are sound but for the gap', () => {
    fc.assert(
      fc.property(schedule, (schedule) => {
        expect(checkSchedule(schedule).filter(({ code }) => code !== 'gap-longer-than-distance')).toEqual([])
      }),
    )
  })
})
