import { useState } from 'preact/hooks'
import { dayTrouble } from '../../components/options/day-trouble.ts'
import { readAmount } from '../../components/options/invoice-entry.ts'
import type { PaymentEntry } from '../../components/options/payment-form.tsx'
import type { Trouble } from '../../components/options/trouble.ts'
import { typedAmount } from '../../components/options/typed-amount.ts'
import { readTypedDay } from '../../components/options/typed-day.ts'
import { type ScreenText, useText } from '../../components/text.tsx'
import type { Payment } from '../../lib/domain/invoice.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { formatMoney } from '../../lib/domain/money.ts'
import { recordPayment, removePayment } from '../../lib/reminders/change-invoice.ts'
import { focusTrouble } from './focus-trouble.ts'
import type { Page } from './page.ts'

interface OpenPayment {
  readonly row: InvoiceRow
  readonly entry: PaymentEntry
  readonly isTried: boolean
}

/** The form that records a payment. */
export function usePaymentForm({ today, notify, run }: Page) {
  const text = useText()
  const [payment, setPayment] = useState<OpenPayment | null>(null)

  function open(row: InvoiceRow): void {
    setPayment({ row, entry: { amount: typedAmount(row.balance, text.locale), paidOn: today }, isTried: false })
  }

  function change(fields: Partial<PaymentEntry>): void {
    setPayment((now) => now && { ...now, entry: { ...now.entry, ...fields } })
  }

  function save(): void {
    if (!payment) return
    const read = readPayment(payment, today, text)
    if (!read.ok) {
      setPayment({ ...payment, isTried: true })
      focusTrouble()
      return
    }
    const { invoice } = payment.row
    run(async () => {
      const undo = await recordPayment(invoice.id, { amount: read.amount, paidOn: read.paidOn })
      setPayment(null)
      notify({ text: text.t('optionsPaymentSaved', formatMoney(read.amount, text.locale), invoice.number), undo: () => run(undo) })
    })
  }

  /** Takes a recorded payment back. */
  function remove({ amount, paidOn }: Payment): void {
    if (!payment) return
    const { id, number } = payment.row.invoice
    setPayment(null)
    run(async () => {
      const undo = await removePayment(id, { amount, paidOn })
      notify({ text: text.t('optionsPaymentRemoved', formatMoney(amount, text.locale), number), undo: () => run(undo) })
    })
  }

  const read = payment?.isTried ? readPayment(payment, today, text) : null
  return { payment, troubles: read && !read.ok ? read.troubles : [], open, change, remove, save, close: () => setPayment(null) }
}

function readPayment({ row, entry }: OpenPayment, today: string, text: ScreenText) {
  const amount = readAmount(entry.amount, row.balance.currency, text)
  const paidOn = readTypedDay(entry.paidOn, text.locale, today)
  const troubles: Trouble<keyof PaymentEntry>[] = []
  if (!amount.ok) troubles.push(amount.trouble)
  else if (amount.money.minor > row.balance.minor) {
    troubles.push({ at: 'amount', message: text.t('optionsTroubleTooMuch', formatMoney(row.balance, text.locale)) })
  }
  if (!paidOn.ok) troubles.push({ at: 'paidOn', ...dayTrouble(paidOn, today, text) })
  else if (paidOn.day > today) troubles.push({ at: 'paidOn', message: text.t('optionsTroubleFuture') })
  if (troubles.length > 0 || !amount.ok || !paidOn.ok) return { ok: false, troubles } as const
  return { ok: true, amount: amount.money, paidOn: paidOn.day } as const
}
