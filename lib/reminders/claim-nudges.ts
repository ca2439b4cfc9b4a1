import { atTime, type Day } from '../domain/day.ts'
import { compareUrgency } from '../domain/invoice-row.ts'
import { followUpIndexDay } from '../domain/plan-follow-up.ts'
import { invoicesDueBy } from '../store/find-invoices.ts'
import { deriveInvoice, settingsIn } from '../store/save-records.ts'
import type { Nudge, ReadTransaction, StoredInvoice, WriteTransaction } from '../store/schema.ts'
import { read, write } from '../store/transaction.ts'
import type { Now } from './clock.ts'
import { plansOf, rowOf, type PlannedInvoice } from './rows.ts'

/** With more due clients than this, one notification speaks for all. */
const mostSingles = 3

/**
 * Claims a nudge for every due invoice nobody was told of for its day, in one transaction: whoever dies after that leaves a claim that is
 * shown later, and whoever comes at the same time finds nothing to claim. A follow-up waits for the time of day on its own day; a missed one
 * does not wait any longer.
 */
export async function claimNudges(now: Now): Promise<void> {
  if (await read((transaction) => hasWork(transaction, now))) await write((transaction) => claim(transaction, now), { isRecord: false })
}

/** The id of the notification for a client, or of the digest, on a day. */
export function nudgeId(about: string, on: Day): string {
  return `follow-up|${about}|${on}`
}

async function hasWork(transaction: ReadTransaction, now: Now): Promise<boolean> {
  const plans = await plansOf(transaction, await invoicesDueBy(transaction, now.today), now.today)
  if (plans.some(isStale)) return true
  const hasCome = await comesBy(transaction, now)
  return plans.some((planned) => planned.stored.index.nudgeOn !== undefined && hasCome(planned))
}

async function claim(transaction: WriteTransaction, now: Now): Promise<void> {
  const { today } = now
  const before = await plansOf(transaction, await invoicesDueBy(transaction, today), today)
  for (const { stored } of before.filter(isStale)) await deriveInvoice(transaction, stored.id, now)
  const waiting = (await invoicesDueBy(transaction, today)).filter(({ index }) => index.nudgeOn !== undefined)
  const due = (await plansOf(transaction, waiting, today))
    .filter(await comesBy(transaction, now))
    .toSorted((a, b) => compareUrgency(rowOf(a.plan), rowOf(b.plan)))
  const byClient = Map.groupBy(due, ({ stored }) => stored.clientId)
  if (byClient.size > mostSingles) await addNudge(transaction, nudgeId('digest', today), due, today)
  else for (const [clientId, own] of byClient) await addNudge(transaction, nudgeId(clientId, today), own, today)
  for (const { stored } of due) await transaction.objectStore('invoices').put(markNudged(stored))
}

/** What joins a client's notification later on the same day is shown in it. */
async function addNudge(transaction: WriteTransaction, id: string, planned: readonly PlannedInvoice[], on: Day): Promise<void> {
  const nudges = transaction.objectStore('nudges')
  const known = await nudges.get(id)
  const invoiceIds = [...new Set([...(known?.invoiceIds ?? []), ...planned.map(({ stored }) => stored.id)])]
  for (const other of await nudges.index('byState').getAll('claimed')) {
    // A claim of an earlier day that nobody saw yet would tell of the same invoices a second time.
    const left = other.invoiceIds.filter((invoiceId) => !invoiceIds.includes(invoiceId))
    if (other.id === id || left.length === other.invoiceIds.length) continue
    await (left.length > 0 ? nudges.put({ ...other, invoiceIds: left }) : nudges.delete(other.id))
  }
  await nudges.put({ id, on, invoiceIds, state: 'claimed' } satisfies Nudge)
}

function markNudged(stored: StoredInvoice): StoredInvoice {
  const { nudgeOn, ...index } = stored.index
  return { ...stored, index: { ...index, ...(nudgeOn && { nudgedFor: nudgeOn }) } }
}

/** Tells whether the moment of an invoice's follow-up has come: its day, at the freelancer's time of day. */
async function comesBy(transaction: ReadTransaction, { nowMs, zone }: Now): Promise<(planned: PlannedInvoice) => boolean> {
  const { calendar } = await settingsIn(transaction)
  return ({ plan }) => {
    const day = followUpIndexDay(plan)
    return day !== null && atTime(day, calendar.timeOfDay, zone) <= nowMs
  }
}

/** A courtesy mail's time ran out: the stored day is that of the stage before, and the new one is a follow-up of its own. */
function isStale({ stored, plan }: PlannedInvoice): boolean {
  return followUpIndexDay(plan) !== (stored.index.followUpOn ?? null)
}
