import { callTab } from '../browser/messages.ts'
import { startGmailScript } from '../browser/gmail-script.ts'
import type { WriteRequest } from '../browser/protocol.ts'
import { focusTab, gmailTabs, openGmail } from '../browser/tabs.ts'
import { normalAddress } from '../domain/client-matching.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import type { WriteRecord, WriteTransaction } from '../store/schema.ts'
import { readStore } from '../store/read-store.ts'
import { write } from '../store/transaction.ts'
import { readChosen } from './choice.ts'
import { clock } from './clock.ts'

/** A request that no tab took for so long is forgotten: a compose that opens by itself much later would only startle. */
const writeRequestMs = 10 * 60_000
/** A tab that was asked and did not answer for so long will not. */
const offeredMs = 5_000

const bookkeeping = { isRecord: false }

/**
 * Opens a filled compose for these invoices: in the Gmail tab used last, else in the next one that is ready, else in a new one. The
 * request waits in the store, so it is not lost when the worker or the tab dies on the way.
 */
export async function openWrite(invoiceIds: readonly InvoiceId[]): Promise<void> {
  const request = await write((transaction) => makeRequest(transaction, invoiceIds), bookkeeping)
  if (!request) return
  const tabs = await gmailTabs()
  const starting: (typeof tabs)[number][] = []
  for (const tab of tabs) {
    const answer = await offer(tab.id, request)
    if (answer === 'taken') {
      await write((transaction) => setState(transaction, request.id, 'taken'), bookkeeping)
      await focusTab(tab)
      return
    }
    if (answer === 'not-ready') starting.push(tab)
  }
  await write((transaction) => setState(transaction, request.id, 'waiting'), bookkeeping)
  const [next] = starting
  if (!next) return openGmail()
  await focusTab(next)
  // Its loader would wait until Gmail is idle; the freelancer is waiting now.
  await startGmailScript(next.id, null).catch((error: unknown) => console.warn('Politely could not start in Gmail yet:', error))
}

/** Hands the oldest waiting request to a Gmail tab, once. The thread comes along only where it lives in that tab's account. */
export function takeWrite(account: string): Promise<WriteRequest | null> {
  return write(async (transaction) => {
    const { nowMs } = clock()
    const age = ({ at }: WriteRecord): number => nowMs - Date.parse(at)
    const waiting = (await writeRecords(transaction))
      .filter((record) => age(record) < writeRequestMs)
      .filter((record) => record.state === 'waiting' || (record.state === 'offered' && age(record) > offeredMs))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    for (const record of waiting) {
      await transaction.objectStore('requests').put({ ...record, state: 'taken' })
      const request = await describe(transaction, record.id, record.invoiceIds)
      if (request) return forAccount(request, account)
    }
    return null
  }, bookkeeping)
}

async function makeRequest(transaction: WriteTransaction, invoiceIds: readonly InvoiceId[]): Promise<WriteRequest | null> {
  const request = await describe(transaction, crypto.randomUUID(), invoiceIds)
  if (!request) return null
  const { at, nowMs } = clock()
  const record: WriteRecord = { id: request.id, kind: 'write', at, invoiceIds: request.invoiceIds, state: 'offered' }
  const open = (await writeRecords(transaction)).filter(({ state }) => state !== 'taken')
  // A second click means the same wish again, not a second compose: the first one is on its way.
  const isSame = (other: WriteRecord): boolean => nowMs - Date.parse(other.at) < offeredMs && isSameWish(other, record)
  if (open.some(isSame)) return null
  for (const { id } of open) await transaction.objectStore('requests').delete(id)
  await transaction.objectStore('requests').put(record)
  return request
}

function isSameWish(one: WriteRecord, other: WriteRecord): boolean {
  return one.invoiceIds.length === other.invoiceIds.length && one.invoiceIds.every((id) => other.invoiceIds.includes(id))
}

async function describe(transaction: WriteTransaction, id: string, invoiceIds: readonly InvoiceId[]): Promise<WriteRequest | null> {
  const chosen = await readChosen(transaction, invoiceIds)
  if (!chosen) return null
  const { client, invoices } = chosen
  const thread = invoices.find(({ invoice }) => invoice.thread)?.invoice.thread
  return {
    id,
    invoiceIds: invoices.map(({ invoice }) => invoice.id),
    to: [client.email],
    thread: thread ? { threadId: thread.threadId, ...(thread.token && { token: thread.token }) } : null,
    ...(thread && { account: thread.account }),
  }
}

function forAccount(request: WriteRequest, account: string): WriteRequest {
  if (request.account === undefined || normalAddress(request.account) === normalAddress(account)) return request
  const { account: _other, ...rest } = request
  return { ...rest, thread: null }
}

async function offer(tabId: number, request: WriteRequest): Promise<'taken' | 'other-account' | 'not-ready'> {
  try {
    return (await callTab(tabId, 'write', request)) ? 'taken' : 'other-account'
  } catch {
    // No content script there yet: it asks by itself when it is ready.
    return 'not-ready'
  }
}

async function setState(transaction: WriteTransaction, id: string, state: WriteRecord['state']): Promise<void> {
  const record = await transaction.objectStore('requests').get(id)
  if (record?.kind === 'write' && record.state !== 'taken') await transaction.objectStore('requests').put({ ...record, state })
}

async function writeRecords(transaction: WriteTransaction): Promise<readonly WriteRecord[]> {
  return (await readStore(transaction, 'requests').getAll()).filter((record) => record.kind === 'write')
}
