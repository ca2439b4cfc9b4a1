import type { Client } from './client.ts'
import type { Problem } from './problem.ts'
import type { Settings } from './settings.ts'

/** The steps of a schedule, in the order they are taken. */
export const stages = ['before-due', 'due', 'first', 'second', 'third', 'final'] as const

export type Stage = (typeof stages)[number]

export type Tone = 'soft' | 'neutral' | 'firm'

export interface ScheduleStep {
  readonly stage: Stage
  /** Days after the due date; negative before it. */
  readonly offset: number
  readonly tone?: Tone
  /** A template's name without its language, such as `first`; unset follows the stage. */
  readonly template?: string
  /** Copied from this step on. */
  readonly cc?: readonly string[]
}

/** When reminders are due. Steps are in the order of `stages`, with rising offsets. */
export interface Schedule {
  readonly id: string
  readonly name: string
  readonly steps: readonly ScheduleStep[]
  /** Days that must lie between two mails to the same client about the same invoice. */
  readonly minimumGapDays: number
  /** The last step (one after the due date) again every so many days, at most so many times more; unset stops after it. */
  readonly repeatLast?: { readonly everyDays: number; readonly atMost: number }
}

/** The schedule of the product's specification: −3, +1, +7, +14, +30 days, at least 5 apart. */
export const defaultSchedule: Schedule = {
  id: 'default',
  name: 'Default',
  steps: [
    { stage: 'before-due', offset: -3 },
    { stage: 'first', offset: 1 },
    { stage: 'second', offset: 7 },
    { stage: 'third', offset: 14 },
    { stage: 'final', offset: 30 },
  ],
  minimumGapDays: 5,
}

/** The longest offset and gap that make sense: ten years. */
const mostDays = 3660

/** The client's own schedule where it has one that still exists, else the default, which is the settings' first. */
export function scheduleFor(client: Pick<Client, 'scheduleId'>, settings: Pick<Settings, 'schedules'>): Schedule {
  const own = settings.schedules.find(({ id }) => id === client.scheduleId)
  return own ?? settings.schedules[0] ?? defaultSchedule
}

/** The steps in the order they are taken; of two for one stage the first. */
export function orderedSteps(schedule: Schedule): ScheduleStep[] {
  return stages.flatMap((stage) => schedule.steps.find((step) => step.stage === stage) ?? [])
}

/** Whether `stage` comes later in a schedule than `other`. */
export function isLaterStage(stage: Stage, other: Stage): boolean {
  return stages.indexOf(stage) > stages.indexOf(other)
}

/** What is wrong with an edited schedule, each problem at its step (`steps.2`) or field. Empty when it can be saved. */
export function checkSchedule(schedule: Schedule): Problem[] {
  const problems: Problem[] = []
  const { steps, minimumGapDays, repeatLast } = schedule
  if (schedule.name.trim() === '') problems.push({ code: 'schedule-name-missing', at: 'name' })
  if (steps.length === 0) problems.push({ code: 'schedule-empty', at: 'steps' })
  if (!isCount(minimumGapDays, 1)) problems.push({ code: 'gap-invalid', at: 'minimumGapDays' })
  if (repeatLast && (!isCount(repeatLast.everyDays, 1) || !isCount(repeatLast.atMost, 0))) {
    problems.push({ code: 'repeat-invalid', at: 'repeatLast' })
  } else if (repeatLast && repeatLast.everyDays < minimumGapDays) {
    problems.push({ code: 'gap-longer-than-distance', at: 'repeatLast', values: { gap: minimumGapDays, days: repeatLast.everyDays } })
  }
  for (const [index, step] of steps.entries()) {
    const problem = checkStep(step, steps[index - 1], minimumGapDays)
    if (problem) problems.push({ ...problem, at: `steps.${index}` })
  }
  return problems
}

function checkStep(step: ScheduleStep, previous: ScheduleStep | undefined, gap: number): Problem | null {
  const { stage, offset } = step
  if (!Number.isInteger(offset) || Math.abs(offset) > mostDays) return { code: 'offset-invalid' }
  if (stage === 'before-due' && offset >= 0) return { code: 'offset-not-before-due' }
  if (stage === 'due' && offset !== 0) return { code: 'offset-not-due' }
  if (stage !== 'before-due' && stage !== 'due' && offset <= 0) return { code: 'offset-not-after-due' }
  if (!previous) return null
  if (!isLaterStage(stage, previous.stage)) return { code: 'stages-out-of-order', values: { stage, previous: previous.stage } }
  const days = offset - previous.offset
  if (days <= 0) return { code: 'offsets-not-rising', values: { offset, previous: previous.offset } }
  // −3 and +1 lie 4 days apart, less than the default gap: from a courtesy mail to the first real one the gap simply wins.
  if (previous.offset > 0 && days < gap) return { code: 'gap-longer-than-distance', values: { gap, days } }
  return null
}

function isCount(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least && value <= mostDays
}
