import type { NotificationText } from '../browser/notifications.ts'
import { formatDay } from '../domain/day.ts'
import type { InvoiceRow } from '../domain/invoice-row.ts'
import { formatMoney, sumByCurrency } from '../domain/money.ts'
import type { Stage } from '../domain/schedule.ts'

/** The screen's words: `text` for a key, `textFor` for a key with a count. */
export interface Words {
  readonly text: (key: string, ...values: readonly (string | number)[]) => string
  readonly textFor: (key: string, count: number, ...values: readonly (string | number)[]) => string
  readonly locale: string
}

const longestName = 60
const mostNames = 3

const stageKeys = {
  'before-due': 'notificationStageBeforeDue',
  due: 'notificationStageDue',
  first: 'notificationStageFirst',
  second: 'notificationStageSecond',
  third: 'notificationStageThird',
  final: 'notificationStageFinal',
} as const satisfies Record<Stage, string>

/** What a nudge says: "Acme GmbH: invoice INV-1042", "€1,200.00, 12 days overdue. Did they pay? …". Rows are those due, at least one. */
export function notificationText(rows: readonly InvoiceRow[], words: Words, isDigest: boolean): NotificationText {
  const { text } = words
  const [first] = rows
  if (!first) throw new Error('A nudge is about something.')
  if (isDigest) return { ...digest(rows, words), buttons: [text('notificationShowList'), text('notificationSnooze')] }
  // Where nothing is to be written, the first button leads to where one can decide.
  const isQuestion = rows.every(({ followUp }) => followUp.action === 'ask')
  const buttons = [text(isQuestion ? 'notificationDecide' : 'notificationWrite'), text('notificationSnooze')]
  const client = short(first.client.name)
  if (rows.length > 1) return { title: words.textFor('notificationTitleMany', rows.length, client), message: several(rows, words), buttons }
  return { title: text('notificationTitle', client, short(first.invoice.number)), message: one(first, words), buttons }
}

function one(row: InvoiceRow, words: Words): string {
  const { text, textFor, locale } = words
  const { followUp, balance, daysOverdue, invoice } = row
  const amount = formatMoney(balance, locale)
  if (followUp.reason.code === 'uncertain') return text('notificationUncertain', amount)
  const repliedOn = 'repliedOn' in followUp.reason ? followUp.reason.repliedOn : undefined
  if (repliedOn) return text('notificationReplied', amount, formatDay(repliedOn, locale, 'short'))
  if (followUp.action === 'ask' || followUp.stage === null) return textFor('notificationAsk', daysOverdue, amount)
  const stage = text(stageKeys[followUp.stage])
  const promised = followUp.reason.code === 'stage' && followUp.reason.basis === 'promise-passed' ? invoice.hold?.until : null
  if (promised) return text('notificationPromise', amount, formatDay(promised, locale, 'short'), stage)
  if (daysOverdue > 0) return textFor('notificationOverdue', daysOverdue, amount, stage)
  return daysOverdue === 0 ? text('notificationDueToday', amount, stage) : textFor('notificationDueIn', -daysOverdue, amount, stage)
}

function several(rows: readonly InvoiceRow[], words: Words): string {
  const oldest = Math.max(...rows.map(({ daysOverdue }) => daysOverdue))
  const open = amounts(rows, words)
  return oldest > 0 ? words.textFor('notificationSeveralOverdue', oldest, open) : words.text('notificationSeveral', open)
}

function digest(rows: readonly InvoiceRow[], words: Words): Pick<NotificationText, 'title' | 'message'> {
  const names = [...new Map(rows.map(({ client }) => [client.id, short(client.name)])).values()]
  const more = names.length - mostNames
  const shown = more > 0 ? [...names.slice(0, mostNames), words.textFor('notificationMore', more)] : names
  return {
    title: words.textFor('notificationDigestTitle', names.length),
    message: words.text('notificationDigest', join(shown, words), amounts(rows, words)),
  }
}

function amounts(rows: readonly InvoiceRow[], words: Words): string {
  return join(
    sumByCurrency(rows.map(({ balance }) => balance)).map((sum) => formatMoney(sum, words.locale)),
    words,
  )
}

function join(parts: readonly string[], { locale }: Words): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
}

function short(name: string): string {
  const line = name.slice(0, 1000).replace(/\s+/g, ' ')
  if (line.length <= longestName) return line
  // Whole letters, as people count them: an emoji is not cut in two.
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment)
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : line
}
