import { useId } from 'preact/hooks'
import type { Day } from '../../lib/domain/day.ts'
import { Button } from '../button.tsx'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import { CurrencyField } from './currency-field.tsx'
import { DayField } from './day-field.tsx'
import type { InvoiceEntry, InvoiceField } from './invoice-entry.ts'
import { SelectField, TextArea, TextField } from './text-field.tsx'
import { SuggestField, type Suggestion } from './suggest-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

/** A client that is already known, as the form suggests it. */
export interface KnownClient {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly contactName: string
}

interface InvoiceFormProps {
  readonly entry: InvoiceEntry
  readonly today: Day
  readonly isNew: boolean
  readonly isSaving: boolean
  readonly troubles: readonly Trouble<InvoiceField>[]
  readonly languages: readonly { readonly value: string; readonly label: string }[]
  readonly clients: readonly KnownClient[]
  readonly onChange: (change: Partial<InvoiceEntry>) => void
  readonly onLeave: (field: InvoiceField) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** An invoice as people type it. Nothing typed is ever lost: what is wrong is said beside its field. */
export function InvoiceForm(props: InvoiceFormProps) {
  const { entry, today, isNew, isSaving, troubles, languages, clients, onChange, onLeave, onSave, onClose } = props
  const { t } = useText()
  const formId = useId()

  /** What every field of the form needs. */
  function field(name: InvoiceField) {
    return {
      value: entry[name],
      trouble: troubleAt(troubles, name),
      onInput: (value: string) => onChange({ [name]: value }),
      onLeave: () => onLeave(name),
    }
  }

  function takeClient({ id }: Suggestion): void {
    const client = clients.find((one) => one.id === id)
    if (client) onChange({ clientName: client.name, clientEmail: client.email, contactName: client.contactName })
  }

  return (
    <SideSheet
      title={isNew ? t('optionsNewInvoice') : t('optionsEditInvoice', entry.number)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={formId} disabled={isSaving}>
            {t('optionsSaveInvoice')}
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
        <TextField label={t('optionsInvoiceNumber')} placeholder="INV-1042" isFirst {...field('number')} />
        <SuggestField
          label={t('optionsClientName')}
          suggestions={clients.map((client) => ({ id: client.id, label: client.name, detail: client.email }))}
          suggestionsLabel={t('optionsSuggestions')}
          onChoose={takeClient}
          {...field('clientName')}
        />
        <TextField label={t('optionsClientEmail')} inputMode="email" {...field('clientEmail')} />
        <TextField label={t('optionsContactName')} aside={t('commonOptional')} hint={t('optionsContactHint')} {...field('contactName')} />
        <div class="form-pair form-money">
          <TextField label={t('optionsAmount')} inputMode="decimal" isAmount {...field('amount')} />
          <CurrencyField label={t('optionsCurrency')} {...field('currency')} />
        </div>
        <div class="form-pair">
          <DayField label={t('optionsIssueDate')} today={today} {...field('issuedOn')} />
          <DayField label={t('optionsDueDate')} today={today} {...field('dueOn')} />
        </div>
        <TextField
          label={t('optionsPaymentLink')}
          aside={t('commonOptional')}
          inputMode="url"
          placeholder="https://"
          {...field('paymentLink')}
        />
        <details class="more-fields" open={Boolean(entry.poNumber || entry.project || entry.notes || entry.language)}>
          <summary>{t('optionsMoreFields')}</summary>
          <div class="form">
            <TextField label={t('optionsProject')} aside={t('commonOptional')} {...field('project')} />
            <TextField label={t('optionsPoNumber')} aside={t('commonOptional')} {...field('poNumber')} />
            <SelectField
              label={t('optionsMailLanguage')}
              options={[{ value: '', label: t('optionsLanguageOfClient') }, ...languages]}
              value={entry.language}
              onSelect={(language) => onChange({ language })}
            />
            <TextArea label={t('optionsNotes')} aside={t('commonOptional')} {...field('notes')} />
          </div>
        </details>
      </form>
    </SideSheet>
  )
}
