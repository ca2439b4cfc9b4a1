import { findAll, type Span } from './place.ts'

const calls = /(?<![!?！？])[!?！？]{2,}/g
// "XML, CSV, JSON" is a list of acronyms.
const capitalRun = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[^\p{L}\p{N}\n.,/+]{1,3}\p{Lu}{2,}){2,12}(?![\p{L}\p{N}])/gu
const companyForms =
  /^(?:GMBH|LLC|LTD|INC|PLC|SARL|SAS|SRL|SPA|SA|SL|LDA|BV|NV|AG|KG|UG|CO|USA|UK|EU|UE|IBAN|BIC|SWIFT|SEPA|PDF|VAT|TVA|IVA|BTW|MWST|PO|DE|FR|ES|IT|PT|NL|AND|UND|LLP|EUR|USD|GBP|CHF|OK|ID)$/

/**
 * Shouting: "!!", and words in capitals that are ordinary words. Acronyms, numbers, accounts, currencies and company forms are not.
 * @param folded the text as `foldLine` gives it; as long as `text`
 * @param shouted words that count one by one; without it only runs of three and more words do
 */
export function findShouting(text: string, folded: string, shouted?: RegExp): Span[] {
  const words = shouted
    ? findAll(folded, shouted).filter(
        ({ start, end }) => end - start > 1 && isCapital(text.slice(start, end)) && !isPartOfName(text, start, end),
      )
    : []
  const runs = findAll(text, capitalRun).filter(({ start, end }) => ordinaryWords(text.slice(start, end)) >= 3)
  const marks = findAll(text, calls).filter(({ start, end }) => /[!！]/.test(text.slice(start, end)))
  return [...words.filter((word) => !runs.some((run) => run.start <= word.start && word.end <= run.end)), ...runs, ...marks].sort(
    (a, b) => a.start - b.start,
  )
}

/** Of an invoice's number ("INVOICE-2031", "NO 77") or of thanks ("THANK YOU"). */
function isPartOfName(text: string, start: number, end: number): boolean {
  return /^[-_/.#º°]{0,2}\d|^[-_/]\p{Lu}{0,6}[-_/]?\d|^\.? \d/u.test(text.slice(end, end + 12)) || text.slice(0, start).endsWith('THANK ')
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

function ordinaryWords(run: string): number {
  return run.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && !companyForms.test(word)).length
}
