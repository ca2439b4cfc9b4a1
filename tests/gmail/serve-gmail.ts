import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join, normalize, resolve } from 'node:path'
import type { BrowserContext, ConsoleMessage, Page, Route } from 'playwright-core'
import { createMailbox, type Mailbox } from './mailbox.ts'
import type { PageState, Person, SentMail, StandInThread, ThreadSeed } from './mailbox-types.ts'
import { mainPage, popoutPage } from './page-html.ts'
import { answerSave, answerSearch, answerThread, originalPage } from './sync-protocol.ts'

export interface GmailOptions {
  /** The first is `/u/0/`. */
  readonly accounts?: readonly Person[]
  /** HTML of the signature; unset gives a plain one with the account's name, empty gives none. */
  readonly signature?: string
  readonly isPlainText?: boolean
  readonly theme?: 'light' | 'dark'
  readonly threads?: readonly ThreadSeed[]
  /** How long "Undo" stays. */
  readonly undoMs?: number
  /** The clock of the stand-in's server. */
  readonly now?: () => number
  /** Sent with the page, to see what a stricter Gmail would do. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface GmailStandIn {
  readonly account: string
  readonly url: string
  /** What the server received and was not taken back, oldest first. */
  sentMails(): readonly SentMail[]
  /** Addresses asked of any host but mail.google.com. Must stay empty. */
  requests(): readonly string[]
  /** The next mail is answered with HTTP 500. */
  failNextSend(): void
  /** Answers the next mail only after this many milliseconds. */
  delayNextSend(ms: number): void
  threads(account?: number): readonly StandInThread[]
  addThread(seed: ThreadSeed, account?: number): StandInThread
  /** Errors the pages logged or threw. */
  errors(): readonly string[]
}

const origin = 'https://mail.google.com'
const here = import.meta.dirname
const iconDir = resolve(here, '../../node_modules/lucide-static/icons')

export const maria: Person = { name: 'Maria Lopez', email: 'maria@lopez.example' }
export const studio: Person = { name: 'Lopez Studio', email: 'studio@lopez.example' }
export const acme: Person = { name: 'Ada Lovelace', email: 'ada@acme.example' }

async function asset(path: string): Promise<{ contentType: string; body: string } | null> {
  if (path.startsWith('icon/')) {
    const name = normalize(path.slice('icon/'.length))
    if (!/^[\w-]+\.svg$/.test(name)) return null
    return { contentType: 'image/svg+xml', body: await readFile(join(iconDir, name), 'utf8') }
  }
  const file = resolve(here, normalize(path))
  if (!file.startsWith(here)) return null
  const source = await readFile(file, 'utf8')
  return path.endsWith('.css')
    ? { contentType: 'text/css', body: source }
    : { contentType: 'text/javascript', body: stripTypeScriptTypes(source) }
}

/**
 * Chromium logs the answer 500 of a failed send, and every refused request (those are in `requests()`). And in Kefir's `debounce`, inside
 * InboxSDK, a timer that outlives its stream by a rounded millisecond calls `setTimeout(null)`, which the content script's policy refuses.
 */
function isExpected(message: ConsoleMessage): boolean {
  const isKefirTimer = /Evaluating a string as JavaScript/.test(message.text()) && /\/(inboxsdk|gmail)\.js$/.test(message.location().url)
  return isKefirTimer || /status of 500|net::ERR_FAILED/.test(message.text())
}

/**
 * Plays Gmail for every page of `context`, at Gmail's own address and without a network: a page that the unmodified InboxSDK
 * takes for Gmail, and the little of a server that it talks to. Every other host is noted down and refused.
 */
