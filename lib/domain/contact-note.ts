/** How the freelancer got in touch beside the reminders. */
export const contactChannels = ['call', 'mail', 'message', 'in-person'] as const

export type ContactChannel = (typeof contactChannels)[number]

/** What came of it. */
export const contactOutcomes = ['reached', 'voicemail', 'not-received', 'waits-for-approval', 'will-pay', 'other'] as const

export type ContactOutcome = (typeof contactOutcomes)[number]

/** "I wrote or called": moves the minimum gap, never the stage. */
export interface ContactNote {
  readonly channel: ContactChannel
  /** Unset for a mail that was only seen in its thread. */
  readonly outcome?: ContactOutcome
  readonly note: string
  /** Gmail's ids, hexadecimal, of a mail that was seen in its thread. */
  readonly messageId?: string
  readonly threadId?: string
}
