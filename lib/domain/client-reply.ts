import type { Contact } from './contacts.ts'
import type { Day } from './day.ts'
import type { Invoice } from './invoice.ts'

/**
 * The day of a reply after which no reminder was written yet: read first, then decide. Null when there is none. Moments decide where both are
 * known, also when the freelancer travelled between them and the days say otherwise; else a reminder of the same day counts as later.
 *
 * @param contacts The invoice's reminders. One that is scheduled was written before it goes out, so it follows no reply that came meanwhile.
 */
export function openReplyOn({ repliedOn, repliedAt }: Pick<Invoice, 'repliedOn' | 'repliedAt'>, contacts: readonly Contact[]): Day | null {
  if (repliedOn === undefined) return null
  const isFollowed = contacts.some(({ on, at }) => (at !== undefined && repliedAt !== undefined ? at >= repliedAt : on >= repliedOn))
  return isFollowed ? null : repliedOn
}
