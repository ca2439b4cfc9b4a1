import type { Day } from './day.ts'
import type { Hold } from './invoice.ts'
import type { Stage } from './schedule.ts'

/** `remind`: a reminder is next; `ask`: the freelancer decides; `wait`: on hold with no end; `none`: nothing will happen. */
export type FollowUpAction = 'remind' | 'ask' | 'wait' | 'none'

/** What decided the day of the next reminder. */
export type FollowUpBasis =
  | 'due-date'
  | 'last-reminder'
  | 'minimum-gap'
  | 'promise-passed'
  | 'pay-by-passed'
  | 'pause-over'
  | 'snoozed'
  | 'chosen'
  | 'today'

/** Why a follow-up is what it is, as data: the screens turn it into a sentence. */
export type FollowUpReason =
  | { readonly code: 'paid' }
  | { readonly code: 'written-off' }
  | { readonly code: 'do-not-chase' }
  | { readonly code: 'below-minimum' }
  | { readonly code: 'on-hold'; readonly hold: Hold }
  | { readonly code: 'after-final'; readonly lastOn: Day; readonly reminders: number; readonly repliedOn?: Day }
  | { readonly code: 'uncertain'; readonly insertedOn: Day }
  | { readonly code: 'scheduled'; readonly sendOn: Day }
  | {
      readonly code: 'stage'
      readonly basis: FollowUpBasis
      /** Days past the due date on the day of the check; negative before it. */
      readonly daysOverdue: number
      readonly lastOn?: Day
      readonly lastStage?: Stage
      /** The freelancer wrote or called by hand since the last reminder. */
      readonly contactOn?: Day
      /** The client replied since the last reminder, and nobody answered: read first. */
      readonly repliedOn?: Day
      /** The day before it was moved to a working day; unset when it was not moved. */
      readonly movedFrom?: Day
    }

export interface WaivedStage {
  readonly stage: Stage
  readonly why: 'due-date-passed' | 'later-one-sent' | 'arrived-overdue' | 'left-out'
}

/** The next thing to do about one invoice. */
export interface FollowUp {
  readonly action: FollowUpAction
  /** The stage of the next reminder; null unless the action is `remind`. */
  readonly stage: Stage | null
  /** The day of it; null when there is none. Never before the day of the check. */
  readonly on: Day | null
  readonly reason: FollowUpReason
  readonly waived: readonly WaivedStage[]
}
