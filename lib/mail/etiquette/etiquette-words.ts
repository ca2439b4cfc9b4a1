import type { HarshWords } from './harsh-words/harsh-words.ts'
import type { RudeWords } from './rude-words/rude-words.ts'

/** A sentence in the mail's language, in both forms of address where they differ. */
export type Insert = string | { readonly formal: string; readonly informal: string }

/**
 * How one language says what the twenty rules look for, as phrases (see `compilePhrases`). Lists may use `{date}`, `{amount}`, `{number}`, `{url}`, `{phone}`, `{email}`, `{iban}` and the
 * lists `{n}` (a count), `{span}` (a count of days or weeks), `{day}` (a date, a weekday, "tomorrow").
 */
export interface EtiquetteWords extends RudeWords {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly months: string
  readonly weekdays: string
  /** Number words up to thirty or so. */
  readonly numbers: string
  /** Units a delay is counted in, with what may stand before them. */
  readonly units: string
  /** Days named by their distance: "tomorrow", "the end of next week". */
  readonly relativeDays: string

  /** Opens the greeting. */
  readonly greeting: string
  /** Greets nobody in particular. */
  readonly nobody: string
  readonly honorific: string
  readonly closing: string
  /** Closings so short that they count only on a line of their own. */
  readonly shortClosing: string

  readonly invoice: string
  /** What stands before an invoice number. */
  readonly numberSign: string
  /** What a number belongs to that is not an invoice. */
  readonly otherNumber: string
  readonly currency: string
  /** What a subject says of an invoice. */
  readonly state: string

  readonly thanks: string
  /** Thanks for something not done yet. */
  readonly thanksInAdvance: string
  /** Opens a request. */
  readonly ask: string
  readonly dueOn: string
  readonly daysOverdue: string
  readonly paymentOption: string
  readonly flexibility: string
  /** Late fee or interest. */
  readonly fee: string
  readonly otherConsequence: string
  /** Just before a consequence, takes it back. */
  readonly negation: string
  /** "By then", "otherwise". */
  readonly otherwise: string
  /** Just before a fee, makes it a guess. */
  readonly roughly: string
  readonly reply: string
  readonly deadline: string
  /** I write, call, check again. */
  readonly followUp: string
  /** Less than five days away. */
  readonly soon: string
  readonly bombard: string
  /** In a sentence of thanks: what the thanks are for, unless it could be said to anyone. */
  readonly thanksFor: string
  /** Their project, order, promise, or our last talk. */
  readonly personal: string
  readonly pastPayment: string
  readonly onTime: string
  readonly pastReproach: string
  readonly help: string
  readonly understanding: string
  readonly together: string
  /** More ways than `flexibility` to keep the door open. */
  readonly openDoor: string
  /** Takes an offer back that it overlaps: "no instalments", "I cannot give you more time". */
  readonly refusal?: string
  /** What was good about the work together: gratitude without the word. */
  readonly gladness?: string

  /** Tells the informal form of address. */
  readonly informal: string
  /** Sentences that mend a broken rule; `{name}` is filled in. */
  readonly inserts: Readonly<Partial<Record<number, Insert>>>
}

/** What `checkEtiquette` needs to know of a language. */
export interface EtiquetteLanguage {
  readonly words: EtiquetteWords
  readonly harsh: HarshWords
}
