import { describe, expect, it } from 'vitest'
import {
  checkSchedule,
  defaultSchedule,
  isLaterStage,
  orderedSteps,
  scheduleFor,
  type Schedule,
  type ScheduleStep,
} from '../../../lib/domain/schedule.ts'
import { makeClient, makeSettings } from '../../support/make.ts'

const patient: Schedule = { ...defaultSchedule, id: 'patient', name: 'Patient' }

describe('scheduleFor', () => {
  const settings = makeSettings({ schedules: [defaultSchedule, patient] })

  it.each([
    [undefined, 'default'],
    ['patient', 'patient'],
    ['deleted since', 'default'],
  ])('schedule %s: %s', (scheduleId, id) => {
    expect(scheduleFor(makeClient({ scheduleId }), settings).id).toBe(id)
  })

  it('falls back on the default of the product', () => {
    expect(scheduleFor(makeClient(), { schedules: [] })).toBe(defaultSchedule)
  })
})

describe('steps', () => {
  it('are taken in the order of the stages, each once', () => {
    const steps: ScheduleStep[] = [
      { stage: 'final', offset: 30 },
      { stage: 'first', offset: 1 },
      { stage: 'first', offset: 2 },
    ]
    expect(orderedSteps({ ...defaultSchedule, steps })).toEqual([
      { stage: 'first', offset: 1 },
      { stage: 'final', offset: 30 },
    ])
  })

  it('know which is later', () => {
    expect(isLaterStage('final', 'first')).toBe(true)
    expect(isLaterStage('first', 'first')).toBe(false)
    expect(isLaterStage('before-due', 'due')).toBe(false)
  })
})

describe('checkSchedule', () => {
  it('has nothing against the default one', () => {
    expect(checkSchedule(defaultSchedule)).toEqual([])
  })

  const first = { stage: 'first', offset: 1 } as const
  it.each([
    ['no name', { name: ' ' }, 'schedule-name-missing', 'name'],
    ['no steps', { steps: [] }, 'schedule-empty', 'steps'],
    ['no gap', { minimumGapDays: 0 }, 'gap-invalid', 'minimumGapDays'],
    ['half a gap', { minimumGapDays: 4.5 }, 'gap-invalid', 'minimumGapDays'],
    ['equal offsets', { steps: [first, { stage: 'second', offset: 1 }] }, 'offsets-not-rising', 'steps.1'],
    [
      'falling offsets',
      {
        steps: [
          { ...first, offset: 9 },
          { stage: 'second', offset: 7 },
        ],
      },
      'offsets-not-rising',
      'steps.1',
    ],
    ['a stage twice', { steps: [first, { ...first, offset: 9 }] }, 'stages-out-of-order', 'steps.1'],
    [
      'stages swapped',
      {
        steps: [
          { stage: 'second', offset: 1 },
          { ...first, offset: 9 },
        ],
      },
      'stages-out-of-order',
      'steps.1',
    ],
    ['gap longer than distance', { steps: [first, { stage: 'second', offset: 4 }] }, 'gap-longer-than-distance', 'steps.1'],
    ['a courtesy after the due date', { steps: [{ stage: 'before-due', offset: 0 }] }, 'offset-not-before-due', 'steps.0'],
    ['due on another day', { steps: [{ stage: 'due', offset: 2 }] }, 'offset-not-due', 'steps.0'],
    ['first on the due date', { steps: [{ ...first, offset: 0 }] }, 'offset-not-after-due', 'steps.0'],
    ['half a day', { steps: [{ ...first, offset: 1.5 }] }, 'offset-invalid', 'steps.0'],
    ['no number', { steps: [{ ...first, offset: Number.NaN }] }, 'offset-invalid', 'steps.0'],
    ['ages', { steps: [{ ...first, offset: 1e9 }] }, 'offset-invalid', 'steps.0'],
    ['an empty repeat', { repeatLast: { everyDays: 0, atMost: 2 } }, 'repeat-invalid', 'repeatLast'],
    ['a repeat within the gap', { repeatLast: { everyDays: 3, atMost: 2 } }, 'gap-longer-than-distance', 'repeatLast'],
  ] satisfies [string, Partial<Schedule>, string, string][])('%s', (_, overrides, code, at) => {
    expect(checkSchedule({ ...defaultSchedule, ...overrides })).toMatchObject([{ code, at }])
  })
})
