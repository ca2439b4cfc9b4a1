/**
 * Letters of folded text, for a character class. The Latin ones are enough for the languages that have lists, and a pattern of
 * hundreds of phrases compiles ten times as fast with this range as with all letters of Unicode.
 */
export const letters = 'a-z\u00df-\u024f'
/** A word starts, or ends, here. */
export const wordStart = `(?<![${letters}0-9])`
export const wordEnd = `(?![${letters}0-9])`
/** Any one word, for a phrase's `{w}`. */
export const anyWord = `[${letters}0-9'-]{1,30}`
/** Anything between two words of a phrase: "thank you, Ada" and "thank  you" are the same phrase as "thank you". Bounded, as all repetition here: matching stays linear. */
const between = `[ ,:()"'*–—-]{1,20}`
/** A short stretch inside one sentence. */
const gap = '(?:[^.!?\\n]|\\.(?=\\S)){0,48}?'

const umlauts: Readonly<Record<string, string>> = { ä: 'ae?', ö: 'oe?', ü: 'ue?', ß: '(?:ß|ss)', œ: '(?:œ|oe)' }

/** Stand-ins for what `markTokens` recognised; phrases name them as `{date}`, `{amount}` …  */
export const marks = {
  date: '\uE001',
  amount: '\uE002',
  url: '\uE003',
  email: '\uE004',
  iban: '\uE005',
  phone: '\uE006',
  number: '\uE007',
} as const

export type Mark = keyof typeof marks

/** All of a mark, never its rest only: what stands before it ("of 2 November") would go unseen. */
export function wholeMark(mark: Mark, longest: number): string {
  return `(?<!${marks[mark]})${marks[mark]}{1,${longest}}`
}

function phraseSource(phrase: string, macros: Readonly<Record<string, string>>): string {
  return phrase
    .trim()
    .replaceAll(/\s*\n\s*/g, '|')
    .replaceAll(/[äöüßœ]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ \.\. \??|~|-| \?| |\*|\{(\w+)\}|\./g, (sugar, macro: string | undefined) => {
      if (macro !== undefined) return macro in marks ? wholeMark(macro as Mark, 200) : `(?:${macros[macro] ?? macro})` // `in` proved it a Mark
      if (sugar === ' .. ') return `(?:${between}${gap})?${between}`
      if (sugar === ' .. ?') return `(?:(?:${between}${gap})?${between})?`
      if (sugar === ' ?') return `(?:${between})?`
      if (sugar === '~') return '{0,6}'
      if (sugar === '-') return '[- ]?'
      if (sugar === ' ') return between
      return sugar === '*' ? `[${letters}]{0,30}` : '\\.'
    })
}

/** A phrase list as the source of a part of other phrases. */
export function macro(phrases: string, macros: Readonly<Record<string, string>> = {}): string {
  return phraseSource(phrases, macros)
}

/**
 * Makes one pattern of a list of phrases, for text that went through `foldAccents` and `lowerSameLength`.
 *
 * A phrase is words, and: `|` or a new line between alternatives, `(…)` and `?` as in a pattern, `*` for the rest of a word, `~` for any number of times, ` .. ` for a
 * few words in between, `-` for a hyphen, a space or nothing, `{date}` for a recognised date, `{name}` for another list. Accents and umlauts may be written. Whole words only.
 */
export function compilePhrases(phrases: string, macros: Readonly<Record<string, string>> = {}): RegExp {
  return new RegExp(`${wordStart}(?:${phraseSource(phrases, macros)})${wordEnd}`, 'g')
}
