import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Candidates, ComposeFacts, InsertRequest, InsertResult, ReminderStatus } from '../../../lib/browser/protocol.ts'
import { addDays } from '../../../lib/domain/day.ts'
import { holdInvoice, recordPayment, snooze } from '../../../lib/reminders/change-invoice.ts'
import { candidates } from '../../../lib/reminders/candidates.ts'
import { checkOutgoing } from '../../../lib/reminders/check-outgoing.ts'
import { choice } from '../../../lib/reminders/choice.ts'
import { recordComposeEvent, reminderOfDraft } from '../../../lib/reminders/compose-event.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { insertReminder, type Fill } from '../../../lib/reminders/insert-reminder.ts'
import { readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { saveInvoice, type InvoiceDraft } from '../../../lib/reminders/save-invoice.ts'
import { answerUncertain, uncertainReminders } from '../../../lib/reminders/uncertain.ts'
import { openWrite, takeWrite } from '../../../lib/reminders/write-requests.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'

const compose: ComposeFacts = {
  compose: 'c1',
  account: 'me@example.com',
  to: ['ada@acme.example'],
  cc: [],
  subject: '',
  isReply: false,
  threadId: null,
  draftId: null,
  hasSignature: true,
}
const maria = { clientName: 'Maria Lopez', clientEmail: 'maria@lopez.example', contactName: '' }

async function save(overrides: Partial<InvoiceDraft> = {}): Promise<string> {
  const saved = await saveInvoice(makeDraft(overrides))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

function ask(facts: Partial<ComposeFacts> = {}, search = '', write: string | null = null): Promise<Candidates> {
  return candidates({ search, write }, { ...compose, ...facts })
}

const numbersOf = ({ rows }: Candidates): readonly string[] => rows.map(({ invoice }) => invoice.number)

async function requestFor(ids: readonly string[], overrides: Partial<InsertRequest> = {}): Promise<InsertRequest> {
  const { items, facts, followUpOn } = await choice(ids, compose)
  return {
    compose,
    key: crypto.randomUUID(),
    items,
    subject: 'Invoice',
    html: '<p>Hi</p>',
    text: 'Hi Ada',
    to: [facts.client.email],
    cc: [],
    template: 'en/first',
    language: 'en',
    tone: 'neutral',
    payBy: facts.payBy,
    followUpOn,
    ...overrides,
  }
}

const inDraft = (draftId: string): Pick<InsertRequest, 'compose'> => ({ compose: { ...compose, draftId } })

function makeFill() {
  return vi.fn<Fill>().mockResolvedValue()
}

function statusOf(result: InsertResult): ReminderStatus {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.status
}

const codes = (result: InsertResult): readonly string[] => (result.ok ? [] : result.problems.map(({ code }) => code))
const sent = (overrides: object = {}) =>
  ({
    type: 'sent',
    draftId: null,
    account: 'me@example.com',
    threadId: '18c',
    messageId: '18d',
    to: ['ada@acme.example'],
    ...overrides,
  }) as const

beforeEach(() => freshExtension())

describe('candidates', () => {
  it('are the open invoices of the people in To, most urgent first, with what is needed for the first mail', async () => {
    const late = await save({ number: 'late', dueOn: addDays(friday, -20) })
    await save({ number: 'early', dueOn: addDays(friday, 20) })
    await recordPayment(await save({ number: 'paid' }), { paidOn: addDays(friday, -12) })
    await save({ number: 'other', ...maria })
    const found = await ask({ to: ['ADA@acme.example'] })
    expect(numbersOf(found)).toEqual(['late', 'early'])
    expect(found).toMatchObject({ total: 2, selected: [late], templates: [], lastChoice: null, today: friday })
    expect(found.choice).toMatchObject({
      items: [{ invoiceId: late, stage: 'first', balance: { minor: 120_000 } }],
      warnings: [],
      facts: { hasSignature: true, client: { name: 'Acme GmbH' }, lastPaid: { number: 'paid', isOnTime: true }, payBy: '2026-11-25' },
      followUpOn: '2026-11-26',
    })
  })

  it('are found by copy, and by the domain of the company', async () => {
    await save({ number: 'A' })
    expect(numbersOf(await ask({ to: [], cc: ['ada@acme.example'] }))).toEqual(['A'])
    expect(numbersOf(await ask({ to: ['billing@acme.example'] }))).toEqual(['A'])
  })

  it('are the most urgent of all where nobody is in To, and nothing is chosen for a stranger', async () => {
    const late = await save({ number: 'late', dueOn: addDays(friday, -20) })
    await save({ number: 'other', ...maria, dueOn: addDays(friday, 30) })
    const empty = await ask({ to: [] })
    expect([numbersOf(empty), empty.selected, empty.total]).toEqual([['late', 'other'], [late], 2])
    const stranger = await ask({ to: ['who@stranger.example'] })
    expect([numbersOf(stranger), stranger.selected, stranger.choice]).toEqual([['late', 'other'], [], null])
  })

  it('are what a search finds, among all clients', async () => {
    await save({ number: 'A' })
    await save({ number: 'B', ...maria })
    expect(numbersOf(await ask({}, 'lopez'))).toEqual(['B'])
    expect(numbersOf(await ask({}, 'nobody'))).toEqual([])
  })

  it('choose nothing that is on hold by itself', async () => {
    await holdInvoice(await save(), { reason: 'dispute', until: null, note: '' })
    expect(await ask()).toMatchObject({ total: 1, selected: [], choice: null })
  })

  it('come with the choice made last for this client', async () => {
    const id = await save()
    await insertReminder(await requestFor([id], { tone: 'soft', template: 'en/first-soft' }), makeFill())
    expect((await ask()).lastChoice).toEqual({ template: 'en/first-soft', tone: 'soft', language: 'en' })
  })
})

describe('choice', () => {
  it('keeps to one client, and each invoice to its stage', async () => {
    const one = await save({ number: 'A', dueOn: addDays(friday, -20) })
    const two = await save({ number: 'B', dueOn: addDays(friday, 2) })
    const other = await save({ number: 'C', ...maria })
    const { items, facts } = await choice([one, two, other], compose)
    expect(items.map(({ stage }) => stage)).toEqual(['first', 'before-due'])
    expect(facts.invoices).toHaveLength(2)
    await expect(choice(['gone'], compose)).rejects.toThrow('deleted')
  })

  it('leaves what is paid out of a statement, and thanks where all is paid', async () => {
    const paid = await save({ number: 'A' })
    const open = await save({ number: 'B' })
    const request = await requestFor([paid, open])
    await recordPayment(paid, { paidOn: friday })
    expect((await choice([paid, open], compose)).items.map(({ invoiceId }) => invoiceId)).toEqual([open])
    expect((await choice([paid], compose)).items.map(({ invoiceId }) => invoiceId)).toEqual([paid])
    expect(codes(await insertReminder(request, makeFill()))).toContain('insert-amount-changed')
  })

  it('warns about what asks for a second look', async () => {
    const id = await save({ number: 'A' })
    await holdInvoice(id, { reason: 'promised', until: addDays(friday, 3), note: '' })
    expect((await choice([id], compose)).warnings).toEqual([
      { code: 'warn-on-hold', values: { number: 'A', reason: 'promised', until: '2026-11-23' } },
    ])
    expect((await choice([id], compose)).items).toMatchObject([{ stage: 'first' }])
  })
})

describe('insertReminder', () => {
  it('fills as soon as the record is committed, and answers when it is on the disk', async () => {
    const order: string[] = []
    const request = await requestFor([await save()])
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockName('transaction')
    const writes = (): string[] =>
      begin.mock.calls.flatMap(([, mode, options]) => (mode === 'readwrite' ? [options?.durability ?? ''] : []))
    const result = insertReminder(request, () => {
      order.push(...writes(), 'fill')
      begin.mockClear()
      return Promise.resolve()
    })
    await result.then(() => order.push(...writes().slice(0, 1), 'answer'))
    begin.mockRestore()
    expect(order).toEqual(['relaxed', 'fill', 'strict', 'answer'])
  })

  it('records first, fills then, and shows when the next follow-up is', async () => {
    const id = await save({ number: 'A' })
    const fill = makeFill()
    const result = await insertReminder(await requestFor([id], inDraft('d1')), fill)
    expect(result).toEqual({ ok: true, status: { reminderId: expect.any(String), numbers: ['A'], followUpOn: '2026-11-26' } })
    expect(fill).toHaveBeenCalledWith(statusOf(result))
    expect(await reminderOfDraft({ account: 'me@example.com', draftId: 'd1' })).toEqual(statusOf(result))
    expect(await reminderOfDraft({ account: 'other@example.com', draftId: 'd1' })).toBeNull()
    expect(await reminderOfDraft({ account: 'me@example.com', draftId: null })).toBeNull()
  })

  it('records once for one key, and fills again only when it had not filled', async () => {
    const id = await save()
    const request = await requestFor([id])
    const fill = makeFill()
    const first = await insertReminder(request, fill)
    expect(await insertReminder(request, fill)).toEqual(first)
    expect(fill).toHaveBeenCalledOnce()
    expect((await historyOf({ invoiceId: id })).filter(({ fact }) => fact.type === 'reminder')).toHaveLength(1)
  })

  it('is taken back when the compose cannot be filled', async () => {
    const id = await save()
    const request = await requestFor([id])
    const fill = makeFill()
    fill.mockRejectedValueOnce(new Error('The compose is gone.'))
    await expect(insertReminder(request, fill)).rejects.toThrow('The compose is gone.')
    expect((await historyOf({ invoiceId: id })).filter(({ fact }) => fact.type === 'reminder')).toEqual([])
    expect(await insertReminder(request, fill)).toMatchObject({ ok: true })
  })

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['partly paid', (id) => recordPayment(id, { amount: { minor: 1, currency: 'EUR' }, paidOn: friday }), 'insert-amount-changed'],
    ['paid', (id) => recordPayment(id, { paidOn: friday }), 'warn-paid'],
    ['put on hold', (id) => holdInvoice(id, { reason: 'dispute', until: null, note: '' }), 'warn-on-hold'],
  ])('stops when the invoice was %s meanwhile', async (_what, change, code) => {
    const id = await save()
    const request = await requestFor([id])
    await change(id)
    const fill = makeFill()
    expect(codes(await insertReminder(request, fill))).toContain(code)
    expect(fill).not.toHaveBeenCalled()
  })

  it('lets through a warning the freelancer has seen', async () => {
    const id = await save()
    await holdInvoice(id, { reason: 'dispute', until: null, note: '' })
    expect(codes(await insertReminder(await requestFor([id]), makeFill()))).toEqual(['warn-on-hold'])
    expect(await insertReminder(await requestFor([id], { accepted: ['warn-on-hold'] }), makeFill())).toMatchObject({ ok: true })
  })

  it('stops when it is not to the client, and when the stage went out meanwhile', async () => {
    const id = await save()
    const request = await requestFor([id])
    expect(codes(await insertReminder({ ...request, to: ['who@stranger.example'] }, makeFill()))).toEqual(['insert-wrong-recipient'])
    const { reminderId } = statusOf(await insertReminder(await requestFor([id]), makeFill()))
    await recordComposeEvent({ reminderId, event: sent() })
    expect(codes(await insertReminder(request, makeFill()))).toEqual(['insert-stage-changed', 'warn-too-soon'])
  })

  it('gives way to the mail that is inserted into the same compose after it', async () => {
    const id = await save()
    const first = statusOf(await insertReminder(await requestFor([id], inDraft('r1')), makeFill()))
    const second = statusOf(await insertReminder(await requestFor([id], inDraft('r1')), makeFill()))
    const standing = (await historyOf({ invoiceId: id })).flatMap(({ fact }) => (fact.type === 'reminder' ? [fact.reminder.id] : []))
    expect(standing).toEqual([second.reminderId])
    expect(second.reminderId).not.toBe(first.reminderId)
  })

  it('asks before the same invoice is written about in two composes', async () => {
    const id = await save()
    await insertReminder(await requestFor([id], inDraft('d1')), makeFill())
    expect(codes(await insertReminder(await requestFor([id], inDraft('d2')), makeFill()))).toEqual(['warn-inserted-elsewhere'])
    expect(await insertReminder(await requestFor([id], inDraft('d1')), makeFill())).toMatchObject({ ok: true })
  })

  it("keeps a follow-up day only when it is not the schedule's own", async () => {
    const [one, two] = [await save({ number: 'A' }), await save({ number: 'B', ...maria })]
    const own = statusOf(await insertReminder(await requestFor([one]), makeFill()))
    const picked = statusOf(await insertReminder(await requestFor([two], { followUpOn: '2026-12-10' }), makeFill()))
    expect([own.followUpOn, picked.followUpOn]).toEqual(['2026-11-26', '2026-12-10'])
    await recordComposeEvent({ reminderId: own.reminderId, event: sent() })
    expect((await readInvoice(one))?.followUp).toMatchObject({ on: '2026-11-26', reason: { basis: 'pay-by-passed' } })
    await recordComposeEvent({ reminderId: picked.reminderId, event: sent({ to: ['maria@lopez.example'] }) })
    expect((await readInvoice(two))?.followUp).toMatchObject({ on: '2026-12-10', reason: { basis: 'chosen' } })
  })
})

