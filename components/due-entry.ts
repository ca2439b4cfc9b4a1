import type { ContactChannel, ContactOutcome } from '../lib/domain/contact-note.ts'
import { parseDay, type Day } from '../lib/domain/day.ts'
import type { Hold, InvoiceId } from '../lib/domain/invoice.ts'
import type { InvoiceAct } from '../lib/domain/invoice-act.ts'
import type { InvoiceRow } from '../lib/domain/invoice-row.ts'
import { parseAmount, type Money } from '../lib/domain/money.ts'
import type { Problem } from '../lib/domain/problem.ts'
import type { DueQuestion } from './due-act.ts'

/** The form as typed. */
export interface DueEntry {
  readonly invoiceIds: readonly InvoiceId[]
  readonly amount: string
  /** Empty when none was picked, or when what was typed is no day. */
  readonly day: string
  readonly note: string
  readonly channel: ContactChannel
  readonly outcome: ContactOutcome
}

/** What is wrong with one field: a text key, perhaps with an amount, or a problem. */
export type DueTrouble =
  | { readonly at: 'invoices' | 'amount' | 'day'; readonly key: string; readonly money?: Money }
  | { readonly at: 'amount'; readonly problem: Problem }

export type ReadDueForm = { readonly ok: true; readonly act: InvoiceAct } | { readonly ok: false; readonly troubles: readonly DueTrouble[] }

/** Reads the form: the act it asks for, or every field that is wrong. */
export function readDueForm(question: DueQuestion, entry: DueEntry, rows: readonly InvoiceRow[], today: Day, locale: string): ReadDueForm {
  const { invoiceIds } = entry
  const day = parseDay(entry.day)
  const troubles: DueTrouble[] = []
  if (invoiceIds.length === 0) troubles.push({ at: 'invoices', key: 'popupChooseInvoice' })

  switch (question) {
    case 'paid':
    case 'partly-paid': {
      const amount = question === 'partly-paid' ? readAmount(entry, rows, locale, troubles) : null
      checkPastDay(day, today, troubles)
      const [invoiceId] = invoiceIds
      if (troubles.length > 0 || !day || invoiceId === undefined) return { ok: false, troubles }
      if (!amount) return { ok: true, act: { type: 'paid', invoiceIds, paidOn: day } }
      return { ok: true, act: { type: 'partly-paid', invoiceId, amount, paidOn: day } }
    }
    case 'promised':
    case 'dispute':
    case 'hold': {
      if (question === 'promised' || (question === 'hold' && entry.day !== '')) checkLaterDay(day, today, troubles)
      if (troubles.length > 0) return { ok: false, troubles }
      const reason = question === 'hold' ? 'paused' : question
      const hold: Hold = { reason, until: question === 'dispute' ? null : day, note: entry.note.trim(), since: today }
      return { ok: true, act: { type: 'hold', invoiceIds, hold } }
    }
    case 'contact': {
      checkPastDay(day, today, troubles)
      if (troubles.length > 0 || !day) return { ok: false, troubles }
      const { channel, outcome } = entry
      return { ok: true, act: { type: 'contact', invoiceIds, on: day, contact: { channel, outcome, note: entry.note.trim() } } }
    }
    case 'snooze':
      checkLaterDay(day, today, troubles)
      return troubles.length > 0 || !day ? { ok: false, troubles } : { ok: true, act: { type: 'snooze', invoiceIds, until: day } }
    case 'write-off':
      return troubles.length > 0 ? { ok: false, troubles } : { ok: true, act: { type: 'write-off', invoiceIds, writtenOffOn: today } }
  }
}

function readAmount(entry: DueEntry, rows: readonly InvoiceRow[], locale: string, troubles: DueTrouble[]): Money | null {
  const balance = rows.find(({ invoice }) => invoice.id === entry.invoiceIds[0])?.balance
  if (!balance) return null
  const parsed = parseAmount(entry.amount, balance.currency, locale)
  if (!parsed.ok) {
    troubles.push({ at: 'amount', problem: parsed.problem })
    return null
  }
  if (parsed.money.minor > balance.minor) troubles.push({ at: 'amount', key: 'popupMoreThanOpen', money: balance })
  return parsed.money
}

function checkPastDay(day: Day | null, today: Day, troubles: DueTrouble[]): void {
  if (!day) troubles.push({ at: 'day', key: 'popupPickADay' })
  else if (day > today) troubles.push({ at: 'day', key: 'popupPickAPastDay' })
}

function checkLaterDay(day: Day | null, today: Day, troubles: DueTrouble[]): void {
  if (!day) troubles.push({ at: 'day', key: 'popupPickADay' })
  else if (day <= today) troubles.push({ at: 'day', key: 'popupPickALaterDay' })
}
