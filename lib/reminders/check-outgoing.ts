import type { OutgoingMail } from '../browser/protocol.ts'
import { matchesRecipient, normalAddress, sameDomain } from '../domain/client-matching.ts'
import { contactName, firstName } from '../domain/contact-name.ts'
import { dayOf } from '../domain/day.ts'
import { isOnHold, isPaid, openBalance } from '../domain/invoice.ts'
import { decimalText } from '../domain/money.ts'
import type { Problem } from '../domain/problem.ts'
import { isUncertain, type Reminder, type ReminderId, type ReminderItem } from '../domain/reminder.ts'
import { scheduleFor, type Stage } from '../domain/schedule.ts'
import { amountsIn } from '../mail/amounts-in-text.ts'
import { checkWording, type WordingFinding } from '../mail/etiquette/check-wording.ts'
import type { HarshWords } from '../mail/etiquette/harsh-words/harsh-words.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { read } from '../store/transaction.ts'
import { readChosen } from './choice.ts'
import type { Chosen, ChosenInvoice } from './make-choice.ts'
import { clock, type Now } from './clock.ts'
import { knownWords } from './harsh-words.ts'
import { daysSinceTooRecent } from './warnings.ts'

/**
 * What speaks against sending a filled compose now, from the store as it is and the text as it was edited. Empty lets it go.
 * A reminder we do not know says nothing: then it is the freelancer's own mail.
 */
export async function checkOutgoing(mail: OutgoingMail): Promise<readonly Problem[]> {
  const now = clock()
  const found = await readOutgoing(mail.reminderId)
  if (!found) return []
  const { reminder, chosen } = found
  const harsh = await knownWords(reminder.language ?? '')
  return [
    ...checkRecipient(mail, reminder, chosen),
    ...checkText(mail, reminder, chosen, harsh),
    ...reminder.items.flatMap((item) => {
      const own = chosen.invoices.find(({ invoice }) => invoice.id === item.invoiceId)
      return own ? checkInvoice(item, own, mail, { reminder, chosen, now }) : []
    }),
  ]
}

function readOutgoing(id: ReminderId): Promise<{ readonly reminder: Reminder; readonly chosen: Chosen } | null> {
  return read(async (transaction) => {
    const stored = await readStore(transaction, 'reminders').get(id)
    if (!stored || stored.state === 'cancelled') return null
    const reminder = withoutIndex(stored)
    const chosen = await readChosen(
      transaction,
      reminder.items.map(({ invoiceId }) => invoiceId),
    )
    return chosen && { reminder, chosen }
  })
}

/** Reaches the client, and in a new mail nobody else: amounts are nobody's business. Whoever writes in a thread was in it before. */
function checkRecipient({ to, cc }: OutgoingMail, reminder: Reminder, { client, settings }: Chosen): Problem[] {
  const isReached = [...to, ...cc].some((address) => matchesRecipient(client, address))
  if (!isReached) return [{ code: 'send-wrong-recipient', values: { client: client.name, email: client.email } }]
  if (reminder.threadId !== undefined) return []
  const meant = new Set([...reminder.to, ...reminder.cc, reminder.account, settings.me.email].map(normalAddress))
  const isKnown = (address: string): boolean =>
    matchesRecipient(client, address) || sameDomain(client, address) || meant.has(normalAddress(address))
  const stranger = to.find((address) => !isKnown(address))
  return stranger === undefined ? [] : [{ code: 'send-other-recipient', values: { client: client.name, email: stranger } }]
}

/** Threats, shouting and placeholders, each kind once, with the first words of it. */
function checkText({ subject, text }: OutgoingMail, reminder: Reminder, chosen: Chosen, harsh: HarshWords | undefined): Problem[] {
  const situation = isFinal(reminder) ? 'final' : 'second'
  const found = checkWording({ harsh, situation, subject, text, names: namesOf(chosen) })
  const first = (code: string, isOne: (finding: WordingFinding) => boolean): Problem[] => {
    const finding = found.find(isOne)
    return finding ? [{ code, values: { words: finding.quote.slice(0, 40) } }] : []
  }
  return [
    ...first('send-placeholder', ({ code }) => code === 'placeholder'),
    ...first('send-threat', (finding) => finding.code === 'harsh-words' && finding.reason !== 'shouting'),
    ...first('send-shouting', (finding) => finding.code === 'harsh-words' && finding.reason === 'shouting'),
  ]
}

