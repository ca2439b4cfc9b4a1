import { useId } from 'preact/hooks'
import type { ContactChannel, ContactOutcome } from '../../lib/domain/contact-note.ts'
import type { Day } from '../../lib/domain/day.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { Button } from '../button.tsx'
import { ContactFields } from '../contact-fields.tsx'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import { DayField } from './day-field.tsx'
import { TextArea } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

/** A mail or call by hand as typed. */
export interface ContactEntry {
  readonly on: string
  readonly channel: ContactChannel
  readonly outcome: ContactOutcome
  readonly note: string
}

interface ContactFormProps {
  readonly row: InvoiceRow
  readonly today: Day
  readonly entry: ContactEntry
  readonly troubles: readonly Trouble<keyof ContactEntry>[]
  readonly onChange: (change: Partial<ContactEntry>) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** "I wrote or called": what was said beside the reminders. */
export function ContactForm({ row, today, entry, troubles, onChange, onSave, onClose }: ContactFormProps) {
  const { t } = useText()
  const formId = useId()
  return (
    <SideSheet
      title={t('historyContactTitle', row.invoice.number)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={formId}>
            {t('historySaveContact')}
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
        <p class="soft">{t('historyContactText')}</p>
        <ContactFields channel={entry.channel} outcome={entry.outcome} onChange={onChange} />
        <DayField
          label={t('historyContactOn')}
          today={today}
          value={entry.on}
          trouble={troubleAt(troubles, 'on')}
          onInput={(on) => onChange({ on })}
        />
        <TextArea
          label={t('optionsNote')}
          aside={t('commonOptional')}
          value={entry.note}
          trouble={troubleAt(troubles, 'note')}
          onInput={(note) => onChange({ note })}
        />
      </form>
    </SideSheet>
  )
}