export async function serveGmail(context: BrowserContext, options: GmailOptions = {}): Promise<GmailStandIn> {
  const accounts = options.accounts ?? [maria, studio]
  const now = options.now ?? Date.now
  const foreign: string[] = []
  const errors: string[] = []
  let failing = 0
  let delay = 0
  let serial = 0x1000n

  const nextSerial = (): bigint => (serial += 1n)
  const mailboxes = accounts.map((person) => createMailbox(person, now, nextSerial))
  for (const seed of options.threads ?? []) mailboxes[0]?.add(seed)

  function stateOf(index: number, mailbox: Mailbox): PageState {
    return {
      index,
      account: mailbox.account,
      accounts,
      threads: mailbox.threads(),
      signature: options.signature ?? `${mailbox.account.name}<br>Translations &amp; copy`,
      isPlainText: options.isPlainText ?? false,
      isDark: options.theme === 'dark',
      undoMs: options.undoMs ?? 10_000,
      now: now(),
    }
  }

  async function answer(route: Route): Promise<void> {
    const request = route.request()
    const url = new URL(request.url())
    const index = Number(/\/u\/(\d+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('u') ?? 0)
    const mailbox = mailboxes[index]
    const json = (body: unknown): Promise<void> =>
      route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })
    if (!mailbox) return route.fulfill({ status: 404, body: 'No such account' })

    if (url.pathname.startsWith('/_standin/')) {
      const path = url.pathname.slice('/_standin/'.length)
      if (path === 'state') return json(stateOf(index, mailbox))
      if (path === 'undo' || path === 'discard') {
        const { messageId } = request.postDataJSON() as { messageId: string }
        mailbox[path](messageId)
        return json({})
      }
      const found = await asset(path)
      return found ? route.fulfill({ status: 200, ...found }) : route.fulfill({ status: 404 })
    }

    if (url.pathname.includes('/sync/')) {
      const body: unknown = request.postDataJSON()
      if (url.pathname.endsWith('/i/bv')) return json(answerSearch(mailbox, body))
      if (url.pathname.endsWith('/i/fd')) return json(answerThread(mailbox, body))
      const isMail = (request.postData() ?? '').includes('"^pfg"')
      if (isMail && delay > 0) {
        const wait = delay
        delay = 0
        await new Promise((done) => setTimeout(done, wait))
      }
      if (isMail && failing > 0) {
        failing -= 1
        return route.fulfill({ status: 500, body: 'Backend error' })
      }
      return json(answerSave(mailbox, body))
    }

    if (url.searchParams.get('view') === 'om') {
      return route.fulfill({ contentType: 'text/html', body: originalPage(mailbox, url.searchParams.get('permmsgid') ?? '') })
    }
    if (url.searchParams.get('view') === 'att') {
      const message = mailbox
        .threads()
        .flatMap((thread) => thread.messages)
        .find((known) => known.id === url.searchParams.get('th'))
      const file = message?.attachments[Number((url.searchParams.get('attid') ?? '0.1').split('.')[1]) - 1]
      return file ? route.fulfill({ contentType: file.type, body: file.content }) : route.fulfill({ status: 404 })
    }
    if (url.pathname === '/' || url.pathname === '/mail' || url.pathname === '/mail/') {
      return route.fulfill({ status: 302, headers: { location: `${origin}/mail/u/0/` } })
    }
    if (url.pathname.startsWith('/mail/')) {
      const page = url.pathname.includes('/popout') ? popoutPage : mainPage
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: options.headers ?? {},
        body: page(stateOf(index, mailbox)),
      })
    }
    // Pictures Gmail keeps at odd places, such as its transparent dot.
    return route.fulfill({ status: 200, contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
  }

  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => {
      foreign.push(route.request().url())
      return route.abort()
    },
  )
  await context.route(`${origin}/**`, answer)

  function watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message)) errors.push(`${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => errors.push(String(error)))
  }
  for (const page of context.pages()) watch(page)
  context.on('page', watch)

  return {
    account: accounts[0]?.email ?? '',
    url: `${origin}/mail/u/0/`,
    sentMails: () => mailboxes.flatMap((mailbox) => mailbox.sent()),
    requests: () => foreign,
    failNextSend: () => {
      failing += 1
    },
    delayNextSend: (ms) => {
      delay = ms
    },
    threads: (account = 0) => mailboxes[account]?.threads() ?? [],
    addThread(seed, account = 0) {
      const mailbox = mailboxes[account]
      if (!mailbox) throw new Error(`no account ${account}`)
      return mailbox.add(seed)
    },
    errors: () => errors,
  }
}
