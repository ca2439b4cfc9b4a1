import type { Client } from './client.ts'
import type { Invoice } from './invoice.ts'

const longestTerm = 40
const mostTerms = 60
const mostQueryTerms = 8

/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/**
 * The words of an invoice's own under which it is found, beside its client's, normalised (lower case, no accents). A query finds it when
 * each of its `queryTerms` is the beginning of one of these words or of the client's.
 */
export function invoiceTerms({ number, project = '', poNumber = '' }: Pick<Invoice, 'number' | 'project' | 'poNumber'>): string[] {
  // "INV-1042" is also found as "inv1042".
  const joined = [number, poNumber].map((text) => words(text).join('').slice(0, longestTerm)).filter((text) => text !== '')
  return termsFrom([...joined, ...[number, poNumber, project].flatMap(words)])
}

/** The words under which a client, and whatever is theirs, is found. */
export function clientTerms({ name, contactName, email }: Pick<Client, 'name' | 'contactName' | 'email'>): string[] {
  return termsFrom([name, contactName, email].flatMap(words))
}

/** The words of what was typed into a search box; empty when there is nothing to search for. */
export function queryTerms(text: string): string[] {
  return [...new Set(words(text))].slice(0, mostQueryTerms)
}

/** Each term costs room and time in an index; what another one begins with is found by that one. */
function termsFrom(all: readonly string[]): string[] {
  const terms = [...new Set(all)].slice(0, mostTerms)
  return terms.filter((term) => !terms.some((other) => other !== term && other.startsWith(term)))
}

function words(text: string): string[] {
  return text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestTerm))
}