describe('recordComposeEvent', () => {
  it('moves the stage when Gmail says sent, and back by Undo', async () => {
    const id = await save()
    const { reminderId } = statusOf(await insertReminder(await requestFor([id]), makeFill()))
    expect((await readInvoice(id))?.followUp.stage).toBe('first')
    await recordComposeEvent({ reminderId, event: { type: 'draft-saved', draftId: 'd1' } })
    await recordComposeEvent({ reminderId, event: { type: 'sending', draftId: 'd1' } })
    expect(await recordComposeEvent({ reminderId, event: sent({ draftId: 'd1' }) })).toMatchObject({ followUpOn: '2026-11-26' })
    expect(await readInvoice(id)).toMatchObject({
      followUp: { stage: 'second', on: '2026-11-26' },
      invoice: { thread: { account: 'me@example.com', threadId: '18c' } },
    })
    await recordComposeEvent({ reminderId, event: { type: 'reopened' } })
    expect((await readInvoice(id))?.followUp.stage).toBe('first')
    expect(await recordComposeEvent({ reminderId, event: { type: 'discarded' } })).toBeNull()
    expect(await reminderOfDraft({ account: 'me@example.com', draftId: 'd1' })).toBeNull()
  })

  it('counts a mail that Gmail sends later from that day, and says so before a second one', async () => {
    const id = await save()
    const { reminderId } = statusOf(await insertReminder(await requestFor([id]), makeFill()))
    await recordComposeEvent({ reminderId, event: { type: 'schedule-chosen', when: 'Monday morning Nov 23, 8:00 AM', locale: 'en' } })
    expect((await readInvoice(id))?.followUp).toMatchObject({ stage: 'second', on: '2026-11-30' })
    expect(await uncertainReminders()).toEqual([])
    expect((await choice([id], { ...compose, draftId: 'other' })).warnings).toEqual([
      { code: 'warn-scheduled', values: { number: expect.any(String), on: '2026-11-23' } },
    ])
  })

  it('ignores a reminder nobody inserted', async () => {
    expect(await recordComposeEvent({ reminderId: 'made up', event: sent() })).toBeNull()
  })

  it('asks when it is uncertain, blocks a second mail until then, and takes the answer', async () => {
    const id = await save()
    const { reminderId } = statusOf(await insertReminder(await requestFor([id]), makeFill()))
    await recordComposeEvent({ reminderId, event: sent({ to: ['who@stranger.example'] }) })
    expect(await uncertainReminders()).toMatchObject([{ id: reminderId }])
    expect((await choice([id], compose)).warnings.map(({ code }) => code)).toEqual(['warn-uncertain'])
    // The popup asks; it must not offer to write at the same time.
    expect((await readInvoice(id))?.followUp).toMatchObject({ action: 'ask', on: friday })
    expect(await dueNow()).toEqual([])
    const undo = await answerUncertain(reminderId, 'sent')
    expect((await readInvoice(id))?.followUp.stage).toBe('second')
    await undo()
    await answerUncertain(reminderId, 'not-sent')
    expect((await readInvoice(id))?.followUp.stage).toBe('first')
    expect(await uncertainReminders()).toEqual([])
  })
})

