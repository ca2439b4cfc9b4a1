import ban from 'lucide-static/icons/archive-x.svg?raw'
import banknote from 'lucide-static/icons/banknote.svg?raw'
import coins from 'lucide-static/icons/hand-coins.svg?raw'
import dispute from 'lucide-static/icons/message-square-warning.svg?raw'
import left from 'lucide-static/icons/skip-forward.svg?raw'
import pause from 'lucide-static/icons/circle-pause.svg?raw'
import phone from 'lucide-static/icons/phone-call.svg?raw'
import promise from 'lucide-static/icons/handshake.svg?raw'
import type { Day } from '../lib/domain/day.ts'
import type { InvoiceAct } from '../lib/domain/invoice-act.ts'
import type { InvoiceRow } from '../lib/domain/invoice-row.ts'
import type { DueQuestion } from './due-act.ts'
import type { MenuItem } from './menu.tsx'
import type { ScreenText } from './text.tsx'

/** What the acts are about, and who carries them out. */
export interface ActContext {
  /** Invoices of one client, at least one. */
  readonly rows: readonly InvoiceRow[]
  readonly today: Day
  readonly onAct: (act: InvoiceAct) => void
  readonly onAsk: (question: DueQuestion) => void
}

/** Says that they were paid today; asks which ones where there are several. */
export function sayPaid({ rows, today, onAct, onAsk }: ActContext): void {
  if (rows.length > 1) onAsk('paid')
  else onAct({ type: 'paid', invoiceIds: idsOf(rows), paidOn: today })
}

/** What one can say about invoices beside "Paid", as items of a menu; a page's other items stand before the last one, which gives them up. */
export function actItems({ rows, today, onAct, onAsk }: ActContext, { t }: ScreenText, others: readonly MenuItem[]): readonly MenuItem[] {
  const stages = rows.flatMap(({ invoice, followUp: { stage } }) => (stage ? [{ invoiceId: invoice.id, stage }] : []))

  function writeOff(): void {
    if (rows.length > 1) onAsk('write-off')
    else onAct({ type: 'write-off', invoiceIds: idsOf(rows), writtenOffOn: today })
  }

  return [
    { label: t('popupPaidEarlier'), icon: banknote, onSelect: () => onAsk('paid') },
    { label: t('popupPartlyPaid'), icon: coins, onSelect: () => onAsk('partly-paid') },
    { label: t('popupPromised'), icon: promise, onSelect: () => onAsk('promised') },
    { label: t('popupDispute'), icon: dispute, onSelect: () => onAsk('dispute') },
    { label: t('popupHold'), icon: pause, onSelect: () => onAsk('hold') },
    { label: t('historyContact'), icon: phone, onSelect: () => onAsk('contact') },
    ...(stages.length > 0
      ? [{ label: t('historyLeaveOut'), icon: left, onSelect: () => onAct({ type: 'leave-out', items: stages }) }]
      : []),
    ...others,
    { label: t('popupWriteOff'), icon: ban, isDanger: true, onSelect: writeOff },
  ]
}

function idsOf(rows: readonly InvoiceRow[]): readonly string[] {
  return rows.map(({ invoice }) => invoice.id)
}
