import type { ComposeEvent, ReminderStatus } from '../browser/protocol.ts'
import type { Day } from '../domain/day.ts'
import { planFollowUp } from '../domain/plan-follow-up.ts'
import type { Reminder, ReminderId, ReminderState } from '../domain/reminder.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { putInvoice, putReminder } from '../store/save-records.ts'
import type { ReadTransaction, WriteTransaction } from '../store/schema.ts'
import { read } from '../store/transaction.ts'
import { changeFast } from './changes.ts'
import { readChosen } from './choice.ts'
import { earliest, type Chosen } from './make-choice.ts'
import { clock, type Now } from './clock.ts'
import { nextReminder } from './compose-states.ts'

/** States in which a compose with the reminder's draft still shows its status bar. */
const shownStates: ReadonlySet<ReminderState> = new Set(['inserted', 'sending', 'sent', 'scheduled', 'uncertain'])

/** Records what became of a compose that holds a reminder; returns what its status bar shows now, null when it holds none any more. */
export function recordComposeEvent({
  reminderId,
  event,
}: {
  readonly reminderId: ReminderId
  readonly event: ComposeEvent
}): Promise<ReminderStatus | null> {
  // Whatever Gmail told must be safe as soon as can be: the browser may be closed right after "Message sent".
  return changeFast(async (transaction, now) => {
    const stored = await transaction.objectStore('reminders').get(reminderId)
    const client = stored && (await transaction.objectStore('clients').get(stored.clientId))
    if (!client) return null
    const reminder = withoutIndex(stored)
    const next = nextReminder(reminder, event, { client: withoutIndex(client), now })
    if (next) await save(transaction, next, now)
    return statusOf(transaction, next ?? reminder, now.today)
  })
}

/** What a compose's status bar shows when its draft already holds a reminder: after Undo, a reload, or tomorrow from Drafts. */
export function reminderOfDraft({
  account,
  draftId,
}: {
  readonly account: string
  readonly draftId: string | null
}): Promise<ReminderStatus | null> {
  const { today } = clock()
  return read(async (transaction) => {
    if (draftId === null) return null
    const stored = await readStore(transaction, 'reminders').index('byDraft').getAll(draftId)
    const own = stored.find((reminder) => shownStates.has(reminder.state) && (reminder.account === '' || reminder.account === account))
    return own ? statusOf(transaction, withoutIndex(own), today) : null
  })
}

/** What the status bar says of a reminder; null when it is none any more. */
export async function statusOf(transaction: ReadTransaction, reminder: Reminder, today: Day): Promise<ReminderStatus | null> {
  if (!shownStates.has(reminder.state)) return null
  const chosen = await readChosen(
    transaction,
    reminder.items.map(({ invoiceId }) => invoiceId),
  )
  return chosen && statusAmong(chosen, reminder, today)
}

/** What the status bar says of a reminder about these invoices. Pure. */
export function statusAmong({ client, settings, invoices }: Chosen, reminder: Reminder, today: Day): ReminderStatus {
  // As it will be once this mail is out: today, unless it already is.
  const out: Reminder = reminder.state === 'sent' ? reminder : { ...reminder, state: 'sent', sentOn: today }
  const plans = invoices.map(({ invoice, reminders }) =>
    planFollowUp({ invoice, client, settings, today, reminders: [...reminders.filter(({ id }) => id !== reminder.id), out] }),
  )
  return {
    reminderId: reminder.id,
    numbers: invoices.map(({ invoice }) => invoice.number),
    followUpOn: earliest(plans.map(({ action, on }) => (action === 'remind' ? on : null))),
  }
}

async function save(transaction: WriteTransaction, reminder: Reminder, now: Now): Promise<void> {
  await putReminder(transaction, reminder, now)
  const { state, account, threadId } = reminder
  if (state !== 'sent' || threadId === undefined) return
  for (const { invoiceId } of reminder.items) {
    const stored = await transaction.objectStore('invoices').get(invoiceId)
    if (!stored || (stored.thread?.threadId === threadId && stored.thread.account === account)) continue
    await putInvoice(transaction, { ...withoutIndex(stored), thread: { account, threadId } }, now)
  }
}
