import type { Choice, ComposeFacts } from '../browser/protocol.ts'
import type { ClientId } from '../domain/client.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import type { MailFacts } from '../mail/mail-facts.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { remindersOf, settingsIn } from '../store/save-records.ts'
import type { ReadTransaction, StoredInvoice } from '../store/schema.ts'
import { read } from '../store/transaction.ts'
import { clock } from './clock.ts'
import { makeChoice, type ChoiceMoment, type Chosen } from './make-choice.ts'

/** Facts, stages and warnings for a mail about some invoices, for the compose it is to go into. Throws when none of them is there. */
export async function choice(ids: readonly InvoiceId[], compose: Pick<ComposeFacts, 'hasSignature' | 'draftId'>): Promise<Choice> {
  const { today } = clock()
  const found = await read((transaction) => choiceFor(transaction, ids, { today, ...compose }))
  if (!found) throw new Error('These invoices were deleted.')
  return found
}

/** Facts, stages and warnings for a mail about some invoices; null when none of them is there. Invoices of other clients are left out. */
export async function choiceFor(
  transaction: ReadTransaction,
  ids: readonly InvoiceId[],
  moment: Omit<ChoiceMoment, 'lastPaid'>,
): Promise<Choice | null> {
  const found = await readOfFirstClient(transaction, ids)
  const [first] = found
  if (!first) return null
  const [chosen, lastPaid] = await Promise.all([complete(transaction, found), readLastPaid(transaction, first.clientId)])
  return chosen && makeChoice(chosen, { ...moment, lastPaid })
}

/** The chosen invoices of the first one's client, with their reminders; null when the first is not there. */
export async function readChosen(transaction: ReadTransaction, ids: readonly InvoiceId[]): Promise<Chosen | null> {
  return complete(transaction, await readOfFirstClient(transaction, ids))
}

/** The last invoice a client paid, and whether it was in time. */
export async function readLastPaid(transaction: ReadTransaction, id: ClientId): Promise<MailFacts['lastPaid']> {
  const paid = await readStore(transaction, 'invoices')
    .index('byClientPaid')
    .openCursor(IDBKeyRange.bound([id], [id, []]), 'prev')
  if (!paid) return undefined
  const { number, dueOn, index } = paid.value
  return index.paidOn ? { number, paidOn: index.paidOn, isOnTime: index.paidOn <= dueOn } : undefined
}

async function readOfFirstClient(transaction: ReadTransaction, ids: readonly InvoiceId[]): Promise<readonly StoredInvoice[]> {
  const store = readStore(transaction, 'invoices')
  const stored = await Promise.all([...new Set(ids)].map((id) => store.get(id)))
  const found = stored.filter((invoice) => invoice !== undefined)
  return found.filter(({ clientId }) => clientId === found[0]?.clientId)
}

/** Asked all at once: each question that waits for another one keeps a person waiting, too. */
async function complete(transaction: ReadTransaction, found: readonly StoredInvoice[]): Promise<Chosen | null> {
  const [first] = found
  if (!first) return null
  const [client, settings, reminders] = await Promise.all([
    readStore(transaction, 'clients').get(first.clientId),
    settingsIn(transaction),
    Promise.all(found.map(({ id }) => remindersOf(transaction, id))),
  ])
  if (!client) return null
  return {
    client: withoutIndex(client),
    settings,
    invoices: found.map((invoice, index) => ({ invoice: withoutIndex(invoice), reminders: reminders[index] ?? [] })),
  }
}
