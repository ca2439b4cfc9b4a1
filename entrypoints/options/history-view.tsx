import { useEffect } from 'preact/hooks'
import { historyCsv, historyFileName } from '../../components/options/history-csv.ts'
import { HistoryPrint } from '../../components/options/history-print.tsx'
import { HistorySheet } from '../../components/options/history-sheet.tsx'
import { useText } from '../../components/text.tsx'
import type { ClientId } from '../../lib/domain/client.ts'
import type { HistoryEntry } from '../../lib/domain/history.ts'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import { type History, readHistory } from '../../lib/reminders/read-history.ts'
import { removeContact } from '../../lib/reminders/record-contact.ts'
import { openClientMails, openMail, openThread } from '../../lib/reminders/start-write.ts'
import { download } from './download.ts'
import type { Page } from './page.ts'
import { useLive } from './use-live.ts'
import { usePrint } from './use-print.ts'

interface HistoryViewProps {
  readonly page: Page
  readonly of: { readonly invoiceId: InvoiceId } | { readonly clientId: ClientId }
  readonly onClose: () => void
}

/** The history of an invoice or a client, on screen, on paper and as a table. */
export function HistoryView({ page, of, onClose }: HistoryViewProps) {
  const text = useText()
  const { today, settings, notify, run } = page
  // Wrapped: null is "gone" here, and "not yet" outside.
  const read = useLive(async () => ({ history: await readHistory(of) }), [JSON.stringify(of)])
  const history = read?.history ?? null
  const about = ('invoiceId' in of ? history?.invoices[0]?.number : history?.client.name) ?? ''
  usePrint(
    () => history && <HistoryPrint {...history} about={about} from={settings.me.business || settings.me.name} today={today} text={text} />,
  )
  const isGone = read !== null && history === null
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone])
  if (!history) return null
  const numbers = new Map(history.invoices.map(({ id, number }) => [id, number]))

  function remove(contact: HistoryEntry): void {
    run(async () => {
      const undo = await removeContact(contact)
      notify({ text: text.t('historyRemoved'), undo: () => run(undo) })
    })
  }

  function exportTable({ client, entries }: History): void {
    const csv = historyCsv({ client, entries, numbers, today }, text)
    download(new Blob([csv], { type: 'text/csv' }), historyFileName(about, today))
  }

  return (
    <HistorySheet
      about={about}
      entries={history.entries}
      numbers={'invoiceId' in of ? new Map() : numbers}
      today={today}
      onOpenGmail={() => run(() => ('invoiceId' in of ? openThread(of.invoiceId) : openClientMails(history.client.email)))}
      onOpenMail={(reminder) => run(() => openMail(reminder))}
      onRemove={remove}
      onPrint={() => window.print()}
      onExport={() => exportTable(history)}
      onClose={onClose}
    />
  )
}
