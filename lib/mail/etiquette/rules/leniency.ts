import type { MailReading } from '../read-mail.ts'
import { broken, kept, type RuleOutcome } from '../rule-result.ts'

/** Rule 6: flexibility, from the second reminder on: later dates or instalments. */
export function checkFlexibility({ find }: MailReading): RuleOutcome {
  const offer = find('flexibility')[0]
  return offer ? kept(offer) : broken('hintFlexibilityMissing')
}

/** Rule 16: an offer of help. */
export function checkHelp({ find }: MailReading): RuleOutcome {
  const offer = find('help')[0]
  return offer ? kept(offer) : broken('hintHelpMissing')
}

/** Rule 17: respect and understanding. */
export function checkUnderstanding({ find }: MailReading): RuleOutcome {
  const words = find('understanding')[0]
  return words ? kept(words) : broken('hintUnderstandingMissing')
}
