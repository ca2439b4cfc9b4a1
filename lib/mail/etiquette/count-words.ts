/**
 * Words of a text as people and their word processors count them, for the 50 to 125 of a good reminder: what stands between spaces and holds a letter or a
 * figure. What is looked up and not read does not count: list lines (invoices of a statement, bank details), web addresses and accounts (IBAN).
 */
export function countWords(text: string): number {
  return text.replaceAll(lookedUp, ' ').match(/(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}

/** List lines, web addresses, accounts. Each run is entered once. */
const lookedUp =
  /^[ \t]*[-*•–][ \t].*$|(?<!\S)(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gmu
