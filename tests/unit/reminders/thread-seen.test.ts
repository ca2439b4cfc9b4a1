import { beforeEach, describe, expect, it } from 'vitest'
import type { SeenMessage } from '../../../lib/browser/protocol.ts'
import { importBackup, exportBackup } from '../../../lib/reminders/backup.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { listInvoices } from '../../../lib/reminders/list-invoices.ts'
import { recordContact } from '../../../lib/reminders/record-contact.ts'
import { saveSettings, readSettings } from '../../../lib/reminders/settings.ts'
import { threadSeen } from '../../../lib/reminders/thread-seen.ts'
import { freshExtension } from '../../support/fresh-extension.ts'

const account = 'maria@lopez.example'
const threadId = '19a1b2c3d4e5f607'
const reply: SeenMessage = { messageId: '19a2', from: 'ada@acme.example', isOwn: false, at: '2026-11-17T15:00:00.000Z' }
const own: SeenMessage = { messageId: '19a3', from: account, isOwn: true, at: '2026-11-18T09:00:00.000Z' }

async function importInvoices(numbers: readonly string[] = ['INV-1042'], place: object = { threadId, messageId: '19a1' }): Promise<void> {
  const client = { name: 'Acme GmbH', email: 'ada@acme.example' }
  const invoice = (number: string): object => ({
    number,
    client,
    currency: 'EUR',
    total: '1200.00',
    issuedOn: '2026-10-07',
    dueOn: '2026-11-02',
  })
  const sent = { stage: 'first', sentOn: '2026-11-10', sentAt: '2026-11-10T09:00:00.000Z', account, ...place }
  const backup = { format: 'politely-backup', version: 1, invoices: numbers.map(invoice), reminders: [{ invoices: numbers, ...sent }] }
  const imported = await importBackup(JSON.stringify(backup))
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
}

async function rows() {
  return (await listInvoices({ filter: 'all', limit: 10 })).rows
}

async function facts(): Promise<readonly string[]> {
  const [row] = await rows()
  const entries = await historyOf({ invoiceId: row?.invoice.id ?? '' })
  return entries.map(({ on, fact }) => `${on} ${fact.type}`).filter((line) => /reply|contact/.test(line))
}

beforeEach(async () => {
  await freshExtension()
  await importInvoices()
})

