import type { Formality } from '../domain/client.ts'
import type { Stage, Tone } from '../domain/schedule.ts'

/** What a mail is for: a stage of the schedule, or a situation. */
export type Situation =
  | Stage
  | 'statement'
  | 'statement-mixed'
  | 'part-payment'
  | 'promise-confirmed'
  | 'promise-passed'
  | 'instalment-offer'
  | 'instalment-due'
  | 'invoice-again'
  | 'question'
  | 'dispute'
  | 'late-fee'
  | 'pause-of-work'
  | 'thanks'
  | 'thanks-late'

/** A template as it is written: header lines and a body, Mustache over a little Markdown. */
export interface Template {
  /** `<language>/<name>`, such as `en/first`. */
  readonly id: string
  readonly language: string
  readonly title: string
  readonly situation: Situation
  readonly tone: Tone
  readonly formality?: Formality
  readonly subject: string
  readonly body: string
}

/** A template the freelancer changed or wrote; it stands before the built-in one of the same id. */
export interface StoredTemplate extends Template {
  readonly updatedAt: string
}
