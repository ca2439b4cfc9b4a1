import { highestMinimum, type Client, type ClientId } from '../domain/client.ts'
import { normalAddress } from '../domain/client-matching.ts'
import { isEmail } from '../domain/contact-name.ts'
import {
  fieldAt,
  isMissing,
  isObjectAt,
  listAt,
  onlyKnown,
  optionalBooleanAt,
  optionalChoiceAt,
  optionalLanguageAt,
  optionalTextAt,
  report,
  textAt,
  textsAt,
  wholeAt,
  type Place,
} from './backup-reader.ts'
import type { MakeId } from './backup.ts'

/** The client an invoice or reminder names: by id, or by name and address, which may make one. */
export type FindClient = (place: Place) => Client | undefined

/** Reads the list of clients, and those that invoices describe in place. `clients()` has all that were read so far. */
export function readClients(
  places: readonly Place[],
  makeId: MakeId,
): { readonly clients: () => readonly Client[]; readonly findClient: FindClient } {
  const byId = new Map<ClientId, Client>()
  const byNameAndAddress = new Map<string, Client>()
  const keyOf = ({ name, email }: Client): string => `${normalAddress(email)}\n${name.trim()}`
  const keep = (client: Client): Client => {
    byId.set(client.id, client)
    byNameAndAddress.set(keyOf(client), client)
    return client
  }
  const written = textsAt(places, 'id')
  for (const place of places) {
    const client = readClient(place, makeId)
    if (!client) continue
    if (byId.has(client.id)) report(place, 'backup-twice')
    else keep(client)
  }
  const findClient: FindClient = (place) => {
    if (typeof place.value === 'string') {
      const { value } = place
      // A client that is written with a mistake has its own problem.
      return byId.get(value) ?? (written.has(value) ? undefined : report(place, 'client-unknown', { client: value.slice(0, 80) }))
    }
    const client = readClient(place, makeId)
    if (!client) return undefined
    return byNameAndAddress.get(keyOf(client)) ?? byId.get(client.id) ?? keep(client)
  }
  return { clients: () => [...byId.values()], findClient }
}

/** Addresses, each a plain one. */
export function addressesAt(place: Place): readonly string[] {
  return listAt(place, 200).flatMap((entry) => addressAt(entry) ?? [])
}

function addressAt(place: Place): string | undefined {
  const address = textAt(place)?.trim()
  if (address === undefined) return undefined
  return isEmail(address) ? address : report(place, 'email-invalid', { email: address.slice(0, 80) })
}

function readClient(place: Place, makeId: MakeId): Client | undefined {
  if (isMissing(place)) return report(place, 'field-missing')
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const name = textAt(at('name'))?.trim()
  const email = addressAt(at('email'))
  const client = {
    contactName: optionalTextAt(at('contactName'))?.trim() ?? '',
    cc: addressesAt(at('cc')),
    language: optionalLanguageAt(at('language')),
    formality: optionalChoiceAt(at('formality'), ['formal', 'informal']),
    isBusiness: optionalBooleanAt(at('isBusiness')),
    country: optionalTextAt(at('country'), 100),
    region: optionalTextAt(at('region'), 100),
    doNotChase: optionalBooleanAt(at('doNotChase')),
    minimumMajor: isMissing(at('minimumMajor')) ? undefined : wholeAt(at('minimumMajor'), 0, highestMinimum),
    scheduleId: optionalTextAt(at('scheduleId'), 200),
    notes: optionalTextAt(at('notes'), 100_000),
  }
  const id = optionalTextAt(at('id'), 200)
  if (name === undefined || email === undefined) return undefined
  return onlyKnown<Client>({ id: id ?? makeId('client', normalAddress(email), name), name, email, ...client })
}
