import type { Client } from '../../lib/domain/client.ts'
import { formatDay, type Day } from '../../lib/domain/day.ts'
import type { HistoryEntry } from '../../lib/domain/history.ts'
import { openBalance, type Invoice, type InvoiceId } from '../../lib/domain/invoice.ts'
import { formatMoney } from '../../lib/domain/money.ts'
import { historyNote, historyNumbers, historySentence, momentOf } from '../history-words.ts'
import type { ScreenText } from '../text.tsx'

interface HistoryPrintProps {
  readonly about: string
  readonly client: Client
  readonly invoices: readonly Invoice[]
  readonly entries: readonly HistoryEntry[]
  /** The freelancer's own name and business. */
  readonly from: string
  readonly today: Day
  readonly text: ScreenText
}

/** The history on paper: nothing folded away, with what a third party needs to follow it. */
export function HistoryPrint({ about, client, invoices, entries, from, today, text }: HistoryPrintProps) {
  const { t, locale } = text
  const numbers = new Map(invoices.map(({ id, number }) => [id, number]))
  const day = (on: Day): string => formatDay(on, locale, 'medium')
  return (
    <section class="history-print">
      <h1>{t('historyTitle', about)}</h1>
      <p>{t('historyPrintFrom', from, client.name, client.email)}</p>
      <p>{t('historyPrintedOn', day(today), Intl.DateTimeFormat(locale).resolvedOptions().timeZone)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('optionsColumnNumber')}</th>
            <th scope="col">{t('historyIssued')}</th>
            <th scope="col">{t('optionsColumnDue')}</th>
            <th scope="col" class="amount">
              {t('historyTotal')}
            </th>
            <th scope="col" class="amount">
              {t('optionsColumnBalance')}
            </th>
          </tr>
        </thead>
        <tbody>
          {invoices.map((invoice) => (
            <tr key={invoice.id}>
              <td>{invoice.number}</td>
              <td>{day(invoice.issuedOn)}</td>
              <td>{day(invoice.dueOn)}</td>
              <td class="amount">{formatMoney(invoice.total, locale)}</td>
              <td class="amount">{formatMoney(openBalance(invoice), locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol>
        {entries.map((entry, index) => (
          <PrintedEntry key={`${entry.on}-${index}`} entry={entry} numbers={numbers} today={today} text={text} />
        ))}
      </ol>
    </section>
  )
}

interface PrintedEntryProps {
  readonly entry: HistoryEntry
  readonly numbers: ReadonlyMap<InvoiceId, string>
  readonly today: Day
  readonly text: ScreenText
}

function PrintedEntry({ entry, numbers, today, text }: PrintedEntryProps) {
  const note = historyNote(entry)
  const { fact } = entry
  return (
    <li>
      <h2>
        {whenText(entry, text)} · {historySentence(entry, today, text)}
      </h2>
      {numbers.size > 1 && <p>{historyNumbers(entry, numbers).join(', ')}</p>}
      {note && <p class="history-text">{note}</p>}
      {fact.type === 'reply' && <p class="small">{text.t('historyIds', fact.threadId, fact.messageId)}</p>}
      {fact.type === 'reminder' && (
        <>
          <dl>
            {fact.reminder.account && (
              <>
                <dt>{text.t('historyColumnFrom')}</dt>
                <dd>{fact.reminder.account}</dd>
              </>
            )}
            <dt>{text.t('historyColumnTo')}</dt>
            <dd>{fact.reminder.to.join(', ')}</dd>
            {fact.reminder.cc.length > 0 && (
              <>
                <dt>{text.t('historyColumnCc')}</dt>
                <dd>{fact.reminder.cc.join(', ')}</dd>
              </>
            )}
            {(fact.reminder.subject || fact.reminder.text) && (
              <>
                <dt>{text.t('historyColumnSubject')}</dt>
                <dd>{fact.reminder.subject || text.t('historyNoSubject')}</dd>
              </>
            )}
          </dl>
          <p class="history-text">{fact.reminder.text || text.t('historyNoText')}</p>
          {fact.reminder.messageId && <p class="small">{text.t('historyIds', fact.reminder.threadId ?? '', fact.reminder.messageId)}</p>}
        </>
      )}
    </li>
  )
}

/** The moment of a mail, with its zone; of everything else the day. */
function whenText(entry: HistoryEntry, { locale }: ScreenText): string {
  const at = momentOf(entry)
  if (at === null) return formatDay(entry.on, locale, 'medium')
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(new Date(at))
}
