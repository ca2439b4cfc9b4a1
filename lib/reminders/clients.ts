import { highestMinimum, type Client } from '../domain/client.ts'
import { normalAddress } from '../domain/client-matching.ts'
import { isEmail } from '../domain/contact-name.ts'
import type { Money } from '../domain/money.ts'
import type { Problem } from '../domain/problem.ts'
import { findClients } from '../store/find-clients.ts'
import { withoutIndex } from '../store/index-records.ts'
import { putClient } from '../store/save-records.ts'
import type { Tally } from '../store/schema.ts'
import { StoreError } from '../store/store-error.ts'
import { readTallies } from '../store/tallies.ts'
import { read } from '../store/transaction.ts'
import { change, type Undo } from './changes.ts'

export interface ClientSummary {
  readonly client: Client
  /** What is open, one amount per currency. */
  readonly open: readonly Money[]
  /** How many invoices there are, paid ones too. */
  readonly invoices: number
}

/** Clients by name, with what they owe; with a search only those it finds. */
export function listClients(search?: string): Promise<readonly ClientSummary[]> {
  return read(async (transaction) => {
    const clients = await findClients(transaction, search)
    return Promise.all(
      clients.map(async (client) => {
        const tallies = await readTallies(transaction, 'client', client.id)
        const owing = tallies.filter(({ key: [, , shelf] }) => shelf === 'open')
        return { client, open: owing.map(moneyOf), invoices: tallies.reduce((count, { invoices }) => count + invoices, 0) }
      }),
    )
  })
}

/** A sum too large to be exact stays at the largest exact one. */
function moneyOf({ key: [, , , currency], minor }: Tally): Money {
  return { minor: Math.min(Number(minor), Number.MAX_SAFE_INTEGER), currency }
}

export type SaveClientResult =
  | { readonly ok: true; readonly client: Client; readonly undo: Undo }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Saves a client. Its invoices are found under the new name, and planned by the new wishes, at once. Problems are named by field. */
export async function saveClient(client: Client): Promise<SaveClientResult> {
  const problems = checkClient(client)
  if (problems.length > 0) return { ok: false, problems }
  const tidy: Client = {
    ...client,
    name: client.name.trim(),
    contactName: client.contactName.trim(),
    email: client.email.trim(),
    cc: [...new Set(client.cc.map((address) => address.trim()))],
  }
  try {
    const before = await change(async (transaction, now) => {
      const old = await transaction.objectStore('clients').get(tidy.id)
      await putClient(transaction, tidy, now)
      return old && withoutIndex(old)
    })
    return { ok: true, client: tidy, undo: () => restoreClient(tidy.id, before) }
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problems: [error.problem] }
    throw error
  }
}

/** What is wrong with a client, by field; empty when it can be saved. */
export function checkClient({ name, email, cc, minimumMajor = 0 }: Client): Problem[] {
  const problems: Problem[] = []
  if (name.trim() === '') problems.push({ code: 'field-missing', at: 'name' })
  if (name.length > 20_000) problems.push({ code: 'field-too-long', at: 'name' })
  if (!isEmail(email.trim())) problems.push({ code: email.trim() === '' ? 'field-missing' : 'email-invalid', at: 'email' })
  const wrong = cc.find((address) => !isEmail(normalAddress(address)))
  if (wrong !== undefined) problems.push({ code: 'email-invalid', at: 'cc', values: { email: wrong } })
  if (!Number.isInteger(minimumMajor) || minimumMajor < 0 || minimumMajor > highestMinimum) {
    problems.push({ code: 'number-invalid', at: 'minimumMajor', values: { lowest: 0, highest: highestMinimum } })
  }
  return problems
}

function restoreClient(id: string, before: Client | undefined): Promise<void> {
  return change(async (transaction, now) => {
    if (before) return putClient(transaction, before, now)
    const hasInvoices = await transaction
      .objectStore('invoices')
      .index('byClient')
      .count(IDBKeyRange.bound([id], [id, []]))
    // A client that was new stays when it got invoices meanwhile.
    if (hasInvoices === 0) await transaction.objectStore('clients').delete(id)
  })
}
