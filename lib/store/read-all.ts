import type { Reminder } from '../domain/reminder.ts'
import type { BackupData } from './backup.ts'
import { withoutIndex } from './index-records.ts'
import { readStore } from './read-store.ts'
import { remindersOfClient, settingsIn } from './save-records.ts'
import type { ReadTransaction } from './schema.ts'

/** Every record a backup holds. */
export async function readAll(transaction: ReadTransaction): Promise<BackupData> {
  const [clients, invoices, reminders, templates, history, settings] = await Promise.all([
    readStore(transaction, 'clients').getAll(),
    readStore(transaction, 'invoices').getAll(),
    readStore(transaction, 'reminders').getAll(),
    readStore(transaction, 'templates').getAll(),
    readStore(transaction, 'events').getAll(),
    settingsIn(transaction),
  ])
  return {
    clients: clients.map(withoutIndex),
    invoices: invoices.map(withoutIndex),
    reminders: reminders.map(withoutIndex),
    templates,
    history,
    settings,
  }
}

/** More invoices than this make a copy of the open ones only. */
const mostInCopy = 5000
const mostLines = 20_000

/** The records of a copy that must stay small: without the texts of mails. */
export async function readCompact(transaction: ReadTransaction, most = mostInCopy): Promise<BackupData> {
  const invoices = readStore(transaction, 'invoices')
  const isSmall = (await invoices.getAllKeys(undefined, most + 1)).length <= most
  const stored = isSmall ? await invoices.getAll() : await invoices.index('byShelf').getAll(IDBKeyRange.bound(['open'], ['open', []]), most)
  const clientIds = [...new Set(stored.map(({ clientId }) => clientId))]
  const ids = new Set(stored.map(({ id }) => id))
  const [clients, reminders, templates, history, settings] = await Promise.all([
    isSmall ? readStore(transaction, 'clients').getAll() : Promise.all(clientIds.map((id) => readStore(transaction, 'clients').get(id))),
    isSmall
      ? readStore(transaction, 'reminders')
          .getAll()
          .then((all) => all.map(withoutIndex))
      : Promise.all(clientIds.map((id) => remindersOfClient(transaction, id))).then((lists) => lists.flat()),
    readStore(transaction, 'templates').getAll(),
    isSmall ? readStore(transaction, 'events').getAll(undefined, mostLines) : [],
    settingsIn(transaction),
  ])
  const isWhole = ({ items }: Reminder): boolean => items.every(({ invoiceId }) => ids.has(invoiceId))
  return {
    clients: clients.filter((client) => client !== undefined).map(withoutIndex),
    invoices: stored.map(withoutIndex),
    reminders: reminders.filter(isWhole).map(withoutText),
    templates,
    history,
    settings,
  }
}

function withoutText(reminder: Reminder): Reminder {
  return { ...reminder, text: '' }
}
