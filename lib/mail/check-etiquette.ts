import { contactName, firstName } from '../domain/contact-name.ts'
import { isRequired } from './etiquette/applies.ts'
import { composeText } from './etiquette/compose-text.ts'
import { countWords } from './etiquette/count-words.ts'
import type { EtiquetteLanguage } from './etiquette/etiquette-words.ts'
import { findHarshWords, type HarshFinding } from './etiquette/find-harsh-words.ts'
import { findPlaceholders } from './etiquette/find-placeholders.ts'
import { findRequests } from './etiquette/find-requests.ts'
import { findShouting } from './etiquette/find-shouting.ts'
import { hideNames } from './etiquette/hide-names.ts'
import { hints, type HintCode } from './etiquette/hints.ts'
import { insertFor } from './etiquette/insert-for.ts'
import type { Place } from './etiquette/place.ts'
import { foldLine, readMail, type MailReading } from './etiquette/read-mail.ts'
import { readingGrade } from './etiquette/reading-grade.ts'
import { notApplicable, type RuleOutcome, type Verdict } from './etiquette/rule-result.ts'
import { checkConsequences, checkFinal } from './etiquette/rules/consequences.ts'
import { checkDueDateAndFee, checkFacts } from './etiquette/rules/facts.ts'
import { checkPlan, checkRegularity } from './etiquette/rules/follow-up.ts'
import { checkGratitude, checkPastPayments, checkPositiveNote, checkThanksAtEnd } from './etiquette/rules/gratitude.ts'
import { checkClosing, checkGreeting } from './etiquette/rules/greeting-and-closing.ts'
import { checkFlexibility, checkHelp, checkUnderstanding } from './etiquette/rules/leniency.ts'
import { checkContact, checkPaymentOptions } from './etiquette/rules/payment-and-contact.ts'
import { checkPersonal } from './etiquette/rules/personal.ts'
import { checkSubject } from './etiquette/rules/subject.ts'
import { checkThreats } from './etiquette/rules/threats.ts'
import type { MailFacts } from './mail-facts.ts'
import type { Situation } from './template.ts'

/** One of the twenty rules of the product's specification, judged. */
export interface RuleReport {
  /** 1 to 20. */
  readonly rule: number
  readonly verdict: Verdict
  /** Stable name of the hint, for the screens' own translations; null unless broken. */
  readonly code: HintCode | null
  /** The hint in plain English; empty unless broken. */
  readonly hint: string
  /** What keeps or breaks the rule, where one place does. */
  readonly at: Place | null
  /** A sentence in the mail's language that mends it, where one can. */
  readonly insert?: string
  /** Where in the text that sentence goes, as an offset. */
  readonly insertAt?: number
}

/** Something worth saying beside the rules. */
export type EtiquetteFinding =
  | HarshFinding
  | { readonly code: 'placeholder'; readonly quote: string; readonly at: Place }
  | { readonly code: 'several-requests'; readonly at: Place }
  | { readonly code: 'too-short' | 'too-long' | 'hard-to-read'; readonly at: null }

export interface EtiquetteReport {
  /** All twenty, in order. */
  readonly rules: readonly RuleReport[]
  readonly findings: readonly EtiquetteFinding[]
  /** Words of the text. */
  readonly words: number
  /** Flesch–Kincaid grade of an English text; null for other languages. */
  readonly grade: number | null
}

export interface MailToCheck {
  /** Loaded by `loadEtiquetteLanguage`. */
  readonly language: EtiquetteLanguage
  readonly situation: Situation
  /** Leave it out to judge a text alone: rule 1 is then not applicable. */
  readonly subject?: string | undefined
  readonly text: string
  /** With facts the checker also sees what the mail leaves out or makes up. */
  readonly facts?: MailFacts | undefined
}

/** Good reminders are this many words long (Boomerang, 40 million English mails); other languages take about a fifth more words to say the same. */
const fewestWords = 50
const mostWords = 125
const mostWordsElsewhere = 150
const hardestGrade = 6
/** No reminder is longer; what follows is not read. */
const longestText = 20_000

/** Rules 1 to 20, at their index less one; rule 8 goes by the harsh words found. */
const checks: readonly ((mail: MailReading, harsh: readonly HarshFinding[]) => RuleOutcome)[] = [
  checkSubject,
  checkGreeting,
  checkGratitude,
  checkFacts,
  checkPaymentOptions,
  checkFlexibility,
  checkConsequences,
  (_, harsh) => checkThreats(harsh),
  checkContact,
  checkPlan,
  checkThanksAtEnd,
  checkClosing,
  checkPersonal,
  checkPastPayments,
  checkDueDateAndFee,
  checkHelp,
  checkUnderstanding,
  checkFinal,
  checkPositiveNote,
  checkRegularity,
]

