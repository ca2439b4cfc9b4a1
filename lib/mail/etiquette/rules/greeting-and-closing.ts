import { contactName, firstName } from '../../../domain/contact-name.ts'
import type { MailReading } from '../read-mail.ts'
import { broken, kept, type RuleOutcome } from '../rule-result.ts'
import { findPlaceholders } from '../find-placeholders.ts'

/** Rule 2: a polite greeting by name. "Hi ," and "Dear Sir or Madam" greet nobody. */
export function checkGreeting({ greeting, text, plain, patterns, facts }: MailReading): RuleOutcome {
  if (!greeting) return broken('hintGreetingMissing')
  const { start, end } = greeting.addressee
  if (findPlaceholders(text.slice(start, end)).length > 0) return broken('hintGreetingWithoutName', greeting.line)
  const own = facts && [firstName(facts.client), contactName(facts.client)].some((name) => text.slice(start, end).includes(name))
  if (own) return kept(greeting.line)
  const honorifics = patterns.get('honorific')
  const nobody = patterns.get('nobody')
  const left = plain
    .slice(start, end)
    .replaceAll(honorifics, (word) => ' '.repeat(word.length))
    .replaceAll(nobody, (word) => ' '.repeat(word.length))
  const words = [...left.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'&.-]*/gu)].map((word) =>
    text.slice(start + word.index, start + word.index + word[0].length),
  )
  const isName = words.length > 0 && words.length <= 8 && (words.length <= 2 || words.some((word) => /^[^\p{Ll}]/u.test(word)))
  const isSentence = words[0] !== undefined && /^(?:I|We|Ich|Wir|Je|Nous|Io|Eu|Ik|Wij|This|Es|Le|La)$/.test(words[0])
  return isName && !isSentence ? kept(greeting.line) : broken('hintGreetingWithoutName', greeting.line)
}

/** Rule 12: a polite closing, then the name; once. */
export function checkClosing({ closing, find, plain, facts }: MailReading): RuleOutcome {
  if (!closing) return broken('hintClosingMissing')
  if (!closing.name)
    return facts?.hasSignature && facts.settings.me.name === '' ? kept(closing.phrase) : broken('hintClosingNameMissing', closing.phrase)
  const earlier = find('closing').find(
    (other) => other.end < closing.phrase.start && plain.slice(other.end, closing.phrase.start).trim().length > 3,
  )
  const isTwice =
    earlier !== undefined &&
    // A name stands between two closings; "With thanks, and in the hope of working for you again, Yours sincerely" is one.
    /^[\s,]*\p{L}[^\s.?!]*(?:\s+[^\s.?!]+){0,4}\s*$/u.test(plain.slice(earlier.end, closing.phrase.start))
  return isTwice ? broken('hintClosingTwice', closing.phrase) : kept({ start: closing.phrase.start, end: closing.name.end })
}
