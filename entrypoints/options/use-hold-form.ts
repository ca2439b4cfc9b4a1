import { useState } from 'preact/hooks'
import { dayTrouble } from '../../components/options/day-trouble.ts'
import type { HoldEntry } from '../../components/options/hold-form.tsx'
import type { Trouble } from '../../components/options/trouble.ts'
import { readTypedDay } from '../../components/options/typed-day.ts'
import { type ScreenText, useText } from '../../components/text.tsx'
import type { HoldReason } from '../../lib/domain/invoice.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { holdInvoice } from '../../lib/reminders/change-invoice.ts'
import { focusTrouble } from './focus-trouble.ts'
import type { Page } from './page.ts'

interface OpenHold {
  readonly row: InvoiceRow
  readonly entry: HoldEntry
  readonly isTried: boolean
}

const savedKeys = {
  promised: 'optionsPromiseSaved',
  dispute: 'historyDisputeSaved',
  paused: 'optionsHoldSaved',
} as const satisfies Record<HoldReason, string>

/** The form that lets reminders rest: a promise, a dispute, a pause. */
export function useHoldForm({ today, notify, run }: Page) {
  const text = useText()
  const [hold, setHold] = useState<OpenHold | null>(null)

  function open(row: InvoiceRow, reason: HoldReason): void {
    const known = row.invoice.hold?.reason === reason ? row.invoice.hold : null
    setHold({ row, entry: { reason, until: known?.until ?? '', note: known?.note ?? '' }, isTried: false })
  }

  function change(fields: Partial<HoldEntry>): void {
    setHold((now) => now && { ...now, entry: { ...now.entry, ...fields } })
  }

  function save(): void {
    if (!hold) return
    const read = readHold(hold.entry, today, text)
    if (!read.ok) {
      setHold({ ...hold, isTried: true })
      focusTrouble()
      return
    }
    const { invoice } = hold.row
    run(async () => {
      const undo = await holdInvoice(invoice.id, { reason: hold.entry.reason, until: read.until, note: hold.entry.note.trim() })
      setHold(null)
      notify({ text: text.t(savedKeys[hold.entry.reason], invoice.number), undo: () => run(undo) })
    })
  }

  const read = hold?.isTried ? readHold(hold.entry, today, text) : null
  return { hold, troubles: read && !read.ok ? read.troubles : [], open, change, save, close: () => setHold(null) }
}

function readHold({ reason, until }: HoldEntry, today: string, text: ScreenText) {
  const trouble = (rest: Omit<Trouble, 'at'>) =>
    ({ ok: false, troubles: [{ at: 'until', ...rest }] as readonly Trouble<keyof HoldEntry>[] }) as const
  if (until.trim() === '') {
    return reason === 'promised' ? trouble({ message: text.t('optionsTroublePromiseDay') }) : ({ ok: true, until: null } as const)
  }
  const read = readTypedDay(until, text.locale, today)
  if (!read.ok) return trouble(dayTrouble(read, today, text))
  return read.day < today ? trouble({ message: text.t('optionsTroublePast') }) : ({ ok: true, until: read.day } as const)
}
