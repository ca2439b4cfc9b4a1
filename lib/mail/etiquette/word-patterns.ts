import type { EtiquetteWords } from './etiquette-words.ts'
import { anyWord, compilePhrases, letters, macro, wholeMark, wordEnd, wordStart } from './phrase.ts'

/** The lists of phrases a mail is searched for; `when` is any day or count of days. */
export const phraseLists = [
  'greeting',
  'nobody',
  'honorific',
  'closing',
  'invoice',
  'state',
  'thanks',
  'thanksInAdvance',
  'ask',
  'dueOn',
  'daysOverdue',
  'paymentOption',
  'flexibility',
  'fee',
  'otherConsequence',
  'otherwise',
  'reply',
  'deadline',
  'followUp',
  'soon',
  'bombard',
  'thanksFor',
  'personal',
  'pastPayment',
  'onTime',
  'pastReproach',
  'help',
  'understanding',
  'together',
  'openDoor',
  'refusal',
  'gladness',
  'informal',
  'shouted',
  'urgent',
  'when',
] as const satisfies readonly (keyof EtiquetteWords | 'when')[]

export type PhraseList = (typeof phraseLists)[number]

/** One language's lists as patterns, for text as `readMail` prepares it. */
export interface WordPatterns {
  readonly words: EtiquetteWords
  readonly date: RegExp
  readonly signedNumber: RegExp
  readonly otherNumberBefore: RegExp
  readonly shortClosingLine: RegExp
  readonly negationBefore: RegExp
  readonly roughlyBefore: RegExp
  /** Each list is compiled when a rule first asks for it. */
  readonly get: (list: PhraseList) => RegExp
}

const compiled = new WeakMap<EtiquetteWords, WordPatterns>()

/** The patterns of a language, made once. */
export function wordPatterns(words: EtiquetteWords): WordPatterns {
  const known = compiled.get(words)
  if (known) return known
  const made = makePatterns(words)
  compiled.set(words, made)
  return made
}

function makePatterns(words: EtiquetteWords): WordPatterns {
  const basic = {
    end: wordEnd,
    month: macro(words.months),
    w: anyWord,
    weekday: macro(words.weekdays),
    n: `\\d{1,4}|${macro(words.numbers)}`,
  }
  const units = macro(words.units)
  const day = `${wholeMark('date', 40)}|${macro(words.relativeDays, basic)}|${basic.weekday}`
  const macros = { ...basic, day, span: `(?:${basic.n})[- ]{1,3}(?:${units})` }
  const lists = new Map<PhraseList, RegExp>()
  return {
    words,
    date: datePattern(macro(words.months)),
    signedNumber: new RegExp(
      `${wordStart}(?:${macro(`${words.invoice}|${words.numberSign}`)})[\\s.:°º#*(-]{0,5}(?=[${letters}/_.-]{0,8}\\d)[${letters}0-9][${letters}0-9/_.-]{0,24}`,
      'g',
    ),
    // "Thank you for the order. Invoice 4711": what follows the word for an invoice is not the order's number.
    otherNumberBefore: new RegExp(
      `${wordStart}(?:${macro(words.otherNumber)})(?:(?!${wordStart}(?:${macro(words.invoice)}))[${letters}\\s.:°º#*(-]){0,12}$`,
    ),
    shortClosingLine: new RegExp(`^\\s*(?:${macro(words.shortClosing, basic)})[\\s,.!]*$`),
    negationBefore: new RegExp(`${wordStart}(?:${macro(words.negation)})[ ,]+$`),
    roughlyBefore: new RegExp(`${wordStart}(?:${macro(words.roughly)}|~|±)[ ,]*(?:\\d{1,6} ?(?:or|to|-|–|oder|bis|ou|o|of|tot|a) ?)?$`),
    get(list) {
      const known = lists.get(list)
      if (known) return known
      const pattern = compilePhrases(list === 'when' ? '{day}|{span}' : (words[list] ?? '(?!)'), macros)
      lists.set(list, pattern)
      return pattern
    },
  }
}

/** Days as people write them: 2026-11-03, 3/11/26, 03.11., 3 November 2026, November 3rd, "le 1er novembre", "3 de noviembre de 2026". */
function datePattern(months: string): RegExp {
  const year = '(?:,? (?:de |del |of )?(?:19|20)\\d\\d)?'
  const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])'
  const monthNumber = '(?:0?[1-9]|1[0-2])'
  const numeric = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./] ?\\d{1,2}[./] ?(?:20)?\\d\\d|\\d{1,2}-\\d{1,2}-(?:20)?\\d\\d|${dayNumber}\\. ?${monthNumber}\\.|(?<= (?:op|voor|tegen|tot|per|sinds|vanaf|uiterlijk|na) )${dayNumber}-${monthNumber}(?![-\\d]| ?(?:dag|week|wek|uur|euro))|\\d{1,2}/\\d{1,2}`
  const dayFirst = `\\d{1,2}(?:\\.|st|nd|rd|th|er|re|e|o|ª|º|°)? ?(?:de |d'|of |of the )?(?:${months})\\.?${year}`
  const monthFirst = `(?:${months})\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?${year}`
  // "The fee is €12.10." ends with an amount, not with the twelfth of October.
  return new RegExp(
    `(?<![${letters}0-9/.-]|(?:[$€£¥₹]|eur|usd|gbp|chf) ?)(?:${dayFirst}|${monthFirst}|${numeric})(?![${letters}0-9/]|\\.\\d)`,
    'gi',
  )
}
