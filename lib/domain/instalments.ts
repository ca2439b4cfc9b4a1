import type { Day } from './day.ts'
import type { Money } from './money.ts'

/** One part of a balance, due on its own day. */
export interface Instalment {
  readonly amount: Money
  readonly dueOn: Day
}

export type InstalmentRhythm = 'week' | 'two-weeks' | 'month'

/** How far an instalment is covered once payments are taken to the plan in its order. */
export interface InstalmentState extends Instalment {
  readonly open: Money
}

/** More parts than this is no plan. */
export const mostInstalments = 60

/**
 * Splits a balance into equal parts whose sum is exact: the first parts carry one minor unit more where it does not divide evenly. Monthly
 * ones keep the first day's number, or the month's last day where it has fewer (31 Jan, 28 Feb, 31 Mar).
 * @throws RangeError when `count` is not 1 to 60, or there would be parts of nothing.
 */
export function planInstalments(balance: Money, count: number, firstOn: Day, rhythm: InstalmentRhythm): Instalment[] {
  if (!Number.isInteger(count) || count < 1 || count > mostInstalments || balance.minor < count) {
    throw new RangeError(`Cannot make ${count} instalments of ${balance.minor}`)
  }
  const rest = balance.minor % count
  const least = (balance.minor - rest) / count
  const first = Temporal.PlainDate.from(firstOn)
  return Array.from({ length: count }, (_, index) => ({
    amount: { minor: least + (index < rest ? 1 : 0), currency: balance.currency },
    dueOn: first.add(rhythm === 'month' ? { months: index } : { days: index * (rhythm === 'week' ? 7 : 14) }).toString(),
  }))
}

/** Takes what was paid since the plan began to its parts, oldest first. */
export function instalmentStates(plan: readonly Instalment[], paid: Money): InstalmentState[] {
  let left = paid.minor
  return plan.map((instalment) => {
    const covered = Math.min(Math.max(left, 0), instalment.amount.minor)
    left -= covered
    return { ...instalment, open: { minor: instalment.amount.minor - covered, currency: instalment.amount.currency } }
  })
}

/** The first part that is not covered; null when all are. Its due date is the one to chase. */
export function nextInstalment(plan: readonly Instalment[], paid: Money): InstalmentState | null {
  return instalmentStates(plan, paid).find(({ open }) => open.minor > 0) ?? null
}
