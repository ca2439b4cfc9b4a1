import type { Day } from '../../lib/domain/day.ts'
import { isEmail } from '../../lib/domain/contact-name.ts'
import { isCurrency } from '../../lib/domain/currencies.ts'
import type { Invoice } from '../../lib/domain/invoice.ts'
import { formatMoney, moneyFromDecimal, parseAmount, type Money } from '../../lib/domain/money.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { problemText } from '../problem-text.ts'
import type { ScreenText } from '../text.tsx'
import { emailTrouble } from './client-entry.ts'
import { dayTrouble } from './day-trouble.ts'
import { currencyTrouble } from './details-entry.ts'
import { linkTrouble } from './link-trouble.ts'
import { typedAmount } from './typed-amount.ts'
import { readTypedDay } from './typed-day.ts'
import type { Fix, Trouble } from './trouble.ts'

/** An invoice as typed. */
export interface InvoiceEntry {
  readonly number: string
  readonly clientName: string
  readonly clientEmail: string
  readonly contactName: string
  readonly amount: string
  readonly currency: string
  readonly issuedOn: string
  readonly dueOn: string
  readonly paymentLink: string
  readonly poNumber: string
  readonly project: string
  readonly notes: string
  readonly language: string
}

export type InvoiceField = keyof InvoiceEntry

/** What a complete entry says. */
export interface TypedInvoice {
  readonly number: string
  readonly clientName: string
  readonly clientEmail: string
  readonly contactName: string
  readonly currency: string
  readonly total: Money
  readonly issuedOn: Day
  readonly dueOn: Day
  readonly paymentLink?: string
  readonly poNumber?: string
  readonly project?: string
  readonly notes?: string
  readonly language?: string
}

export type ReadInvoice =
  | { readonly ok: true; readonly invoice: TypedInvoice }
  | { readonly ok: false; readonly troubles: readonly Trouble<InvoiceField>[] }

/** A new invoice: issued today, due in two weeks, in the currency used last. */
export function newInvoiceEntry(today: Day, dueOn: Day, currency: string): InvoiceEntry {
  return {
    number: '',
    clientName: '',
    clientEmail: '',
    contactName: '',
    amount: '',
    currency,
    issuedOn: today,
    dueOn,
    paymentLink: '',
    poNumber: '',
    project: '',
    notes: '',
    language: '',
  }
}

/** A stored invoice as the screen's language would type it. */
export function invoiceEntryOf({ invoice, client }: Pick<InvoiceRow, 'invoice' | 'client'>, locale: string): InvoiceEntry {
  const optional = (name: keyof Invoice & ('paymentLink' | 'poNumber' | 'project' | 'notes' | 'language')) => invoice[name] ?? ''
  return {
    number: invoice.number,
    clientName: client.name,
    clientEmail: client.email,
    contactName: client.contactName,
    amount: typedAmount(invoice.total, locale),
    currency: invoice.total.currency,
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    paymentLink: optional('paymentLink'),
    poNumber: optional('poNumber'),
    project: optional('project'),
    notes: optional('notes'),
    language: optional('language'),
  }
}

/** The invoice that was typed; or all that is wrong, each at its field, with the ways out. Nothing is guessed. */
export function readInvoiceEntry(entry: InvoiceEntry, today: Day, text: ScreenText): ReadInvoice {
  const { t, locale } = text
  const troubles: Trouble<InvoiceField>[] = []
  const currency = entry.currency.trim().toUpperCase()
  const total = readAmount(entry.amount, currency, text)
  const issuedOn = readTypedDay(entry.issuedOn, locale, today)
  const dueOn = readTypedDay(entry.dueOn, locale, today)
  const link = linkTrouble(entry.paymentLink.trim(), text)

  if (entry.number.trim() === '') troubles.push({ at: 'number', message: t('optionsTroubleNumber') })
  if (entry.clientName.trim() === '') troubles.push({ at: 'clientName', message: t('optionsTroubleClientName') })
  if (!isEmail(entry.clientEmail.trim())) troubles.push({ at: 'clientEmail', message: emailTrouble(entry.clientEmail.trim(), text) })
  if (!isCurrency(currency)) troubles.push({ at: 'currency', message: currencyTrouble(currency, text) })
  if (!total.ok) troubles.push(total.trouble)
  if (!issuedOn.ok) troubles.push({ at: 'issuedOn', ...dayTrouble(issuedOn, today, text) })
  if (!dueOn.ok) troubles.push({ at: 'dueOn', ...dayTrouble(dueOn, today, text) })
  if (issuedOn.ok && dueOn.ok && dueOn.day < issuedOn.day) troubles.push({ at: 'dueOn', message: t('optionsTroubleDueBeforeIssue') })
  if (link) troubles.push({ at: 'paymentLink', ...link })

  if (troubles.length > 0 || !total.ok || !issuedOn.ok || !dueOn.ok) return { ok: false, troubles }
  return {
    ok: true,
    invoice: {
      number: entry.number.trim(),
      clientName: entry.clientName.trim(),
      clientEmail: entry.clientEmail.trim(),
      contactName: entry.contactName.trim(),
      currency,
      total: total.money,
      issuedOn: issuedOn.day,
      dueOn: dueOn.day,
      ...optionalTexts(entry),
    },
  }
}

/** An amount as typed, read by the currency's and the screen's rules; what could mean two amounts is asked about. */
export function readAmount(
  amount: string,
  currency: string,
  text: ScreenText,
): { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly trouble: Trouble<'amount'> } {
  // An unknown currency is said at its own field; two decimals are what most have.
  const parsed = parseAmount(amount, isCurrency(currency) ? currency : 'EUR', text.locale)
  if (parsed.ok) return parsed
  return { ok: false, trouble: amountTrouble(parsed.problem, text) }
}

function amountTrouble(problem: Problem, text: ScreenText): Trouble<'amount'> {
  const { first, second, currency } = problem.values ?? {}
  if (problem.code !== 'amount-ambiguous') return { at: 'amount', message: problemText(problem, text) }
  const fixes = [first, second].flatMap((reading) => amountFix(String(reading), String(currency), text.locale))
  return { at: 'amount', message: text.t('optionsTroubleAmbiguous', ...fixes.map(({ label }) => label)), fixes }
}

function amountFix(reading: string, currency: string, locale: string): Fix[] {
  const money = moneyFromDecimal(reading, currency)
  return money ? [{ label: formatMoney(money, locale), value: typedAmount(money, locale) }] : []
}

function optionalTexts(entry: InvoiceEntry): Partial<TypedInvoice> {
  const names = ['paymentLink', 'poNumber', 'project', 'notes', 'language'] as const
  return Object.fromEntries(names.map((name) => [name, entry[name].trim()] as const).filter(([, value]) => value !== ''))
}
