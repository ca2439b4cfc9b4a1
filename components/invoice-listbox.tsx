import { useEffect } from 'preact/hooks'
import check from 'lucide-static/icons/check.svg?raw'
import type { Day } from '../lib/domain/day.ts'
import type { InvoiceId } from '../lib/domain/invoice.ts'
import type { InvoiceRow } from '../lib/domain/invoice-row.ts'
import { formatMoney } from '../lib/domain/money.ts'
import { dueText } from './due-text.ts'
import { Icon } from './icon.tsx'
import { reasonSentence } from './reason-sentence.ts'
import { StateChip } from './state-chip.tsx'
import { useText } from './text.tsx'

interface InvoiceListboxProps {
  readonly id: string
  readonly rows: readonly InvoiceRow[]
  readonly today: Day
  readonly selected: readonly InvoiceId[]
  /** The option the arrow keys stand on; null while the search box is being typed in. */
  readonly active: InvoiceId | null
  readonly onToggle: (row: InvoiceRow) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function optionId(listId: string, invoiceId: InvoiceId): string {
  return `${listId}-${invoiceId}`
}

/** Invoices to choose from. The client's name shows where there is more than one client. */
export function InvoiceListbox({ id, rows, today, selected, active, onToggle, onKeyDown }: InvoiceListboxProps) {
  const { t } = useText()
  const hasSeveralClients = new Set(rows.map((row) => row.client.id)).size > 1

  // Where the arrows stand; before they are used, what is selected.
  const inSight = active ?? selected[0] ?? null
  useEffect(() => {
    if (inSight) document.querySelector(`#${CSS.escape(optionId(id, inSight))}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, inSight])

  return (
    <div
      id={id}
      class="invoices"
      role="listbox"
      aria-label={t('panelInvoices')}
      aria-multiselectable="true"
      aria-activedescendant={active ? optionId(id, active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <InvoiceOption
          key={row.invoice.id}
          id={optionId(id, row.invoice.id)}
          row={row}
          today={today}
          isSelected={selected.includes(row.invoice.id)}
          isActive={active === row.invoice.id}
          hasClient={hasSeveralClients}
          onToggle={onToggle}
        />
      ))}
    </div>
  )
}

interface InvoiceOptionProps {
  readonly id: string
  readonly row: InvoiceRow
  readonly today: Day
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly hasClient: boolean
  readonly onToggle: (row: InvoiceRow) => void
}

function InvoiceOption({ id, row, today, isSelected, isActive, hasClient, onToggle }: InvoiceOptionProps) {
  const text = useText()
  const amount = formatMoney(row.balance, text.locale)
  const due = dueText(row, today, text)
  const reason = isSelected ? reasonSentence(row.followUp, today, text) : null
  const { number } = row.invoice
  return (
    <div
      id={id}
      role="option"
      class={isActive ? 'invoice-option is-active' : 'invoice-option'}
      aria-selected={isSelected}
      aria-description={reason ?? undefined}
      title={`${number}\n${row.client.name}`}
      // Keeps the focus in the search box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onToggle(row)}
    >
      <span class="tick">{isSelected && <Icon svg={check} isSmall />}</span>
      {/* Read aloud it is one sentence with commas; on screen the columns part it. */}
      <span class="invoice-name">
        <span class="invoice-number">
          {number}
          <span class="comma">, </span>
        </span>
        <span class={hasClient ? 'invoice-client' : 'visually-hidden'}>
          {row.client.name}
          <span class="comma">, </span>
        </span>
      </span>
      <span class="amount">
        {amount}
        <span class="comma">, </span>
      </span>
      <StateChip state={row.state} label={due} />
      {reason && (
        <span class="invoice-reason" aria-hidden="true">
          {reason}
        </span>
      )}
    </div>
  )
}
