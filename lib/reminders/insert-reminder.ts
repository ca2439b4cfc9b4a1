import type { Choice, ComposeFacts, InsertRequest, InsertResult, ReminderStatus } from '../browser/protocol.ts'
import { matchesRecipient } from '../domain/client-matching.ts'
import type { Problem } from '../domain/problem.ts'
import type { Reminder, ReminderId } from '../domain/reminder.ts'
import { withoutIndex } from '../store/index-records.ts'
import { putReminder, putUnsent } from '../store/save-records.ts'
import type { WriteTransaction } from '../store/schema.ts'
import { StoreError } from '../store/store-error.ts'
import { write } from '../store/transaction.ts'
import { change, deriveSoon } from './changes.ts'
import { readChosen } from './choice.ts'
import { clock, type Now } from './clock.ts'
import { statusAmong, statusOf } from './compose-event.ts'
import { makeChoice, type Chosen } from './make-choice.ts'

/** Puts the mail into the compose: asks the content script of its tab. */
export type Fill = (status: ReminderStatus) => Promise<void>

type Recorded =
  | { readonly ok: true; readonly status: ReminderStatus; readonly isFilled: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const invoiceGone: Recorded = { ok: false, problems: [{ code: 'insert-invoice-gone' }] }

/**
 * Records a reminder as inserted and puts it into the compose, once per key however often it is called. Balance, stage, recipient and
 * hold are checked afresh in the same transaction; what changed since the panel showed it is returned, and nothing is inserted then.
 * When the compose cannot be filled the record is cancelled and the error thrown.
 */
export async function insertReminder(request: InsertRequest, fill: Fill): Promise<InsertResult> {
  const recorded = await record(request, clock())
  if (!recorded.ok) return recorded
  const { status } = recorded
  if (!recorded.isFilled) {
    try {
      await fill(status)
    } catch (error) {
      await cancel(status.reminderId, request.key)
      throw error
    }
    await write((transaction) => markFilled(transaction, request.key), { isRecord: false, isSafe: true })
  }
  // The mail stands in the compose: the freelancer need not wait for alarms and badge.
  deriveSoon()
  return { ok: true, status }
}

async function record(request: InsertRequest, now: Now): Promise<Recorded> {
  try {
    // The mail need not wait for the disk: the write after it, and before the answer, does.
    return await write((transaction) => recordIn(transaction, request, now), { isSafe: false })
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problems: [error.problem] }
    throw error
  }
}

/** The result of an earlier call with the same key. */
async function knownResult(transaction: WriteTransaction, key: string, { today }: Now): Promise<Recorded | null> {
  const request = await transaction.objectStore('requests').get(key)
  if (request?.kind !== 'insert') return null
  const stored = await transaction.objectStore('reminders').get(request.reminderId)
  const status = stored && (await statusOf(transaction, withoutIndex(stored), today))
  return status ? { ok: true, status, isFilled: request.isFilled } : null
}

async function recordIn(transaction: WriteTransaction, request: InsertRequest, now: Now): Promise<Recorded> {
  const { compose, items } = request
  const ids = items.map(({ invoiceId }) => invoiceId)
  const [known, chosen, replaced] = await Promise.all([
    knownResult(transaction, request.key, now),
    readChosen(transaction, ids),
    readReplaced(transaction, compose),
  ])
  if (known) return known
  if (!chosen) return invoiceGone
  const fresh = makeChoice(chosen, { today: now.today, ...compose })
  const problems = [...whatChanged(request, chosen, fresh), ...fresh.warnings.filter(({ code }) => !request.accepted?.includes(code))]
  if (problems.length > 0) return { ok: false, problems }

  const id = crypto.randomUUID()
  const reminder = makeReminder(id, request, { fresh, now })
  const asked = { id: request.key, kind: 'insert', at: now.at, reminderId: id, isFilled: false } as const
  await Promise.all([
    ...replaced.map((earlier) => putUnsent(transaction, { ...earlier, state: 'cancelled' }, now.at)),
    putUnsent(transaction, reminder, now.at),
    transaction.objectStore('requests').put(asked),
  ])
  return { ok: true, status: statusAmong(chosen, reminder, now.today), isFilled: false }
}

/** A compose holds one reminder: the mail that was inserted into it before gives way to the new one. */
async function readReplaced(transaction: WriteTransaction, { account, draftId }: ComposeFacts): Promise<readonly Reminder[]> {
  if (draftId === null) return []
  const ofDraft = await transaction.objectStore('reminders').index('byDraft').getAll(draftId)
  return ofDraft.filter((stored) => stored.state === 'inserted' && stored.account === account).map(withoutIndex)
}

/** What is no longer as the panel showed it. These cannot be waved through: the mail itself would be wrong. */
function whatChanged(request: InsertRequest, chosen: Chosen, { facts, items }: Choice): Problem[] {
  const problems: Problem[] = []
  for (const shown of request.items) {
    const now = items.find(({ invoiceId }) => invoiceId === shown.invoiceId)
    const number = chosen.invoices.find(({ invoice }) => invoice.id === shown.invoiceId)?.invoice.number
    if (number === undefined) problems.push({ code: 'insert-invoice-gone' })
    else if (now?.balance.minor !== shown.balance.minor || now.balance.currency !== shown.balance.currency) {
      problems.push({ code: 'insert-amount-changed', values: { number } })
    } else if (now.stage !== shown.stage) problems.push({ code: 'insert-stage-changed', values: { number, stage: now.stage } })
  }
  if (!request.to.some((address) => matchesRecipient(facts.client, address))) {
    problems.push({ code: 'insert-wrong-recipient', values: { client: facts.client.name } })
  }
  return problems
}

function makeReminder(id: ReminderId, request: InsertRequest, { fresh, now }: { readonly fresh: Choice; readonly now: Now }): Reminder {
  const { compose, items, template, language, tone, subject, text, to, cc, payBy, followUpOn } = request
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
