import type { Span } from '../place.ts'
import type { MailReading } from '../read-mail.ts'
import { broken, kept, type RuleOutcome } from '../rule-result.ts'

/** Rule 6: flexibility, from the second reminder on: later dates or instalments. */
export function checkFlexibility(mail: MailReading): RuleOutcome {
  const offer = offersOf(mail, 'flexibility')[0]
  return offer ? kept(offer) : broken('hintFlexibilityMissing')
}

/** Rule 16: an offer of help. */
export function checkHelp(mail: MailReading): RuleOutcome {
  const offer = offersOf(mail, 'help')[0]
  return offer ? kept(offer) : broken('hintHelpMissing')
}

/** Rule 17: respect and understanding. */
export function checkUnderstanding({ find }: MailReading): RuleOutcome {
  const words = find('understanding')[0]
  return words ? kept(words) : broken('hintUnderstandingMissing')
}

/** What is offered and not taken back in the same breath: "an extension is not possible" offers nothing. */
export function offersOf({ find, body }: MailReading, list: 'flexibility' | 'help' | 'openDoor'): Span[] {
  const refusals = find('refusal')
  // "Dear accounts team" is a greeting and offers nothing.
  return find(list).filter(
    (offer) => offer.start >= body.start && !refusals.some(({ start, end }) => start < offer.end && offer.start < end),
  )
}
