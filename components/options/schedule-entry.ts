import type { Day } from '../../lib/domain/day.ts'
import type { Schedule } from '../../lib/domain/schedule.ts'
import type { Settings, WorkCalendar } from '../../lib/domain/settings.ts'
import type { ScreenText } from '../text.tsx'
import { type CalendarEntry, calendarEntryOf, type CalendarField, readCalendarEntry } from './calendar-entry.ts'
import { readScheduleDraft, type ScheduleDraft, scheduleDraftOf, type ScheduleField } from './schedule-draft.ts'
import type { Trouble } from './trouble.ts'

/** All that the Schedule page holds, as typed. */
export interface ScheduleEntry {
  /** The first one is the default. */
  readonly schedules: readonly ScheduleDraft[]
  /** The schedule on screen, by its place. */
  readonly chosen: number
  readonly calendar: CalendarEntry
}

type Planned = Pick<Settings, 'schedules' | 'calendar'>

export function scheduleEntryOf({ schedules, calendar }: Planned): ScheduleEntry {
  return { schedules: schedules.map(scheduleDraftOf), chosen: 0, calendar: calendarEntryOf(calendar) }
}

/** The schedule on screen. */
export function chosenDraft({ schedules, chosen }: ScheduleEntry): ScheduleDraft | undefined {
  return schedules[chosen] ?? schedules[0]
}

export type ReadSchedules =
  | { readonly ok: true; readonly schedules: readonly Schedule[]; readonly calendar: WorkCalendar }
  | {
      readonly ok: false
      /** What is wrong with each schedule, in their order. */
      readonly ofSchedules: readonly (readonly Trouble<ScheduleField>[])[]
      readonly ofCalendar: readonly Trouble<CalendarField>[]
    }

/** The schedules and the calendar that were typed, on top of what was there; or all that is wrong, each at its field. */
export function readScheduleEntry(entry: ScheduleEntry, base: Planned, today: Day, text: ScreenText): ReadSchedules {
  const read = entry.schedules.map((draft) => readScheduleDraft(draft, text))
  const calendar = readCalendarEntry(entry.calendar, base.calendar, today, text)
  const schedules = read.flatMap((one) => (one.ok ? [one.schedule] : []))
  const ofSchedules = read.map((one, index) => (one.ok ? sameName(entry, index, text) : one.troubles))
  if (calendar.ok && ofSchedules.every((troubles) => troubles.length === 0)) return { ok: true, schedules, calendar: calendar.calendar }
  return { ok: false, ofSchedules, ofCalendar: calendar.ok ? [] : calendar.troubles }
}

/** Two schedules of one name cannot be told apart where a client's is chosen. */
function sameName({ schedules }: ScheduleEntry, index: number, { t }: ScreenText): readonly Trouble<ScheduleField>[] {
  const nameOf = (draft: ScheduleDraft | undefined): string => draft?.name.trim().toLocaleLowerCase() ?? ''
  const isTaken = schedules.slice(0, index).some((other) => nameOf(other) === nameOf(schedules[index]))
  return isTaken ? [{ at: 'name', message: t('optionsTroubleScheduleName') }] : []
}

/** One more schedule, a copy of the one on screen, which is then on screen. */
export function addSchedule(entry: ScheduleEntry, id: string, name: string): ScheduleEntry {
  const copied = chosenDraft(entry)
  if (!copied) return entry
  return { ...entry, schedules: [...entry.schedules, { ...copied, id, name }], chosen: entry.schedules.length }
}

/** Without the schedule on screen; the last one stays. */
export function removeChosen(entry: ScheduleEntry): ScheduleEntry {
  if (entry.schedules.length < 2) return entry
  return { ...entry, schedules: entry.schedules.filter((_, index) => index !== entry.chosen), chosen: 0 }
}

/** The schedule on screen becomes the one for clients that have none of their own. */
export function makeChosenDefault(entry: ScheduleEntry): ScheduleEntry {
  const first = chosenDraft(entry)
  return first ? { ...entry, schedules: [first, ...entry.schedules.filter((one) => one !== first)], chosen: 0 } : entry
}

export function changeChosen(entry: ScheduleEntry, change: Partial<ScheduleDraft>): ScheduleEntry {
  return { ...entry, schedules: entry.schedules.map((draft, index) => (index === entry.chosen ? { ...draft, ...change } : draft)) }
}
