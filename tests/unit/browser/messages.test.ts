import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, answerInTab, call, ExtensionGone, type Handlers } from '../../../lib/browser/messages.ts'
import type { GmailProtocol, WorkerProtocol } from '../../../lib/browser/protocol.ts'

type Reply = { readonly politely: string; readonly value?: unknown; readonly message?: string }
type Listener = (message: unknown, sender: object, respond: (reply: Reply) => void) => true | undefined

const id = 'test-extension-id'
const gmail = { id, url: 'https://mail.google.com/mail/u/0/', origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } }
const panel = { id, url: `chrome-extension://0b6d/panel.html#compose=c`, origin: 'chrome-extension://0b6d', frameId: 3, tab: { id: 7 } }
const popup = { id, url: `chrome-extension://${id}/popup.html`, origin: `chrome-extension://${id}` }

const handlers = {
  startGmail: vi.fn<() => void>(),
  composeOpened: vi.fn<() => null>(() => null),
  checkSending: () => [],
  composeEvent: () => null,
  takeWrite: (account) => ({ id: 'w', invoiceIds: [], to: [account], thread: null }),
  panelOpening: () => undefined,
  panelReady: () => undefined,
  threadSeen: vi.fn<() => void>(),
  candidates: () => Promise.reject(new Error('The disk is full.')),
  choice: () => {
    throw new Error('gone')
  },
  insert: () => ({ ok: false, problems: [] }),
  closePanel: () => undefined,
  learnWords: () => undefined,
  recordAct: vi.fn<(said: object) => void>(),
  undoAct: () => true,
  openOptions: () => undefined,
  startWrite: vi.fn<() => void>(),
} satisfies Handlers<WorkerProtocol>

let addListener: MockInstance<typeof fakeBrowser.runtime.onMessage.addListener>

/** Sends as the browser would, and says what came back; undefined when nobody listened. */
function send(message: unknown, sender: object): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    const listener = addListener.mock.calls.at(-1)?.[0] as unknown as Listener // what was registered last
    if (listener(message, sender, resolve) !== true) resolve(undefined)
  })
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  addListener = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener')
})

