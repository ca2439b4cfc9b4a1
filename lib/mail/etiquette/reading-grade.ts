/** Words a reader reads: without web addresses, accounts and bare numbers. */
const word = /(?<![\p{L}\p{N}@./-])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*(?![\p{N}@/]|\.\p{L})/gu

/**
 * The Flesch–Kincaid grade of an English text, to one decimal; null for one without words.
 * @param plain the mail as `readMail` prepares it, so that dates, amounts, accounts and addresses do not count
 */
export function readingGrade(plain: string, sentences: number): number | null {
  const words = plain.match(word) ?? []
  if (words.length === 0) return null
  const syllables = words.reduce((sum, one) => sum + countSyllables(one), 0)
  return Math.round((0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59) * 10) / 10
}

/** Syllables of an English word: groups of vowels, less the silent endings, plus the split ones. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 1
  const silent =
    /(?:[^laeiouy]e|[^laeiouytd]ed|[^aeiouysxz]es|[^aeiouy]eless|[^aeiouy]ely|[^aeiouy]ement)$/.test(letters) &&
    !/(?:[cgs]es|[^aeiou]les?)$/.test(letters)
      ? 1
      : 0
  const split = (letters.match(/ia(?!n$|l$)|io(?!n|us)|crea|eo|[aeiou]ing$|uou|iu|ua(?!l?ity|rd)/g) ?? []).length
  return Math.max(1, groups - silent + split)
}