describe('checkOutgoing', () => {
  const mail = (reminderId: string, overrides: object = {}) => ({
    reminderId,
    to: ['ada@acme.example'],
    cc: [],
    subject: 'Invoice',
    text: 'Hi Ada',
    ...overrides,
  })
  const check = async (reminderId: string, overrides: object = {}): Promise<readonly string[]> =>
    (await checkOutgoing(mail(reminderId, overrides))).map(({ code }) => code)

  it('lets a clean mail go', async () => {
    const { reminderId } = statusOf(await insertReminder(await requestFor([await save()]), makeFill()))
    expect(await check(reminderId)).toEqual([])
    expect(await check(reminderId, { text: 'We owe you [see below] <b>nothing</b> for 20 days (or so)' })).toEqual([])
    expect(await check(reminderId, { text: 'Would you take this to court?' })).toEqual([])
    expect(await check(reminderId, { to: ['ada@acme.example', 'Boss@acme.example', 'me@example.com'] })).toEqual([])
    expect(await check('unknown', { to: [] })).toEqual([])
  })

  it.each([
    ['an edited recipient', { to: ['who@stranger.example'] }, 'send-wrong-recipient'],
    ['a stranger beside the client', { to: ['ada@acme.example', 'who@stranger.example'] }, 'send-other-recipient'],
    ['a hole of letters', { text: 'open for XX days' }, 'send-placeholder'],
    ['a hole of a template', { text: 'Hi {{contact}}' }, 'send-placeholder'],
    ['a hole of a writer', { text: 'Dear [Name],' }, 'send-placeholder'],
    ['a hole in the subject', { subject: 'Invoice XXX' }, 'send-placeholder'],
  ])('sees %s', async (_what, overrides, code) => {
    const { reminderId } = statusOf(await insertReminder(await requestFor([await save()]), makeFill()))
    expect(await check(reminderId, overrides)).toEqual([code])
  })

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['paid', (id) => recordPayment(id, { paidOn: friday }), 'send-paid'],
    ['partly paid', (id) => recordPayment(id, { amount: { minor: 20_000, currency: 'EUR' }, paidOn: friday }), 'send-amount-changed'],
    ['put on hold', (id) => holdInvoice(id, { reason: 'dispute', until: null, note: '' }), 'send-on-hold'],
  ])('sees that it was %s while the mail lay open', async (_what, change, code) => {
    const id = await save()
    const { reminderId } = statusOf(await insertReminder(await requestFor([id]), makeFill()))
    await change(id)
    expect(await check(reminderId)).toEqual([code])
  })

  it('sees the same stage sent from another compose, and a mail too soon after another', async () => {
    const id = await save()
    const accepted = ['warn-inserted-elsewhere', 'warn-too-soon']
    const one = statusOf(await insertReminder(await requestFor([id], inDraft('d1')), makeFill()))
    const two = statusOf(await insertReminder(await requestFor([id], { accepted, ...inDraft('d2') }), makeFill()))
    await recordComposeEvent({ reminderId: one.reminderId, event: sent({ draftId: 'd1' }) })
    expect(await check(two.reminderId)).toEqual(['send-stage-sent'])
    const three = statusOf(await insertReminder(await requestFor([id], { accepted, ...inDraft('d3') }), makeFill()))
    expect(await check(three.reminderId)).toEqual(['send-too-soon'])
  })

  it('sees that another mail about it perhaps went out', async () => {
    const id = await save()
    const one = statusOf(await insertReminder(await requestFor([id], inDraft('d1')), makeFill()))
    const two = statusOf(
      await insertReminder(await requestFor([id], { accepted: ['warn-inserted-elsewhere'], ...inDraft('d2') }), makeFill()),
    )
    await recordComposeEvent({ reminderId: one.reminderId, event: sent({ draftId: 'd1', to: ['who@else.example'] }) })
    expect(await check(two.reminderId)).toEqual(['send-uncertain'])
  })
})

