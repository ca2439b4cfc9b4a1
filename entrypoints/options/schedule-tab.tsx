import { useState } from 'preact/hooks'
import { addDayOff, type CalendarEntry } from '../../components/options/calendar-entry.ts'
import {
  addSchedule,
  changeChosen,
  chosenDraft,
  makeChosenDefault,
  readScheduleEntry,
  removeChosen,
  type ScheduleEntry,
  scheduleEntryOf,
} from '../../components/options/schedule-entry.ts'
import { exampleTimeline } from '../../components/options/schedule-timeline.ts'
import { ScheduleView } from '../../components/options/schedule-view.tsx'
import { useText } from '../../components/text.tsx'
import { addDays } from '../../lib/domain/day.ts'
import { saveSettings } from '../../lib/reminders/settings.ts'
import { focusTrouble } from './focus-trouble.ts'
import type { Page } from './page.ts'
import { useHolidayRegions } from './use-holiday-regions.ts'
import { useScheduleUsers } from './use-schedule-users.ts'
import { useStepTemplates } from './use-step-templates.ts'

/** The example's invoice is due this many days from today. */
const exampleDueInDays = 14

export function ScheduleTab({ page }: { readonly page: Page }) {
  const text = useText()
  const { t } = text
  const { settings, today, drafts, keep, notify, run } = page
  const [isTried, setTried] = useState(false)
  const stored = JSON.stringify([settings.schedules, settings.calendar])
  const draft = drafts.schedule ?? { entry: scheduleEntryOf(settings), seen: stored }
  const { entry } = draft
  const { calendar, chosen } = entry
  const regions = useHolidayRegions(calendar.country)
  const templates = useStepTemplates(page)
  const users = useScheduleUsers(page)
  const read = readScheduleEntry(entry, settings, today, text)
  const id = chosenDraft(entry)?.id ?? ''

  function keepEntry(next: ScheduleEntry): void {
    keep({ schedule: { ...draft, entry: next } })
  }

  function changeCalendar(fields: Partial<CalendarEntry>): void {
    keepEntry({ ...entry, calendar: { ...calendar, ...fields } })
  }

  function addTypedDay(): void {
    const added = addDayOff(calendar, today, text)
    if (added.ok) changeCalendar({ daysOff: added.days, newDayOff: '' })
    else setTried(true)
  }

  function remove(): void {
    keepEntry(removeChosen(entry))
    notify({ text: t('optionsScheduleDeleted', chosenDraft(entry)?.name ?? ''), undo: () => keepEntry(entry) })
  }

  function save(): void {
    setTried(true)
    if (!read.ok) {
      const wrong = read.ofSchedules.findIndex((troubles) => troubles.length > 0)
      if (wrong >= 0 && (read.ofSchedules[chosen] ?? []).length === 0) keepEntry({ ...entry, chosen: wrong })
      focusTrouble()
      return
    }
    if (draft.seen !== stored) {
      keep({ schedule: { ...draft, seen: stored } })
      notify({ text: t('optionsChangedElsewhere') })
      return
    }
    run(async () => {
      await saveSettings({ ...settings, schedules: read.schedules, calendar: read.calendar })
      keep({ schedule: undefined })
      setTried(false)
      notify({ text: t('optionsScheduleSaved'), undo: () => run(() => saveSettings(settings)) })
    })
  }

  const troubles = read.ok ? [] : (read.ofSchedules[chosen] ?? [])
  const schedule = read.ok ? read.schedules[chosen] : undefined
  const dueOn = addDays(today, exampleDueInDays)
  // A day off is only half typed while its field has the focus; all else is told at once, because the example goes still.
  const calendarTroubles = read.ok ? [] : read.ofCalendar.filter(({ at }) => isTried || at !== 'newDayOff')
  return (
    <ScheduleView
      entry={entry}
      today={today}
      isChanged={drafts.schedule !== undefined}
      troubles={troubles}
      calendarTroubles={calendarTroubles}
      example={read.ok && schedule ? { dueOn, timeline: exampleTimeline(schedule, read.calendar, dueOn) } : null}
      regions={regions}
      templates={templates}
      clients={users.get(id) ?? 0}
      onChange={(change) => keepEntry(changeChosen(entry, change))}
      onCalendar={changeCalendar}
      onChoose={(index) => keepEntry({ ...entry, chosen: index })}
      onAdd={() => keepEntry(addSchedule(entry, crypto.randomUUID(), t('optionsScheduleNew', entry.schedules.length + 1)))}
      onMakeDefault={() => keepEntry(makeChosenDefault(entry))}
      onDelete={remove}
      onAddDayOff={addTypedDay}
      onSave={save}
      onReset={() => keep({ schedule: undefined })}
    />
  )
}
