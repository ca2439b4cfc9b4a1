import { useId } from 'preact/hooks'
import { Button } from '../button.tsx'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import type { ClientEntry, ClientField } from './client-entry.ts'
import { HolidayPlace } from './holiday-place.tsx'
import { CheckField, SelectField, TextArea, TextField } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

interface ClientFormProps {
  readonly entry: ClientEntry
  readonly isNew: boolean
  readonly troubles: readonly Trouble<ClientField>[]
  readonly languages: readonly { readonly value: string; readonly label: string; readonly hasFormality: boolean }[]
  /** The first one is the default. */
  readonly schedules: readonly { readonly id: string; readonly name: string }[]
  /** Of the client's country. */
  readonly regions: readonly { readonly region: string; readonly name: string }[]
  readonly onChange: (change: Partial<ClientEntry>) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

export function ClientForm(props: ClientFormProps) {
  const { entry, isNew, troubles, languages, schedules, regions, onChange, onSave, onClose } = props
  const { t } = useText()
  const formId = useId()
  const hasFormality = languages.find((language) => language.value === entry.language)?.hasFormality ?? false
  const at = (name: ClientField) => troubleAt(troubles, name)
  return (
    <SideSheet
      title={isNew ? t('optionsNewClient') : t('optionsEditClient', entry.name)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={formId}>
            {t('optionsSaveClient')}
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
        <TextField label={t('optionsClientName')} isFirst value={entry.name} trouble={at('name')} onInput={(name) => onChange({ name })} />
        <TextField
          label={t('optionsClientEmail')}
          inputMode="email"
          value={entry.email}
          trouble={at('email')}
          onInput={(email) => onChange({ email })}
        />
        <TextField
          label={t('optionsContactName')}
          aside={t('commonOptional')}
          hint={t('optionsContactHint')}
          value={entry.contactName}
          onInput={(contactName) => onChange({ contactName })}
        />
        <TextField
          label={t('optionsCopyTo')}
          aside={t('commonOptional')}
          hint={t('optionsCopyHint')}
          inputMode="email"
          value={entry.cc}
          trouble={at('cc')}
          onInput={(cc) => onChange({ cc })}
        />
        <div class="form-pair">
          <SelectField
            label={t('optionsMailLanguage')}
            value={entry.language}
            options={[{ value: '', label: t('optionsLanguageOfSettings') }, ...languages]}
            onSelect={(language) => onChange({ language })}
          />
          {hasFormality && (
            <SelectField
              label={t('optionsFormality')}
              value={entry.formality}
              options={[
                { value: '', label: t('optionsFormalityUsual') },
                { value: 'formal', label: t('optionsFormalityFormal') },
                { value: 'informal', label: t('optionsFormalityInformal') },
              ]}
              onSelect={(formality) => onChange({ formality })}
            />
          )}
        </div>
        {schedules.length > 1 && (
          <SelectField
            label={t('optionsSchedule')}
            hint={t('optionsClientScheduleHint')}
            value={schedules.slice(1).some(({ id }) => id === entry.scheduleId) ? entry.scheduleId : ''}
            options={schedules.map(({ id, name }, index) =>
              index === 0 ? { value: '', label: t('optionsScheduleDefault', name) } : { value: id, label: name },
            )}
            onSelect={(scheduleId) => onChange({ scheduleId })}
          />
        )}
        <HolidayPlace
          country={entry.country}
          region={entry.region}
          regions={regions}
          hint={t('optionsClientHolidayHint')}
          onChange={onChange}
        />
        <TextField
          label={t('optionsMinimum')}
          aside={t('commonOptional')}
          hint={t('optionsMinimumHint')}
          inputMode="numeric"
          value={entry.minimum}
          trouble={at('minimum')}
          onInput={(minimum) => onChange({ minimum })}
        />
        <CheckField label={t('optionsIsBusiness')} isChecked={entry.isBusiness} onToggle={(isBusiness) => onChange({ isBusiness })} />
        <CheckField
          label={t('optionsDoNotChase')}
          hint={t('optionsDoNotChaseHint')}
          isChecked={entry.doNotChase}
          onToggle={(doNotChase) => onChange({ doNotChase })}
        />
        <TextArea label={t('optionsNotes')} aside={t('commonOptional')} value={entry.notes} onInput={(notes) => onChange({ notes })} />
      </form>
    </SideSheet>
  )
}
