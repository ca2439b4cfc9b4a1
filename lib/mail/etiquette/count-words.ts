/**
 * Words of a text as a reader counts them, for the 50 to 125 of a good reminder: what stands in sentences and holds a letter. What is looked up and not
 * read does not count: list lines (invoices of a statement, bank details), bare figures (amounts, days and years of dates, phone numbers), web addresses and
 * accounts (IBAN).
 */
export function countWords(text: string): number {
  return text.replaceAll(lookedUp, ' ').match(/(?<!\S)\S*\p{L}\S*/gu)?.length ?? 0
}

/** List lines, web addresses, accounts. Each run is entered once. */
const lookedUp =
  /^[ \t]*[-*•–][ \t].*$|(?<!\S)(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gmu
