import { useState } from 'preact/hooks'
import type { ContactEntry } from '../../components/options/contact-form.tsx'
import { dayTrouble } from '../../components/options/day-trouble.ts'
import type { Trouble } from '../../components/options/trouble.ts'
import { readTypedDay } from '../../components/options/typed-day.ts'
import { type ScreenText, useText } from '../../components/text.tsx'
import type { Day } from '../../lib/domain/day.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { recordContact } from '../../lib/reminders/record-contact.ts'
import { focusTrouble } from './focus-trouble.ts'
import type { Page } from './page.ts'

interface OpenContact {
  readonly row: InvoiceRow
  readonly entry: ContactEntry
  readonly isTried: boolean
}

type ReadContact =
  | { readonly ok: true; readonly on: Day }
  | { readonly ok: false; readonly troubles: readonly Trouble<keyof ContactEntry>[] }

const longestNote = 20_000

/** The form that records a mail or call by hand. */
export function useContactForm({ today, notify, run }: Page) {
  const text = useText()
  const [contact, setContact] = useState<OpenContact | null>(null)

  function open(row: InvoiceRow): void {
    setContact({ row, entry: { on: today, channel: 'call', outcome: 'reached', note: '' }, isTried: false })
  }

  function change(fields: Partial<ContactEntry>): void {
    setContact((now) => now && { ...now, entry: { ...now.entry, ...fields } })
  }

  function save(): void {
    if (!contact) return
    const read = readContact(contact.entry, today, text)
    if (!read.ok) {
      setContact({ ...contact, isTried: true })
      focusTrouble()
      return
    }
    const { invoice } = contact.row
    const { channel, outcome, note } = contact.entry
    run(async () => {
      const undo = await recordContact([invoice.id], read.on, { channel, outcome, note: note.trim() })
      setContact(null)
      notify({ text: text.t('historyContactSaved', invoice.number), undo: () => run(undo) })
    })
  }

  const read = contact?.isTried ? readContact(contact.entry, today, text) : null
  return { contact, troubles: read && !read.ok ? read.troubles : [], open, change, save, close: () => setContact(null) }
}

function readContact({ on, note }: ContactEntry, today: Day, text: ScreenText): ReadContact {
  if (note.length > longestNote) return { ok: false, troubles: [{ at: 'note', message: text.t('historyNoteTooLong') }] }
  const read = readTypedDay(on, text.locale, today)
  if (!read.ok) return { ok: false, troubles: [{ at: 'on', ...dayTrouble(read, today, text) }] }
  if (read.day > today) return { ok: false, troubles: [{ at: 'on', message: text.t('optionsTroubleFuture') }] }
  return { ok: true, on: read.day }
}
