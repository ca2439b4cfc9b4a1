import { beforeEach, describe, expect, it } from 'vitest'
import type { ContactNote } from '../../../lib/domain/contact-note.ts'
import { addDays } from '../../../lib/domain/day.ts'
import { restoreStage, takeUp, waiveStage, writeOff } from '../../../lib/reminders/change-invoice.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { recordContact, removeContact } from '../../../lib/reminders/record-contact.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'

const call: ContactNote = { channel: 'call', outcome: 'voicemail', note: 'Try again on Monday' }

async function save(number = 'INV-1042'): Promise<string> {
  const saved = await saveInvoice(makeDraft({ number }))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

async function factsOf(invoiceId: string): Promise<readonly string[]> {
  return (await historyOf({ invoiceId })).map(({ fact }) => fact.type)
}

beforeEach(() => freshExtension())

describe('recordContact', () => {
  it('moves the next reminder by the minimum gap, never its stage, and says so', async () => {
    const id = await save()
    expect(await dueNow()).toHaveLength(1)
    await recordContact([id], friday, call)
    expect(await dueNow()).toHaveLength(0)
    const row = await readInvoice(id)
    // Friday the 20th and five days.
    expect(row?.followUp).toMatchObject({ stage: 'first', on: '2026-11-25', reason: { basis: 'minimum-gap', contactOn: friday } })
    expect(await historyOf({ invoiceId: id })).toMatchObject([
      { fact: { type: 'added' } },
      { on: friday, fact: { type: 'contact', contact: call } },
    ])
  })

  it('is one line of the client for several invoices', async () => {
    const ids = [await save('A'), await save('B')]
    await recordContact(ids, friday, call)
    const clientId = (await readInvoice(ids[0] ?? ''))?.client.id ?? ''
    const contacts = (await historyOf({ clientId })).filter(({ fact }) => fact.type === 'contact')
    expect(contacts.map(({ invoiceIds }) => invoiceIds)).toEqual([ids])
    expect(await dueNow()).toHaveLength(0)
  })

  it('counts the latest of several, in whatever order they are recorded', async () => {
    const id = await save()
    await recordContact([id], friday, call)
    await recordContact([id], addDays(friday, -3), call)
    expect((await readInvoice(id))?.invoice.contactedOn).toBe(friday)
  })

  it('can be taken back, without taking another contact along', async () => {
    const id = await save()
    const undoFirst = await recordContact([id], addDays(friday, -1), call)
    const undoSecond = await recordContact([id], friday, call)
    await undoFirst()
    expect((await readInvoice(id))?.invoice.contactedOn).toBe(friday)
    await undoSecond()
    expect((await readInvoice(id))?.invoice).not.toHaveProperty('contactedOn')
    expect(await factsOf(id)).toEqual(['added'])
    expect(await dueNow()).toHaveLength(1)
  })
})

describe('what a person can take back later', () => {
  it('removes a contact that was recorded by mistake, and puts it back', async () => {
    const id = await save()
    await recordContact([id], addDays(friday, -1), { ...call, note: 'right' })
    setNow(`${friday}T10:01:00Z`)
    await recordContact([id], friday, call)
    const wrong = (await historyOf({ invoiceId: id })).find(({ fact }) => fact.type === 'contact' && fact.contact.note === call.note)
    const undo = await removeContact(wrong!)
    expect((await readInvoice(id))?.invoice.contactedOn).toBe(addDays(friday, -1))
    expect(await factsOf(id)).toEqual(['contact', 'added'])
    await undo()
    expect((await readInvoice(id))?.invoice.contactedOn).toBe(friday)
    expect(await factsOf(id)).toEqual(['contact', 'added', 'contact'])
  })

  it('brings a stage back that was left out', async () => {
    const id = await save()
    await waiveStage(id, 'first')
    expect((await readInvoice(id))?.followUp.stage).toBe('second')
    const undo = await restoreStage(id, 'first')
    expect((await readInvoice(id))?.followUp.stage).toBe('first')
    expect((await readInvoice(id))?.invoice).not.toHaveProperty('waived')
    await undo()
    expect((await readInvoice(id))?.invoice.waived).toEqual(['first'])
    expect(await factsOf(id)).toEqual(['added', 'stage-waived'])
  })

  it('takes an invoice up again that was written off', async () => {
    const id = await save()
    await writeOff(id, friday)
    await takeUp(id)
    expect((await readInvoice(id))?.state).toBe('overdue')
    expect(await factsOf(id)).toEqual(['added', 'written-off', 'taken-up'])
    expect(await dueNow()).toHaveLength(1)
  })

  it('moves a due date back, with its line in the history, and leaves what happened since', async () => {
    const id = await save()
    const edit = { ...makeDraft({ number: 'INV-1042', dueOn: '2026-12-01', clientName: 'Acme AG' }), id }
    const edited = await saveInvoice(edit)
    expect(await factsOf(id)).toEqual(['added', 'due-changed'])
    await recordContact([id], friday, call)
    if (edited.ok) await edited.undo?.()
    const row = await readInvoice(id)
    expect(row).toMatchObject({ client: { name: 'Acme GmbH' }, invoice: { dueOn: '2026-11-10', contactedOn: friday } })
    expect(await factsOf(id)).toEqual(['added', 'contact'])
  })

  it('changes nothing, and logs nothing, where there is nothing to take back', async () => {
    const id = await save()
    await takeUp(id)
    await restoreStage(id, 'first')
    expect(await factsOf(id)).toEqual(['added'])
  })
})