describe('threadSeen', () => {
  it('turns the follow-up into "read first" when the client replied, and keeps the reply', async () => {
    await threadSeen({ account, threadId, messages: [reply] })
    const [row] = await rows()
    expect(row?.invoice).toMatchObject({ repliedOn: '2026-11-17', repliedAt: reply.at })
    expect(row?.followUp).toMatchObject({ stage: 'second', reason: { repliedOn: '2026-11-17' } })
    expect(await facts()).toEqual(['2026-11-17 reply'])
    expect(await dueNow()).toHaveLength(1)
  })

  it('changes nothing the second time', async () => {
    await threadSeen({ account, threadId, messages: [reply, own] })
    const before = await exportBackup()
    await threadSeen({ account, threadId, messages: [reply, own] })
    expect(await exportBackup()).toBe(before)
    expect(await facts()).toEqual(['2026-11-17 reply', '2026-11-18 contact'])
  })

  it('counts an own mail as contact: it answers the reply and moves the gap', async () => {
    await threadSeen({ account, threadId, messages: [reply] })
    await threadSeen({ account, threadId, messages: [reply, own] })
    const [row] = await rows()
    expect(row?.invoice).not.toHaveProperty('repliedOn')
    expect(row?.followUp).toMatchObject({ stage: 'second', on: '2026-11-23', reason: { contactOn: '2026-11-18' } })
  })

  it('goes by the moment, not by the order in which messages are seen', async () => {
    const earlier: SeenMessage = { ...own, at: '2026-11-17T08:00:00.000Z' }
    await threadSeen({ account, threadId, messages: [reply] })
    await threadSeen({ account, threadId, messages: [earlier] })
    expect((await rows())[0]?.invoice).toMatchObject({ repliedOn: '2026-11-17', contactedOn: '2026-11-17' })
  })

  it('leaves a reply answered that a later mail had answered', async () => {
    await threadSeen({ account, threadId, messages: [own] })
    await threadSeen({ account, threadId, messages: [reply, own] })
    expect((await rows())[0]?.invoice).not.toHaveProperty('repliedOn')
  })

  it('keeps a reply answered that the freelancer called about', async () => {
    await threadSeen({ account, threadId, messages: [reply] })
    const undo = await recordContact([(await rows())[0]?.invoice.id ?? ''], '2026-11-17', { channel: 'call', outcome: 'reached', note: '' })
    await threadSeen({ account, threadId, messages: [reply] })
    expect((await rows())[0]?.invoice).not.toHaveProperty('repliedOn')
    await undo()
    expect((await rows())[0]?.invoice).toMatchObject({ repliedOn: '2026-11-17', repliedAt: reply.at })
  })

  it('knows the reminder itself, and the freelancer’s other address', async () => {
    const settings = await readSettings()
    await saveSettings({ ...settings, me: { ...settings.me, email: 'Hello@Lopez.example' } })
    const reminder: SeenMessage = { messageId: '19a1', from: account, isOwn: true, at: '2026-11-10T09:00:01.000Z' }
    await threadSeen({ account, threadId, messages: [reminder, { ...own, isOwn: false, from: 'hello@lopez.example' }] })
    expect(await facts()).toEqual(['2026-11-18 contact'])
  })

  it('finds the thread of a mail of which only the freelancer said that it went out', async () => {
    await freshExtension()
    await importInvoices(['INV-1042'], {})
    const sent: SeenMessage = { messageId: '19a1', from: account, isOwn: true, at: '2026-11-10T09:00:07.000Z' }
    await threadSeen({ account, threadId, messages: [{ ...sent, at: '2026-11-09T09:00:00.000Z' }, reply] })
    await threadSeen({ account: 'someone@else.example', threadId, messages: [sent, reply] })
    expect(await facts()).toEqual([])
    await threadSeen({ account, threadId, messages: [sent, reply] })
    expect(await facts()).toEqual(['2026-11-17 reply'])
  })

  it('finds it also where it went out some days before the freelancer said so', async () => {
    await freshExtension()
    await importInvoices(['INV-1042'], { sentAt: undefined, insertedAt: '2026-11-06T09:00:00.000Z' })
    const sent: SeenMessage = { messageId: '19a1', from: account, isOwn: true, at: '2026-11-08T09:00:00.000Z' }
    await threadSeen({ account, threadId, messages: [{ ...sent, at: '2026-11-05T09:00:00.000Z' }, reply] })
    expect(await facts()).toEqual([])
    await threadSeen({ account, threadId, messages: [sent, { ...reply, at: '2026-11-09T09:00:00.000Z' }] })
    expect(await facts()).toEqual(['2026-11-09 reply'])
  })

  it.each([
    ['another thread', { account, threadId: '19ffffffffffffff', messages: [reply] }],
    ['the same id in another account', { account: 'someone@else.example', threadId, messages: [reply] }],
    ['a message from the future', { account, threadId, messages: [{ ...reply, at: '2026-11-29T00:00:00.000Z' }] }],
    ['an impossible moment', { account, threadId, messages: [{ ...reply, at: '2026-99-99T99:99:99.999Z' }] }],
    ['an impossible moment of ours', { account, threadId, messages: [{ ...own, at: '2026-99-99T99:99:99.999Z' }] }],
  ])('makes nothing of %s', async (_, seen) => {
    const before = await exportBackup()
    await threadSeen(seen)
    expect(await exportBackup()).toBe(before)
    expect(await facts()).toEqual([])
  })

  it('speaks of every open invoice of a statement', async () => {
    await freshExtension()
    await importInvoices(['A', 'B'])
    await threadSeen({ account, threadId, messages: [reply] })
    expect((await rows()).map(({ invoice }) => invoice.repliedOn)).toEqual(['2026-11-17', '2026-11-17'])
    const [row] = await rows()
    const replies = (await historyOf({ clientId: row?.client.id ?? '' })).filter(({ fact }) => fact.type === 'reply')
    expect(replies.map(({ invoiceIds }) => invoiceIds.length)).toEqual([2])
  })
})
