import type { Choice, ComposeFacts, InsertRequest, InsertResult, ReminderStatus } from '../browser/protocol.ts'
import { matchesRecipient } from '../domain/client-matching.ts'
import type { Problem } from '../domain/problem.ts'
import type { Reminder, ReminderId } from '../domain/reminder.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { putReminder } from '../store/save-records.ts'
import type { WriteTransaction } from '../store/schema.ts'
import { StoreError } from '../store/store-error.ts'
import { read, write } from '../store/transaction.ts'
import { announce, change } from './changes.ts'
import { choiceFor } from './choice.ts'
import { clock, type Now } from './clock.ts'
import { statusOf } from './compose-event.ts'
import { reconcile } from './reconcile.ts'

/** How the mail gets into the compose: asks the content script of the tab. */
export interface ComposeTab {
  describe(): Promise<ComposeFacts>
  fill(status: ReminderStatus): Promise<void>
}

type Recorded =
  | { readonly ok: true; readonly status: ReminderStatus; readonly isFilled: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Records a reminder as inserted and puts it into the compose, once per key however often it is called. Balance, stage, recipient and
 * hold are checked afresh in the same transaction; what changed since the panel showed it is returned, and nothing is inserted then.
 * When the compose cannot be filled the record is cancelled and the error thrown.
 */
export async function insertReminder(request: InsertRequest, tab: ComposeTab): Promise<InsertResult> {
  const compose = await tab.describe()
  const now = clock()
  const recorded = await record(request, compose, now)
  if (!recorded.ok) return recorded
  const { status } = recorded
  if (!recorded.isFilled) {
    try {
      await tab.fill(status)
    } catch (error) {
      await cancel(status.reminderId, request.key)
      throw error
    }
    await write((transaction) => markFilled(transaction, request.key), { isRecord: false })
  }
  // The mail stands in the compose: the freelancer need not wait for alarms and badge.
  announce()
  reconcile().catch((error: unknown) => console.error('Politely could not set alarms and notifications:', error))
  return { ok: true, status }
}

async function record(request: InsertRequest, compose: ComposeFacts, now: Now): Promise<Recorded> {
  try {
    const known = await knownResult(request.key, now)
    if (known) return known
    return await write((transaction) => recordIn(transaction, request, compose, now))
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problems: [error.problem] }
    throw error
  }
}

/** The result of an earlier call with the same key. */
function knownResult(key: string, { today }: Now): Promise<Recorded | null> {
  return read(async (transaction) => {
    const request = await readStore(transaction, 'requests').get(key)
    if (request?.kind !== 'insert') return null
    const stored = await readStore(transaction, 'reminders').get(request.reminderId)
    const status = stored && (await statusOf(transaction, withoutIndex(stored), today))
    return status ? { ok: true, status, isFilled: request.isFilled } : null
  })
}

async function recordIn(transaction: WriteTransaction, request: InsertRequest, compose: ComposeFacts, now: Now): Promise<Recorded> {
  const ids = request.items.map(({ invoiceId }) => invoiceId)
  const fresh = await choiceFor(transaction, ids, { today: now.today, ...compose })
  if (!fresh) return { ok: false, problems: [{ code: 'insert-invoice-gone' }] }
  const problems = [...whatChanged(request, fresh), ...fresh.warnings.filter(({ code }) => !request.accepted?.includes(code))]
  if (problems.length > 0) return { ok: false, problems }

  await cancelReplaced(transaction, compose, now)
  const id = crypto.randomUUID()
  const reminder = makeReminder(id, request, { compose, fresh, now })
  await putReminder(transaction, reminder, now)
  await transaction.objectStore('requests').put({ id: request.key, kind: 'insert', at: now.at, reminderId: id, isFilled: false })
  const status = await statusOf(transaction, reminder, now.today)
  return status ? { ok: true, status, isFilled: false } : { ok: false, problems: [{ code: 'insert-invoice-gone' }] }
}

/** A compose holds one reminder: the mail that was inserted into it before gives way to the new one. */
async function cancelReplaced(transaction: WriteTransaction, { account, draftId }: ComposeFacts, now: Now): Promise<void> {
  if (draftId === null) return
  for (const stored of await transaction.objectStore('reminders').index('byDraft').getAll(draftId)) {
    if (stored.state !== 'inserted' || stored.account !== account) continue
    await putReminder(transaction, { ...withoutIndex(stored), state: 'cancelled' }, now)
  }
}

/** What is no longer as the panel showed it. These cannot be waved through: the mail itself would be wrong. */
function whatChanged(request: InsertRequest, { facts, items }: Choice): Problem[] {
  const problems: Problem[] = []
  for (const shown of request.items) {
    const now = items.find(({ invoiceId }) => invoiceId === shown.invoiceId)
    const number = facts.invoices.find(({ invoice }) => invoice.id === shown.invoiceId)?.invoice.number ?? ''
    if (!now) problems.push({ code: 'insert-invoice-gone' })
    else if (now.balance.minor !== shown.balance.minor || now.balance.currency !== shown.balance.currency) {
      problems.push({ code: 'insert-amount-changed', values: { number } })
    } else if (now.stage !== shown.stage) problems.push({ code: 'insert-stage-changed', values: { number, stage: now.stage } })
  }
  if (!request.to.some((address) => matchesRecipient(facts.client, address))) {
    problems.push({ code: 'insert-wrong-recipient', values: { client: facts.client.name } })
  }
  return problems
}

function makeReminder(
  id: ReminderId,
  request: InsertRequest,
  { compose, fresh, now }: { readonly compose: ComposeFacts; readonly fresh: Choice; readonly now: Now },
): Reminder {
  const { items, template, language, tone, subject, text, to, cc, payBy, followUpOn } = request
  const { account, draftId, threadId } = compose
  // Only a day the freelancer picked is kept: the schedule's own day must go on following the schedule.
  const isPicked = followUpOn !== null && followUpOn !== fresh.followUpOn
  return {
    id,
    clientId: fresh.facts.client.id,
    items,
    state: 'inserted',
    template,
    language,
    tone,
    subject,
    text,
    to,
    cc,
    account,
    ...(draftId !== null && { draftId }),
    ...(threadId !== null && { threadId }),
    insertedAt: now.at,
    payBy,
    ...(isPicked && { followUpOn }),
  }
}

async function markFilled(transaction: WriteTransaction, key: string): Promise<void> {
  const request = await transaction.objectStore('requests').get(key)
  if (request?.kind === 'insert') await transaction.objectStore('requests').put({ ...request, isFilled: true })
}

function cancel(id: ReminderId, key: string): Promise<void> {
  return change(async (transaction, now) => {
    const stored = await transaction.objectStore('reminders').get(id)
    if (stored?.state === 'inserted') await putReminder(transaction, { ...withoutIndex(stored), state: 'cancelled' }, now)
    await transaction.objectStore('requests').delete(key)
  })
}