/**
 * Judges a mail by the twenty rules of the etiquette, by its text alone or with facts. Pure and quick enough to run while typing.
 * It flags and explains; whatever it says, the mail may be sent. Never throws, whatever the text.
 */
export function checkEtiquette({ language, situation, subject, text: source, facts }: MailToCheck): EtiquetteReport {
  const { text, toSource } = composeText(source.slice(0, longestText))
  const mail = readMail({ words: language.words, situation, subject, text, facts })
  const harsh = findHarsh(mail, language)
  const rules = checks.map((check, index) => reportOn(index + 1, check(mail, harsh), mail))
  const words = countWords(text)
  const grade = language.words.language === 'en' ? readingGrade(mail.plain, mail.sentences.length) : null
  const findings = [...harsh, ...findHoles(mail), ...findRest(mail, words, grade)]
  return { rules: rules.map(placed), findings: findings.map(placed), words, grade }

  /** With its places as offsets into the text as it was written. */
  function placed<T extends { readonly at: Place | null; readonly insertAt?: number }>(item: T): T {
    const { at, insertAt } = item
    return {
      ...item,
      at: at?.field === 'text' ? { ...at, start: toSource(at.start), end: toSource(at.end) } : at,
      ...(insertAt === undefined ? {} : { insertAt: toSource(insertAt) }),
    }
  }
}

function reportOn(rule: number, outcome: RuleOutcome, mail: MailReading): RuleReport {
  const excused = outcome.verdict === 'broken' && !isRequired(rule, mail.situation)
  const { verdict, code, at } = excused ? notApplicable : outcome
  const hint = code ? hints[code] : ''
  return { rule, verdict, code, hint, at, ...(verdict === 'broken' ? insertFor(rule, code, mail) : {}) }
}

function findHarsh(mail: MailReading, { words, harsh }: EtiquetteLanguage): HarshFinding[] {
  const isFinal = mail.situation === 'final'
  const names = namesOf(mail.facts)
  return (['subject', 'text'] as const).flatMap((field) => {
    const text = (field === 'subject' ? mail.subject : mail.text) ?? ''
    const shown = hideNames(text, names)
    const folded = foldLine(shown)
    const signature = (field === 'text' ? mail.closing?.name?.start : undefined) ?? shown.length
    // "TOM BAKER DESIGN STUDIO" under the closing is a signature.
    const shouts = findShouting(shown.slice(0, signature), folded.slice(0, signature), mail.patterns.get('shouted'))
    const findings: HarshFinding[] = findHarshWords(text, folded, field, { harsh, rude: words, isFinal })
    for (const span of shouts)
      findings.push({ code: 'harsh-words', reason: 'shouting', quote: text.slice(span.start, span.end), at: { field, ...span } })
    return findings.sort((a, b) => a.at.start - b.at.start)
  })
}

function namesOf(facts: MailFacts | undefined): string[] {
  if (!facts) return []
  const { client, settings, invoices } = facts
  const own = [client.name, client.contactName, contactName(client), firstName(client), settings.me.name, settings.me.business]
  return [...own, ...invoices.flatMap(({ invoice }) => [invoice.number, invoice.project ?? '', invoice.poNumber ?? ''])]
}

function findHoles({ subject = '', text }: MailReading): EtiquetteFinding[] {
  return (
    [
      ['subject', subject],
      ['text', text],
    ] as const
  ).flatMap(([field, value]) =>
    findPlaceholders(value).map((span): EtiquetteFinding => ({
      code: 'placeholder',
      quote: value.slice(span.start, span.end),
      at: { field, ...span },
    })),
  )
}

function findRest(mail: MailReading, words: number, grade: number | null): EtiquetteFinding[] {
  const isThanks = mail.situation === 'thanks' || mail.situation === 'thanks-late'
  // The second is often only the date of the first: "Could you pay it? By Friday, please."
  const more = findRequests(mail)[2]
  const findings: EtiquetteFinding[] = []
  if (more) findings.push({ code: 'several-requests', at: { field: 'text', ...more } })
  if (words < fewestWords && !isThanks) findings.push({ code: 'too-short', at: null })
  if (words > (grade === null ? mostWordsElsewhere : mostWords)) findings.push({ code: 'too-long', at: null })
  if (grade !== null && grade > hardestGrade) findings.push({ code: 'hard-to-read', at: null })
  return findings
}
