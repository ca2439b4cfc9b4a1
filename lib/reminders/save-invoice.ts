import { isCurrency } from '../domain/currencies.ts'
import type { Client } from '../domain/client.ts'
import { normalAddress } from '../domain/client-matching.ts'
import { isEmail } from '../domain/contact-name.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { openBalance, type Invoice, type InvoiceId } from '../domain/invoice.ts'
import type { CurrencyCode, Money } from '../domain/money.ts'
import type { Problem } from '../domain/problem.ts'
import { clientsByEmail } from '../store/find-clients.ts'
import { withoutIndex } from '../store/index-records.ts'
import { logEvent } from '../store/log-event.ts'
import { invoicesOfClient, putClient, putInvoice } from '../store/save-records.ts'
import type { WriteTransaction } from '../store/schema.ts'
import { StoreError } from '../store/store-error.ts'
import { change, type Undo } from './changes.ts'
import type { Now } from './clock.ts'

/** An invoice as the form has it. The client is found by address, or made. */
export interface InvoiceDraft {
  /** Unset for a new invoice. */
  readonly id?: InvoiceId
  readonly number: string
  readonly clientName: string
  readonly clientEmail: string
  readonly contactName?: string
  readonly currency: CurrencyCode
  readonly total: Money
  readonly issuedOn: Day
  readonly dueOn: Day
  readonly paymentLink?: string
  readonly poNumber?: string
  readonly project?: string
  readonly notes?: string
  readonly language?: string
}

export type SaveResult =
  /** An edit can be taken back; a new invoice is deleted instead. */
  { readonly ok: true; readonly invoice: Invoice; readonly undo?: Undo } | { readonly ok: false; readonly problems: readonly Problem[] }

/** What an edit replaced. */
interface Edited {
  readonly invoice: Invoice
  /** The client, where the form changed it. */
  readonly client?: Client
  /** The lines it left in the log. */
  readonly events: readonly number[]
}

type Saved = { readonly ok: true; readonly invoice: Invoice; readonly before: Edited | null } | Extract<SaveResult, { readonly ok: false }>

/** Longer texts are a slip or an attack; a client's name of 10 kB still fits. */
const longestLine = 20_000

/**
 * Saves a new or edited invoice. Problems are named by field (`at`), and nothing is saved then; a full disk is a problem too.
 */
export async function saveInvoice(draft: InvoiceDraft): Promise<SaveResult> {
  const problems = checkDraft(draft)
  if (problems.length > 0) return { ok: false, problems }
  try {
    const saved = await change((transaction, now) => saveIn(transaction, draft, now))
    if (!saved.ok) return saved
    const { invoice, before } = saved
    return { ok: true, invoice, ...(before && { undo: () => change((transaction, now) => takeBack(transaction, before, now)) }) }
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problems: [error.problem] }
    throw error
  }
}

/** What is wrong with a draft, by field; empty when it can be saved. */
export function checkDraft(draft: InvoiceDraft): Problem[] {
  const problems: Problem[] = []
  const add = (at: keyof InvoiceDraft, code: string, values?: Problem['values']): void =>
    void problems.push({ code, at, ...(values && { values }) })
  for (const field of ['number', 'clientName'] as const) if (draft[field].trim() === '') add(field, 'field-missing')
  for (const field of ['number', 'clientName', 'contactName', 'poNumber', 'project', 'notes', 'paymentLink'] as const) {
    if ((draft[field] ?? '').length > longestLine) add(field, 'field-too-long')
  }
  if (!isEmail(draft.clientEmail.trim())) add('clientEmail', draft.clientEmail.trim() === '' ? 'field-missing' : 'email-invalid')
  if (!isCurrency(draft.currency)) add('currency', 'currency-unknown', { currency: draft.currency })
  if (draft.total.currency !== draft.currency) add('total', 'currency-differs')
  if (!Number.isSafeInteger(draft.total.minor) || draft.total.minor <= 0) add('total', 'amount-not-positive')
  for (const field of ['issuedOn', 'dueOn'] as const) if (!parseDay(draft[field])) add(field, 'day-invalid', { day: draft[field] })
  if (parseDay(draft.issuedOn) && parseDay(draft.dueOn) && draft.dueOn < draft.issuedOn) add('dueOn', 'due-before-issued')
  if (draft.paymentLink && !isWebAddress(draft.paymentLink.trim())) add('paymentLink', 'link-invalid')
  return problems
}

async function saveIn(transaction: WriteTransaction, draft: InvoiceDraft, now: Now): Promise<Saved> {
  const stored = draft.id ? await transaction.objectStore('invoices').get(draft.id) : undefined
  if (draft.id && !stored) return { ok: false, problems: [{ code: 'invoice-gone' }] }
  const before = stored && withoutIndex(stored)
  const { client, isChanged } = await clientFor(transaction, draft, before)
  const oldClient = isChanged ? await transaction.objectStore('clients').get(client.id) : undefined
  const invoice = invoiceFrom(draft, client, before, now)
  const problem = (await numberTaken(transaction, invoice)) ?? contradictsPayments(invoice, before)
  if (problem) return { ok: false, problems: [problem] }
  if (isChanged) await putClient(transaction, client, now)
  await putInvoice(transaction, invoice, now)
  const events = await logChanges(transaction, before, invoice, now)
  const edited = before && { invoice: before, events, ...(oldClient && { client: withoutIndex(oldClient) }) }
  return { ok: true, invoice, before: edited ?? null }
}

