import type { Day } from '../lib/domain/day.ts'
import type { InvoiceId } from '../lib/domain/invoice.ts'
import type { InvoiceRow } from '../lib/domain/invoice-row.ts'
import { InvoiceListbox } from './invoice-listbox.tsx'
import { useText } from './text.tsx'

interface PanelListProps {
  readonly id: string
  /** Null while they are asked for. */
  readonly rows: readonly InvoiceRow[] | null
  /** How many there are, shown or not. */
  readonly total: number
  readonly today: Day
  /** What the rows were searched with; empty for no search. */
  readonly search: string
  /** The people in To, when none of the rows is theirs. */
  readonly strangers: readonly string[]
  /** The client whose selection was just replaced by another client's, by name. */
  readonly replacedBy: string | null
  readonly selected: readonly InvoiceId[]
  readonly active: InvoiceId | null
  readonly onToggle: (row: InvoiceRow) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The invoices to choose from, and what is to be known about them. */
export function PanelList({ id, rows, total, today, search, strangers, replacedBy, ...list }: PanelListProps) {
  const { t } = useText()
  return (
    <div class="panel-list">
      {strangers.length > 0 && search === '' && <p class="panel-hint">{t('panelNoMatch', strangers.join(', '))}</p>}
      {replacedBy && (
        <p class="panel-hint" role="status">
          {t('panelReplaced', replacedBy)}
        </p>
      )}
      {rows && total === 0 && <p class="panel-hint">{t('panelNothingFound', search)}</p>}
      {rows && total > 0 && <InvoiceListbox id={id} rows={rows} today={today} {...list} />}
      {rows && total > rows.length && <p class="panel-hint">{t('panelMore')}</p>}
    </div>
  )
}
