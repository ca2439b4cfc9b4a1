import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { freshExtension } from './fresh-extension.ts'

/** The use cases, as the worker and the pages import them. */
async function loadUseCases() {
  const [
    answerNotification,
    backup,
    changeInvoice,
    checkOutgoing,
    choice,
    clients,
    composeEvent,
    due,
    insertReminder,
    listInvoices,
    reconcile,
    recordContact,
    restUntil,
    saveInvoice,
    settings,
    threadSeen,
    uncertain,
    writeRequests,
    transaction,
    openDatabase,
  ] = await Promise.all([
    import('../../lib/reminders/answer-notification.ts'),
    import('../../lib/reminders/backup.ts'),
    import('../../lib/reminders/change-invoice.ts'),
    import('../../lib/reminders/check-outgoing.ts'),
    import('../../lib/reminders/choice.ts'),
    import('../../lib/reminders/clients.ts'),
    import('../../lib/reminders/compose-event.ts'),
    import('../../lib/reminders/due.ts'),
    import('../../lib/reminders/insert-reminder.ts'),
    import('../../lib/reminders/list-invoices.ts'),
    import('../../lib/reminders/reconcile.ts'),
    import('../../lib/reminders/record-contact.ts'),
    import('../../lib/reminders/rest-until.ts'),
    import('../../lib/reminders/save-invoice.ts'),
    import('../../lib/reminders/settings.ts'),
    import('../../lib/reminders/thread-seen.ts'),
    import('../../lib/reminders/uncertain.ts'),
    import('../../lib/reminders/write-requests.ts'),
    import('../../lib/store/transaction.ts'),
    import('../../lib/store/open-database.ts'),
  ])
  return {
    ...answerNotification,
    ...backup,
    ...changeInvoice,
    ...checkOutgoing,
    ...choice,
    ...clients,
    ...composeEvent,
    ...due,
    ...insertReminder,
    ...listInvoices,
    ...reconcile,
    ...recordContact,
    ...restUntil,
    ...saveInvoice,
    ...settings,
    ...threadSeen,
    ...uncertain,
    ...writeRequests,
    ...transaction,
    ...openDatabase,
  }
}

export type UseCases = Awaited<ReturnType<typeof loadUseCases>>

/** One time the browser was asked to show a notification. */
export interface ShownNotification {
  readonly id: string
  readonly atMs: number
}

export interface SimulatedExtension {
  /** The use cases of the worker that runs now. */
  use(): UseCases
  /** What was shown since the start, oldest first. */
  readonly shown: readonly ShownNotification[]
  /** What was logged as an error by a living worker. */
  readonly errors: readonly string[]
  /**
   * Runs some work, and what the worker still does after it has answered; with `killAfter` the worker dies after so many turns of the event
   * loop, and null comes back if that was too early.
   */
  run<T>(work: (use: UseCases) => Promise<T>, killAfter?: number): Promise<{ readonly value: T } | null>
  /** The worker ends, with everything it knew; the next event starts another one. */
  killWorker(): Promise<void>
  /** The browser starts anew: no notifications, and no alarms either. */
  restartBrowser(): Promise<void>
  /** Lets alarms ring whose time has come; says whether one did. */
  ring(): Promise<boolean>
  /** When the next alarm rings; null without any. */
  nextAlarmMs(): Promise<number | null>
}

