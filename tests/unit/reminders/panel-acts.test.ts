import { beforeEach, describe, expect, it } from 'vitest'
import type { InvoiceAct } from '../../../lib/domain/invoice-act.ts'
import { addDays } from '../../../lib/domain/day.ts'
import { exportBackup } from '../../../lib/reminders/backup.ts'
import { candidates } from '../../../lib/reminders/candidates.ts'
import { recordPayment } from '../../../lib/reminders/change-invoice.ts'
import { deleteInvoice } from '../../../lib/reminders/delete-records.ts'
import { doAct } from '../../../lib/reminders/do-act.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { foresee, takeForeseen } from '../../../lib/reminders/foreseen.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { recordAct, undoAct } from '../../../lib/reminders/panel-acts.ts'
import { recordContact } from '../../../lib/reminders/record-contact.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { closeDatabase } from '../../../lib/store/open-database.ts'
import { write } from '../../../lib/store/transaction.ts'
import { eur } from '../../support/make.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'

async function save(number = 'INV-1042'): Promise<string> {
  const saved = await saveInvoice(makeDraft({ number }))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

/** All records without the moment of their last change, which an undo moves on. */
async function records(): Promise<string> {
  return (await exportBackup()).replaceAll(/,?"(updatedAt|exportedAt)": ?"[^"]*"/g, '').replaceAll(/\n\s*,?\n/g, '\n')
}

const call = { channel: 'call', outcome: 'voicemail', note: 'Monday' } as const
const held = { note: 'On the phone', since: friday }

/** Everything that can be said about two invoices. */
function acts(a: string, b: string): readonly InvoiceAct[] {
  const invoiceIds = [a, b]
  return [
    { type: 'paid', invoiceIds, paidOn: friday },
    { type: 'partly-paid', invoiceId: a, amount: eur(20_000), paidOn: friday },
    { type: 'hold', invoiceIds, hold: { ...held, reason: 'promised', until: addDays(friday, 4) } },
    { type: 'hold', invoiceIds, hold: { ...held, reason: 'dispute', until: null } },
    { type: 'hold', invoiceIds, hold: { ...held, reason: 'paused', until: null } },
    { type: 'snooze', invoiceIds, until: addDays(friday, 6) },
    { type: 'contact', invoiceIds, on: friday, contact: call },
    { type: 'leave-out', items: invoiceIds.map((invoiceId) => ({ invoiceId, stage: 'first' })) },
    { type: 'write-off', invoiceIds, writtenOffOn: friday },
  ]
}

const names = acts('a', 'b').map((act, index) => [act.type === 'hold' ? act.hold.reason : act.type, index] as const)

beforeEach(() => freshExtension())

describe('what is said in the panel', () => {
  it.each(names)('%s: recorded once, and taken back once, by a worker that was not there', async (_name, index) => {
    const ids = [await save('A'), await save('B')] as const
    const act = acts(...ids)[index]
    if (!act) throw new Error('No such act.')
    const before = await records()
    await recordAct({ key: 'k', act })
    const after = await records()
    expect(after).not.toBe(before)
    // The answer was lost on the way, and the worker with it.
    await closeDatabase()
    await recordAct({ key: 'k', act })
    expect(await records()).toBe(after)
    expect(await undoAct('k')).toBe(true)
    expect(await records()).toBe(before)
    expect(await historyOf({ invoiceId: ids[0] })).toMatchObject([{ fact: { type: 'added' } }])
    expect(await dueNow()).toHaveLength(1)

    await recordAct({ key: 'again', act })
    expect(await undoAct('k')).toBe(true)
    expect(await records()).toBe(after)
  })

  it('is the same as in the popup', async () => {
    const ids = [await save('A'), await save('B')] as const
    for (const [index, act] of acts(...ids).entries()) {
      await recordAct({ key: `k${index}`, act })
      const panel = await records()
      await undoAct(`k${index}`)
      const undo = await doAct(act)
      expect(await records()).toBe(panel)
      await undo()
    }
  })

  it('takes back nothing under a key it does not know', async () => {
    const id = await save()
    await recordAct({ key: 'k', act: { type: 'paid', invoiceIds: [id], paidOn: friday } })
    const after = await records()
    expect(await undoAct('another')).toBe(false)
    expect(await records()).toBe(after)
  })

  it('takes no other request for what was said', async () => {
    await write((transaction) =>
      transaction.objectStore('requests').put({ id: 'w', kind: 'write', at: '', invoiceIds: [], state: 'taken' }),
    )
    expect(await undoAct('w')).toBe(false)
  })

  it('leaves what happened in between', async () => {
    const id = await save()
    await recordAct({ key: 'k', act: { type: 'contact', invoiceIds: [id], on: friday, contact: call } })
    await recordPayment(id, { amount: eur(5_000), paidOn: friday })
    await recordContact([id], addDays(friday, -1), call)
    await undoAct('k')
    expect(await readInvoice(id)).toMatchObject({ balance: eur(115_000), invoice: { contactedOn: addDays(friday, -1) } })
  })

  it('is forgotten after a day, with its undo', async () => {
    const id = await save()
    await recordAct({ key: 'k', act: { type: 'paid', invoiceIds: [id], paidOn: friday } })
    setNow(`${addDays(friday, 3)}T10:00:00Z`)
    await save('ANOTHER')
    expect(await undoAct('k')).toBe(false)
    expect((await readInvoice(id))?.state).toBe('paid')
  })

  it.each<[string, string, (id: string) => InvoiceAct]>([
    [
      'a payment in another currency',
      'another currency',
      (id) => ({ type: 'partly-paid', invoiceId: id, amount: { minor: 1, currency: 'USD' }, paidOn: friday }),
    ],
    ['a payment of nothing', 'more than nothing', (id) => ({ type: 'partly-paid', invoiceId: id, amount: eur(0), paidOn: friday })],
    [
      'a payment of less than nothing',
      'more than nothing',
      (id) => ({ type: 'partly-paid', invoiceId: id, amount: eur(-1), paidOn: friday }),
    ],
    ['an invoice nobody knows', 'deleted', () => ({ type: 'paid', invoiceIds: ['gone'], paidOn: friday })],
    ['no invoice', 'deleted', () => ({ type: 'contact', invoiceIds: [], on: friday, contact: call })],
  ])('refuses %s, and changes nothing', async (_what, reason, act) => {
    const before = [await records(), await save(), await records()]
    await expect(recordAct({ key: 'k', act: act(before[1] ?? '') })).rejects.toThrow(reason)
    expect(await records()).toBe(before[2])
    expect(await undoAct('k')).toBe(false)
  })

  it('does what it can of several invoices of which one is gone, and takes that back', async () => {
    const ids = [await save('A'), await save('B')] as const
    await deleteInvoice(ids[1])
    const before = await records()
    await recordAct({ key: 'k', act: { type: 'paid', invoiceIds: ids, paidOn: friday } })
    expect((await readInvoice(ids[0]))?.state).toBe('paid')
    await undoAct('k')
    expect(await records()).toBe(before)
  })

  it('is not followed by a list that was read before it', async () => {
    const id = await save()
    const compose = { account: '', to: [], cc: [], subject: '', isReply: false, threadId: null, draftId: null, hasSignature: false }
    const ask = { compose: 'c', search: '', write: null }
    foresee(7, { compose: 'c', ...compose })
    await recordAct({ key: 'k', act: { type: 'paid', invoiceIds: [id], paidOn: friday } })
    expect(takeForeseen(7, ask)).toBeNull()
    foresee(7, { compose: 'c', ...compose })
    await undoAct('k')
    expect(takeForeseen(7, ask)).toBeNull()
    expect((await candidates(ask, { compose: 'c', ...compose })).rows).toHaveLength(1)
  })
})
