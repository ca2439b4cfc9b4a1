import { describe, expect, it } from 'vitest'
import {
  addSchedule,
  changeChosen,
  chosenDraft,
  makeChosenDefault,
  readScheduleEntry,
  removeChosen,
  type ScheduleEntry,
  scheduleEntryOf,
} from '../../../../components/options/schedule-entry.ts'
import { exampleTimeline } from '../../../../components/options/schedule-timeline.ts'
import { defaultSchedule } from '../../../../lib/domain/schedule.ts'
import { defaultSettings } from '../../../../lib/domain/settings.ts'
import { screenText } from '../../../support/render-screen.tsx'

const today = '2026-11-22'
const base = { schedules: [defaultSchedule], calendar: defaultSettings.calendar }
const entry = scheduleEntryOf(base)
const read = (changed: ScheduleEntry) => readScheduleEntry(changed, base, today, screenText)
const stepChanged = (stage: string, change: object): ScheduleEntry =>
  changeChosen(entry, { steps: chosenDraft(entry)?.steps.map((step) => (step.stage === stage ? { ...step, ...change } : step)) ?? [] })
const fields = (changed: ScheduleEntry): readonly string[] => {
  const found = read(changed)
  return found.ok ? [] : [...found.ofSchedules.flat(), ...found.ofCalendar].map(({ at }) => at)
}

describe('readScheduleEntry', () => {
  it('gives back what it was made from', () => {
    const steps = defaultSchedule.steps.map((step) => ({ ...step, tone: 'firm' as const, template: 'own', cc: ['cfo@acme.example'] }))
    const second = { ...defaultSchedule, id: 'slow', name: 'Slow', steps, repeatLast: { everyDays: 14, atMost: 2 } }
    const both = { ...base, schedules: [defaultSchedule, second] }
    expect(readScheduleEntry(scheduleEntryOf(both), both, today, screenText)).toEqual({ ok: true, ...both })
  })

  it('names the step whose days do not rise', () => {
    expect(fields(stepChanged('third', { days: '3' }))).toEqual(['third'])
  })

  it('names the step whose distance is shorter than the gap', () => {
    expect(fields(stepChanged('second', { days: '4' }))).toEqual(['second'])
  })

  it.each(['', '1.5', '-2', 'x'])('refuses %j as days', (days) => {
    expect(fields(stepChanged('first', { days }))[0]).toBe('first')
  })

  it('refuses a copy that is no address, at its step', () => {
    expect(fields(stepChanged('final', { cc: 'cfo@acme.example; boss' }))).toEqual(['final'])
  })

  it('refuses a repeat closer than the gap, or that is no number', () => {
    expect(fields(changeChosen(entry, { isRepeated: true, repeatDays: '3' }))).toEqual(['repeat'])
    expect(fields(changeChosen(entry, { isRepeated: true, repeatTimes: 'often' }))).toEqual(['repeat'])
    expect(fields(changeChosen(entry, { isRepeated: false, repeatTimes: 'often' }))).toEqual([])
  })

  it('wants a weekday, a time, and days off that exist', () => {
    const calendar = { ...entry.calendar, weekdays: [], timeOfDay: '', newDayOff: '31 Nov' }
    expect(fields({ ...entry, calendar })).toEqual(['weekdays', 'timeOfDay', 'newDayOff'])
  })

  it('reads the morning overview and the quiet hours, and takes them away again', () => {
    const calendar = { ...entry.calendar, hasOverview: true, isQuiet: true, quietFrom: '21:00', quietUntil: '07:30' }
    const chosen = { hasOverview: true, quietHours: { from: '21:00', until: '07:30' } }
    expect(read({ ...entry, calendar })).toMatchObject({ ok: true, calendar: chosen })
    const settings = { ...defaultSettings, calendar: { ...defaultSettings.calendar, ...chosen } }
    const again = scheduleEntryOf(settings)
    expect(again.calendar).toMatchObject(calendar)
    const without = readScheduleEntry(
      { ...again, calendar: { ...again.calendar, hasOverview: false, isQuiet: false } },
      settings,
      today,
      screenText,
    )
    expect(without).toMatchObject({ ok: true, calendar: defaultSettings.calendar })
    expect(without.ok && Object.keys(without.calendar)).not.toContain('quietHours')
  })

  it('wants quiet hours that are times and end another time than they begin', () => {
    const quiet = { ...entry.calendar, isQuiet: true }
    expect(fields({ ...entry, calendar: { ...quiet, quietFrom: '', quietUntil: 'x' } })).toEqual(['quietFrom', 'quietUntil'])
    expect(fields({ ...entry, calendar: { ...quiet, quietFrom: '08:00', quietUntil: '08:00' } })).toEqual(['quietUntil'])
  })

  it('adds the day off that is still in the field', () => {
    const calendar = { ...entry.calendar, daysOff: ['2026-12-31'], newDayOff: '24 Dec' }
    expect(read({ ...entry, calendar })).toMatchObject({ ok: true, calendar: { daysOff: ['2026-12-24', '2026-12-31'] } })
  })
})

describe('several schedules', () => {
  const two = addSchedule(entry, 'slow', 'Slow')

  it('begin as a copy, with a name of their own', () => {
    expect(chosenDraft(two)).toEqual({ ...chosenDraft(entry), id: 'slow', name: 'Slow' })
    expect(fields(changeChosen(two, { name: ' default ' }))).toEqual(['name'])
    expect(fields(changeChosen(two, { name: ' ' }))).toEqual(['name'])
  })

  it('take turns as the default', () => {
    expect(makeChosenDefault(two).schedules.map(({ id }) => id)).toEqual(['slow', 'default'])
  })

  it('can be deleted, but for the last', () => {
    expect(removeChosen(two).schedules.map(({ id }) => id)).toEqual(['default'])
    expect(removeChosen(entry)).toBe(entry)
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
