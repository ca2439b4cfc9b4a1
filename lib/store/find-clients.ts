import type { Client } from '../domain/client.ts'
import { matchesRecipient, normalAddress, sameDomain } from '../domain/client-matching.ts'
import { queryTerms } from '../domain/search-terms.ts'
import { withoutIndex } from './index-records.ts'
import { readStore } from './read-store.ts'
import { prefixRange } from './search-invoices.ts'
import type { ReadTransaction, StoredClient } from './schema.ts'

/** Most clients looked at for one address: a hostile backup may give all of them the same. */
const mostMatches = 50

/** The clients whom a mail to these addresses reaches; where there are none, those of the same company's domain. */
export async function clientsOfRecipients(transaction: ReadTransaction, addresses: readonly string[]): Promise<Client[]> {
  const store = readStore(transaction, 'clients')
  const wanted = [...new Set(addresses.map(normalAddress))].filter((address) => address !== '').slice(0, mostMatches)
  const exact = await Promise.all(wanted.map((address) => store.index('byAddress').getAll(address, mostMatches)))
  const found = unique(exact.flat()).filter((client) => wanted.some((address) => matchesRecipient(client, address)))
  if (found.length > 0) return found
  const near = await Promise.all(
    wanted.map((address) => store.index('byDomain').getAll(address.slice(address.lastIndexOf('@') + 1), mostMatches)),
  )
  return unique(near.flat()).filter((client) => wanted.some((address) => sameDomain(client, address)))
}

/** The clients with this address as their own, in any case. */
export async function clientsByEmail(transaction: ReadTransaction, email: string): Promise<Client[]> {
  const address = normalAddress(email)
  const found = await readStore(transaction, 'clients').index('byAddress').getAll(address)
  return found.filter((client) => normalAddress(client.email) === address).map(withoutIndex)
}

/** Clients by name; with a search those who have, for each of its words, a term that begins with it. */
export async function findClients(transaction: ReadTransaction, search = ''): Promise<Client[]> {
  const store = readStore(transaction, 'clients')
  const words = queryTerms(search)
  const [first] = words.toSorted((a, b) => b.length - a.length)
  if (first === undefined) return search.trim() === '' ? (await store.index('byName').getAll()).map(withoutIndex) : []
  const hits = await store.index('byTerm').getAll(prefixRange(first))
  return unique(hits.filter(({ index: { terms } }) => words.every((word) => terms.some((term) => term.startsWith(word))))).toSorted(
    (a, b) => a.name.localeCompare(b.name),
  )
}

function unique(clients: readonly StoredClient[]): Client[] {
  return [...new Map(clients.map((client) => [client.id, withoutIndex(client)])).values()]
}
