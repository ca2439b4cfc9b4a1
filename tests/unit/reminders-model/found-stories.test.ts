import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ComposeEvent, ComposeFacts } from '../../../lib/browser/protocol.ts'
import { addDays, type Day } from '../../../lib/domain/day.ts'
import type { FollowUpReason } from '../../../lib/domain/follow-up.ts'
import { defaultSettings } from '../../../lib/domain/settings.ts'
import { holdInvoice, recordPayment, releaseHold, removePayment } from '../../../lib/reminders/change-invoice.ts'
import { checkOutgoing } from '../../../lib/reminders/check-outgoing.ts'
import { choice } from '../../../lib/reminders/choice.ts'
import { recordComposeEvent } from '../../../lib/reminders/compose-event.ts'
import { insertReminder } from '../../../lib/reminders/insert-reminder.ts'
import { reconcile } from '../../../lib/reminders/reconcile.ts'
import { listInvoices, readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { saveInvoice, type InvoiceDraft } from '../../../lib/reminders/save-invoice.ts'
import { saveSettings } from '../../../lib/reminders/settings.ts'
import { threadSeen } from '../../../lib/reminders/thread-seen.ts'
import { answerUncertain, uncertainReminders } from '../../../lib/reminders/uncertain.ts'
import { readStore } from '../../../lib/store/read-store.ts'
import { read } from '../../../lib/store/transaction.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'
import { setZone } from '../../support/simulate-extension.ts'

// Stories that the model test told and that went wrong once.

const compose: ComposeFacts = {
  compose: 'c',
  account: 'maria@lopez.example',
  to: ['ada@acme.example'],
  cc: [],
  subject: '',
  isReply: false,
  threadId: null,
  draftId: 'd',
  hasSignature: false,
}

async function save(overrides: Partial<InvoiceDraft> = {}): Promise<string> {
  const saved = await saveInvoice(makeDraft({ number: 'A', ...overrides }))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

async function insert(id: string, into = compose): Promise<string> {
  const { items, facts, followUpOn } = await choice([id], into)
  const to = ['ada@acme.example']
  const mail = { subject: 'S', html: '', text: 'Hi', to, cc: [], template: 'en/first', language: 'en', tone: 'soft' } as const
  const request = { compose: into, key: into.compose, items, ...mail, payBy: facts.payBy ?? friday, followUpOn }
  const inserted = await insertReminder(request, () => Promise.resolve())
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.problems))
  return inserted.status.reminderId
}

const sent: ComposeEvent = {
  type: 'sent',
  draftId: 'd',
  account: 'maria@lopez.example',
  threadId: 't',
  messageId: 'm',
  to: ['ada@acme.example'],
}

function threadWith(message: { readonly from: string; readonly at: string }) {
  return { account: 'maria@lopez.example', threadId: 't', messages: [{ messageId: 'n', isOwn: false, ...message }] }
}

async function storedDay(id: string): Promise<Day | undefined> {
  return (await read((transaction) => readStore(transaction, 'invoices').get(id)))?.index.followUpOn
}

async function reasonOf(id: string): Promise<FollowUpReason | undefined> {
  const { rows } = await listInvoices({ filter: 'all', limit: 10 })
  return rows.find(({ invoice }) => invoice.id === id)?.followUp.reason
}

const report = (reminderId: string, event: ComposeEvent) => recordComposeEvent({ reminderId, event })
const notifications = async (): Promise<number> => Object.keys(await fakeBrowser.notifications.getAll()).length

beforeEach(async () => {
  vi.restoreAllMocks()
  setZone('UTC')
  await freshExtension()
})

