import { useEffect, useRef, useState } from 'preact/hooks'
import {
  type InvoiceEntry,
  type InvoiceField,
  invoiceEntryOf,
  newInvoiceEntry,
  readInvoiceEntry,
} from '../../components/options/invoice-entry.ts'
import type { Trouble } from '../../components/options/trouble.ts'
import { problemText } from '../../components/problem-text.ts'
import { type ScreenText, useText } from '../../components/text.tsx'
import { addDays } from '../../lib/domain/day.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import { readInvoice, totals } from '../../lib/reminders/list-invoices.ts'
import { saveInvoice } from '../../lib/reminders/save-invoice.ts'
import { storeFormDraft } from './form-drafts.ts'
import { focusTrouble } from './focus-trouble.ts'
import type { OpenInvoice } from './open-invoice.ts'
import type { Page } from './page.ts'
import { openItem } from './route.ts'

const usualTermDays = 14
const usualCurrency = 'EUR'

/** The form of the invoice that the address names: `new`, or an id. */
export function useInvoiceForm(page: Page) {
  const text = useText()
  const { t } = text
  const { route, today, go, notify, run, drafts, keep } = page
  const [form, setForm] = useState<OpenInvoice | null>(null)
  const latest = useRef(form)
  latest.current = form

  useEffect(() => {
    putAway()
    setForm(null)
    const item = openItem(route)
    if (item === null) return undefined
    if (drafts.invoice && (drafts.invoice.id ?? 'new') === item) {
      setForm({ ...drafts.invoice, isSaving: false })
      keep({ invoice: undefined })
      return undefined
    }
    let isGone = false
    run(async () => {
      const entry = item === 'new' ? await blankEntry(today) : await storedEntry(item, text.locale)
      if (isGone) return
      if (entry === null) go({ tab: 'invoices', item: null })
      else setForm({ id: item === 'new' ? null : item, entry, opened: entry, left: [], isTried: false, isSaving: false, refused: [] })
    })
    return () => {
      isGone = true
    }
  }, [openItem(route)])

  // Another tab was chosen while the form was open.
  useEffect(() => putAway, [])

  // The whole page may be closed at any moment.
  useEffect(() => {
    if (form) storeFormDraft('invoice', isChanged(form) ? form : null)
  }, [form])

  /** Typed and not saved: closing never asks, but can be taken back. */
  function putAway(): void {
    const closed = latest.current
    if (!closed || !isChanged(closed)) return
    storeFormDraft('invoice', null)
    notify({
      text: t('optionsFormClosed'),
      undo: () => {
        keep({ invoice: closed })
        go({ tab: 'invoices', item: closed.id ?? 'new' })
      },
    })
  }

  function change(fields: Partial<InvoiceEntry>): void {
    setForm(
      (now) =>
        now && {
          ...now,
          entry: { ...now.entry, ...fields },
          refused: now.refused.filter(({ at }) => !(at in fields)),
        },
    )
  }

  /** What is wrong is said once a field was left, not while it is being typed for the first time. */
  function leave(field: InvoiceField): void {
    setForm((now) => now && (now.entry[field].trim() === '' ? now : { ...now, left: [...now.left, field] }))
  }

  function close(): void {
    go({ tab: 'invoices', item: null })
  }

  function save(): void {
    if (!form || form.isSaving) return
    const read = readInvoiceEntry(form.entry, today, text)
    if (!read.ok) {
      setForm({ ...form, isTried: true })
      focusTrouble()
      return
    }
    setForm({ ...form, isTried: true, isSaving: true })
    run(async () => {
      const stored = form.id === null ? null : await storedEntry(form.id, text.locale)
      if (stored && JSON.stringify(stored) !== JSON.stringify(form.opened)) {
        setForm((now) => now && { ...now, opened: stored, isSaving: false })
        notify({ text: t('optionsChangedElsewhere') })
        return
      }
      const saved = await saveInvoice({ ...read.invoice, ...(form.id !== null && { id: form.id }) }).finally(() =>
        setForm((now) => now && { ...now, isSaving: false }),
      )
      if (saved.ok) {
        storeFormDraft('invoice', null)
        setForm(null)
        go({ tab: 'invoices', item: null })
        const { undo } = saved
        notify({ text: t('optionsInvoiceSaved', saved.invoice.number), ...(undo && { undo: () => run(undo) }) })
        return
      }
      const refused = saved.problems.map((problem) => refusal(problem, form.entry, text))
      setForm((now) => now && { ...now, refused: refused.filter((trouble) => trouble !== null) })
      const general = saved.problems.find((problem) => fieldOf(problem) === null)
      if (general) notify({ text: problemText(general, text) })
      focusTrouble()
    })
  }

  return { form, troubles: form ? visibleTroubles(form, page, text) : [], change, leave, close, save }
}

function isChanged({ entry, opened }: OpenInvoice): boolean {
  return JSON.stringify(entry) !== JSON.stringify(opened)
}

async function blankEntry(today: string): Promise<InvoiceEntry> {
  const [most] = await totals()
  return newInvoiceEntry(today, addDays(today, usualTermDays), most?.currency ?? usualCurrency)
}

async function storedEntry(id: string, locale: string): Promise<InvoiceEntry | null> {
  const row = await readInvoice(id)
  return row && invoiceEntryOf(row, locale)
}

function visibleTroubles(form: OpenInvoice, { today }: Page, text: ScreenText): readonly Trouble<InvoiceField>[] {
  const read = readInvoiceEntry(form.entry, today, text)
  const troubles = read.ok ? [] : read.troubles.filter(({ at }) => form.isTried || form.left.includes(at))
  return [...troubles, ...form.refused]
}

/** What the store refused, at its field; null when it is about no field of the form. */
function refusal(problem: Problem, entry: InvoiceEntry, text: ScreenText): Trouble<InvoiceField> | null {
  const at = fieldOf(problem)
  if (at === null) return null
  if (problem.code !== 'number-taken') return { at, message: problemText(problem, text) }
  const other = `${entry.number.trim()}-2`
  return {
    at,
    message: text.t('optionsTroubleNumberTaken', entry.clientName.trim(), entry.number.trim()),
    fixes: [{ label: text.t('optionsUse', other), value: other }],
  }
}

function fieldOf({ at }: Problem): InvoiceField | null {
  const fields: readonly InvoiceField[] = [
    'number',
    'clientName',
    'clientEmail',
    'contactName',
    'currency',
    'issuedOn',
    'dueOn',
    'paymentLink',
    'poNumber',
    'project',
    'notes',
    'language',
  ]
  if (at === 'total') return 'amount'
  return fields.find((field) => field === at) ?? null
}
