import { firstName } from '../../domain/contact-name.ts'
import type { HintCode } from './hints.ts'
import type { MailReading } from './read-mail.ts'

/**
 * The sentence that mends a broken rule, in the mail's language and form of address, and where it goes; nothing where the remedy is not to add a sentence or needs
 * a value that is not known.
 */
export function insertFor(rule: number, code: HintCode | null, mail: MailReading): { insert?: string; insertAt?: number } {
  if (code === null || remediedByChange.has(code)) return {}
  const choices = mail.patterns.words.inserts[rule]
  if (choices === undefined) return {}
  const sentence = typeof choices === 'string' ? choices : choices[isInformal(mail) ? 'informal' : 'formal']
  const name = rule === 2 ? firstNameOf(mail) : mail.facts?.settings.me.name
  if (sentence.includes('{name}') && !name) return {}
  return { insert: sentence.replaceAll('{name}', name ?? ''), insertAt: placeFor(rule, mail) }
}

/** These are mended by taking something out or by rewriting it. */
const remediedByChange: ReadonlySet<HintCode> = new Set([
  'hintGreetingWithoutName',
  'hintClosingTwice',
  'hintClosingNameMissing',
  'hintFinalDeadlineMissing',
  'hintFinalConsequenceMissing',
])

function isInformal({ find, facts }: MailReading): boolean {
  return facts?.client.formality ? facts.client.formality === 'informal' : find('informal').length > 0
}

function firstNameOf({ facts }: MailReading): string | undefined {
  return facts && firstName(facts.client)
}

/** Greeting and gratitude go to the start, the rest before the closing. */
function placeFor(rule: number, { body, text }: MailReading): number {
  if (rule === 2) return 0
  if (rule === 3) return body.start
  return rule === 12 ? text.trimEnd().length : body.end
}
