import close from 'lucide-static/icons/x.svg?raw'
import type { Day } from '../../lib/domain/day.ts'
import { Button, IconButton } from '../button.tsx'
import { dayText } from '../day-text.ts'
import { type ScreenText, useText } from '../text.tsx'
import type { CalendarEntry, CalendarField } from './calendar-entry.ts'
import { DayField } from './day-field.tsx'
import { FormMessage } from './form-message.tsx'
import { HolidayPlace } from './holiday-place.tsx'
import { CheckField, TimeField } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

interface WorkingDaysProps {
  readonly entry: CalendarEntry
  readonly today: Day
  readonly troubles: readonly Trouble<CalendarField>[]
  /** Of the country that is chosen. */
  readonly regions: readonly { readonly region: string; readonly name: string }[]
  readonly onChange: (change: Partial<CalendarEntry>) => void
  readonly onAddDayOff: () => void
}

/** On which days, and from when, reminders are proposed. */
export function WorkingDays({ entry, today, troubles, regions, onChange, onAddDayOff }: WorkingDaysProps) {
  const { t, locale } = useText()

  function toggleWeekday(weekday: number, isOn: boolean): void {
    onChange({ weekdays: isOn ? [...entry.weekdays, weekday] : entry.weekdays.filter((one) => one !== weekday) })
  }

  return (
    <fieldset class="card">
      <legend>{t('optionsWorkingDays')}</legend>
      <div class="weekdays">
        {weekdayNames(locale).map(({ weekday, short, long }) => (
          <label key={weekday} class="weekday">
            <input
              type="checkbox"
              aria-label={long}
              checked={entry.weekdays.includes(weekday)}
              onChange={(event) => toggleWeekday(weekday, event.currentTarget.checked)}
            />
            <span>{short}</span>
          </label>
        ))}
      </div>
      <FormMessage trouble={troubleAt(troubles, 'weekdays')} />
      <div class="time-field">
        <TimeField
          label={t('optionsTimeOfDay')}
          value={entry.timeOfDay}
          trouble={troubleAt(troubles, 'timeOfDay')}
          onInput={(timeOfDay) => onChange({ timeOfDay })}
        />
      </div>
      <NotificationTimes entry={entry} troubles={troubles} onChange={onChange} />
      <HolidayPlace country={entry.country} region={entry.region} regions={regions} hint={t('optionsHolidayHint')} onChange={onChange} />
      <div class="day-off-field">
        <DayField
          label={t('optionsNewDayOff')}
          aside={t('commonOptional')}
          today={today}
          value={entry.newDayOff}
          trouble={troubleAt(troubles, 'newDayOff')}
          onInput={(newDayOff) => onChange({ newDayOff })}
        />
        <Button onClick={onAddDayOff}>{t('optionsAddDayOff')}</Button>
      </div>
      <DaysOff days={entry.daysOff} today={today} onChange={(daysOff) => onChange({ daysOff })} />
    </fieldset>
  )
}

function NotificationTimes({ entry, troubles, onChange }: Pick<WorkingDaysProps, 'entry' | 'troubles' | 'onChange'>) {
  const { t } = useText()
  return (
    <div class="notification-times">
      <CheckField
        label={t('optionsOverview')}
        hint={t('optionsOverviewHint')}
        isChecked={entry.hasOverview}
        onToggle={(hasOverview) => onChange({ hasOverview })}
      />
      <CheckField
        label={t('optionsQuiet')}
        hint={t('optionsQuietHint')}
        isChecked={entry.isQuiet}
        onToggle={(isQuiet) => onChange({ isQuiet })}
      />
      {entry.isQuiet && (
        <div class="form-pair quiet-hours">
          <TimeField
            label={t('optionsQuietFrom')}
            value={entry.quietFrom}
            trouble={troubleAt(troubles, 'quietFrom')}
            onInput={(quietFrom) => onChange({ quietFrom })}
          />
          <TimeField
            label={t('optionsQuietUntil')}
            value={entry.quietUntil}
            trouble={troubleAt(troubles, 'quietUntil')}
            onInput={(quietUntil) => onChange({ quietUntil })}
          />
        </div>
      )}
    </div>
  )
}

interface DaysOffProps {
  readonly days: readonly Day[]
  readonly today: Day
  readonly onChange: (days: readonly Day[]) => void
}

function DaysOff({ days, today, onChange }: DaysOffProps) {
  const text = useText()
  if (days.length === 0) return null
  return (
    <ul class="days-off" aria-label={text.t('optionsDaysOff')}>
      {days.map((day) => (
        <li key={day} class="day-off">
          {dayText(day, today, text)}
          <IconButton
            icon={close}
            label={text.t('optionsRemoveDayOff', dayText(day, today, text))}
            onClick={() => onChange(days.filter((one) => one !== day))}
          />
        </li>
      ))}
    </ul>
  )
}

function weekdayNames(locale: ScreenText['locale']): { readonly weekday: number; readonly short: string; readonly long: string }[] {
  const name = (weekday: number, style: 'short' | 'long') =>
    // 5 January 1970 was a Monday.
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + weekday))
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, short: name(weekday, 'short'), long: name(weekday, 'long') }))
}
