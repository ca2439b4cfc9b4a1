import { useId } from 'preact/hooks'
import type { Day } from '../../lib/domain/day.ts'
import type { HoldReason } from '../../lib/domain/invoice.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { Button } from '../button.tsx'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import { DayField } from './day-field.tsx'
import { SelectField, TextArea } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

/** A pause of the reminders as typed. */
export interface HoldEntry {
  readonly reason: HoldReason
  /** Empty is until further notice. */
  readonly until: string
  readonly note: string
}

interface HoldFormProps {
  readonly row: InvoiceRow
  readonly today: Day
  readonly entry: HoldEntry
  readonly troubles: readonly Trouble<keyof HoldEntry>[]
  readonly onChange: (change: Partial<HoldEntry>) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Lets the reminders rest: promised for a date, in dispute, or paused. */
export function HoldForm({ row, today, entry, troubles, onChange, onSave, onClose }: HoldFormProps) {
  const { t } = useText()
  const formId = useId()
  const isPromise = entry.reason === 'promised'
  return (
    <SideSheet
      title={isPromise ? t('optionsPromiseTitle', row.invoice.number) : t('optionsHoldTitle', row.invoice.number)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={formId}>
            {isPromise ? t('optionsSavePromise') : t('optionsSaveHold')}
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
        <p class="soft">{isPromise ? t('optionsPromiseText', row.client.name) : t('optionsHoldText')}</p>
        {!isPromise && (
          <SelectField
            label={t('optionsHoldReason')}
            value={entry.reason}
            options={[
              { value: 'paused', label: t('optionsHoldPaused') },
              { value: 'dispute', label: t('optionsHoldDispute') },
            ]}
            onSelect={(reason) => onChange({ reason: reason === 'dispute' ? 'dispute' : 'paused' })}
          />
        )}
        <DayField
          label={isPromise ? t('optionsPromisedFor') : t('optionsHoldUntil')}
          aside={isPromise ? undefined : t('commonOptional')}
          today={today}
          value={entry.until}
          trouble={troubleAt(troubles, 'until')}
          onInput={(until) => onChange({ until })}
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