/** By its stage, or because the freelancer picked a final mail. */
function isFinal({ items, template = '' }: Reminder): boolean {
  return items.some(({ stage }) => stage === 'final') || /\/final\b/.test(template)
}

/** What is never a threat or a placeholder, whatever it says. */
function namesOf({ client, settings, invoices }: Chosen): string[] {
  const { name, business } = settings.me
  const own = [client.name, client.contactName, contactName(client), firstName(client), name, business]
  return [...own, ...invoices.flatMap(({ invoice }) => [invoice.number, invoice.project ?? '', invoice.poNumber ?? ''])]
}

interface Outgoing {
  readonly reminder: Reminder
  readonly chosen: Chosen
  readonly now: Now
}

function checkInvoice(item: ReminderItem, own: ChosenInvoice, mail: OutgoingMail, { reminder, chosen, now }: Outgoing): Problem[] {
  const { invoice, reminders } = own
  const { today, zone } = now
  const { number, hold } = invoice
  if (invoice.writtenOffOn || isPaid(invoice)) return [{ code: 'send-paid', values: { number } }]
  const problems = checkAmount(item, own, mail, reminder)
  // A hold that stood when the mail was inserted was seen then.
  const insertedOn = reminder.insertedAt ? dayOf(reminder.insertedAt, zone) : ''
  if (hold && isOnHold(invoice, today) && hold.since >= insertedOn) {
    problems.push({ code: 'send-on-hold', values: { number, reason: hold.reason } })
  }
  const others = reminders.filter(({ id }) => id !== reminder.id)
  if (others.some(isUncertain)) problems.push({ code: 'send-uncertain', values: { number } })
  else if (isStageSent(others, item.stage, invoice.id)) problems.push({ code: 'send-stage-sent', values: { number, stage: item.stage } })
  else {
    const gap = scheduleFor(chosen.client, chosen.settings).minimumGapDays
    const days = daysSinceTooRecent(others, gap, today)
    if (days !== null) problems.push({ code: 'send-too-soon', values: { number, days, gap } })
  }
  return problems
}

/**
 * The balance changed since the mail was written, unless it names the new one by now; or another amount was put in the place of the balance. A text that
 * never named the balance, or names none any more, is the freelancer's choice.
 */
function checkAmount({ balance: was }: ReminderItem, { invoice }: ChosenInvoice, { text }: OutgoingMail, reminder: Reminder): Problem[] {
  const balance = openBalance(invoice)
  const { number } = invoice
  const { currency } = balance
  const written = amountsIn(reminder.text, currency, reminder.language ?? '')
  const edited = amountsIn(text, currency, reminder.language ?? '')
  if (balance.minor !== was.minor || currency !== was.currency) {
    const isMended = edited.includes(balance.minor) && !written.includes(balance.minor)
    const values = { number, was: decimalText(was), now: decimalText(balance), currency }
    return isMended ? [] : [{ code: 'send-amount-changed', values }]
  }
  const isReplaced = written.includes(was.minor) && !edited.includes(was.minor) && edited.some((amount) => !written.includes(amount))
  return isReplaced ? [{ code: 'send-amount-edited', values: { number, now: decimalText(balance), currency } }] : []
}

function isStageSent(reminders: readonly Reminder[], stage: Stage, invoiceId: string): boolean {
  const isOut = ({ state }: Reminder): boolean => state === 'sent' || state === 'sending' || state === 'scheduled'
  return reminders.some((other) => isOut(other) && other.items.some((item) => item.invoiceId === invoiceId && item.stage === stage))
}
