import { isEmail } from '../../lib/domain/contact-name.ts'
import { checkSchedule, type Schedule, type ScheduleStep, type Stage, stages, type Tone } from '../../lib/domain/schedule.ts'
import { problemText } from '../problem-text.ts'
import type { ScreenText } from '../text.tsx'
import { emailTrouble } from './client-entry.ts'
import type { Trouble } from './trouble.ts'

/** A step as typed: taken or not, how many days before or after the due date, and how its mail is to be. */
export interface StepEntry {
  readonly stage: Stage
  readonly isTaken: boolean
  readonly days: string
  /** Empty follows the usual one. */
  readonly tone: Tone | ''
  /** A template's name without its language; empty follows the stage. */
  readonly template: string
  /** Addresses between commas, spaces or on lines of their own. */
  readonly cc: string
}

/** One schedule as typed. */
export interface ScheduleDraft {
  readonly id: string
  readonly name: string
  readonly steps: readonly StepEntry[]
  readonly minimumGap: string
  readonly isRepeated: boolean
  readonly repeatDays: string
  readonly repeatTimes: string
}

/** A stage's name for a step's own fields. */
export type ScheduleField = Stage | 'name' | 'steps' | 'minimumGap' | 'repeat'

const usualDays: Record<Stage, number> = { 'before-due': -3, due: 0, first: 1, second: 7, third: 14, final: 30 }
const usualRepeat = { everyDays: 14, atMost: 2 }

export function scheduleDraftOf(schedule: Schedule): ScheduleDraft {
  const { id, name, steps, minimumGapDays, repeatLast } = schedule
  return {
    id,
    name,
    steps: stages.map((stage) => {
      const step = steps.find((one) => one.stage === stage)
      return {
        stage,
        isTaken: step !== undefined,
        days: String(Math.abs(step?.offset ?? usualDays[stage])),
        tone: step?.tone ?? '',
        template: step?.template ?? '',
        cc: step?.cc?.join(', ') ?? '',
      }
    }),
    minimumGap: String(minimumGapDays),
    isRepeated: repeatLast !== undefined,
    repeatDays: String(repeatLast?.everyDays ?? usualRepeat.everyDays),
    repeatTimes: String(repeatLast?.atMost ?? usualRepeat.atMost),
  }
}

export type ReadDraft =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly troubles: readonly Trouble<ScheduleField>[] }

/** The schedule that was typed, or all that is wrong with it, each at its field. */
export function readScheduleDraft(draft: ScheduleDraft, text: ScreenText): ReadDraft {
  const { id, name, minimumGap, isRepeated, repeatDays, repeatTimes } = draft
  const taken = draft.steps.filter((step) => step.isTaken)
  const schedule: Schedule = {
    id,
    name: name.trim(),
    steps: taken.map(readStep),
    minimumGapDays: wholeNumber(minimumGap),
    ...(isRepeated && { repeatLast: { everyDays: wholeNumber(repeatDays), atMost: wholeNumber(repeatTimes) } }),
  }
  const troubles: Trouble<ScheduleField>[] = checkSchedule(schedule).map((problem) => ({
    at: fieldOf(problem.at, schedule),
    message: problemText(problem, text),
  }))
  for (const { stage, cc } of taken) {
    const bad = addressesIn(cc).find((address) => !isEmail(address))
    if (bad !== undefined) troubles.push({ at: stage, message: emailTrouble(bad, text) })
  }
  return troubles.length > 0 ? { ok: false, troubles } : { ok: true, schedule }
}

/** The addresses in a field that takes several. */
function addressesIn(typed: string): readonly string[] {
  return typed.split(/[\s,;]+/).filter((address) => address !== '')
}

function readStep({ stage, days, tone, template, cc }: StepEntry): ScheduleStep {
  const distance = wholeNumber(days)
  const offset = stage === 'due' ? 0 : stage === 'before-due' ? -distance : distance
  const copies = addressesIn(cc)
  return { stage, offset, ...(tone && { tone }), ...(template && { template }), ...(copies.length > 0 && { cc: copies }) }
}

/** NaN for anything but a whole number: the check then names the field. */
function wholeNumber(text: string): number {
  return /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : Number.NaN
}

function fieldOf(at: string | undefined, schedule: Schedule): ScheduleField {
  if (at === 'name') return 'name'
  if (at === 'minimumGapDays') return 'minimumGap'
  if (at === 'repeatLast') return 'repeat'
  const index = /^steps\.(\d+)$/.exec(at ?? '')?.[1]
  return (index === undefined ? undefined : schedule.steps[Number(index)]?.stage) ?? 'steps'
}
