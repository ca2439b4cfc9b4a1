import type { Contact } from './contacts.ts'
import type { Day } from './day.ts'
import type { Invoice } from './invoice.ts'

/**
 * The day of a reply that no reminder followed yet: read first, then decide. Null when there is none. A reminder of the same day counts as
 * later unless its moment says otherwise.
 *
 * @param last The invoice's last reminder, where there is one.
 */
export function openReplyOn({ repliedOn, repliedAt }: Pick<Invoice, 'repliedOn' | 'repliedAt'>, last: Contact | undefined): Day | null {
  if (repliedOn === undefined) return null
  if (!last || last.on < repliedOn) return repliedOn
  const isLater = last.on === repliedOn && last.at !== undefined && repliedAt !== undefined && last.at < repliedAt
  return isLater ? repliedOn : null
}
