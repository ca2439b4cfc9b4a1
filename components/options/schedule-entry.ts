import type { Day } from '../../lib/domain/day.ts'
import { checkSchedule, type Schedule, type ScheduleStep, type Stage, stages } from '../../lib/domain/schedule.ts'
import type { WorkCalendar } from '../../lib/domain/settings.ts'
import { problemText } from '../problem-text.ts'
import type { ScreenText } from '../text.tsx'
import { readTypedDay } from './typed-day.ts'
import type { Trouble } from './trouble.ts'

/** A step as typed: taken or not, and how many days before or after the due date. */
export interface StepEntry {
  readonly stage: Stage
  readonly isTaken: boolean
  readonly days: string
}

/** When reminders are due, as typed. */
export interface ScheduleEntry {
  readonly steps: readonly StepEntry[]
  readonly minimumGap: string
  readonly weekdays: readonly number[]
  readonly timeOfDay: string
  readonly daysOff: readonly Day[]
  /** Whose public holidays are days off, as ISO 3166 codes; empty for none. */
  readonly country: string
  readonly region: string
  /** Being typed, not yet among the days off. */
  readonly newDayOff: string
}

/** A stage's name for a step's own field. */
export type ScheduleField = Stage | 'steps' | 'minimumGap' | 'weekdays' | 'timeOfDay' | 'newDayOff'

const usualDays: Record<Stage, number> = { 'before-due': -3, due: 0, first: 1, second: 7, third: 14, final: 30 }

export function scheduleEntryOf(schedule: Schedule, calendar: WorkCalendar): ScheduleEntry {
  return {
    steps: stages.map((stage) => {
      const step = schedule.steps.find((one) => one.stage === stage)
      return { stage, isTaken: step !== undefined, days: String(Math.abs(step?.offset ?? usualDays[stage])) }
    }),
    minimumGap: String(schedule.minimumGapDays),
    weekdays: calendar.weekdays,
    timeOfDay: calendar.timeOfDay,
    daysOff: calendar.daysOff,
    country: calendar.country ?? '',
    region: calendar.region ?? '',
    newDayOff: '',
  }
}

export type ReadSchedule =
  | { readonly ok: true; readonly schedule: Schedule; readonly calendar: WorkCalendar }
  | { readonly ok: false; readonly troubles: readonly Trouble<ScheduleField>[] }

/** The schedule and calendar that were typed, on top of those that were there; or all that is wrong, each at its field. */
export function readScheduleEntry(
  entry: ScheduleEntry,
  base: { readonly schedule: Schedule; readonly calendar: WorkCalendar },
  today: Day,
  text: ScreenText,
): ReadSchedule {
  const schedule: Schedule = {
    ...base.schedule,
    steps: entry.steps.filter((step) => step.isTaken).map((step) => readStep(step, base.schedule)),
    minimumGapDays: wholeNumber(entry.minimumGap),
  }
  const troubles: Trouble<ScheduleField>[] = checkSchedule(schedule).map((problem) => ({
    at: fieldOf(problem.at, schedule),
    message: problemText(problem, text),
  }))
  if (entry.weekdays.length === 0) troubles.push({ at: 'weekdays', message: text.t('optionsTroubleWeekdays') })
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(entry.timeOfDay)) troubles.push({ at: 'timeOfDay', message: text.t('optionsTroubleTime') })

  const daysOff = addDayOff(entry, today, text)
  if (!daysOff.ok) troubles.push(daysOff.trouble)
  if (troubles.length > 0 || !daysOff.ok) return { ok: false, troubles }
  const { country: _country, region: _region, ...kept } = base.calendar
  return {
    ok: true,
    schedule,
    calendar: {
      ...kept,
      weekdays: entry.weekdays.toSorted((a, b) => a - b),
      timeOfDay: entry.timeOfDay,
      daysOff: daysOff.days,
      ...(entry.country !== '' && { country: entry.country }),
      ...(entry.region !== '' && { region: entry.region }),
    },
  }
}

/** The days off with the one being typed, in order. */
export function addDayOff(
  { daysOff, newDayOff }: ScheduleEntry,
  today: Day,
  text: ScreenText,
): { readonly ok: true; readonly days: readonly Day[] } | { readonly ok: false; readonly trouble: Trouble<ScheduleField> } {
  if (newDayOff.trim() === '') return { ok: true, days: daysOff }
  const read = readTypedDay(newDayOff, text.locale, today)
  if (!read.ok) return { ok: false, trouble: { at: 'newDayOff', message: text.t('optionsTroubleDay') } }
  return { ok: true, days: [...new Set([...daysOff, read.day])].toSorted() }
}

function readStep({ stage, days }: StepEntry, base: Schedule): ScheduleStep {
  const known = base.steps.find((step) => step.stage === stage)
  const distance = wholeNumber(days)
  const offset = stage === 'due' ? 0 : stage === 'before-due' ? -distance : distance
  return { ...known, stage, offset }
}

/** NaN for anything but a whole number: the check then names the field. */
function wholeNumber(text: string): number {
  return /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : Number.NaN
}

function fieldOf(at: string | undefined, schedule: Schedule): ScheduleField {
  if (at === 'minimumGapDays') return 'minimumGap'
  const index = /^steps\.(\d+)$/.exec(at ?? '')?.[1]
  return (index === undefined ? undefined : schedule.steps[Number(index)]?.stage) ?? 'steps'
}