describe('stories that went wrong once', () => {
  it('a nudge that nobody saw before a hold comes after it', async () => {
    const silent = vi.spyOn(fakeBrowser.notifications, 'getAll').mockReturnValue(Promise.resolve({}) as never)
    const id = await save()
    await holdInvoice(id, { reason: 'dispute', until: null, note: '' })
    silent.mockRestore()
    await reconcile()
    expect(await notifications()).toBe(0)
    await releaseHold(id)
    expect(await notifications()).toBe(1)
  })

  it('an invoice that was paid too much can still be edited', async () => {
    const id = await save()
    await recordPayment(id, { amount: { minor: 200_000, currency: 'EUR' }, paidOn: friday })
    expect(await saveInvoice(makeDraft({ id, number: 'A', notes: 'Paid too much' }))).toMatchObject({ ok: true })
    const lower = makeDraft({ id, number: 'A', total: { minor: 100_000, currency: 'EUR' } })
    expect(await saveInvoice(lower)).toMatchObject({ ok: false, problems: [{ code: 'total-below-paid' }] })
  })

  it('a payment that is taken back leaves those that were recorded meanwhile, and the other way round', async () => {
    const id = await save()
    const part = { amount: { minor: 10_000, currency: 'EUR' }, paidOn: friday }
    const payments = async (): Promise<readonly number[]> =>
      ((await readInvoice(id))?.invoice.payments ?? []).map(({ amount }) => amount.minor)
    const undoFirst = await recordPayment(id, part)
    await recordPayment(id, part)
    await recordPayment(id, { amount: { minor: 20_000, currency: 'EUR' }, paidOn: friday })
    await undoFirst()
    expect(await payments()).toEqual([10_000, 20_000])
    const undoRemoval = await removePayment(id, part)
    await recordPayment(id, { amount: { minor: 30_000, currency: 'EUR' }, paidOn: friday })
    await undoRemoval()
    expect((await payments()).toSorted((a, b) => a - b)).toEqual([10_000, 20_000, 30_000])
  })

  it('a mail scheduled for an unknown time is asked about, blocks a second one, and can be answered', async () => {
    const id = await save()
    const reminderId = await insert(id)
    await report(reminderId, { type: 'schedule-chosen', when: 'Pick a time', locale: 'en' })
    expect((await choice([id], { ...compose, draftId: 'other' })).warnings.map(({ code }) => code)).toContain('warn-uncertain')
    expect(await uncertainReminders()).toHaveLength(1)
    setNow(`${addDays(friday, 4)}T10:00:00Z`)
    await answerUncertain(reminderId, 'sent')
    expect(await uncertainReminders()).toEqual([])
    expect((await choice([id], { ...compose, draftId: 'other' })).warnings.map(({ code }) => code)).toContain('warn-too-soon')
  })

  it('a mail that was asked to be sent days after it was written counts from then', async () => {
    const id = await save()
    const reminderId = await insert(id)
    setNow(`${addDays(friday, 3)}T10:00:00Z`)
    await report(reminderId, { type: 'sending', draftId: 'd' })
    setNow(`${addDays(friday, 4)}T10:00:00Z`)
    await reconcile()
    await answerUncertain(reminderId, 'sent')
    setNow(`${addDays(friday, 6)}T10:00:00Z`)
    expect((await choice([id], { ...compose, draftId: 'other' })).warnings).toMatchObject([{ code: 'warn-too-soon', values: { days: 3 } }])
  })

  it('a mail of which Gmail was silent too long is written on when its compose comes back', async () => {
    const reminderId = await insert(await save())
    await report(reminderId, { type: 'sending', draftId: 'd' })
    setNow(`${friday}T10:30:00Z`)
    await reconcile()
    expect(await uncertainReminders()).toHaveLength(1)
    await report(reminderId, { type: 'send-cancelled' })
    expect(await uncertainReminders()).toEqual([])
  })

  it('a hold made in the evening after inserting is seen before sending, west of Greenwich too', async () => {
    setZone('America/New_York')
    setNow(`${addDays(friday, 1)}T03:00:00Z`)
    const id = await save()
    const reminderId = await insert(id)
    await holdInvoice(id, { reason: 'dispute', until: null, note: '' })
    const mail = { reminderId, to: ['ada@acme.example'], cc: [], subject: 'S', text: 'Hi' }
    expect((await checkOutgoing(mail)).map(({ code }) => code)).toContain('send-on-hold')
  })

  it('a clock that ran a year ahead for a while does not use up the nudges of that year', async () => {
    await saveInvoice(makeDraft({ number: 'B', dueOn: addDays(friday, 20) }))
    setNow(`${addDays(friday, 365)}T10:00:00Z`)
    await reconcile()
    expect(await notifications()).toBe(1)
    setNow(`${friday}T11:00:00Z`)
    await reconcile()
    setNow(`${addDays(friday, 24)}T10:00:00Z`)
    await reconcile()
    expect(Object.keys(await fakeBrowser.notifications.getAll()).some((name) => name.endsWith(addDays(friday, 24)))).toBe(true)
  })

  it('a courtesy mail whose time runs out in quiet hours gives way then, not at their end', async () => {
    const { calendar } = defaultSettings
    await saveSettings({ ...defaultSettings, calendar: { ...calendar, quietHours: { from: '08:30', until: '12:00' } } })
    const id = await save({ issuedOn: addDays(friday, -10), dueOn: addDays(friday, 1) })
    setNow(`${addDays(friday, 1)}T10:00:00Z`)
    await reconcile()
    expect(await storedDay(id)).toBe(addDays(friday, 3))
    expect(await notifications()).toBe(0)
  })

  it('an answer that comes a minute after a mail is read first, though the day is one less farther west', async () => {
    setZone('Europe/Berlin')
    setNow(`${friday}T23:30:00Z`)
    const id = await save()
    const reminderId = await insert(id)
    await report(reminderId, { type: 'sending', draftId: 'd' })
    await report(reminderId, sent)
    setZone('America/New_York')
    setNow(`${friday}T23:31:00Z`)
    await threadSeen(threadWith({ from: 'ada@acme.example', at: `${friday}T23:31:00.000Z` }))
    expect(await reasonOf(id)).toMatchObject({ repliedOn: friday })
  })

  it('an answer that comes while the next mail is scheduled is read first', async () => {
    const id = await save()
    const first = await insert(id)
    await report(first, { type: 'sending', draftId: 'd' })
    await report(first, sent)
    setNow(`${addDays(friday, 7)}T10:00:00Z`)
    const second = await insert(id, { ...compose, compose: 'e', draftId: 'e' })
    await report(second, { type: 'schedule-chosen', when: '', locale: 'en' })
    setNow(`${addDays(friday, 7)}T10:05:00Z`)
    await threadSeen(threadWith({ from: 'ada@acme.example', at: `${addDays(friday, 7)}T10:05:00.000Z` }))
    await answerUncertain(second, 'sent')
    expect(await reasonOf(id)).toMatchObject({ repliedOn: addDays(friday, 7) })
  })
})
