import { writeCsv } from '../../lib/domain/csv.ts'
import type { Client } from '../../lib/domain/client.ts'
import type { Day } from '../../lib/domain/day.ts'
import type { HistoryEntry } from '../../lib/domain/history.ts'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import { decimalText, type Money } from '../../lib/domain/money.ts'
import { historyNote, historyNumbers, historySentence, momentOf } from '../history-words.ts'
import type { ScreenText } from '../text.tsx'

const columns = [
  'historyColumnDay',
  'historyColumnMoment',
  'historyColumnInvoices',
  'historyColumnClient',
  'historyColumnWhat',
  'historyColumnAmount',
  'historyColumnCurrency',
  'historyColumnNote',
  'historyColumnFrom',
  'historyColumnTo',
  'historyColumnCc',
  'historyColumnSubject',
  'historyColumnText',
  'historyColumnAccount',
  'historyColumnThread',
  'historyColumnMessage',
] as const

interface CsvAsk {
  readonly client: Client
  readonly entries: readonly HistoryEntry[]
  readonly numbers: ReadonlyMap<InvoiceId, string>
  readonly today: Day
}

/** A history as a table for a spreadsheet: one line for each entry, days and amounts in forms every machine reads. */
export function historyCsv({ client, entries, numbers, today }: CsvAsk, text: ScreenText): string {
  const rows = entries.map((entry): readonly string[] => {
    const amount = amountOf(entry)
    return [
      entry.on,
      momentOf(entry) ?? '',
      historyNumbers(entry, numbers).join(' '),
      client.name,
      historySentence(entry, today, text),
      amount ? decimalText(amount) : '',
      amount?.currency ?? '',
      historyNote(entry),
      ...mailOf(entry),
    ]
  })
  return writeCsv([columns.map((key) => text.t(key)), ...rows])
}

/** A name for the file that every system takes: letters and digits of any script, and dashes. */
export function historyFileName(about: string, today: Day): string {
  const tidy = about.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '')
  return `history-${tidy.slice(0, 60) || 'invoice'}-${today}.csv`
}

function amountOf({ fact }: HistoryEntry): Money | null {
  if (fact.type === 'payment') return fact.payment.amount
  return fact.type === 'total-changed' ? fact.to : null
}

/** From, to, cc, subject, text, account, thread and message. */
function mailOf({ fact }: HistoryEntry): readonly string[] {
  switch (fact.type) {
    case 'reminder': {
      const { to, cc, subject, text, account, threadId = '', messageId = '' } = fact.reminder
      return [account, to.join(', '), cc.join(', '), subject, text, account, threadId, messageId]
    }
    case 'reply':
      return [fact.from, '', '', '', '', '', fact.threadId, fact.messageId]
    case 'contact':
      return ['', '', '', '', '', '', fact.contact.threadId ?? '', fact.contact.messageId ?? '']
    default:
      return ['', '', '', '', '', '', '', '']
  }
}
