import more from 'lucide-static/icons/ellipsis-vertical.svg?raw'
import type { Day } from '../../lib/domain/day.ts'
import type { FollowUp } from '../../lib/domain/follow-up.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { formatMoney } from '../../lib/domain/money.ts'
import { dayText, distanceText } from '../day-text.ts'
import { dueText } from '../due-text.ts'
import { Menu } from '../menu.tsx'
import { reasonSentence, stageText } from '../reason-sentence.ts'
import { StateChip } from '../state-chip.tsx'
import { type ScreenText, useText } from '../text.tsx'
import { VirtualRows } from '../virtual-rows.tsx'
import type { RowRange } from '../visible-range.ts'
import { type InvoiceActions, invoiceMenu } from './invoice-actions.ts'
import { Tip } from './tip.tsx'

interface InvoiceTableProps {
  readonly total: number
  /** Undefined while the row is being read. */
  readonly rowAt: (index: number) => InvoiceRow | undefined
  readonly today: Day
  readonly selectedId: string | null
  readonly actions: InvoiceActions
  readonly onRange: (range: RowRange) => void
}

/** The invoices, any number of them. The roles are spelled out because narrow windows lay the rows out as cards. */
export function InvoiceTable({ total, rowAt, today, selectedId, actions, onRange }: InvoiceTableProps) {
  const { t } = useText()
  return (
    <table class="ledger invoice-table" role="table" aria-label={t('optionsTabInvoices')} aria-rowcount={total + 1}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader">{t('optionsColumnNumber')}</th>
          <th role="columnheader">{t('optionsColumnClient')}</th>
          <th role="columnheader" class="amount">
            {t('optionsColumnBalance')}
          </th>
          <th role="columnheader">{t('optionsColumnDue')}</th>
          <th role="columnheader">{t('optionsColumnState')}</th>
          <th role="columnheader">{t('optionsColumnNext')}</th>
          <th role="columnheader">
            <span class="visually-hidden">{t('optionsColumnMore')}</span>
          </th>
        </tr>
      </thead>
      <VirtualRows
        count={total}
        estimate={56}
        columns={7}
        onRange={onRange}
        renderRow={(index) => <Row index={index} row={rowAt(index)} today={today} selectedId={selectedId} actions={actions} />}
      />
    </table>
  )
}

interface RowProps {
  readonly index: number
  readonly row: InvoiceRow | undefined
  readonly today: Day
  readonly selectedId: string | null
  readonly actions: InvoiceActions
}

function Row({ index, row, today, selectedId, actions }: RowProps) {
  const text = useText()
  if (!row) return <WaitingRow index={index} />
  const isLate = row.state === 'overdue' || row.state === 'long-overdue'
  return (
    <tr role="row" aria-rowindex={index + 2} class={row.invoice.id === selectedId ? 'is-selected' : undefined}>
      <td role="cell" class="cell-number">
        <button type="button" class="button-link" onClick={() => actions.onEdit(row)}>
          {row.invoice.number}
        </button>
      </td>
      <td role="cell" class="cell-client">
        <span class="clip" title={row.client.name}>
          {row.client.name}
        </span>
      </td>
      <td role="cell" class="cell-balance amount">
        {formatMoney(row.balance, text.locale)}
      </td>
      <td role="cell" class="cell-due">
        {dayText(row.invoice.dueOn, today, text)}
      </td>
      <td role="cell" class="cell-state">
        {isLate ? <StateChip state={row.state} label={dueText(row, today, text)} /> : <StateChip state={row.state} />}
      </td>
      <td role="cell" class="cell-next">
        <NextFollowUp followUp={row.followUp} today={today} />
      </td>
      <td role="cell" class="cell-menu">
        <Menu label={text.t('optionsMore')} icon={more} description={row.invoice.number} items={invoiceMenu(row, actions, text)} />
      </td>
    </tr>
  )
}

function WaitingRow({ index }: { readonly index: number }) {
  return (
    <tr role="row" aria-rowindex={index + 2} class="is-waiting">
      <td role="cell" colSpan={7}>
        <span class="waiting-bar" />
      </td>
    </tr>
  )
}

function NextFollowUp({ followUp, today }: { readonly followUp: FollowUp; readonly today: Day }) {
  const text = useText()
  const { what, when } = nextWords(followUp, today, text)
  return (
    <Tip tip={reasonSentence(followUp, today, text)}>
      <span class="next-what">{what}</span>
      {when && <span class={followUp.on !== null && followUp.on <= today ? 'next-when is-now' : 'next-when'}>{when}</span>}
    </Tip>
  )
}

function nextWords({ action, stage, on }: FollowUp, today: Day, text: ScreenText): { readonly what: string; readonly when: string } {
  const when = on === null ? '' : on <= today ? distanceText(today, today, text) : dayText(on, today, text)
  switch (action) {
    case 'remind':
      return { what: stage === null ? text.t('commonReminder') : stageText(stage, text), when }
    case 'ask':
      return { what: text.t('optionsNextAsk'), when }
    case 'wait':
      return { what: text.t('optionsNextWait'), when }
    case 'none':
      return { what: text.t('optionsNextNone'), when: '' }
  }
}