describe('a write request', () => {
  const tabOf = (url: string) => fakeBrowser.tabs.create({ url, active: false })
  const gmailUrl = 'https://mail.google.com/mail/u/0/'

  beforeEach(() => {
    // The fake compares addresses as they are, the browser by pattern.
    const query = fakeBrowser.tabs.query.bind(fakeBrowser.tabs)
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () =>
      (await query({})).filter(({ url }) => url?.startsWith('https://mail.google.com/')),
    )
    vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never)
    vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never)
  })

  function answerWith(reply: (tabId: number) => unknown) {
    return Object.assign(fakeBrowser.tabs, {
      sendMessage: vi.fn<(tabId: number, question: { arg: { id: string } }) => Promise<unknown>>(async (tabId) => ({
        politely: 'answer',
        value: await reply(tabId),
      })),
    }).sendMessage
  }

  it('is carried out in the Gmail tab that takes it, which comes to the front', async () => {
    const id = await save()
    const [other, right] = [await tabOf(gmailUrl), await tabOf('https://mail.google.com/mail/u/1/')]
    const sendMessage = answerWith((tabId) => tabId === right.id)
    await openWrite([id])
    expect(new Set(sendMessage.mock.calls.map(([tabId]) => tabId))).toEqual(new Set([other.id, right.id]))
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(right.id, { active: true })
    expect(await takeWrite('me@example.com')).toBeNull()

    // The panel asks for what was wanted.
    const request = sendMessage.mock.calls[0]![1].arg
    expect(request).toMatchObject({ invoiceIds: [id], to: ['ada@acme.example'], thread: null })
    expect((await ask({ to: [] }, '', request.id)).selected).toEqual([id])
  })

  it('waits for the new tab when there is no Gmail, and is taken once', async () => {
    const id = await save()
    await openWrite([id])
    expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain('https://mail.google.com/mail/u/0/#inbox')
    expect(await takeWrite('me@example.com')).toMatchObject({ invoiceIds: [id] })
    expect(await takeWrite('me@example.com')).toBeNull()
  })

  it('waits in a tab that is not ready, and starts it', async () => {
    const id = await save()
    const tab = await tabOf(gmailUrl)
    answerWith(() => Promise.reject(new Error('Could not establish connection.')))
    const executeScript = vi.fn<(injection: object) => Promise<unknown>>().mockResolvedValue([{ result: false }])
    Object.assign(fakeBrowser.scripting, { executeScript })
    await openWrite([id])
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(tab.id, { active: true })
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: tab.id, frameIds: [0] }, files: ['/content-scripts/gmail.js'] })
    expect(await takeWrite('me@example.com')).toMatchObject({ invoiceIds: [id] })
  })

  it('goes into the thread, in its own account only', async () => {
    const id = await save()
    const { reminderId } = statusOf(await insertReminder(await requestFor([id]), makeFill()))
    await recordComposeEvent({ reminderId, event: sent() })
    await openWrite([id])
    expect(await takeWrite('ME@example.com')).toMatchObject({ thread: { threadId: '18c' }, account: 'me@example.com' })
    await openWrite([id])
    const elsewhere = await takeWrite('other@example.com')
    expect(elsewhere).toMatchObject({ invoiceIds: [id], thread: null })
    expect(elsewhere).not.toHaveProperty('account')
  })

  it('is forgotten when nobody came for it, and for invoices that are gone', async () => {
    await openWrite([await save()])
    setNow(`${friday}T10:11:00Z`)
    expect(await takeWrite('me@example.com')).toBeNull()
    await openWrite(['gone'])
    expect(await takeWrite('me@example.com')).toBeNull()
  })

  it('a double click is one compose, also while Gmail is opening it', async () => {
    const id = await save()
    await tabOf(gmailUrl)
    const opening = Promise.withResolvers<boolean>()
    const sendMessage = answerWith(() => opening.promise)
    const first = openWrite([id])
    await openWrite([id])
    opening.resolve(true)
    await first
    expect(sendMessage).toHaveBeenCalledOnce()
    const request = sendMessage.mock.calls[0]![1].arg
    expect((await ask({ to: [] }, '', request.id)).selected).toEqual([id])
  })

  it('that is gone selects nothing in its place', async () => {
    await save()
    expect((await ask({ to: [] })).selected).toHaveLength(1)
    expect((await ask({ to: [] }, '', 'gone')).selected).toEqual([])
    expect((await ask({}, '', 'gone')).selected).toEqual([])
  })

  it('asked for twice is one compose', async () => {
    const id = await save()
    await openWrite([id])
    await openWrite([id])
    expect(await takeWrite('me@example.com')).not.toBeNull()
    expect(await takeWrite('me@example.com')).toBeNull()
  })
})

it('snoozed invoices are planned without the snooze when they are written about all the same', async () => {
  const id = await save()
  await snooze([id], '2026-12-24')
  expect((await choice([id], compose)).items).toMatchObject([{ stage: 'first' }])
})