/** A fresh extension whose worker can be killed at any point, in a browser whose clock and zone the test sets. */
export async function simulateExtension(now: string): Promise<SimulatedExtension> {
  await freshExtension(now)
  const shown: ShownNotification[] = []
  const gate: Gate = { connections: new Set(), writing: new Set(), isDead: false }
  guardBrowser(gate, (id) => shown.push({ id, atMs: Date.now() }))
  guardDatabase(gate)
  const errors: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...what: unknown[]) => {
    // A dying worker may complain.
    if (!gate.isDead) errors.push(what.map(String).join(' '))
  })
  let use = await loadWorker()

  async function loadWorker(): Promise<UseCases> {
    // A new worker has its own locks, as the browser gives back those of a dead one.
    Object.defineProperty(navigator, 'locks', { value: makeLocks(), configurable: true })
    vi.resetModules()
    return loadUseCases()
  }

  async function killWorker(): Promise<void> {
    await closeForGood(gate)
    use = await loadWorker()
  }

  return {
    use: () => use,
    shown,
    errors,
    killWorker,
    async run(work, killAfter) {
      const running = work(use).then((value) => ({ value }))
      if (killAfter === undefined) {
        const done = await running
        await use.reconcile()
        return done
      }
      running.catch(() => undefined)
      const done = await Promise.race([running, turns(killAfter).then(() => null)])
      await killWorker()
      return done
    },
    async restartBrowser() {
      await closeForGood(gate)
      await fakeBrowser.alarms.clearAll()
      for (const id of Object.keys(await fakeBrowser.notifications.getAll())) await fakeBrowser.notifications.clear(id)
      use = await loadWorker()
      await use.reconcile()
    },
    async ring() {
      const due = (await fakeBrowser.alarms.getAll()).filter(({ scheduledTime }) => scheduledTime <= Date.now())
      for (const { name, periodInMinutes } of due) {
        await fakeBrowser.alarms.clear(name)
        if (periodInMinutes !== undefined) await fakeBrowser.alarms.create(name, { delayInMinutes: periodInMinutes, periodInMinutes })
      }
      if (due.length > 0) await use.reconcile()
      return due.length > 0
    },
    async nextAlarmMs() {
      const times = (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)
      return times.length > 0 ? Math.min(...times) : null
    },
  }
}

/** Sets the clock; timers go on running. */
export function setClock(ms: number): void {
  vi.setSystemTime(ms)
}

/** Sets the zone of the whole process, as travelling does. */
export function setZone(zone: string): void {
  process.env['TZ'] = zone
}

/** Everything that reaches outside the worker goes through here. What a dead worker asks for is never answered. */
interface Gate {
  readonly connections: Set<IDBDatabase>
  readonly writing: Set<IDBTransaction>
  isDead: boolean
}

async function closeForGood(gate: Gate): Promise<void> {
  gate.isDead = true
  // What was not committed when the worker died never was.
  for (const transaction of gate.writing) transaction.abort()
  for (const connection of gate.connections) connection.close()
  gate.writing.clear()
  gate.connections.clear()
  // What the dead worker still had to do ends at its next question.
  await turns(30)
  gate.isDead = false
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

type Method = (...args: unknown[]) => Promise<unknown>

const guarded = Symbol('guarded')

function guardBrowser(gate: Gate, onShown: (id: string) => void): void {
  const { alarms, notifications, action, storage, tabs, runtime } = fakeBrowser
  runtime.openOptionsPage = () => Promise.resolve()
  const parts = [alarms, notifications, action, storage.local, tabs, runtime] as unknown as Record<
    string,
    Method & { [guarded]?: Method }
  >[]
  for (const part of parts) {
    for (const [name, method] of Object.entries(part)) {
      if (typeof method !== 'function' || name === 'resetState') continue
      const original = method[guarded] ?? method
      const isShowing = part === (notifications as unknown) && name === 'create'
      const own: Method & { [guarded]?: Method } = (...args) => {
        if (gate.isDead) return new Promise(() => undefined)
        if (isShowing) onShown(String(args[0]))
        return original.apply(part, args)
      }
      own[guarded] = original
      part[name] = own
    }
  }
}

function guardDatabase(gate: Gate): void {
  const factory = globalThis.indexedDB
  const open = factory.open.bind(factory)
  factory.open = (name, version) => {
    // Such a request never ends.
    if (gate.isDead) return new IDBOpenDBRequest()
    const request = open(name, version)
    request.addEventListener('success', () => watchConnection(gate, request.result))
    return request
  }
}

function watchConnection(gate: Gate, connection: IDBDatabase): void {
  gate.connections.add(connection)
  const begin = connection.transaction.bind(connection)
  connection.transaction = (...args) => {
    const transaction = begin(...args)
    if (transaction.mode !== 'readwrite') return transaction
    gate.writing.add(transaction)
    for (const end of ['complete', 'abort'] as const) transaction.addEventListener(end, () => gate.writing.delete(transaction))
    return transaction
  }
}

/** `navigator.locks` of one worker: one holder at a time, first come first served. */
function makeLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
  return { request } as unknown as Pick<LockManager, 'request'>
}
