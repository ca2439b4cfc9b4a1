import type { ClientId } from '../domain/client.ts'
import { atTime, type Day } from '../domain/day.ts'
import { compareUrgency } from '../domain/invoice-row.ts'
import { dayOffIn } from '../domain/holidays.ts'
import { followUpIndexDay } from '../domain/plan-follow-up.ts'
import { isWorkingDay } from '../domain/working-days.ts'
import { invoicesDueBy } from '../store/find-invoices.ts'
import { deriveInvoice, settingsIn } from '../store/save-records.ts'
import { readStore } from '../store/read-store.ts'
import type { Nudge, ReadTransaction, WriteTransaction } from '../store/schema.ts'
import { read, write } from '../store/transaction.ts'
import type { Now } from './clock.ts'
import { nudgeId, putNudge } from './put-nudge.ts'
import { plansOf, rowOf, type PlannedInvoice } from './rows.ts'

/** With more due clients than this on a day, one notification speaks for all the others. */
const mostSingles = 3

/**
 * Claims a nudge for every due invoice nobody was told of for its day, in one transaction: whoever dies after that leaves a claim that is
 * shown later, and whoever comes at the same time finds nothing to claim. A follow-up waits for the time of day on its own day; a missed one
 * does not wait any longer. The overview of a morning, where it is wanted, tells of everything that is due. In quiet hours nothing is
 * claimed, but stored days whose time ran out are renewed then too.
 */
export async function claimNudges(now: Now, isQuiet: boolean): Promise<void> {
  if (await read((transaction) => hasWork(transaction, now, isQuiet)))
    await write((transaction) => claim(transaction, now, isQuiet), { isRecord: false })
}

async function hasWork(transaction: ReadTransaction, now: Now, isQuiet: boolean): Promise<boolean> {
  const plans = await plansOf(transaction, await invoicesDueBy(transaction, now.today), now.today)
  return plans.some(isStale) || (!isQuiet && (await toTell(transaction, plans, now)).length > 0)
}

async function claim(transaction: WriteTransaction, now: Now, isQuiet: boolean): Promise<void> {
  const { today } = now
  const before = await plansOf(transaction, await invoicesDueBy(transaction, today), today)
  for (const { stored } of before.filter(isStale)) await deriveInvoice(transaction, stored.id, now)
  if (isQuiet) return
  const plans = await plansOf(transaction, await invoicesDueBy(transaction, today), today)
  const due = (await toTell(transaction, plans, now)).toSorted((a, b) => compareUrgency(rowOf(a.plan), rowOf(b.plan)))
  const byClient = Map.groupBy(due, ({ stored }) => stored.clientId)
  const told = await toldToday(transaction, plans, today)
  const isOverview = await wantsOverview(transaction, now)
  const clients = new Set([...told.keys(), ...byClient.keys()])
  for (const [clientId, own] of byClient) {
    const id = (!isOverview && told.get(clientId)) || nudgeId(isOverview || clients.size > mostSingles ? 'digest' : clientId, today)
    await addNudge(transaction, id, own, today)
  }
}

/** Due invoices that somebody is to be told of now. */
async function toTell(transaction: ReadTransaction, plans: readonly PlannedInvoice[], now: Now): Promise<readonly PlannedInvoice[]> {
  if (plans.length === 0) return plans
  const [hasCome, isOverview] = await Promise.all([comesBy(transaction, now), wantsOverview(transaction, now)])
  return plans.filter((planned) => (isOverview || planned.stored.index.nudgeOn !== undefined) && hasCome(planned))
}

/** Which notification spoke of a client today already: whatever else becomes due joins it. */
async function toldToday(
  transaction: ReadTransaction,
  plans: readonly PlannedInvoice[],
  today: Day,
): Promise<ReadonlyMap<ClientId, Nudge['id']>> {
  const nudges = await readStore(transaction, 'nudges').index('byDay').getAll(today)
  const clientOf = new Map(plans.map(({ stored }) => [stored.id, stored.clientId]))
  const told = new Map<ClientId, Nudge['id']>()
  for (const { id, state, invoiceIds } of nudges) {
    if (state !== 'claimed' && state !== 'shown') continue
    for (const invoiceId of invoiceIds) {
      const clientId = clientOf.get(invoiceId)
      if (clientId !== undefined) told.set(clientId, id)
    }
  }
  return told
}

/** Once on a working day, from the time of day on. */
async function wantsOverview(transaction: ReadTransaction, { today, nowMs, zone }: Now): Promise<boolean> {
  const { calendar } = await settingsIn(transaction)
  if (!calendar.hasOverview || nowMs < atTime(today, calendar.timeOfDay, zone)) return false
  if (!isWorkingDay(today, calendar, dayOffIn(calendar))) return false
  return (await readStore(transaction, 'nudges').getKey(nudgeId('digest', today))) === undefined
}

/** What joins a notification later on the same day is shown in it; an invoice that it named already is no reason to show it again. */
async function addNudge(transaction: WriteTransaction, id: string, planned: readonly PlannedInvoice[], on: Day): Promise<void> {
  const known = await transaction.objectStore('nudges').get(id)
  const invoiceIds = [...new Set([...(known?.invoiceIds ?? []), ...planned.map(({ stored }) => stored.id)])]
  const isNews = known?.state !== 'shown' || invoiceIds.length > known.invoiceIds.length
  await putNudge(transaction, { id, on, invoiceIds, state: isNews ? 'claimed' : 'shown' })
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
