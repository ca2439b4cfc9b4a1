import { useId } from 'preact/hooks'
import close from 'lucide-static/icons/x.svg?raw'
import type { Day } from '../../lib/domain/day.ts'
import type { Payment } from '../../lib/domain/invoice.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { formatMoney } from '../../lib/domain/money.ts'
import { Button, IconButton } from '../button.tsx'
import { dayText } from '../day-text.ts'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import { DayField } from './day-field.tsx'
import { TextField } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

/** A payment as typed. */
export interface PaymentEntry {
  readonly amount: string
  readonly paidOn: string
}

interface PaymentFormProps {
  readonly row: InvoiceRow
  readonly today: Day
  readonly entry: PaymentEntry
  readonly troubles: readonly Trouble<keyof PaymentEntry>[]
  readonly onChange: (change: Partial<PaymentEntry>) => void
  readonly onRemove: (payment: Payment) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Records that all or a part of an invoice was paid. */
export function PaymentForm({ row, today, entry, troubles, onChange, onRemove, onSave, onClose }: PaymentFormProps) {
  const { t, locale } = useText()
  const isPaid = row.balance.minor <= 0
  const formId = useId()
  return (
    <SideSheet
      title={t('optionsPaymentTitle', row.invoice.number)}
      onClose={onClose}
      actions={
        !isPaid && (
          <>
            <Button kind="primary" type="submit" form={formId}>
              {t('optionsRecordPayment')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('commonCancel')}
            </Button>
          </>
        )
      }
    >
      <PaymentList payments={row.invoice.payments} today={today} onRemove={onRemove} />
      {!isPaid && (
        <form
          id={formId}
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            onSave()
          }}
        >
          <p class="soft">{t('optionsPaymentOpen', row.client.name, formatMoney(row.balance, locale))}</p>
          <TextField
            label={t('optionsPaymentAmount', row.balance.currency)}
            hint={t('optionsPaymentHint')}
            inputMode="decimal"
            isAmount
            isFirst
            value={entry.amount}
            trouble={troubleAt(troubles, 'amount')}
            onInput={(amount) => onChange({ amount })}
          />
          <DayField
            label={t('optionsPaidOn')}
            today={today}
            value={entry.paidOn}
            trouble={troubleAt(troubles, 'paidOn')}
            onInput={(paidOn) => onChange({ paidOn })}
          />
        </form>
      )}
    </SideSheet>
  )
}

function PaymentList({
  payments,
  today,
  onRemove,
}: { readonly payments: readonly Payment[] } & Pick<PaymentFormProps, 'today' | 'onRemove'>) {
  const text = useText()
  if (payments.length === 0) return null
  return (
    <ul class="payments" aria-label={text.t('optionsPayments')}>
      {payments.map((payment, index) => {
        const [amount, on] = [formatMoney(payment.amount, text.locale), dayText(payment.paidOn, today, text)]
        return (
          // Two payments may be alike in all.
          <li key={index} class="payment">
            <span>{on}</span>
            <span class="amount">{amount}</span>
            <IconButton icon={close} label={text.t('optionsRemovePayment', amount, on)} onClick={() => onRemove(payment)} />
          </li>
        )
      })}
    </ul>
  )
}