describe('answer', () => {
  beforeEach(() => void answer(handlers))

  it('answers a known question of a sender who may ask it', async () => {
    expect(await send({ politely: 'takeWrite', arg: 'me@example.com' }, gmail)).toEqual({
      politely: 'answer',
      value: { id: 'w', invoiceIds: [], to: ['me@example.com'], thread: null },
    })
  })

  it("leaves other people's messages to them", async () => {
    for (const message of [null, 'hello', 4, {}, { type: 'inboxsdk__injectPageWorld' }, { politely: 4 }]) {
      expect(await send(message, gmail)).toBeUndefined()
    }
  })

  it.each(['nonsense', 'toString', '__proto__', 'constructor', 'describeCompose', ''])(
    'refuses the unknown question "%s"',
    async (name) => {
      expect(await send({ politely: name }, gmail)).toMatchObject({
        politely: 'failure',
        message: expect.stringContaining('Nobody answers'),
      })
    },
  )

  it.each([
    ['another extension', { ...gmail, id: 'another' }],
    ['no id', { ...gmail, id: undefined }],
    ['another site', { ...gmail, url: 'https://example.com/', origin: 'https://example.com' }],
    ['a look-alike of Gmail', { ...gmail, url: 'https://mail.google.com.example.com/' }],
    ['a frame inside Gmail', { ...gmail, frameId: 5 }],
    ['no address', { id, tab: { id: 7 }, frameId: 0 }],
    ['a worker or unknown page of ours', { id, url: `chrome-extension://${id}/other.html` }],
    ['the panel, which is not Gmail', panel],
  ])('refuses %s to start Gmail', async (_who, sender) => {
    expect(await send({ politely: 'startGmail' }, sender)).toMatchObject({ politely: 'failure' })
    expect(handlers.startGmail).not.toHaveBeenCalled()
  })

  it('lets only our pages ask for a mail, and only the panel insert one', async () => {
    expect(await send({ politely: 'startWrite', arg: ['i'] }, popup)).toMatchObject({ politely: 'answer' })
    for (const sender of [gmail, panel])
      expect(await send({ politely: 'startWrite', arg: ['i'] }, sender)).toMatchObject({ politely: 'failure' })
    for (const sender of [gmail, popup]) expect(await send({ politely: 'openOptions' }, sender)).toMatchObject({ politely: 'failure' })
    expect(await send({ politely: 'openOptions' }, panel)).toMatchObject({ politely: 'answer' })
  })

  it('takes a page with a foreign origin for nobody', async () => {
    expect(await send({ politely: 'openOptions' }, { ...panel, origin: 'https://mail.google.com' })).toMatchObject({ politely: 'failure' })
  })

  it.each([
    ['threadSeen', { account: 'me@example.com', threadId: 'x y', messages: [] }],
    [
      'threadSeen',
      {
        account: 'me@example.com',
        threadId: '19a1',
        messages: [{ messageId: '19a1', from: 'a@b.c', isOwn: 1, at: '2026-11-17T09:00:00.000Z' }],
      },
    ],
    [
      'threadSeen',
      { account: 'me@example.com', threadId: '19a1', messages: [{ messageId: '19a1', from: 'a@b.c', isOwn: true, at: 'soon' }] },
    ],
    ['takeWrite', 4],
    ['takeWrite', undefined],
    ['takeWrite', 'x'.repeat(1000)],
    ['composeOpened', {}],
    ['composeOpened', { account: 'a', draftId: 4 }],
    ['composeOpened', { account: 'a', draftId: null, extra: 1 }],
    ['composeEvent', { reminderId: 'r', event: { type: 'sent', draftId: null } }],
    ['composeEvent', { reminderId: 'r', event: { type: 'paid' } }],
    ['checkSending', []],
    ['startGmail', { files: ['/evil.js'] }],
  ])('refuses %s with a wrong argument', async (name, arg) => {
    expect(await send({ politely: name, arg }, gmail)).toMatchObject({
      politely: 'failure',
      message: expect.stringContaining('was asked with'),
    })
  })

  describe('what a person says in the panel', () => {
    const day = '2026-11-20'
    const invoiceIds = ['i']
    const hold = { reason: 'promised', until: day, note: '', since: day }
    const contact = { channel: 'call', outcome: 'reached', note: '' }
    const paid = { type: 'paid', invoiceIds, paidOn: day }
    const partly = { type: 'partly-paid', invoiceId: 'i', amount: { minor: 1, currency: 'EUR' }, paidOn: day }

    beforeEach(() => void handlers.recordAct.mockClear())

    it.each<object>([
      paid,
      partly,
      { type: 'hold', invoiceIds, hold },
      { type: 'hold', invoiceIds, hold: { ...hold, reason: 'dispute', until: null } },
      { type: 'snooze', invoiceIds, until: day },
      { type: 'contact', invoiceIds, on: day, contact },
      { type: 'leave-out', items: [{ invoiceId: 'i', stage: 'first' }] },
      { type: 'write-off', invoiceIds, writtenOffOn: day },
    ])('takes %o', async (act) => {
      expect(await send({ politely: 'recordAct', arg: { key: 'k', act } }, panel)).toMatchObject({ politely: 'answer' })
      expect(handlers.recordAct.mock.lastCall?.[0]).toEqual({ key: 'k', act })
    })

    it.each<[string, unknown]>([
      ['nothing', undefined],
      ['no act', null],
      ['an unknown act', { ...paid, type: 'delete' }],
      ['an act for the popup only', { type: 'rest', invoiceIds, until: '2026-11-20T15:00:00.000Z' }],
      ['an act with an unknown field', { ...paid, isForced: true }],
      ['a day that does not exist', { ...paid, paidOn: '2026-02-30' }],
      ['a day that is none', { ...paid, paidOn: 'today' }],
      ['a day with more behind it', { ...paid, paidOn: `${day}T00:00` }],
      ['a day as a number', { ...paid, paidOn: 20261120 }],
      ['ids that are no list', { ...paid, invoiceIds: 'i' }],
      ['ids that are no texts', { ...paid, invoiceIds: [1] }],
      ['an endless id', { ...paid, invoiceIds: ['i'.repeat(201)] }],
      ['too many ids', { ...paid, invoiceIds: Array.from({ length: 201 }, (_, index) => `i${index}`) }],
      ['half a minor unit', { ...partly, amount: { minor: 0.5, currency: 'EUR' } }],
      ['no number', { ...partly, amount: { minor: Number.NaN, currency: 'EUR' } }],
      ['an amount as text', { ...partly, amount: { minor: '1', currency: 'EUR' } }],
      ['a currency that is none', { ...partly, amount: { minor: 1, currency: 'euro' } }],
      ['a payment for a list', { ...partly, invoiceIds }],
      ['an unknown reason', { type: 'hold', invoiceIds, hold: { ...hold, reason: 'revenge' } }],
      ['an endless note', { type: 'hold', invoiceIds, hold: { ...hold, note: 'x'.repeat(501) } }],
      ['a hold with an unknown field', { type: 'hold', invoiceIds, hold: { ...hold, html: '' } }],
      ['a hold until a day that does not exist', { type: 'hold', invoiceIds, hold: { ...hold, until: '2026-11-31' } }],
      ['an unknown channel', { type: 'contact', invoiceIds, on: day, contact: { ...contact, channel: 'pigeon' } }],
      ['an unknown outcome', { type: 'contact', invoiceIds, on: day, contact: { ...contact, outcome: 'shouted' } }],
      ["a contact with Gmail's ids", { type: 'contact', invoiceIds, on: day, contact: { ...contact, messageId: '19a1' } }],
      ['an unknown stage', { type: 'leave-out', items: [{ invoiceId: 'i', stage: 'tenth' }] }],
      ['too many stages', { type: 'leave-out', items: Array.from({ length: 201 }, () => ({ invoiceId: 'i', stage: 'first' })) }],
    ])('refuses %s', async (_what, act) => {
      const reply = await send({ politely: 'recordAct', arg: { key: 'k', act } }, panel)
      expect(reply).toMatchObject({ politely: 'failure', message: expect.stringContaining('was asked with') })
      expect(handlers.recordAct).not.toHaveBeenCalled()
    })

    it('is refused without a key, and from anybody but the panel', async () => {
      for (const arg of [{ act: paid }, { key: 4, act: paid }, { key: 'k'.repeat(201), act: paid }])
        expect(await send({ politely: 'recordAct', arg }, panel)).toMatchObject({ politely: 'failure' })
      for (const sender of [gmail, popup]) {
        expect(await send({ politely: 'recordAct', arg: { key: 'k', act: paid } }, sender)).toMatchObject({ politely: 'failure' })
        expect(await send({ politely: 'undoAct', arg: 'k' }, sender)).toMatchObject({ politely: 'failure' })
      }
      expect(handlers.recordAct).not.toHaveBeenCalled()
      expect(await send({ politely: 'undoAct', arg: { key: 'k' } }, panel)).toMatchObject({ politely: 'failure' })
      expect(await send({ politely: 'undoAct', arg: 'k' }, panel)).toEqual({ politely: 'answer', value: true })
    })
  })

  it('hands back what a handler throws, by its message', async () => {
    const ask = { compose: 'c', search: '', write: null }
    expect(await send({ politely: 'candidates', arg: ask }, panel)).toEqual({ politely: 'failure', message: 'The disk is full.' })
    expect(await send({ politely: 'choice', arg: { compose: 'c', invoiceIds: [] } }, panel)).toEqual({
      politely: 'failure',
      message: 'gone',
    })
  })

  it('does not compile without a handler for every question', () => {
    const { startGmail: _one, ...rest } = handlers
    // @ts-expect-error startGmail is missing
    const incomplete: Handlers<WorkerProtocol> = rest
    expect(incomplete).toBeDefined()
  })
})

