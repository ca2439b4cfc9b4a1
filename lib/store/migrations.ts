import type { IDBPDatabase, IDBPTransaction } from 'idb'

// A migration sees the database as it was then, not as today's schema has it: it is written against bare names.
type Migration = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>

/**
 * Every step from an empty database to today's. Append only: a released step is never changed. The database's version is the length of
 * the list.
 */
export const migrations: readonly Migration[] = [createStores]

function createStores(database: IDBPDatabase): void {
  const clients = database.createObjectStore('clients', { keyPath: 'id' })
  clients.createIndex('byName', 'index.name')
  clients.createIndex('byTerm', 'index.terms', { multiEntry: true })
  clients.createIndex('byAddress', 'index.addresses', { multiEntry: true })
  clients.createIndex('byDomain', 'index.domain')

  // Each index costs every import: there are those that a list or a wake-up needs, and no others.
  const invoices = database.createObjectStore('invoices', { keyPath: 'id' })
  invoices.createIndex('byFollowUp', 'index.followUpOn')
  invoices.createIndex('byShelf', ['index.shelf', 'dueOn'])
  invoices.createIndex('byHeld', 'index.heldUntil')
  invoices.createIndex('byClient', ['clientId', 'index.shelf', 'dueOn'])
  invoices.createIndex('byClientPaid', ['clientId', 'index.paidOn'])
  invoices.createIndex('byTerm', 'index.terms', { multiEntry: true })

  const reminders = database.createObjectStore('reminders', { keyPath: 'id' })
  reminders.createIndex('byInvoice', 'index.invoiceIds', { multiEntry: true })
  reminders.createIndex('byClient', ['clientId', 'index.changedAt'])
  reminders.createIndex('byState', 'state')
  reminders.createIndex('byDraft', 'draftId')
  reminders.createIndex('byThread', 'threadId')

  database.createObjectStore('templates', { keyPath: 'id' })
  database.createObjectStore('settings')

  const events = database.createObjectStore('events', { autoIncrement: true })
  events.createIndex('byInvoice', 'invoiceIds', { multiEntry: true })
  events.createIndex('byClient', 'clientId')

  const nudges = database.createObjectStore('nudges', { keyPath: 'id' })
  nudges.createIndex('byState', 'state')
  nudges.createIndex('byDay', 'on')

  database.createObjectStore('requests', { keyPath: 'id' })
  database.createObjectStore('tallies', { keyPath: 'key' })
  database.createObjectStore('meta')
}
