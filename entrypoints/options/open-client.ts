import type { ClientEntry } from '../../components/options/client-entry.ts'
import type { Client } from '../../lib/domain/client.ts'

/** A client in the form. */
export interface OpenClient {
  /** What is already known; of a new one only its id. */
  readonly base: Pick<Client, 'id'> & Partial<Client>
  readonly isNew: boolean
  readonly entry: ClientEntry
  /** As it was opened: what differs is not saved yet. */
  readonly opened: ClientEntry
  /** Saving was tried: all trouble is told. */
  readonly isTried: boolean
}
