import alarm from 'lucide-static/icons/alarm-clock.svg?raw'
import back from 'lucide-static/icons/archive-restore.svg?raw'
import check from 'lucide-static/icons/banknote.svg?raw'
import dispute from 'lucide-static/icons/message-square-warning.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import left from 'lucide-static/icons/skip-forward.svg?raw'
import phone from 'lucide-static/icons/phone-call.svg?raw'
import promise from 'lucide-static/icons/handshake.svg?raw'
import mail from 'lucide-static/icons/mail.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import play from 'lucide-static/icons/play.svg?raw'
import restore from 'lucide-static/icons/rotate-ccw.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import writeOff from 'lucide-static/icons/archive-x.svg?raw'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import type { Stage } from '../../lib/domain/schedule.ts'
import type { MenuItem } from '../menu.tsx'
import { stageText } from '../reason-sentence.ts'
import type { ScreenText } from '../text.tsx'

/** What can be done about an invoice from its row. */
export interface InvoiceActions {
  readonly onEdit: (row: InvoiceRow) => void
  readonly onWrite: (row: InvoiceRow) => void
  readonly onPayment: (row: InvoiceRow) => void
  readonly onPromise: (row: InvoiceRow) => void
  readonly onDispute: (row: InvoiceRow) => void
  readonly onHold: (row: InvoiceRow) => void
  readonly onRelease: (row: InvoiceRow) => void
  readonly onWake: (row: InvoiceRow) => void
  readonly onContact: (row: InvoiceRow) => void
  readonly onLeaveOut: (row: InvoiceRow, stage: Stage) => void
  readonly onRestore: (row: InvoiceRow, stage: Stage) => void
  readonly onHistory: (row: InvoiceRow) => void
  readonly onWriteOff: (row: InvoiceRow) => void
  readonly onTakeUp: (row: InvoiceRow) => void
  readonly onDelete: (row: InvoiceRow) => void
}

/** The row's menu: only what makes sense for an invoice that stands like this. */
export function invoiceMenu(row: InvoiceRow, actions: InvoiceActions, text: ScreenText): MenuItem[] {
  const { t } = text
  const { stage } = row.followUp
  const isOpen = row.state !== 'paid' && row.state !== 'written-off'
  // A promise whose day has passed no longer holds anything back.
  const isHeld = row.state === 'on-hold' || row.state === 'promised'
  const leaveOut = (stage: Stage): MenuItem => ({
    label: t('historyLeaveOutStage', stageText(stage, text)),
    icon: left,
    onSelect: () => actions.onLeaveOut(row, stage),
  })
  const takeBack = (stage: Stage): MenuItem => ({
    label: t('historyRestoreStage', stageText(stage, text)),
    icon: restore,
    onSelect: () => actions.onRestore(row, stage),
  })
  const items: (MenuItem | false)[] = [
    { label: t('optionsEdit'), icon: pencil, onSelect: () => actions.onEdit(row) },
    isOpen && { label: t('optionsWriteReminder'), icon: mail, onSelect: () => actions.onWrite(row) },
    isOpen && { label: t('optionsRecordPayment'), icon: check, onSelect: () => actions.onPayment(row) },
    row.state === 'paid' &&
      row.invoice.payments.length > 0 && { label: t('optionsPayments'), icon: check, onSelect: () => actions.onPayment(row) },
    isOpen && { label: t('optionsPromised'), icon: promise, onSelect: () => actions.onPromise(row) },
    isOpen &&
      !(isHeld && row.invoice.hold?.reason === 'dispute') && {
        label: t('historyDispute'),
        icon: dispute,
        onSelect: () => actions.onDispute(row),
      },
    isOpen && !isHeld && { label: t('optionsHold'), icon: pause, onSelect: () => actions.onHold(row) },
    isHeld && { label: t('optionsRelease'), icon: play, onSelect: () => actions.onRelease(row) },
    isOpen &&
      row.followUp.reason.code === 'stage' &&
      row.followUp.reason.basis === 'snoozed' && { label: t('optionsWake'), icon: alarm, onSelect: () => actions.onWake(row) },
    isOpen && { label: t('historyContactMenu'), icon: phone, onSelect: () => actions.onContact(row) },
    isOpen && stage !== null && leaveOut(stage),
    ...(isOpen ? (row.invoice.waived ?? []).map(takeBack) : []),
    { label: t('historyOpen'), icon: history, onSelect: () => actions.onHistory(row) },
    isOpen && { label: t('optionsWriteOff'), icon: writeOff, onSelect: () => actions.onWriteOff(row) },
    row.state === 'written-off' && { label: t('historyTakeUp'), icon: back, onSelect: () => actions.onTakeUp(row) },
    { label: t('optionsDelete'), icon: trash, isDanger: true, onSelect: () => actions.onDelete(row) },
  ]
  return items.filter((item) => item !== false)
}
