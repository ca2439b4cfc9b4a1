import { findShouting } from '../find-shouting.ts'
import { findAll } from '../place.ts'
import { foldLine, type MailReading } from '../read-mail.ts'
import { broken, kept, notApplicable, type RuleOutcome } from '../rule-result.ts'

export const longestSubject = 60
const warningSigns =
  /[\u{1F6A8}\u{1F6A9}\u{1F6D1}\u{1F534}\u{1F198}\u{1F4A2}\u{1F621}\u{1F620}\u{1F92C}\u{1F4A3}\u{1F525}⚠❗‼⛔❌⏰☠]|[!]{2,}|！/u

/** Rule 1: a clear, concise subject. At most 60 characters, names the invoice or its state, shouts nothing. */
export function checkSubject(mail: MailReading): RuleOutcome {
  const { subject, patterns, facts } = mail
  if (subject === undefined) return notApplicable
  const bare = subject.replace(/^\s*(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|antw|r|i)\s*:\s*)+/i, '')
  const start = subject.length - bare.length
  const whole = { start, end: subject.length }
  if (bare.trim() === '') return broken('hintSubjectEmpty', null, 'subject')
  const sign = warningSigns.exec(bare)
  if (sign) return broken('hintSubjectShouting', { start: start + sign.index, end: start + sign.index + sign[0].length }, 'subject')
  const plain = foldLine(subject)
  const shouted = findAll(plain, patterns.get('urgent'))[0] ?? findShouting(subject, plain, patterns.get('shouted'))[0]
  if (shouted) return broken('hintSubjectShouting', shouted, 'subject')
  if (Array.from(bare.trim()).length > longestSubject) return broken('hintSubjectTooLong', whole, 'subject')
  const names = facts?.invoices.some(({ invoice }) => plain.includes(foldLine(invoice.number)))
  const hasNumber = /\d/.test(bare)
  const hasInvoice = has(plain, patterns.get('invoice'))
  const hasState = has(plain, patterns.get('state'))
  if (names || (hasNumber && (hasInvoice || hasState || /\p{Lu}{1,6}[-/_ ]?\d|\d{3,}/u.test(bare))) || (hasInvoice && hasState))
    return kept(whole, 'subject')
  const isThanks = mail.situation === 'thanks' || mail.situation === 'thanks-late'
  if (isThanks && has(plain, patterns.get('thanks'))) return kept(whole, 'subject')
  return broken('hintSubjectVague', whole, 'subject')
}

function has(text: string, pattern: RegExp): boolean {
  return findAll(text, pattern).length > 0
}
