import type { Day } from '../../lib/domain/day.ts'
import { laterToday, type LaterToday } from '../../lib/domain/later-today.ts'
import { clock } from '../../lib/reminders/clock.ts'
import { dueNow, upcoming, type DueClient } from '../../lib/reminders/due.ts'
import { listInvoices } from '../../lib/reminders/list-invoices.ts'
import { uncertainQuestions, type Uncertain } from '../../lib/reminders/uncertain-questions.ts'

/** All that the popup shows. */
export interface DueList {
  readonly today: Day
  readonly later: LaterToday | null
  readonly due: readonly DueClient[]
  readonly uncertain: readonly Uncertain[]
  /** The next day after today on which something is due. */
  readonly next: { readonly on: Day; readonly invoices: number } | null
  readonly hasInvoices: boolean
}

export async function readDueList(): Promise<DueList> {
  const [due, uncertain, [next], all] = await Promise.all([
    dueNow(),
    uncertainQuestions(),
    upcoming(1),
    listInvoices({ filter: 'all', limit: 1 }),
  ])
  const { today, nowMs, zone } = clock()
  return { today, later: laterToday(nowMs, zone), due, uncertain, next: next ?? null, hasInvoices: all.total > 0 }
}
