import { setNextAlarm, setSweepAlarm } from '../browser/alarms.ts'
import { setBadge } from '../browser/badge.ts'
import { addDays, atTime } from '../domain/day.ts'
import { dayOffIn } from '../domain/holidays.ts'
import { afterQuietHours } from '../domain/quiet-hours.ts'
import { nextWorkingDay } from '../domain/working-days.ts'
import { readStore } from '../store/read-store.ts'
import { settingsIn } from '../store/save-records.ts'
import type { ReadTransaction } from '../store/schema.ts'
import { read } from '../store/transaction.ts'
import { claimNudges } from './claim-nudges.ts'
import { clock, type Now } from './clock.ts'
import { dueRows, groupByClient } from './due.ts'
import { housekeep } from './housekeep.ts'
import { keepSecondCopy } from './second-copy.ts'
import { showNudges } from './show-nudges.ts'

let running: Promise<void> | null = null
let isWantedAgain = false

/**
 * Makes alarms, notifications and badge what the store says they should be. Everything is decided from dates in the store and may be
 * repeated at any time; a call during a run is answered by one more run after it. One page or worker does it at a time.
 */
export function reconcile(): Promise<void> {
  if (running) isWantedAgain = true
  else {
    running = run().finally(() => {
      running = null
    })
  }
  return running
}

async function run(): Promise<void> {
  do {
    isWantedAgain = false
    await navigator.locks.request('politely-reconcile', reconcileOnce)
  } while (isWantedAgain)
}

async function reconcileOnce(): Promise<void> {
  const now = clock()
  await housekeep(now)
  const quiet = await read((transaction) => lookAhead(transaction, now))
  const { clients, nextMs } = quiet ?? (await tellWhatIsDue(now))
  await Promise.all([setBadge(clients), setNextAlarm(nextMs, now.nowMs), setSweepAlarm()])
  await keepSecondCopy(now)
}

/** What there is to set: for how many clients something is due, and when somebody is next to be told. */
interface Outlook {
  readonly clients: number
  readonly nextMs: number | null
}

/** Most of the time nothing is due, and one look at the index says so, and when something will be. Null when there is something to do. */
async function lookAhead(transaction: ReadTransaction, { today, zone }: Now): Promise<Outlook | null> {
  const byState = readStore(transaction, 'nudges').index('byState')
  const [first, { calendar }, ...standing] = await Promise.all([
    readStore(transaction, 'invoices').index('byFollowUp').openKeyCursor(),
    settingsIn(transaction),
    byState.count('claimed'),
    // And those shown: the order of the alphabet.
    byState.count(IDBKeyRange.lowerBound('resting')),
  ])
  if (standing.some((count) => count > 0) || (first && first.key <= today)) return null
  return { clients: 0, nextMs: first && afterQuietHours(atTime(first.key, calendar.timeOfDay, zone), calendar, zone) }
}

async function tellWhatIsDue(now: Now): Promise<Outlook> {
  const { calendar } = await read(settingsIn)
  const isQuiet = afterQuietHours(now.nowMs, calendar, now.zone) > now.nowMs
  await claimNudges(now, isQuiet)
  await showNudges(now, isQuiet)
  return read(async (transaction) => {
    const { length: clients } = groupByClient(await dueRows(transaction, now))
    return { clients, nextMs: await nextNudgeMs(transaction, now, clients > 0) }
  })
}

/** When somebody is to be told of something next; null when nothing is to come. */
async function nextNudgeMs(transaction: ReadTransaction, now: Now, isDue: boolean): Promise<number | null> {
  const { nowMs, today, zone } = now
  const { calendar } = await settingsIn(transaction)
  const { timeOfDay } = calendar
  const moments: number[] = []
  let cursor = await readStore(transaction, 'invoices').index('byFollowUp').openCursor()
  // Only what is due already can have been told, so this ends soon.
  while (cursor && cursor.value.index.nudgeOn === undefined) cursor = await cursor.continue()
  if (cursor) moments.push(atTime(cursor.key, timeOfDay, zone))
  const resting = await readStore(transaction, 'nudges').index('byState').getAll('resting')
  for (const { restsUntil } of resting) if (restsUntil !== undefined) moments.push(Date.parse(restsUntil))
  if (isDue && calendar.hasOverview) {
    const day = nowMs < atTime(today, timeOfDay, zone) ? today : addDays(today, 1)
    moments.push(atTime(nextWorkingDay(day, calendar, dayOffIn(calendar)), timeOfDay, zone))
  }
  return moments.length > 0 ? afterQuietHours(Math.max(nowMs, Math.min(...moments)), calendar, zone) : null
}
