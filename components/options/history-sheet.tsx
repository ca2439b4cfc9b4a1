import external from 'lucide-static/icons/external-link.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import printer from 'lucide-static/icons/printer.svg?raw'
import table from 'lucide-static/icons/file-down.svg?raw'
import type { Day } from '../../lib/domain/day.ts'
import type { HistoryEntry } from '../../lib/domain/history.ts'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import type { Reminder } from '../../lib/domain/reminder.ts'
import { Button } from '../button.tsx'
import { dayWithDistance } from '../day-text.ts'
import { historyNote, historyNumbers, historySentence } from '../history-words.ts'
import { Icon } from '../icon.tsx'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import { historyIcon } from './history-icon.ts'

interface HistorySheetProps {
  /** An invoice's number or a client's name. */
  readonly about: string
  /** Null while it is being read. */
  readonly entries: readonly HistoryEntry[] | null
  /** Numbers to name beside each entry; empty where all are about one invoice. */
  readonly numbers: ReadonlyMap<InvoiceId, string>
  readonly today: Day
  readonly onOpenGmail: () => void
  readonly onOpenMail: (reminder: Reminder) => void
  /** Takes a contact back that the freelancer recorded. */
  readonly onRemove: (contact: HistoryEntry) => void
  readonly onPrint: () => void
  readonly onExport: () => void
  readonly onClose: () => void
}

/** What happened to an invoice or a client, oldest first. */
export function HistorySheet(props: HistorySheetProps) {
  const { about, entries, numbers, today, onOpenGmail, onOpenMail, onRemove, onPrint, onExport, onClose } = props
  const { t } = useText()
  const hasEntries = entries !== null && entries.length > 0
  return (
    <SideSheet
      title={t('historyTitle', about)}
      onClose={onClose}
      actions={
        <>
          {hasEntries && (
            <>
              <Button icon={printer} onClick={onPrint}>
                {t('historyPrint')}
              </Button>
              <Button icon={table} onClick={onExport}>
                {t('historyExport')}
              </Button>
            </>
          )}
          <Button kind="quiet" icon={external} onClick={onOpenGmail}>
            {t('historyOpenGmail')}
          </Button>
        </>
      }
    >
      {entries?.length === 0 && (
        <div class="empty">
          <span class="empty-picture">
            <Icon svg={history} />
          </span>
          <p>{t('historyEmpty')}</p>
          <p class="soft">{t('historyEmptyText')}</p>
        </div>
      )}
      {hasEntries && (
        <ol class="history" aria-label={t('historyTitle', about)}>
          {entries.map((entry, index) => (
            <HistoryItem
              key={`${entry.on}-${index}`}
              entry={entry}
              numbers={numbers}
              today={today}
              onOpenMail={onOpenMail}
              onRemove={onRemove}
            />
          ))}
        </ol>
      )}
    </SideSheet>
  )
}

interface HistoryItemProps extends Pick<HistorySheetProps, 'numbers' | 'today' | 'onOpenMail' | 'onRemove'> {
  readonly entry: HistoryEntry
}

function HistoryItem({ entry, numbers, today, onOpenMail, onRemove }: HistoryItemProps) {
  const text = useText()
  const note = historyNote(entry)
  const named = historyNumbers(entry, numbers)
  return (
    <li class="history-item">
      <Icon svg={historyIcon(entry.fact)} isSmall />
      <div class="history-body">
        <p class="history-what">{historySentence(entry, today, text)}</p>
        <p class="soft small">
          <time dateTime={entry.on}>{dayWithDistance(entry.on, today, text)}</time>
          {named.length > 0 && ` · ${named.join(', ')}`}
        </p>
        {note && <p class="history-note">{note}</p>}
        {entry.fact.type === 'contact' && entry.fact.contact.messageId === undefined && (
          <button type="button" class="button-link small" onClick={() => onRemove(entry)}>
            {text.t('historyRemove')}
          </button>
        )}
        {entry.fact.type === 'reminder' && <SentMail reminder={entry.fact.reminder} onOpenMail={onOpenMail} />}
      </div>
    </li>
  )
}

function SentMail({ reminder, onOpenMail }: { readonly reminder: Reminder; readonly onOpenMail: (reminder: Reminder) => void }) {
  const { t } = useText()
  const { to, cc, subject, text, threadId } = reminder
  // Brought along from elsewhere, with nothing but its day.
  if (subject === '' && text === '') return <p class="soft small">{t('historyNoText')}</p>
  return (
    <details class="history-mail">
      <summary>{subject || t('historyNoSubject')}</summary>
      <div class="history-mail-body">
        <p class="soft small">{t('historyTo', to.join(', '))}</p>
        {cc.length > 0 && <p class="soft small">{t('historyCc', cc.join(', '))}</p>}
        <p class="history-text">{text || t('historyNoText')}</p>
        {threadId !== undefined && threadId !== '' && (
          <button type="button" class="button-link" onClick={() => onOpenMail(reminder)}>
            {t('historyOpenGmail')}
          </button>
        )}
      </div>
    </details>
  )
}
