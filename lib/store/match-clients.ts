import { normalAddress } from '../domain/client-matching.ts'
import type { Client, ClientId } from '../domain/client.ts'
import { withoutIndex } from './index-records.ts'
import type { WriteTransaction } from './schema.ts'

/** Who the clients of a file are here. */
export interface MatchedClients {
  /** The client here of every client's id in the file. */
  readonly own: ReadonlyMap<ClientId, Client>
  /** Those that are here already, each once. */
  readonly known: readonly Client[]
  /** Those that are not. */
  readonly added: readonly Client[]
}

/** Finds the clients of a file: by id, or by address (in any case) and name. */
export async function matchClients(transaction: WriteTransaction, clients: readonly Client[]): Promise<MatchedClients> {
  const store = transaction.objectStore('clients')
  const addresses = [...new Set(clients.map(({ email }) => normalAddress(email)))]
  const [sameId, sameAddress] = await Promise.all([
    Promise.all(clients.map(({ id }) => store.get(id))),
    Promise.all(addresses.map((address) => store.index('byAddress').getAll(address))),
  ])
  const here = [...sameAddress.flat(), ...sameId.filter((client) => client !== undefined)].map(withoutIndex)
  const byId = new Map(here.map((client) => [client.id, client]))
  const byName = new Map([...byId.values()].map((client) => [nameOf(client), client]))
  const own = new Map<ClientId, Client>()
  const known = new Set<Client>()
  const added = new Set<Client>()
  for (const client of clients) {
    const same = byId.get(client.id) ?? byName.get(nameOf(client))
    const mine = same ?? { ...client, email: client.email.trim() }
    own.set(client.id, mine)
    if (same) {
      // The file may have the same client twice.
      if (!added.has(same)) known.add(same)
      continue
    }
    added.add(mine)
    byId.set(mine.id, mine)
    byName.set(nameOf(mine), mine)
  }
  return { own, known: [...known], added: [...added] }
}

function nameOf({ email, name }: Client): string {
  return JSON.stringify([normalAddress(email), name])
}
