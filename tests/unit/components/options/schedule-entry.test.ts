import { describe, expect, it } from 'vitest'
import { readScheduleEntry, scheduleEntryOf } from '../../../../components/options/schedule-entry.ts'
import { exampleTimeline } from '../../../../components/options/schedule-timeline.ts'
import { defaultSchedule } from '../../../../lib/domain/schedule.ts'
import { defaultSettings } from '../../../../lib/domain/settings.ts'
import { screenText } from '../../../support/render-screen.tsx'

const today = '2026-11-22'
const base = { schedule: defaultSchedule, calendar: defaultSettings.calendar }
const entry = scheduleEntryOf(base.schedule, base.calendar)

describe('readScheduleEntry', () => {
  it('gives back what it was made from', () => {
    expect(readScheduleEntry(entry, base, today, screenText)).toEqual({ ok: true, ...base })
  })

  it('keeps what a step has besides its day', () => {
    const schedule = { ...defaultSchedule, steps: defaultSchedule.steps.map((step) => ({ ...step, cc: ['cfo@acme.example'] })) }
    const read = readScheduleEntry({ ...entry, minimumGap: '6' }, { ...base, schedule }, today, screenText)
    expect(read).toMatchObject({ ok: true, schedule: { minimumGapDays: 6, steps: schedule.steps } })
  })

  it('names the step whose days do not rise', () => {
    const steps = entry.steps.map((step) => (step.stage === 'third' ? { ...step, days: '3' } : step))
    const read = readScheduleEntry({ ...entry, steps }, base, today, screenText)
    expect(read.ok ? [] : read.troubles.map(({ at }) => at)).toEqual(['third'])
  })

  it.each(['', '1.5', '-2', 'x'])('refuses %j as days', (days) => {
    const steps = entry.steps.map((step) => (step.stage === 'first' ? { ...step, days } : step))
    const read = readScheduleEntry({ ...entry, steps }, base, today, screenText)
    expect(read.ok ? [] : read.troubles[0]?.at).toBe('first')
  })

  it('wants a weekday, a time, and days off that exist', () => {
    const read = readScheduleEntry({ ...entry, weekdays: [], timeOfDay: '', newDayOff: '31 Nov' }, base, today, screenText)
    expect(read.ok ? [] : read.troubles.map(({ at }) => at)).toEqual(['weekdays', 'timeOfDay', 'newDayOff'])
  })

  it('adds the day off that is still in the field', () => {
    const read = readScheduleEntry({ ...entry, daysOff: ['2026-12-31'], newDayOff: '24 Dec' }, base, today, screenText)
    expect(read).toMatchObject({ ok: true, calendar: { daysOff: ['2026-12-24', '2026-12-31'] } })
  })
})

describe('exampleTimeline', () => {
  it('plays the default schedule on working days, then asks', () => {
    // Due on Monday 2 November 2026.
    expect(exampleTimeline(defaultSchedule, defaultSettings.calendar, '2026-11-02')).toEqual([
      { stage: 'before-due', on: '2026-10-30' },
      { stage: 'first', on: '2026-11-04' },
      { stage: 'second', on: '2026-11-10' },
      { stage: 'third', on: '2026-11-17' },
      { stage: 'final', on: '2026-12-03' },
      { stage: null, on: '2026-12-08' },
    ])
  })
})