/** Puts back what the form changed; what happened to the invoice since then stays. */
async function takeBack(transaction: WriteTransaction, { invoice: old, client, events }: Edited, now: Now): Promise<void> {
  const stored = await transaction.objectStore('invoices').get(old.id)
  if (!stored) return
  if (client) await putClient(transaction, client, now)
  const { number, clientId, total, issuedOn, dueOn, paymentLink, poNumber, project, notes, language } = old
  const form = { number, clientId, total, issuedOn, dueOn, paymentLink, poNumber, project, notes, language }
  await putInvoice(transaction, withoutUnset({ ...withoutIndex(stored), ...form, updatedAt: now.at }), now)
  for (const key of events) await transaction.objectStore('events').delete(key)
}

async function numberTaken(transaction: WriteTransaction, { id, number, clientId }: Invoice): Promise<Problem | null> {
  const others = await invoicesOfClient(transaction, clientId)
  const isTaken = others.some((other) => other.number === number && other.id !== id)
  return isTaken ? { code: 'number-taken', at: 'number', values: { number } } : null
}

function contradictsPayments(invoice: Invoice, before: Invoice | undefined): Problem | null {
  if (invoice.payments.some(({ amount }) => amount.currency !== invoice.total.currency))
    return { code: 'currency-has-payments', at: 'currency' }
  // An overpaid invoice can still be edited; only its total is not lowered further.
  const isLowered = before === undefined || invoice.total.minor < before.total.minor
  return isLowered && openBalance(invoice).minor < 0 ? { code: 'total-below-paid', at: 'total' } : null
}

function invoiceFrom(draft: InvoiceDraft, client: Client, before: Invoice | undefined, now: Now): Invoice {
  const { paymentLink, poNumber, project, notes, language } = draft
  const fresh = { id: crypto.randomUUID(), payments: [], createdAt: now.at }
  const optional = {
    paymentLink: clean(paymentLink),
    poNumber: clean(poNumber),
    project: clean(project),
    notes: clean(notes),
    language: clean(language),
  }
  return withoutUnset({
    ...(before ?? fresh),
    number: draft.number.trim(),
    clientId: client.id,
    total: draft.total,
    issuedOn: draft.issuedOn,
    dueOn: draft.dueOn,
    ...optional,
    updatedAt: now.at,
  })
}

/**
 * The client of this address: of several the one of that name. What the form says of name and contact is kept. A corrected address of
 * a client with this invoice alone stays the same client's.
 */
async function clientFor(
  transaction: WriteTransaction,
  draft: InvoiceDraft,
  before: Invoice | undefined,
): Promise<{ readonly client: Client; readonly isChanged: boolean }> {
  const name = draft.clientName.trim()
  const email = draft.clientEmail.trim()
  const found = await clientsByEmail(transaction, email)
  const known = found.find((client) => client.name === name) ?? found[0] ?? (before && (await onlyClientOf(transaction, before)))
  const contactName = draft.contactName?.trim() ?? known?.contactName ?? ''
  if (!known) return { client: { id: crypto.randomUUID(), name, contactName, email, cc: [] }, isChanged: true }
  const isChanged = known.name !== name || known.contactName !== contactName || normalAddress(known.email) !== normalAddress(email)
  return { client: isChanged ? { ...known, name, contactName, email } : known, isChanged }
}

async function onlyClientOf(transaction: WriteTransaction, { clientId }: Invoice): Promise<Client | undefined> {
  const count = await transaction
    .objectStore('invoices')
    .index('byClient')
    .count(IDBKeyRange.bound([clientId], [clientId, []]))
  const client = count === 1 ? await transaction.objectStore('clients').get(clientId) : undefined
  return client && withoutIndex(client)
}

async function logChanges(
  transaction: WriteTransaction,
  before: Invoice | undefined,
  invoice: Invoice,
  { at, today }: Now,
): Promise<number[]> {
  const line = { at, on: today, clientId: invoice.clientId, invoiceIds: [invoice.id] }
  if (!before) {
    return [await logEvent(transaction, { ...line, fact: { type: 'added' } })]
  }
  const events: number[] = []
  if (before.dueOn !== invoice.dueOn) {
    events.push(await logEvent(transaction, { ...line, fact: { type: 'due-changed', from: before.dueOn, to: invoice.dueOn } }))
  }
  if (before.total.minor !== invoice.total.minor || before.total.currency !== invoice.total.currency) {
    events.push(await logEvent(transaction, { ...line, fact: { type: 'total-changed', from: before.total, to: invoice.total } }))
  }
  return events
}

function clean(text: string | undefined): string | undefined {
  return text?.trim() || undefined
}

function withoutUnset<T extends object>(record: T): T {
  // Only keys whose value is undefined are dropped, which the type allows to be absent.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

/** Mails may link to the web only. */
function isWebAddress(link: string): boolean {
  return URL.canParse(link) && ['https:', 'http:'].includes(new URL(link).protocol)
}
