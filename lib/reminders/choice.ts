import type { Choice, ComposeFacts } from '../browser/protocol.ts'
import type { Client } from '../domain/client.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import type { MailFacts } from '../mail/mail-facts.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { remindersOf, settingsIn } from '../store/save-records.ts'
import type { ReadTransaction } from '../store/schema.ts'
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
  const chosen = await readChosen(transaction, ids)
  return chosen && makeChoice(chosen, { ...moment, lastPaid: await readLastPaid(transaction, chosen.client) })
}

/** The chosen invoices of the first one's client, with their reminders; null when the first is not there. */
export async function readChosen(transaction: ReadTransaction, ids: readonly InvoiceId[]): Promise<Chosen | null> {
  const store = readStore(transaction, 'invoices')
  const stored = await Promise.all([...new Set(ids)].map((id) => store.get(id)))
  const found = stored.filter((invoice) => invoice !== undefined)
  const client = found[0] && (await readStore(transaction, 'clients').get(found[0].clientId))
  if (!client) return null
  const own = found.filter(({ clientId }) => clientId === client.id)
  const reminders = await Promise.all(own.map(({ id }) => remindersOf(transaction, id)))
  return {
    client: withoutIndex(client),
    settings: await settingsIn(transaction),
    invoices: own.map((invoice, index) => ({ invoice: withoutIndex(invoice), reminders: reminders[index] ?? [] })),
  }
}

async function readLastPaid(transaction: ReadTransaction, { id }: Client): Promise<MailFacts['lastPaid']> {
  const paid = await readStore(transaction, 'invoices')
    .index('byClientPaid')
    .openCursor(IDBKeyRange.bound([id], [id, []]), 'prev')
  if (!paid) return undefined
  const { number, dueOn, index } = paid.value
  return index.paidOn ? { number, paidOn: index.paidOn, isOnTime: index.paidOn <= dueOn } : undefined
}
