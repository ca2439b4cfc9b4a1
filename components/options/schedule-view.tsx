import plus from 'lucide-static/icons/plus.svg?raw'
import type { Day } from '../../lib/domain/day.ts'
import type { Stage } from '../../lib/domain/schedule.ts'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'
import { useText } from '../text.tsx'
import type { CalendarEntry, CalendarField } from './calendar-entry.ts'
import { FormMessage } from './form-message.tsx'
import { PageHead } from './page-head.tsx'
import { SaveBar } from './save-bar.tsx'
import type { ScheduleDraft, ScheduleField, StepEntry } from './schedule-draft.ts'
import { chosenDraft, type ScheduleEntry } from './schedule-entry.ts'
import { ScheduleExample } from './schedule-example.tsx'
import { ScheduleStepRow, type StepTemplate } from './schedule-step.tsx'
import type { TimelineEntry } from './schedule-timeline.ts'
import { CheckField, SelectField, TextField } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'
import { WorkingDays } from './working-days.tsx'

interface ScheduleViewProps {
  readonly entry: ScheduleEntry
  readonly today: Day
  readonly isChanged: boolean
  /** Of the schedule on screen. */
  readonly troubles: readonly Trouble<ScheduleField>[]
  readonly calendarTroubles: readonly Trouble<CalendarField>[]
  /** What the schedule on screen does with an invoice due on that day; null while something is wrong with it. */
  readonly example: { readonly dueOn: Day; readonly timeline: readonly TimelineEntry[] } | null
  /** Of the country that is chosen. */
  readonly regions: readonly { readonly region: string; readonly name: string }[]
  readonly templates: readonly StepTemplate[]
  /** How many clients are chased by the schedule on screen because it was chosen for them. */
  readonly clients: number
  readonly onChange: (change: Partial<ScheduleDraft>) => void
  readonly onCalendar: (change: Partial<CalendarEntry>) => void
  readonly onChoose: (index: number) => void
  readonly onAdd: () => void
  readonly onMakeDefault: () => void
  readonly onDelete: () => void
  readonly onAddDayOff: () => void
  readonly onSave: () => void
  readonly onReset: () => void
}

/** When reminders are due, and in words and dates what that means. */
export function ScheduleView(props: ScheduleViewProps) {
  const { entry, today, isChanged, calendarTroubles, example, regions, onCalendar, onAddDayOff, onSave, onReset } = props
  const { t } = useText()
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <PageHead title={t('optionsTabSchedule')} lines={[t('optionsScheduleText')]}>
        <Button icon={plus} onClick={props.onAdd}>
          {t('optionsAddSchedule')}
        </Button>
      </PageHead>
      <div class="split">
        <div class="sections">
          {entry.schedules.length > 1 && <ScheduleChoice {...props} />}
          <ScheduleCard {...props} />
          <WorkingDays
            entry={entry.calendar}
            today={today}
            troubles={calendarTroubles}
            regions={regions}
            onChange={onCalendar}
            onAddDayOff={onAddDayOff}
          />
        </div>
        <ScheduleExample example={example} today={today} />
      </div>
      <SaveBar isChanged={isChanged} saveLabel={t('optionsSaveSchedule')} onReset={onReset} />
    </form>
  )
}

/** Which of several schedules is on screen, and what it is called. */
function ScheduleChoice({ entry, troubles, clients, onChange, onChoose, onMakeDefault, onDelete }: ScheduleViewProps) {
  const { t, tn } = useText()
  const isDefault = entry.chosen === 0
  const ofClients = clients === 0 ? t('optionsScheduleNoClients') : tn('optionsScheduleClients', clients)
  const usedBy = isDefault ? t('optionsScheduleForRest') : ofClients
  const nameOf = (name: string, index: number): string => name.trim() || t('optionsScheduleNew', index + 1)
  return (
    <div class="card schedule-choice">
      <div class="schedule-head">
        <SelectField
          label={t('optionsSchedule')}
          value={String(entry.chosen)}
          options={entry.schedules.map(({ name }, index) => ({
            value: String(index),
            label: index === 0 ? t('optionsScheduleDefault', nameOf(name, index)) : nameOf(name, index),
          }))}
          onSelect={(index) => onChoose(Number(index))}
        />
        <TextField
          label={t('optionsScheduleName')}
          value={chosenDraft(entry)?.name ?? ''}
          trouble={troubleAt(troubles, 'name')}
          onInput={(name) => onChange({ name })}
        />
        <Menu
          label={t('optionsMore')}
          items={[
            ...(isDefault ? [] : [{ label: t('optionsMakeDefault'), onSelect: onMakeDefault }]),
            { label: t('optionsDeleteSchedule'), isDanger: true, onSelect: onDelete },
          ]}
        />
      </div>
      <p class="soft small">{usedBy}</p>
    </div>
  )
}

function ScheduleCard({ entry, troubles, templates, onChange }: ScheduleViewProps) {
  const { t } = useText()
  const draft = chosenDraft(entry)
  if (!draft) return null
  const { steps } = draft

  function changeStep(stage: Stage, change: Partial<StepEntry>): void {
    onChange({ steps: steps.map((step) => (step.stage === stage ? { ...step, ...change } : step)) })
  }

  return (
    <fieldset class="card">
      <legend>{t('optionsSteps')}</legend>
      {steps.map((step) => (
        <ScheduleStepRow
          key={`${draft.id} ${step.stage}`}
          step={step}
          trouble={troubleAt(troubles, step.stage)}
          templates={templates}
          onChange={(change) => changeStep(step.stage, change)}
        />
      ))}
      <FormMessage trouble={troubleAt(troubles, 'steps')} />
      <div class="step-repeat">
        <CheckField
          label={t('optionsRepeat')}
          hint={t('optionsRepeatHint')}
          isChecked={draft.isRepeated}
          onToggle={(isRepeated) => onChange({ isRepeated })}
        />
        {draft.isRepeated && (
          <div class="form-pair">
            <TextField
              label={t('optionsRepeatDays')}
              inputMode="numeric"
              value={draft.repeatDays}
              onInput={(repeatDays) => onChange({ repeatDays })}
            />
            <TextField
              label={t('optionsRepeatTimes')}
              inputMode="numeric"
              value={draft.repeatTimes}
              onInput={(repeatTimes) => onChange({ repeatTimes })}
            />
          </div>
        )}
        <FormMessage trouble={troubleAt(troubles, 'repeat')} />
      </div>
      <div class="gap-field">
        <TextField
          label={t('optionsMinimumGap')}
          hint={t('optionsMinimumGapHint')}
          inputMode="numeric"
          value={draft.minimumGap}
          trouble={troubleAt(troubles, 'minimumGap')}
          onInput={(minimumGap) => onChange({ minimumGap })}
        />
      </div>
    </fieldset>
  )
}
