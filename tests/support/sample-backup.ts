import { addDays, type Day } from '../../lib/domain/day.ts'

/** A backup as a person could have written it, in the minimal form that docs/backup-format.md promises to accept. */
interface SampleBackup {
  readonly format: 'politely-backup'
  readonly version: 1
  readonly exportedAt: string
  readonly clients: readonly object[]
  readonly invoices: readonly object[]
  readonly reminders: readonly object[]
  readonly templates: readonly object[]
  readonly settings: object
}

const acme = { name: 'Acme GmbH', email: 'accounts@acme.example', contactName: 'Ada Lovelace' }
const books = { name: 'Northwind Books', email: 'office@northwind.example', contactName: '' }

const me = {
  name: 'Maria Lopez',
  business: 'Lopez Studio',
  email: 'maria@lopez.example',
  phone: '+49 30 1234567',
  paymentLink: '',
  bankAccounts: [{ currency: 'EUR', holder: 'Maria Lopez', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', details: '' }],
}

/** Two clients, six invoices, one of them reminded once: what demo and pictures show. All days follow `today`. */
export function sampleBackup(today: Day): SampleBackup {
  const invoice = (number: string, client: object, currency: string, total: string, dueIn: number, more: object = {}): object => ({
    number,
    client,
    currency,
    total,
    issuedOn: addDays(today, dueIn - 30),
    dueOn: addDays(today, dueIn),
    ...more,
  })
  return {
    format: 'politely-backup',
    version: 1,
    exportedAt: `${today}T08:00:00.000Z`,
    clients: [],
    invoices: [
      invoice('INV-1031', acme, 'EUR', '640.00', -70, { payments: [{ amount: '640.00', paidOn: addDays(today, -72) }] }),
      invoice('INV-1042', acme, 'EUR', '1200.00', -12, {
        project: 'Website relaunch',
        poNumber: 'PO-778',
        paymentLink: 'https://pay.example.com/inv-1042',
      }),
      invoice('INV-1051', acme, 'EUR', '400.00', 14),
      invoice('INV-1037', books, 'GBP', '640.00', -21, { hold: { reason: 'promised', until: addDays(today, -2), note: 'After the fair' } }),
      invoice('INV-1047', books, 'GBP', '310.00', -3, { payments: [{ amount: '110.00', paidOn: addDays(today, -1) }] }),
      invoice('INV-1048', books, 'GBP', '2250.00', 18, { hold: { reason: 'dispute', until: null, note: 'Hours of the second week' } }),
    ],
    reminders: [
      { invoices: ['INV-1042'], stage: 'first', sentOn: addDays(today, -8) },
      { invoices: ['INV-1037'], stage: 'first', sentOn: addDays(today, -15) },
    ],
    templates: [],
    settings: { me, isStarted: true },
  }
}

/**
 * `count` open invoices, of which `dueCount` belong to Acme GmbH and are overdue; the others are due far ahead and spread over hundreds of clients.
 * What is due, and what the compose asks for, is the same however many there are.
 */
export function largeBackup(count: number, dueCount: number, today: Day): SampleBackup {
  const small = sampleBackup(today)
  const invoices = Array.from({ length: count }, (_, index) => {
    const isDue = index < dueCount
    return {
      number: `INV-${100_000 + index}`,
      client: isDue ? acme : { name: `Client ${index % 500}`, email: `client-${index % 500}@example.com` },
      currency: 'EUR',
      total: `${100 + (index % 900)}.00`,
      issuedOn: addDays(today, -40),
      dueOn: addDays(today, isDue ? -10 - (index % 5) : 60 + (index % 200)),
    }
  })
  return { ...small, invoices, reminders: [] }
}
