import { browser, type Browser } from 'wxt/browser'
import { gmailGuards } from './gmail-guards.ts'
import type { Guard } from './guards.ts'
import type { GmailProtocol, WorkerProtocol } from './protocol.ts'
import { isWorker, senderOf, type Caller, type Sender } from './sender.ts'
import { workerGates } from './worker-gates.ts'

type Arguments<P, N extends keyof P> = P[N] extends (...args: infer A) => unknown ? A : never
export type Argument<P, N extends keyof P> = Arguments<P, N> extends readonly [infer A] ? A : undefined
type Result<P, N extends keyof P> = P[N] extends (...args: never[]) => infer R ? R : never

/** A function for every question of a protocol: a missing one does not compile. */
export type Handlers<P> = {
  readonly [N in keyof P]: (arg: Argument<P, N>, sender: Sender) => Result<P, N> | Promise<Result<P, N>>
}

/** What each question takes. */
export type Guards<P> = { readonly [N in keyof P]: Guard<Argument<P, N>> }

/** Who may ask each question, and what it takes. */
export type Gates<P> = { readonly [N in keyof P]: { readonly from: readonly Caller[]; readonly is: Guard<Argument<P, N>> } }

interface Question {
  readonly politely: string
  readonly arg?: unknown
}

type Reply = { readonly politely: 'answer'; readonly value?: unknown } | { readonly politely: 'failure'; readonly message: string }

const updated = 'Politely was updated. Reload this page.'

/** The extension was updated or removed while this page was open: only a reload of the page helps. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone'
}

/**
 * Asks the worker. An answer that was lost on the way is asked for once more, so every question must bear being asked twice.
 * Throws what the worker threw, with its message; throws `ExtensionGone` in a page that outlived the extension.
 */
export async function call<N extends keyof WorkerProtocol>(
  name: N,
  ...args: Arguments<WorkerProtocol, N>
): Promise<Result<WorkerProtocol, N>> {
  const question: Question = { politely: name, arg: args[0] }
  const reply = await ask(() => browser.runtime.sendMessage(question))
  return reply as Result<WorkerProtocol, N> // the worker's handlers are typed by the same protocol
}

/** Asks the Gmail content script in the top frame of a tab. Rejects when the tab has none. */
export async function callTab<N extends keyof GmailProtocol>(
  tabId: number,
  name: N,
  ...args: Arguments<GmailProtocol, N>
): Promise<Result<GmailProtocol, N>> {
  const question: Question = { politely: name, arg: args[0] }
  const reply = await askOnce(() => browser.tabs.sendMessage(tabId, question, { frameId: 0 }))
  return reply as Result<GmailProtocol, N> // the content script's handlers are typed by the same protocol
}

/** Answers the questions of pages and content scripts; call it once, while the worker starts. Returns its undo. */
export function answer(handlers: Handlers<WorkerProtocol>): () => void {
  const gates = workerGates()
  return listen((question, from) => {
    const sender = senderOf(from)
    const gate = Object.hasOwn(gates, question.politely) ? gates[question.politely as keyof WorkerProtocol] : undefined
    if (!gate) throw new Error(`Nobody answers "${question.politely.slice(0, 40)}".`)
    if (!sender || !gate.from.includes(sender.kind)) throw new Error(`This page may not ask "${question.politely}".`)
    return answerWith(handlers, question, gate.is, sender)
  })
}

/** Answers the worker's questions in Gmail's tab. Returns its undo. */
export function answerInTab(handlers: Handlers<GmailProtocol>): () => void {
  const guards = gmailGuards()
  return listen((question, from) => {
    if (!isWorker(from)) throw new Error('Only the worker may ask.')
    const guard = Object.hasOwn(guards, question.politely) ? guards[question.politely as keyof GmailProtocol] : undefined
    if (!guard) throw new Error(`Nobody answers "${question.politely.slice(0, 40)}".`)
    return answerWith(handlers, question, guard, { kind: 'worker', tabId: null, documentId: null })
  })
}

function answerWith(handlers: unknown, question: Question, guard: (value: unknown) => boolean, sender: Sender): unknown {
  const arg = question.arg ?? undefined
  if (!guard(arg)) throw new Error(`"${question.politely}" was asked with something else than it takes.`)
  // The gate has checked name and argument; the handlers are typed by the protocol where they are given.
  const handler = (handlers as Record<string, (arg: unknown, sender: Sender) => unknown>)[question.politely]
  return handler?.(arg, sender)
}

function listen(handle: (question: Question, from: Browser.runtime.MessageSender) => unknown): () => void {
  const listener = (message: unknown, from: Browser.runtime.MessageSender, sendResponse: (reply: Reply) => void): true | undefined => {
    if (!isQuestion(message)) return undefined
    // The message may come from a page that is gone when the answer is ready; then nobody waits for it.
    void Promise.try(handle, message, from).then(
      (value) => sendResponse({ politely: 'answer', value }),
      (error: unknown) => {
        console.error(`Politely could not answer "${message.politely}":`, error)
        sendResponse({ politely: 'failure', message: error instanceof Error ? error.message : String(error) })
      },
    )
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  // In a page that outlived the extension there is nothing left to remove it from.
  return () => browser.runtime?.onMessage.removeListener(listener)
}

/** A worker that dies with a question on its way may leave it open for ever. */
const patienceMs = 6000

async function ask(send: () => Promise<unknown>): Promise<unknown> {
  const noAnswer = new Promise((done) => setTimeout(done, patienceMs))
  try {
    return await askOnce(() => Promise.race([send(), noAnswer]))
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return await askOnce(send)
  }
}

class NoAnswer extends Error {}

async function askOnce(send: () => Promise<unknown>): Promise<unknown> {
  if (!browser.runtime?.id) throw new ExtensionGone(updated)
  let reply: unknown
  try {
    reply = await send()
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    if (cause.includes('context invalidated')) throw new ExtensionGone(updated, { cause: error })
    throw new NoAnswer(cause, { cause: error })
  }
  if (!isReply(reply)) throw new NoAnswer('No answer.')
  if (reply.politely === 'failure') throw new Error(reply.message)
  return reply.value
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'politely' in message && typeof message.politely === 'string'
}

function isReply(reply: unknown): reply is Reply {
  return isQuestion(reply) && (reply.politely === 'answer' || reply.politely === 'failure')
}
