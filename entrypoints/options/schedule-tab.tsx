import { useState } from 'preact/hooks'
import { addDayOff, readScheduleEntry, type ScheduleEntry, scheduleEntryOf } from '../../components/options/schedule-entry.ts'
import { exampleTimeline } from '../../components/options/schedule-timeline.ts'
import { ScheduleView } from '../../components/options/schedule-view.tsx'
import { useText } from '../../components/text.tsx'
import { addDays } from '../../lib/domain/day.ts'
import { defaultSchedule } from '../../lib/domain/schedule.ts'
import { saveSettings } from '../../lib/reminders/settings.ts'
import { focusTrouble } from './focus-trouble.ts'
import type { Page } from './page.ts'
import { useHolidayRegions } from './use-holiday-regions.ts'

/** The example's invoice is due this many days from today. */
const exampleDueInDays = 14

export function ScheduleTab({ page }: { readonly page: Page }) {
  const text = useText()
  const { settings, today, drafts, keep, notify, run } = page
  const [isTried, setTried] = useState(false)
  const base = { schedule: settings.schedules[0] ?? defaultSchedule, calendar: settings.calendar }
  const entry = drafts.schedule ?? scheduleEntryOf(base.schedule, base.calendar)
  const regions = useHolidayRegions(entry.country)
  const read = readScheduleEntry(entry, base, today, text)
  const dueOn = addDays(today, exampleDueInDays)

  function change(fields: Partial<ScheduleEntry>): void {
    keep({ schedule: { ...entry, ...fields } })
  }

  function addTypedDay(): void {
    const added = addDayOff(entry, today, text)
    if (added.ok) change({ daysOff: added.days, newDayOff: '' })
    else setTried(true)
  }

  function save(): void {
    setTried(true)
    if (!read.ok) {
      focusTrouble()
      return
    }
    const changed = { ...settings, schedules: [read.schedule, ...settings.schedules.slice(1)], calendar: read.calendar }
    run(async () => {
      await saveSettings(changed)
      keep({ schedule: undefined })
      setTried(false)
      notify({ text: text.t('optionsScheduleSaved'), undo: () => run(() => saveSettings(settings)) })
    })
  }

  // A day off is only half typed while its field has the focus; all else is told at once, because the example goes still.
  const troubles = read.ok ? [] : read.troubles.filter(({ at }) => isTried || at !== 'newDayOff')
  return (
    <ScheduleView
      entry={entry}
      today={today}
      isChanged={drafts.schedule !== undefined}
      troubles={troubles}
      example={read.ok ? { dueOn, timeline: exampleTimeline(read.schedule, read.calendar, dueOn) } : null}
      regions={regions}
      onChange={change}
      onAddDayOff={addTypedDay}
      onSave={save}
      onReset={() => keep({ schedule: undefined })}
    />
  )
}
