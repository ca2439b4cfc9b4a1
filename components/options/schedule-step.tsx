import { useId } from 'preact/hooks'
import type { Stage, Tone } from '../../lib/domain/schedule.ts'
import { stageText } from '../reason-sentence.ts'
import { useText } from '../text.tsx'
import { FormMessage } from './form-message.tsx'
import type { StepEntry } from './schedule-draft.ts'
import { SelectField, TextField } from './text-field.tsx'
import type { Trouble } from './trouble.ts'

/** A template that a step can name. */
export interface StepTemplate {
  readonly name: string
  readonly title: string
  readonly stage: Stage
}

interface ScheduleStepRowProps {
  readonly step: StepEntry
  readonly trouble: Trouble | undefined
  readonly templates: readonly StepTemplate[]
  readonly onChange: (change: Partial<StepEntry>) => void
}

const toneKeys = { soft: 'commonToneSoft', neutral: 'commonToneNeutral', firm: 'commonToneFirm' } as const satisfies Record<Tone, string>

/** A step: whether it is taken and when; what its mail is like folds out. */
export function ScheduleStepRow({ step, trouble, templates, onChange }: ScheduleStepRowProps) {
  const text = useText()
  const { t } = text
  const errorId = useId()
  const name = stageText(step.stage, text)
  const own = templates.filter(({ stage }) => stage === step.stage)
  const isUnknown = step.template !== '' && own.every((template) => template.name !== step.template)
  return (
    <div class="step">
      <label class="check-field">
        <input type="checkbox" checked={step.isTaken} onChange={(event) => onChange({ isTaken: event.currentTarget.checked })} />
        <span>{name}</span>
      </label>
      {step.stage === 'due' ? (
        <span class="step-when soft">{t('optionsOnDueDate')}</span>
      ) : (
        <span class="step-when soft">
          <input
            class="control step-days"
            type="text"
            inputMode="numeric"
            aria-label={t('optionsStepDays', name)}
            aria-invalid={trouble ? true : undefined}
            aria-describedby={trouble ? errorId : undefined}
            disabled={!step.isTaken}
            value={step.days}
            onInput={(event) => onChange({ days: event.currentTarget.value })}
          />
          {step.stage === 'before-due' ? t('optionsDaysBefore') : t('optionsDaysAfter')}
        </span>
      )}
      <FormMessage trouble={trouble} id={errorId} />
      {step.isTaken && (
        <details class="step-mail">
          <summary>
            <span class="visually-hidden">{`${name}: `}</span>
            {wishes(step, own, t)}
          </summary>
          <div class="form-pair">
            <SelectField
              label={t('optionsStepTone')}
              value={step.tone}
              options={[
                { value: '', label: t('optionsStepUsual') },
                ...Object.entries(toneKeys).map(([value, key]) => ({ value, label: t(key) })),
              ]}
              onSelect={(tone) => onChange({ tone: isTone(tone) ? tone : '' })}
            />
            <SelectField
              label={t('optionsStepTemplate')}
              value={step.template}
              options={[
                { value: '', label: t('optionsStepUsual') },
                ...own.map((template) => ({ value: template.name, label: template.title })),
                // A template of another language, or one that was deleted: kept until somebody picks another.
                ...(isUnknown ? [{ value: step.template, label: step.template }] : []),
              ]}
              onSelect={(template) => onChange({ template })}
            />
          </div>
          <TextField
            label={t('optionsStepCopy')}
            aside={t('commonOptional')}
            hint={t('optionsStepCopyHint')}
            inputMode="email"
            value={step.cc}
            onInput={(cc) => onChange({ cc })}
          />
        </details>
      )}
    </div>
  )
}

/** What was asked for, in a few words: "Firm · copy to cfo@acme.example". */
function wishes({ tone, template, cc }: StepEntry, own: readonly StepTemplate[], t: ReturnType<typeof useText>['t']): string {
  const title = own.find(({ name }) => name === template)?.title ?? template
  const words = [tone && t(toneKeys[tone]), title, cc.trim() && t('optionsStepCopyTo', cc.trim())].filter((word) => word !== '')
  return words.length > 0 ? words.join(' · ') : t('optionsStepMail')
}

function isTone(value: string): value is Tone {
  return value in toneKeys
}
