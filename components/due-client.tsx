import { useState } from 'preact/hooks'
import copy from 'lucide-static/icons/copy.svg?raw'
import thread from 'lucide-static/icons/messages-square.svg?raw'
import type { Client } from '../lib/domain/client.ts'
import type { Day } from '../lib/domain/day.ts'
import type { InvoiceId } from '../lib/domain/invoice.ts'
import type { LaterToday } from '../lib/domain/later-today.ts'
import type { InvoiceRow } from '../lib/domain/invoice-row.ts'
import { formatMoney, type Money } from '../lib/domain/money.ts'
import { actItems, sayPaid } from './act-items.ts'
import { Button } from './button.tsx'
import type { DueAct, DueQuestion } from './due-act.ts'
import { DueForm } from './due-form.tsx'
import { dueText } from './due-text.ts'
import { Menu } from './menu.tsx'
import { reasonSentence } from './reason-sentence.ts'
import { snoozeItems } from './snooze-items.ts'
import { StateChip } from './state-chip.tsx'
import { useText } from './text.tsx'

/** More invoices of one client than this open on demand. */
const mostShown = 4

interface DueClientProps {
  readonly client: Client
  /** Most urgent first, at least one. */
  readonly rows: readonly InvoiceRow[]
  /** Open balances, one per currency. */
  readonly totals: readonly Money[]
  readonly today: Day
  /** When to ask again on the same day; null when it is nearly over. */
  readonly later: LaterToday | null
  /** The most urgent one has the page's one primary button. */
  readonly isFirst: boolean
  readonly onAct: (act: DueAct) => void
  readonly onWrite: (invoiceIds: readonly InvoiceId[]) => void
  readonly onCopy: (invoiceIds: readonly InvoiceId[]) => void
  readonly onOpenThread: (invoiceId: InvoiceId) => void
}

function hasReply({ followUp: { reason } }: InvoiceRow): boolean {
  return 'repliedOn' in reason && reason.repliedOn !== undefined
}

/** A client with what is due, and everything one can say about it. */
export function DueClient({ client, rows, totals, today, later, isFirst, onAct, onWrite, onCopy, onOpenThread }: DueClientProps) {
  const text = useText()
  const { t, tn, locale } = text
  const [question, setQuestion] = useState<DueQuestion | null>(null)
  const [isAllShown, setAllShown] = useState(false)
  const shown = isAllShown ? rows : rows.slice(0, mostShown)
  const [mostUrgent] = rows
  const invoiceIds = rows.map(({ invoice }) => invoice.id)

  function act(done: DueAct): void {
    setQuestion(null)
    onAct(done)
  }

  const acts = { rows, today, onAct: act, onAsk: setQuestion }
  const moreItems = actItems(acts, text, [
    { label: t('popupCopy'), icon: copy, onSelect: () => onCopy(invoiceIds) },
    { label: t('popupOpenThread'), icon: thread, onSelect: () => mostUrgent && onOpenThread(mostUrgent.invoice.id) },
  ])

  return (
    <li class="due" aria-label={client.name}>
      <div class="due-head">
        <h2 title={client.name}>{client.name}</h2>
        <span class="due-total amount">{totals.map((total) => formatMoney(total, locale)).join(' + ')}</span>
      </div>
      {shown.map((row) => (
        <div key={row.invoice.id} class="due-row">
          <div class="due-line">
            <span class="due-number">{row.invoice.number}</span>
            {rows.length > 1 && <span class="due-balance amount">{formatMoney(row.balance, locale)}</span>}
            <StateChip state={row.state} label={dueText(row, today, text)} />
          </div>
          <p class="soft small">
            {reasonSentence(row.followUp, today, text)}
            {hasReply(row) && (
              <>
                {' '}
                <button type="button" class="button-link" onClick={() => onOpenThread(row.invoice.id)}>
                  {t('historyReadReply')}
                </button>
              </>
            )}
          </p>
        </div>
      ))}
      {shown.length < rows.length && (
        <button type="button" class="button-link due-all" onClick={() => setAllShown(true)}>
          {tn('popupShowAll', rows.length - shown.length)}
        </button>
      )}
      {question ? (
        <DueForm key={question} question={question} rows={rows} today={today} onAct={act} onCancel={() => setQuestion(null)} />
      ) : (
        <div class="due-actions">
          <Button kind={isFirst ? 'primary' : 'tonal'} aria-description={client.name} onClick={() => onWrite(invoiceIds)}>
            {t('popupWrite')}
          </Button>
          <Button aria-description={client.name} onClick={() => sayPaid(acts)}>
            {t('popupPaid')}
          </Button>
          <Menu
            label={t('popupSnooze')}
            description={client.name}
            items={snoozeItems({ invoiceIds, today, later, text, onAct: act, onPickDay: () => setQuestion('snooze') })}
          />
          <Menu label={t('popupMore')} description={client.name} items={moreItems} />
        </div>
      )}
    </li>
  )
}
