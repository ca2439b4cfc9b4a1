import type { Client } from '../../lib/domain/client.ts'
import type { Invoice } from '../../lib/domain/invoice.ts'
import type { Money } from '../../lib/domain/money.ts'
import type { Reminder } from '../../lib/domain/reminder.ts'
import type { Stage } from '../../lib/domain/schedule.ts'
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts'

/** Sample data for tests: each maker gives something plausible and takes what the test cares about. */

export function eur(minor: number): Money {
  return { minor, currency: 'EUR' }
}

export function makeClient(overrides: Partial<Client> = {}): Client {
  return { id: 'client-1', name: 'Acme GmbH', contactName: 'Ada Lovelace', email: 'ada@acme.example', cc: [], ...overrides }
}

/** Due Friday 6 November 2026, EUR 1,200.00, nothing paid. */
export function makeInvoice(overrides: Partial<Invoice> = {}): Invoice {
  return {
    id: 'invoice-1',
    number: 'INV-1042',
    clientId: 'client-1',
    total: eur(120_000),
    issuedOn: '2026-10-07',
    dueOn: '2026-11-06',
    payments: [],
    createdAt: '2026-10-07T08:00:00.000Z',
    updatedAt: '2026-10-07T08:00:00.000Z',
    ...overrides,
  }
}

/** A first reminder sent on Monday 9 November 2026; `stage` and `invoiceId` are those of its one item. */
export function makeReminder({
  stage = 'first',
  invoiceId = 'invoice-1',
  ...overrides
}: Partial<Reminder> & { readonly stage?: Stage; readonly invoiceId?: string } = {}): Reminder {
  const sentOn = overrides.sentOn ?? '2026-11-09'
  return {
    id: `reminder-${stage}`,
    clientId: 'client-1',
    items: [{ invoiceId, stage, balance: eur(120_000) }],
    state: 'sent',
    template: `en/${stage}`,
    language: 'en',
    tone: 'neutral',
    subject: 'Invoice INV-1042',
    text: 'Hi Ada, …',
    to: ['ada@acme.example'],
    cc: [],
    account: 'maria@lopez.example',
    insertedAt: `${sentOn}T08:00:00.000Z`,
    sentAt: `${sentOn}T08:01:00.000Z`,
    sentOn,
    ...overrides,
  }
}

export function makeSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    ...defaultSettings,
    isStarted: true,
    me: {
      name: 'Maria Lopez',
      business: 'Lopez Studio',
      email: 'maria@lopez.example',
      phone: '+49 30 123456',
      paymentLink: 'https://pay.example/lopez',
      bankAccounts: [{ currency: 'EUR', holder: 'Maria Lopez', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', details: '' }],
    },
    ...overrides,
  }
}
