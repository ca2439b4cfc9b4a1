import type { Schedule } from '../../lib/domain/schedule.ts'
import type { BackupData } from '../../lib/store/backup.ts'
import type { LoggedEvent } from '../../lib/store/schema.ts'
import { makeClient, makeInvoice, makeReminder, makeSettings } from './make.ts'

const schedule: Schedule = {
  id: 'own',
  name: 'Own',
  steps: [
    { stage: 'before-due', offset: -3 },
    { stage: 'due', offset: 0 },
    { stage: 'first', offset: 7, tone: 'soft', template: 'first-soft', cc: ['boss@acme.example'] },
  ],
  minimumGapDays: 5,
  repeatLast: { everyDays: 7, atMost: 2 },
}

const facts: readonly LoggedEvent['fact'][] = [
  { type: 'added' },
  { type: 'due-changed', from: '2026-11-06', to: '2026-11-09' },
  { type: 'total-changed', from: { minor: 100_000, currency: 'EUR' }, to: { minor: 120_000, currency: 'EUR' } },
  { type: 'held', hold: { reason: 'promised', until: '2026-12-01', note: 'On the phone', since: '2026-11-12' } },
  { type: 'released', reason: 'dispute' },
  { type: 'snoozed', until: '2026-12-01' },
  { type: 'stage-waived', stage: 'first' },
  { type: 'answered', wasSent: true },
  { type: 'contact', contact: { channel: 'mail', outcome: 'will-pay', note: 'N', messageId: '18e', threadId: '18c' } },
  { type: 'reply', from: 'ada@acme.example', messageId: '18f', threadId: '18c' },
]

/** Every field a backup can have, set. */
export const fullBackup: BackupData = {
  clients: [
    makeClient({
      cc: ['boss@acme.example'],
      language: 'de',
      formality: 'formal',
      isBusiness: true,
      country: 'DE',
      region: 'BE',
      doNotChase: false,
      minimumMajor: 5,
      scheduleId: 'default',
      notes: 'Pays late',
    }),
    makeClient({ id: 'client-2', name: '株式会社 "x" \u2028.', contactName: '', email: 'b@example.com' }),
  ],
  invoices: [
    makeInvoice({
      payments: [{ amount: { minor: 1, currency: 'EUR' }, paidOn: '2026-11-10' }],
      paymentLink: 'https://pay.example',
      poNumber: 'PO',
      project: 'P',
      notes: 'N',
      language: 'de',
      cc: ['c@acme.example'],
      hold: { reason: 'promised', until: null, note: '', since: '2026-11-10' },
      waived: ['first'],
      snoozedUntil: '2026-12-01',
      contactedOn: '2026-11-12',
      repliedOn: '2026-11-13',
      repliedAt: '2026-11-13T08:00:00.000Z',
      thread: { account: 'me@example.com', threadId: '18c', token: 'FMfcg' },
    }),
    makeInvoice({
      id: 'yen',
      number: 'INV-2',
      clientId: 'client-2',
      total: { minor: 1_234_567, currency: 'JPY' },
      writtenOffOn: '2026-11-11',
    }),
  ],
  reminders: [makeReminder({ payBy: '2026-11-20', followUpOn: '2026-11-23', draftId: 'd', threadId: '18c', messageId: '18d' })],
  templates: [
    {
      id: 'en/first',
      language: 'en',
      title: 'Mine',
      situation: 'first',
      tone: 'soft',
      subject: 'S',
      body: 'Hi {{name}',
      updatedAt: '2026-11-20T10:00:00.000Z',
    },
  ],
  history: facts.map((fact) => ({
    at: '2026-11-12T10:00:00.000Z',
    on: '2026-11-12',
    clientId: makeClient().id,
    invoiceIds: [makeInvoice().id],
    fact,
  })),
  settings: makeSettings({ schedules: [schedule] }),
}