describe('answerInTab', () => {
  const inTab = {
    describeCompose: vi.fn<() => never>(),
    fillCompose: () => undefined,
    panelReady: () => undefined,
    closePanel: () => undefined,
    write: () => true,
  }

  it('listens to the worker only', async () => {
    answerInTab(inTab satisfies Handlers<GmailProtocol>)
    const ask = { politely: 'write', arg: { id: 'w', invoiceIds: [], to: [], thread: null } }
    expect(await send(ask, { id, url: `chrome-extension://${id}/background.js` })).toEqual({ politely: 'answer', value: true })
    for (const sender of [gmail, panel, { id: 'another' }]) expect(await send(ask, sender)).toMatchObject({ politely: 'failure' })
  })
})

describe('call', () => {
  it('gives the answer, and throws what the worker threw', async () => {
    const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
    sendMessage.mockResolvedValueOnce({ politely: 'answer', value: null } as never)
    expect(await call('takeWrite', 'me@example.com')).toBeNull()
    expect(sendMessage).toHaveBeenCalledWith({ politely: 'takeWrite', arg: 'me@example.com' })
    sendMessage.mockResolvedValueOnce({ politely: 'failure', message: 'The disk is full.' } as never)
    await expect(call('takeWrite', 'me@example.com')).rejects.toThrow('The disk is full.')
    expect(sendMessage).toHaveBeenCalledTimes(2)
  })

  it('asks once more when no answer came, as when the worker just died', async () => {
    const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    sendMessage.mockResolvedValueOnce({ politely: 'answer' } as never)
    await expect(call('openOptions')).resolves.toBeUndefined()
    sendMessage.mockResolvedValue(undefined)
    await expect(call('openOptions')).rejects.toThrow('No answer')
    expect(sendMessage).toHaveBeenCalledTimes(4)
  })

  it('asks once more when the question stays open for ever', async () => {
    vi.useFakeTimers()
    const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
    sendMessage.mockReturnValueOnce(new Promise(() => undefined) as never)
    sendMessage.mockResolvedValueOnce({ politely: 'answer', value: undefined } as never)
    const answered = call('openOptions')
    await vi.advanceTimersByTimeAsync(6000)
    await expect(answered).resolves.toBeUndefined()
    expect(sendMessage).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  it('says so when the extension was updated under the page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'))
    await expect(call('openOptions')).rejects.toBeInstanceOf(ExtensionGone)
    fakeBrowser.runtime.id = undefined as never
    await expect(call('openOptions')).rejects.toBeInstanceOf(ExtensionGone)
  })

  it('lets a page stop answering that the extension was updated under', () => {
    const stop = answerInTab({} as Handlers<GmailProtocol>)
    const { runtime } = fakeBrowser
    try {
      // Chromium takes all of it away.
      Object.assign(fakeBrowser, { runtime: undefined })
      expect(stop).not.toThrow()
    } finally {
      Object.assign(fakeBrowser, { runtime })
    }
  })
})
