import { currencyCodes } from '../../domain/currencies.ts'
import { foldAccents, lowerSameLength } from './fold-text.ts'
import { letters, macro, marks, type Mark } from './phrase.ts'
import { findAll, type Span } from './place.ts'
import type { WordPatterns } from './word-patterns.ts'

export interface MarkedText {
  /** Folded, in lower case, with every recognised token replaced by its mark; as long as the text. */
  readonly marked: string
  /** Where each kind of token stands. */
  readonly tokens: Readonly<Record<Mark, readonly Span[]>>
}

// Each run is entered only at its start (the lookbehind), so that a long one is read once.
const urlPattern =
  /(?<![\p{L}\p{N}])(?:https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}\/[^\s<>"]*|[\p{L}\p{N}-]{1,63}\.(?:com|net|org|io|me|eu|de|fr|es|it|pt|nl|co|uk|app|dev|example)(?![\p{L}\p{N}@.-]))/giu
const emailPattern = /(?<![\p{L}\p{N}.+_%-])[\p{L}\p{N}.+_%-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu
const ibanPattern = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu
/** A British account as it is written without words: "20-00-00, 12345678". */
const sortCodePattern = /(?<![\p{L}\p{N}/.-])\d\d[- ]\d\d[- ]\d\d[\s,;/|]{1,4}\d{8}(?![\p{L}\p{N}])/gu
const phonePattern = /(?<![\p{L}\p{N}+/.-])(?:\+|00 ?[1-9]|\(\+?\d|0(?=[\d (/-]))[\d ()/.-]{5,20}\d(?![\p{L}\p{N}])/gu
const spokenPhone =
  /(?:phone|mobile|telefon|telephone|movil|cellulare|telemovel|telefoon|mobiel|handy|whatsapp|(?<!\p{L})(?:tel|tlf|call|cell|fon|ligar|ligue|appel|llam|anruf|bel))\p{L}{0,6}[ .:]{1,3}(?:\p{L}{1,10} ){0,2}\(?\d[\d ()/.-]{5,18}\d/giu
/** National numbers as they are grouped: 612 345 678, 555-010-2233, 06 98 76 54 32, 55 1234 5678, (11) 91234-5678. */
const groupedPhone =
  /(?<![\p{L}\p{N}.,/#-])(?:\d{3}[ .-]\d{3}[ .-]\d{3,4}|\d{3} \d{6,7}|\d{2}(?:[ .]\d{2,3}){3,4}|\d{2} \d{4,5}[ -]\d{4})(?![\p{L}\p{N}])/gu
const codes = `${currencyCodes.join('|')}|RMB`
const figure = "(?:\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,4})?|\\d{1,12}(?:[.,]\\d{1,4})?)"
// Intl tells the dollars, pounds and yen of the world apart by one to three capitals: "JP¥", "US$" before the sign, in French "$US" after it.
const before = `(?:[A-Z]{0,3}\\p{Sc}|Fr\\.|SFr\\.?|kr\\.?|F ?CFA|CFPF|C[fg]\\.?|ZiG|${codes})`
const after = `(?:[A-Z]{0,3}\\p{Sc}[A-Z]{0,2}|Fr\\.|kr\\.?|zł|K[cč]|Ft|F ?CFA|CFPF|FCFP|C[fg]\\.?|${codes})`
const signedAmount = new RegExp(
  `(?<![${letters}A-Z0-9.,])(?:${before} ?${figure}(?:,-|\\.-)?|${figure}(?:,-|\\.-)? ?${after})(?![${letters}A-Z0-9])`,
  'gu',
)
const numberPattern =
  /(?<![\p{L}\p{N}#/_.-])(?:#[ ]?[\p{L}-]{0,6}\d[\p{L}\p{N}/_-]{0,20}|\p{Lu}[\p{L}]{0,9}[-_/.]?(?:\p{L}{1,6}[-_/])?\d[\p{L}\p{N}]*(?:[-_/.][\p{L}\p{N}]{1,10}){0,4}|\d{2,8}(?:[-_/][\p{L}\p{N}]{1,10}){1,3}|\d{5,10})(?![\p{L}\p{N}])/gu
/** "- 201, due 2 October": what opens a line of a list is the invoice. */
const listedNumber = /(?<=(?:^|\n)[ \t]{0,4}[-•*–][ \t]{1,3})\d{2,8}(?=[ \t]?[,:;(–](?!\d))/gu
const namedAmounts = new Map<string, RegExp>()

/** "1.200 Euro", "50 pounds", "euro 1.200,00". */
function namedAmount(currency: string): RegExp {
  const known = namedAmounts.get(currency)
  if (known) return known
  const made = new RegExp(
    `(?<![${letters}A-Z0-9.,])(?:${figure}(?:,-|\\.-)? ?(?:de )?(?:${macro(currency)}|eur|usd|gbp|chf)|(?:${macro(currency)}) ?(?=[\\d.,' ]{1,16}[.,]\\d\\d(?!\\d))${figure})(?![${letters}A-Z0-9])`,
    'gi',
  )
  namedAmounts.set(currency, made)
  return made
}

/** Recognises addresses, accounts, amounts, dates and numbers in a text, each once, in an order in which none is taken for another. */
export function markTokens(text: string, patterns: WordPatterns): MarkedText {
  let work = foldAccents(text)
  const tokens: Record<Mark, Span[]> = { url: [], email: [], iban: [], amount: [], date: [], phone: [], number: [] }
  function take(kind: Mark, spans: readonly Span[]): void {
    const pieces: string[] = []
    let done = 0
    for (const { start, end } of spans) {
      tokens[kind].push({ start, end })
      pieces.push(work.slice(done, start), marks[kind].repeat(end - start))
      done = end
    }
    work = pieces.join('') + work.slice(done)
  }
  take('email', findAll(work, emailPattern))
  take(
    'url',
    findAll(work, urlPattern).map((span) => withoutTrailingPoint(work, span)),
  )
  for (const [kind, pattern] of [
    ['iban', ibanPattern],
    ['iban', sortCodePattern],
    ['date', patterns.date],
    ['amount', signedAmount],
    ['amount', namedAmount(patterns.words.currency)],
  ] as const) {
    // A wrapped line may part "1,200.00" from "EUR".
    const spans = findAll(work.replaceAll('\n', ' '), pattern)
    take(kind, kind === 'date' ? withoutNumbers(work, spans, patterns) : spans)
  }
  take(
    'phone',
    withoutNumbers(work, findAll(work, phonePattern), patterns).filter((span) => {
      const digits = countDigits(work, span)
      return digits >= 6 && digits <= 15
    }),
  )
  take('phone', findAll(work, groupedPhone))
  take(
    'phone',
    findAll(work, spokenPhone).map((span) => fromFirstDigit(work, span)),
  )
  const lower = lowerSameLength(work)
  take('number', invoiceNumbers(lower, work, patterns))
  return { marked: lowerSameLength(work), tokens }
}

/** "Invoice 12/26" is no date and "no. 0815-26" no phone number: the word or the sign stands right before it. */
function withoutNumbers(work: string, spans: readonly Span[], { signedNumber }: WordPatterns): Span[] {
  const short = spans.filter(({ start, end }) => /^\d{1,5}[/-]\d{1,4}$/.test(work.slice(start, end)))
  const numbers = short.length === 0 ? [] : findAll(lowerSameLength(work), signedNumber)
  return spans.filter((span) => !short.includes(span) || !numbers.some(({ start, end }) => start < span.start && end >= span.end))
}

function invoiceNumbers(lower: string, work: string, patterns: WordPatterns): Span[] {
  const signed = findAll(lower, patterns.signedNumber).map((span) => lastPart(lower, span))
  const all = [...signed, ...findAll(work, numberPattern), ...findAll(work, listedNumber)].sort((a, b) => a.start - b.start)
  let taken = 0
  return all.filter(({ start, end }) => {
    const isNumber =
      start >= taken &&
      !patterns.otherNumberBefore.test(lower.slice(Math.max(0, start - 30), start)) &&
      !/^(po|p\.o|bic|vat|tva|iva|ust|btw|q[1-4]|covid|a[3-5]$|h[1-6]$|b2b|b2c|mp[34]$)/.test(lower.slice(start, end))
    if (isNumber) taken = end
    return isNumber
  })
}

function lastPart(text: string, { start, end }: Span): Span {
  const head = /^.*[\s:°º#*(]/su.exec(text.slice(start, end))?.[0].length ?? 0
  return withoutTrailingPoint(text, { start: start + head, end })
}

function withoutTrailingPoint(text: string, { start, end }: Span): Span {
  const tail = /[.,;:!?)\]*'/-]+$/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start, end: end - tail }
}

function fromFirstDigit(text: string, { start, end }: Span): Span {
  return { start: start + Math.max(0, text.slice(start, end).search(/\d/)), end }
}

function countDigits(text: string, { start, end }: Span): number {
  return text.slice(start, end).replaceAll(/\D/g, '').length
}
