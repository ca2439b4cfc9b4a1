import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { readFileSync } from 'node:fs'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addDays, type Day } from '../../lib/domain/day.ts'
import type { InvoiceDraft } from '../../lib/reminders/save-invoice.ts'
import { reconcile } from '../../lib/reminders/reconcile.ts'
import { closeDatabase } from '../../lib/store/open-database.ts'

/** A Friday. */
export const friday: Day = '2026-11-20'

/** An extension as after installation: empty store, fake browser, a Friday at ten, English texts. */
export async function freshExtension(now = `${friday}T10:00:00Z`): Promise<void> {
  // What the last test's worker still had to do belongs to its own store and browser.
  await reconcile().catch(() => undefined)
  vi.restoreAllMocks()
  const closing = closeDatabase()
  // At once: a page of the last test that still reads must not open the old store for this one.
  globalThis.indexedDB = new IDBFactory()
  await closing
  fakeBrowser.reset()
  const words = readWords()
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: readonly string[]) =>
      (words[key]?.message ?? '').replace(/\$(\d)/g, (_match, digit: string) => values[Number(digit) - 1] ?? ''),
    getUILanguage: () => 'en',
  })
  setNow(now)
}

/** Moves the clock; timers go on running. */
export function setNow(now: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
}

let made = 1000

/** An invoice as the form gives it, overdue since ten days on that Friday: the second reminder would be next after a first one. */
export function makeDraft(overrides: Partial<InvoiceDraft> = {}): InvoiceDraft {
  return {
    number: `INV-${(made += 1)}`,
    clientName: 'Acme GmbH',
    clientEmail: 'ada@acme.example',
    contactName: 'Ada Lovelace',
    currency: 'EUR',
    total: { minor: 120_000, currency: 'EUR' },
    issuedOn: addDays(friday, -40),
    dueOn: addDays(friday, -10),
    ...overrides,
  }
}

function readWords(): Readonly<Record<string, { readonly message: string } | undefined>> {
  return JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
}
