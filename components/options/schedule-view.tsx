import close from 'lucide-static/icons/x.svg?raw'
import type { Day } from '../../lib/domain/day.ts'
import type { Stage } from '../../lib/domain/schedule.ts'
import { Button, IconButton } from '../button.tsx'
import { dayText } from '../day-text.ts'
import { stageText } from '../reason-sentence.ts'
import { type ScreenText, useText } from '../text.tsx'
import { DayField } from './day-field.tsx'
import { HolidayPlace } from './holiday-place.tsx'
import { PageHead } from './page-head.tsx'
import { SaveBar } from './save-bar.tsx'
import type { ScheduleEntry, ScheduleField, StepEntry } from './schedule-entry.ts'
import type { TimelineEntry } from './schedule-timeline.ts'
import { TextField, TimeField } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

interface ScheduleViewProps {
  readonly entry: ScheduleEntry
  readonly today: Day
  readonly isChanged: boolean
  readonly troubles: readonly Trouble<ScheduleField>[]
  /** What the last valid schedule does with an invoice due on that day. */
  readonly example: { readonly dueOn: Day; readonly timeline: readonly TimelineEntry[] } | null
  /** Of the country that is chosen. */
  readonly regions: readonly { readonly region: string; readonly name: string }[]
  readonly onChange: (change: Partial<ScheduleEntry>) => void
  readonly onAddDayOff: () => void
  readonly onSave: () => void
  readonly onReset: () => void
}

/** When reminders are due, and in words and dates what that means. */
export function ScheduleView(props: ScheduleViewProps) {
  const { entry, today, isChanged, troubles, example, regions, onChange, onAddDayOff, onSave, onReset } = props
  const { t, locale } = useText()

  function changeStep(stage: Stage, change: Partial<StepEntry>): void {
    onChange({ steps: entry.steps.map((step) => (step.stage === stage ? { ...step, ...change } : step)) })
  }

  function toggleWeekday(weekday: number, isOn: boolean): void {
    onChange({ weekdays: isOn ? [...entry.weekdays, weekday] : entry.weekdays.filter((one) => one !== weekday) })
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <PageHead title={t('optionsTabSchedule')} lines={[t('optionsScheduleText')]} />
      <div class="split">
        <div class="sections">
          <fieldset class="card">
            <legend>{t('optionsSteps')}</legend>
            {entry.steps.map((step) => (
              <StepRow
                key={step.stage}
                step={step}
                trouble={troubleAt(troubles, step.stage)}
                onChange={(change) => changeStep(step.stage, change)}
              />
            ))}
            <Message trouble={troubleAt(troubles, 'steps')} />
            <div class="gap-field">
              <TextField
                label={t('optionsMinimumGap')}
                hint={t('optionsMinimumGapHint')}
                inputMode="numeric"
                value={entry.minimumGap}
                trouble={troubleAt(troubles, 'minimumGap')}
                onInput={(minimumGap) => onChange({ minimumGap })}
              />
            </div>
          </fieldset>
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
            <Message trouble={troubleAt(troubles, 'weekdays')} />
            <div class="time-field">
              <TimeField
                label={t('optionsTimeOfDay')}
                value={entry.timeOfDay}
                trouble={troubleAt(troubles, 'timeOfDay')}
                onInput={(timeOfDay) => onChange({ timeOfDay })}
              />
            </div>
            <HolidayPlace country={entry.country} region={entry.region} regions={regions} onChange={onChange} />
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
        </div>
        {example && <Timeline {...example} today={today} />}
      </div>
      <SaveBar isChanged={isChanged} saveLabel={t('optionsSaveSchedule')} onReset={onReset} />
    </form>
  )
}

interface StepRowProps {
  readonly step: StepEntry
  readonly trouble: Trouble | undefined
  readonly onChange: (change: Partial<StepEntry>) => void
}

function StepRow({ step, trouble, onChange }: StepRowProps) {
  const text = useText()
  const name = stageText(step.stage, text)
  const errorId = `step-${step.stage}-error`
  return (
    <div class="step">
      <label class="check-field">
        <input type="checkbox" checked={step.isTaken} onChange={(event) => onChange({ isTaken: event.currentTarget.checked })} />
        <span>{name}</span>
      </label>
      {step.stage === 'due' ? (
        <span class="step-when soft">{text.t('optionsOnDueDate')}</span>
      ) : (
        <span class="step-when soft">
          <input
            class="control step-days"
            type="text"
            inputMode="numeric"
            aria-label={text.t('optionsStepDays', name)}
            aria-invalid={trouble ? true : undefined}
            aria-describedby={trouble ? errorId : undefined}
            disabled={!step.isTaken}
            value={step.days}
            onInput={(event) => onChange({ days: event.currentTarget.value })}
          />
          {step.stage === 'before-due' ? text.t('optionsDaysBefore') : text.t('optionsDaysAfter')}
        </span>
      )}
      {trouble && (
        <p class="field-error" id={errorId}>
          {trouble.message}
        </p>
      )}
    </div>
  )
}

function Message({ trouble }: { readonly trouble: Trouble | undefined }) {
  return trouble ? (
    <p class="field-error" role="alert">
      {trouble.message}
    </p>
  ) : null
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

function Timeline({ dueOn, timeline, today }: { readonly dueOn: Day; readonly timeline: readonly TimelineEntry[]; readonly today: Day }) {
  const text = useText()
  return (
    <section class="card aside-card" aria-label={text.t('optionsTimeline')}>
      <h2>{text.t('optionsTimeline')}</h2>
      <p class="soft">{text.t('optionsTimelineText', dayText(dueOn, today, text))}</p>
      <ol class="timeline">
        {timeline.map((entry) => (
          <li key={`${entry.stage} ${entry.on}`} class={entry.stage === null ? 'timeline-end' : undefined}>
            <span class="timeline-day">{dayText(entry.on, today, text)}</span>
            <span>{entry.stage === null ? text.t('optionsTimelineAsk') : stageText(entry.stage, text)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function weekdayNames(locale: ScreenText['locale']): { readonly weekday: number; readonly short: string; readonly long: string }[] {
  const name = (weekday: number, style: 'short' | 'long') =>
    // 5 January 1970 was a Monday.
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + weekday))
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, short: name(weekday, 'short'), long: name(weekday, 'long') }))
}
