import { beforeEach, describe, expect, it } from 'vitest'
import { importBackup } from '../../../lib/reminders/backup.ts'
import { readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { oldDrafts, putOffDraft } from '../../../lib/reminders/old-drafts.ts'
import { answerUncertain, uncertainReminders } from '../../../lib/reminders/uncertain.ts'
import { uncertainQuestions } from '../../../lib/reminders/uncertain-questions.ts'
import { freshExtension, setNow } from '../../support/fresh-extension.ts'

const invoice = {
  id: 'a',
  number: 'INV-1',
  client: { name: 'Acme GmbH', email: 'ada@acme.example' },
  currency: 'EUR',
  total: '90.00',
  issuedOn: '2026-10-01',
  dueOn: '2026-11-02',
}
const item = (stage: string): object => ({ invoiceId: 'a', stage, currency: 'EUR', balance: '90.00' })
const draft = { id: 'r', items: [item('first')], state: 'inserted', insertedAt: '2026-11-20T09:00:00.000Z' }

async function store(reminders: readonly object[], more: object = {}): Promise<void> {
  const invoices = [{ ...invoice, ...more }]
  const imported = await importBackup(
    JSON.stringify({ format: 'politely-backup', version: 1, clients: [], templates: [], settings: {}, reminders, invoices }),
  )
  expect(imported).toMatchObject({ ok: true })
}

async function asked(): Promise<string[]> {
  return (await oldDrafts()).map(({ id }) => id)
}

describe('a mail in a draft', () => {
  beforeEach(() => freshExtension())

  it('is asked about from the next day on, and holds nothing up', async () => {
    await store([draft])
    expect(await asked()).toEqual([])
    setNow('2026-11-21T10:00:00Z')
    expect(await asked()).toEqual(['r'])
    expect(await uncertainQuestions()).toMatchObject([
      { numbers: ['INV-1'], clientName: 'Acme GmbH', insertedOn: '2026-11-20', canWait: true },
    ])
    expect(await uncertainReminders()).toEqual([])
    expect((await readInvoice('a'))?.followUp.action).toBe('remind')
  })

  it('is asked about again tomorrow when it is still a draft, and at once when that is taken back', async () => {
    await store([draft, { ...draft, id: 'other', items: [item('second')] }])
    setNow('2026-11-21T10:00:00Z')
    const undo = await putOffDraft('r')
    expect(await asked()).toEqual(['other'])
    await putOffDraft('other')
    await undo()
    expect(await asked()).toEqual(['r'])
    setNow('2026-11-22T00:30:00Z')
    expect((await asked()).toSorted()).toEqual(['other', 'r'])
  })

  it('counts from the day of the answer when it was sent, for nobody knows when, and is due again when it was not', async () => {
    await store([draft])
    setNow('2026-11-23T10:00:00Z')
    const undo = await answerUncertain('r', 'sent')
    expect((await readInvoice('a'))?.followUp).toMatchObject({ stage: 'second', on: '2026-11-30' })
    await undo()
    expect(await asked()).toEqual(['r'])
    await answerUncertain('r', 'not-sent')
    expect(await asked()).toEqual([])
    expect((await readInvoice('a'))?.followUp.stage).toBe('first')
  })

  it('is of no interest when the invoice is settled, or a later mail about it went out', async () => {
    await store([draft], { payments: [{ amount: '90.00', paidOn: '2026-11-20' }] })
    setNow('2026-11-21T10:00:00Z')
    expect(await asked()).toEqual([])
    await freshExtension()
    await store([draft, { id: 's', invoices: ['INV-1'], stage: 'second', sentOn: '2026-11-21', sentAt: '2026-11-21T09:00:00.000Z' }])
    setNow('2026-11-22T10:00:00Z')
    expect(await asked()).toEqual([])
    await freshExtension()
    await store([draft, { id: 's', invoices: ['INV-1'], stage: 'before-due', sentOn: '2026-10-30' }])
    setNow('2026-11-22T10:00:00Z')
    expect(await asked()).toEqual(['r'])
  })
})
