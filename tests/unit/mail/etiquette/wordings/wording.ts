import type { Situation } from '../../../../../lib/mail/template.ts'
import type { MailParts } from '../mails/mail-parts.ts'

/** Ways in which people write what a rule looks for, or leave it out: each text alone takes the place of one part of a good mail. */
export interface Wording {
  readonly rule: number
  readonly situation: Situation
  readonly part: keyof MailParts
  /** Which of the language's good mails, from 1. */
  readonly mail: number
  readonly verdict: 'kept' | 'broken'
  readonly texts: readonly string[]
}
