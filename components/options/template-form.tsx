import { useId } from 'preact/hooks'
import type { Formality } from '../../lib/domain/client.ts'
import type { Tone } from '../../lib/domain/schedule.ts'
import type { Situation } from '../../lib/mail/template.ts'
import { Button } from '../button.tsx'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import { situationOrder } from './template-groups.ts'
import { formalityKeys, toneKeys } from './template-head.tsx'
import { SelectField, TextField } from './text-field.tsx'

/** What an own template is called and used for. */
export interface TemplateUse {
  readonly title: string
  readonly situation: Situation
  readonly tone: Tone
  /** Unset where the language knows one form of address. */
  readonly formality?: Formality | undefined
}

interface TemplateFormProps {
  readonly use: TemplateUse
  readonly isNew: boolean
  /** Saving was tried without a name. */
  readonly isNameMissing: boolean
  readonly onChange: (change: Partial<TemplateUse>) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

const tones: readonly Tone[] = ['soft', 'neutral', 'firm']
const formalities: readonly Formality[] = ['formal', 'informal']

/** The name of a template of one's own and when it is offered. */
export function TemplateForm({ use, isNew, isNameMissing, onChange, onSave, onClose }: TemplateFormProps) {
  const { t } = useText()
  const formId = useId()
  return (
    <SideSheet
      title={t(isNew ? 'optionsNewTemplate' : 'optionsRenameTemplate')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={formId}>
            {t(isNew ? 'optionsCreateTemplate' : 'optionsSaveName')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('commonCancel')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSave()
        }}
      >
        <TextField
          label={t('optionsTemplateName')}
          isFirst
          value={use.title}
          trouble={isNameMissing && use.title.trim() === '' ? { at: 'title', message: t('optionsTemplateNameMissing') } : undefined}
          onInput={(title) => onChange({ title })}
        />
        <SelectField
          label={t('optionsTemplateFor')}
          hint={isNew ? t('optionsTemplateForHint') : undefined}
          value={use.situation}
          options={situationOrder.map((id) => ({ value: id, label: t(situationKey(id)) }))}
          onSelect={(value) => onChange({ situation: situationOrder.find((id) => id === value) ?? use.situation })}
        />
        <div class="form-pair">
          <SelectField
            label={t('optionsTone')}
            value={use.tone}
            options={tones.map((id) => ({ value: id, label: t(toneKeys[id]) }))}
            onSelect={(value) => onChange({ tone: tones.find((id) => id === value) ?? use.tone })}
          />
          {use.formality && (
            <SelectField
              label={t('optionsFormality')}
              value={use.formality}
              options={formalities.map((id) => ({ value: id, label: t(formalityKeys[id]) }))}
              onSelect={(value) => onChange({ formality: formalities.find((id) => id === value) ?? use.formality })}
            />
          )}
        </div>
      </form>
    </SideSheet>
  )
}

/** `promise-passed` reads `optionsSituationPromisePassed`. */
function situationKey(situation: Situation): string {
  return `optionsSituation${situation.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
}
