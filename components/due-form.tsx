import { useEffect, useRef, useState } from 'preact/hooks'
import { addDays, type Day } from '../lib/domain/day.ts'
import type { InvoiceId } from '../lib/domain/invoice.ts'
import type { InvoiceAct } from '../lib/domain/invoice-act.ts'
import type { InvoiceRow } from '../lib/domain/invoice-row.ts'
import { formatMoney } from '../lib/domain/money.ts'
import { Button } from './button.tsx'
import { ContactFields } from './contact-fields.tsx'
import type { DueQuestion } from './due-act.ts'
import { readDueForm, type DueEntry, type DueTrouble } from './due-entry.ts'
import { Field } from './field.tsx'
import { problemText } from './problem-text.ts'
import { useText } from './text.tsx'

const saveKeys = {
  paid: 'popupSavePaid',
  'partly-paid': 'popupSavePayment',
  promised: 'popupSavePromise',
  dispute: 'popupSaveDispute',
  hold: 'popupSaveHold',
  contact: 'historySaveContact',
  snooze: 'popupSaveSnooze',
  'write-off': 'popupSaveWriteOff',
} as const satisfies Record<DueQuestion, string>

const dayKeys = {
  paid: 'popupPaidOn',
  'partly-paid': 'popupPaidOn',
  promised: 'popupPromisedFor',
  hold: 'popupHoldUntil',
  contact: 'historyContactOn',
  snooze: 'popupSnoozeUntil',
} as const satisfies Partial<Record<DueQuestion, string>>

interface DueFormProps {
  readonly question: DueQuestion
  readonly rows: readonly InvoiceRow[]
  readonly today: Day
  readonly onAct: (act: InvoiceAct) => void
  readonly onCancel: () => void
}

function hasNote(question: DueQuestion): boolean {
  return question === 'promised' || question === 'dispute' || question === 'hold' || question === 'contact'
}

/** The few things to ask before an act, in the place of the buttons that led here. */
export function DueForm({ question, rows, today, onAct, onCancel }: DueFormProps) {
  const text = useText()
  const { t, locale } = text
  const form = useRef<HTMLFormElement>(null)
  const isOne = question === 'partly-paid'
  const isPast = question === 'paid' || question === 'partly-paid' || question === 'contact'
  const [entry, setEntry] = useState<DueEntry>({
    invoiceIds: isOne || question === 'paid' ? rows.slice(0, 1).map(({ invoice }) => invoice.id) : rows.map(({ invoice }) => invoice.id),
    amount: '',
    day: isPast ? today : '',
    note: '',
    channel: 'call',
    outcome: 'reached',
  })
  const [troubles, setTroubles] = useState<readonly DueTrouble[]>([])
  const chosen = rows.find(({ invoice }) => invoice.id === entry.invoiceIds[0])
  const dayKey = question in dayKeys ? dayKeys[question as keyof typeof dayKeys] : null // narrowed by the test before it

  useEffect(() => {
    const typed = form.current?.querySelector<HTMLElement>('input:not([type=checkbox], [type=radio])')
    const first = typed ?? form.current?.querySelector<HTMLElement>('input')
    first?.focus()
  }, [])

  function change(part: Partial<DueEntry>): void {
    setEntry({ ...entry, ...part })
    setTroubles([])
  }

  function pickInvoice(id: InvoiceId): void {
    const { invoiceIds } = entry
    if (isOne) change({ invoiceIds: [id] })
    else change({ invoiceIds: invoiceIds.includes(id) ? invoiceIds.filter((other) => other !== id) : [...invoiceIds, id] })
  }

  function submit(event: Event): void {
    event.preventDefault()
    const read = readDueForm(question, entry, rows, today, locale)
    if (read.ok) onAct(read.act)
    else {
      setTroubles(read.troubles)
      form.current?.querySelector<HTMLElement>(`[name=${read.troubles[0]?.at}]`)?.focus()
    }
  }

  function errorAt(at: DueTrouble['at']): string | undefined {
    const trouble = troubles.find((one) => one.at === at)
    if (!trouble) return undefined
    if ('problem' in trouble) return problemText(trouble.problem, text)
    return trouble.money ? t(trouble.key, formatMoney(trouble.money, locale)) : t(trouble.key)
  }

  return (
    <form
      ref={form}
      class="due-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      {rows.length > 1 && (
        <fieldset>
          <legend class="field-label">{t(isOne ? 'popupWhichInvoice' : 'popupWhichInvoices')}</legend>
          {rows.map(({ invoice, balance }) => (
            <label key={invoice.id} class="due-pick">
              <input
                type={isOne ? 'radio' : 'checkbox'}
                name="invoices"
                checked={entry.invoiceIds.includes(invoice.id)}
                onChange={() => pickInvoice(invoice.id)}
              />
              <span class="due-pick-number">{invoice.number}</span>
              <span class="amount">{formatMoney(balance, locale)}</span>
            </label>
          ))}
          {errorAt('invoices') && (
            <span class="field-error" role="alert">
              {errorAt('invoices')}
            </span>
          )}
        </fieldset>
      )}
      <div class="due-fields">
        {isOne && chosen && (
          <Field
            label={t('popupAmount', chosen.balance.currency)}
            hint={t('popupAmountOpen', formatMoney(chosen.balance, locale))}
            error={errorAt('amount')}
          >
            {(control) => (
              <input
                {...control}
                name="amount"
                inputMode="decimal"
                autocomplete="off"
                value={entry.amount}
                onInput={(event) => change({ amount: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        {dayKey && (
          <Field label={t(dayKey)} hint={question === 'hold' ? t('popupHoldOpenEnd') : undefined} error={errorAt('day')}>
            {(control) => (
              <input
                {...control}
                name="day"
                type="date"
                min={isPast ? undefined : addDays(today, 1)}
                max={isPast ? today : undefined}
                value={entry.day}
                onInput={(event) => change({ day: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
      </div>
      {question === 'contact' && (
        <div class="due-fields">
          <ContactFields channel={entry.channel} outcome={entry.outcome} onChange={change} />
        </div>
      )}
      {hasNote(question) && (
        <Field label={t('popupNote')} aside={t('commonOptional')}>
          {(control) => (
            <input
              {...control}
              name="note"
              maxLength={500}
              value={entry.note}
              onInput={(event) => change({ note: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <div class="due-actions">
        <Button kind="primary" type="submit">
          {t(saveKeys[question])}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('commonCancel')}
        </Button>
      </div>
    </form>
  )
}
