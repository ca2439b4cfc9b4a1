import type { Situation } from '../template.ts'

const overdueStages = ['first', 'second', 'third', 'final'] as const satisfies readonly Situation[]
const stages = ['before-due', 'due', ...overdueStages] as const satisfies readonly Situation[]
const asksForMoney = [
  ...stages,
  'statement',
  'statement-mixed',
  'part-payment',
  'promise-passed',
  'instalment-due',
  'late-fee',
  'pause-of-work',
] as const satisfies readonly Situation[]

/** Situations in which a consequence may be named: it must then have a date. */
export const lateSituations: readonly Situation[] = [
  'third',
  'final',
  'statement',
  'statement-mixed',
  'part-payment',
  'promise-passed',
  'instalment-due',
  'late-fee',
  'pause-of-work',
]

/** Situations in which a consequence must be named. */
export const consequenceSituations: readonly Situation[] = ['final', 'late-fee', 'pause-of-work']

/** Situations whose mail says by how many days the invoice is overdue. */
export const countsDays: readonly Situation[] = overdueStages

/** Situations whose mail asks for money and so states the whole case. */
export const statesCase: readonly Situation[] = asksForMoney

/**
 * The situations in which a rule must be kept; `all` where every mail must. Elsewhere a rule that is kept is
 * reported as kept, and one that is not as not applicable. Rules 7, 8, 14 and 20 decide for themselves.
 */
const required: Readonly<Record<number, 'all' | readonly Situation[]>> = {
  1: 'all',
  2: 'all',
  3: [...asksForMoney, 'promise-confirmed', 'instalment-offer', 'question', 'dispute', 'thanks', 'thanks-late'],
  4: 'all',
  5: asksForMoney,
  6: ['second', 'third', 'final', 'instalment-offer'],
  9: [...asksForMoney, 'promise-confirmed', 'instalment-offer', 'invoice-again', 'question', 'dispute'],
  10: [...asksForMoney, 'promise-confirmed', 'instalment-offer', 'question'],
  11: [...asksForMoney, 'promise-confirmed', 'instalment-offer', 'invoice-again', 'question', 'thanks', 'thanks-late'],
  12: 'all',
  13: stages,
  15: [...stages, 'late-fee', 'pause-of-work'],
  16: [...overdueStages, 'invoice-again', 'question'],
  17: [...overdueStages, 'statement', 'statement-mixed', 'late-fee', 'promise-passed'],
  18: ['final'],
  19: [...stages, 'thanks', 'thanks-late'],
}

/** Whether a mail of this situation breaks the rule by not keeping it. */
export function isRequired(rule: number, situation: Situation): boolean {
  const where = required[rule]
  return where === 'all' || (where?.includes(situation) ?? true)
}
