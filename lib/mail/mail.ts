import type { Problem } from '../domain/problem.ts'

/** A rendered mail. With problems it must not be inserted anywhere. */
export interface Mail {
  readonly subject: string
  /** Only p, br, ul, ol, li, strong, em and a[href], every value escaped. */
  readonly html: string
  readonly text: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  /** Such as `en/first`. */
  readonly template: string
  readonly language: string
  readonly problems: readonly Problem[]
}
