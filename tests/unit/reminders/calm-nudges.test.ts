import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addDays } from '../../../lib/domain/day.ts'
import type { WorkCalendar } from '../../../lib/domain/settings.ts'
import { recordPayment, waiveStage } from '../../../lib/reminders/change-invoice.ts'
import { claimNudges } from '../../../lib/reminders/claim-nudges.ts'
import { clock } from '../../../lib/reminders/clock.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { reconcile } from '../../../lib/reminders/reconcile.ts'
import { restUntil } from '../../../lib/reminders/rest-until.ts'
import { saveInvoice, type InvoiceDraft } from '../../../lib/reminders/save-invoice.ts'
import { saveSettings } from '../../../lib/reminders/settings.ts'
import { putReminder } from '../../../lib/store/save-records.ts'
import { write } from '../../../lib/store/transaction.ts'
import { makeReminder, makeSettings } from '../../support/make.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'

async function save(overrides: Partial<InvoiceDraft> = {}): Promise<string> {
  const saved = await saveInvoice(makeDraft(overrides))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

async function setCalendar(calendar: Partial<WorkCalendar>): Promise<void> {
  const settings = makeSettings()
  await saveSettings({ ...settings, calendar: { ...settings.calendar, ...calendar } })
}

async function wake(now: string): Promise<void> {
  setNow(now)
  await reconcile()
}

const client = (index: number): Partial<InvoiceDraft> => ({ clientName: `Client ${index}`, clientEmail: `c${index}@example.com` })
const shown = (): Record<string, { title?: string; message?: string }> => fakeBrowser.notifications.getAllCreateOptions()
const titles = (): string[] => Object.values(shown()).map(({ title = '' }) => title)
const clear = async (): Promise<void> => void (await Promise.all(Object.keys(shown()).map((id) => fakeBrowser.notifications.clear(id))))
const alarm = async (): Promise<string | undefined> => {
  const at = (await fakeBrowser.alarms.get('next-follow-up'))?.scheduledTime
  return at === undefined ? undefined : new Date(at).toISOString()
}
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({})

beforeEach(() => freshExtension())

describe('quiet hours', () => {
  beforeEach(() => setCalendar({ quietHours: { from: '20:00', until: '08:30' } }))

  it('bring no notification, only the badge; what is due is told when they end', async () => {
    setNow('2026-11-19T23:00:00Z')
    await save({ number: 'INV-1' })
    expect(shown()).toEqual({})
    expect(await badge()).toBe('1')
    expect(await alarm()).toBe(`${friday}T08:30:00.000Z`)
    const create = vi.spyOn(fakeBrowser.alarms, 'create')
    await wake(`${friday}T03:00:00Z`)
    expect(create).not.toHaveBeenCalled()
    expect(shown()).toEqual({})
    await wake(`${friday}T08:30:00Z`)
    expect(titles()).toEqual(['Acme GmbH: invoice INV-1'])
  })

  it('move a follow-up whose time of day lies in them', async () => {
    await setCalendar({ timeOfDay: '07:00', quietHours: { from: '20:00', until: '08:30' } })
    await save({ dueOn: addDays(friday, 10) })
    expect(await alarm()).toBe('2026-11-27T08:30:00.000Z')
  })

  it('do not show what was claimed before they began, and take away what is settled', async () => {
    const paid = await save({ ...client(1) })
    setNow(`${friday}T19:59:00Z`)
    await save({ ...client(2) })
    await clear()
    const late = await save({ ...client(3), dueOn: addDays(friday, 30) })
    setNow('2026-12-21T19:59:59Z')
    await claimNudges(clock(), false)
    setNow('2026-12-21T20:00:01Z')
    await recordPayment(paid, { paidOn: friday })
    expect(shown()).toEqual({})
    await wake('2026-12-22T08:30:00Z')
    expect(titles()).toHaveLength(1)
    await recordPayment(late, { paidOn: friday })
    expect(shown()).toEqual({})
  })
})

describe('the morning overview', () => {
  beforeEach(() => setCalendar({ hasOverview: true }))

  it('is one notification with everything that is due, each working day until nothing is', async () => {
    setNow(`${friday}T08:00:00Z`)
    const ids = [await save({ ...client(1), dueOn: addDays(friday, -1) }), await save({ ...client(2), dueOn: addDays(friday, -5) })]
    expect(await alarm()).toBe(`${friday}T09:00:00.000Z`)
    await clear()
    await wake(`${friday}T09:00:00Z`)
    expect(titles()).toEqual(['2 clients to follow up with'])
    expect(await alarm()).toBe('2026-11-23T09:00:00.000Z')

    await clear()
    await wake(`${friday}T12:00:00Z`)
    await wake('2026-11-21T10:00:00Z')
    expect(shown()).toEqual({})
    await wake('2026-11-23T08:59:00Z')
    expect(shown()).toEqual({})
    await wake('2026-11-23T09:00:00Z')
    expect(Object.keys(shown())).toEqual(['follow-up|digest|2026-11-23'])

    for (const id of ids) await recordPayment(id, { paidOn: friday })
    expect(shown()).toEqual({})
    await wake('2026-11-24T09:00:00Z')
    expect(shown()).toEqual({})
    expect(await badge()).toBe('')
  })

  it('takes the place of what stands from the days before', async () => {
    await setCalendar({})
    await save({ ...client(1) })
    expect(Object.keys(shown())).toHaveLength(1)
    await setCalendar({ hasOverview: true })
    await wake('2026-11-23T09:00:00Z')
    expect(titles()).toEqual(['1 client to follow up with'])
  })

  it('comes once, whenever the computer wakes on that day', async () => {
    setNow(`${friday}T08:00:00Z`)
    await save({ ...client(1), dueOn: addDays(friday, -1) })
    await wake('2026-11-25T16:00:00Z')
    await wake('2026-11-25T17:00:00Z')
    expect(Object.keys(shown())).toEqual(['follow-up|digest|2026-11-25'])
  })

  it('is not there unless it was asked for', async () => {
    await setCalendar({})
    await save()
    await clear()
    await wake('2026-11-23T09:00:00Z')
    expect(shown()).toEqual({})
  })
})

describe('more and more clients in one day', () => {
  it('get three notifications of their own at most, and one for all others', async () => {
    for (const index of [1, 2, 3, 4, 5, 6]) await save({ ...client(index), number: `INV-${index}` })
    expect(titles().toSorted((a, b) => a.localeCompare(b))).toEqual([
      '3 clients to follow up with',
      'Client 1: invoice INV-1',
      'Client 2: invoice INV-2',
      'Client 3: invoice INV-3',
    ])
    await save({ ...client(1), number: 'INV-11' })
    expect(titles()).toContain('Client 1: 2 invoices')
    expect(titles()).toHaveLength(4)
    expect(await badge()).toBe('6')
  })

  it('hear of a client once a day, also when more becomes due or a step is left out', async () => {
    const ids: string[] = []
    for (const index of [1, 2, 3, 4]) ids.push(await save({ ...client(index), number: `INV-${index}` }))
    expect(titles()).toContain('1 client to follow up with')
    await clear()
    for (const id of ids) await waiveStage(id, 'first')
    expect(shown()).toEqual({})
    expect(await badge()).toBe('4')
    await save({ ...client(4), number: 'INV-44' })
    expect(Object.keys(shown())).toEqual([`follow-up|digest|${friday}`])
  })

  it('are told again of one that was written to, when its next day has come', async () => {
    const id = await save({ number: 'INV-1' })
    const { invoice } = (await readInvoice(id))!
    await write((transaction) =>
      putReminder(transaction, makeReminder({ clientId: invoice.clientId, invoiceId: id, sentOn: friday }), clock()),
    )
    await save({ number: 'INV-2' })
    await wake('2026-11-27T10:00:00Z')
    expect(titles()).toEqual(['Acme GmbH: invoice INV-2', 'Acme GmbH: invoice INV-1'])
  })

  it('begin anew the next day', async () => {
    for (const index of [1, 2, 3, 4]) await save({ ...client(index) })
    await clear()
    setNow('2026-11-23T10:00:00Z')
    await save({ ...client(5), number: 'INV-5' })
    expect(titles()).toEqual(['Client 5: invoice INV-5'])
  })
})

describe('resting until later today', () => {
  it('takes badge, list and notification away, and brings them back once', async () => {
    const id = await save({ number: 'INV-1' })
    await restUntil([id], `${friday}T15:00:00.000Z`)
    expect(shown()).toEqual({})
    expect(await badge()).toBe('')
    expect(await dueNow()).toEqual([])
    expect(await alarm()).toBe(`${friday}T15:00:00.000Z`)
    await wake(`${friday}T14:59:00Z`)
    expect(shown()).toEqual({})
    await wake(`${friday}T15:00:00Z`)
    expect(titles()).toEqual(['Acme GmbH: invoice INV-1'])
    expect(await badge()).toBe('1')
    await clear()
    await wake(`${friday}T15:30:00Z`)
    await wake('2026-11-23T09:00:00Z')
    expect(shown()).toEqual({})
  })

  it('can be taken back', async () => {
    const id = await save()
    await (
      await restUntil([id], `${friday}T15:00:00.000Z`)
    )()
    expect(await badge()).toBe('1')
    await clear()
    await wake(`${friday}T15:00:00Z`)
    expect(shown()).toEqual({})
  })

  it('before anybody was told, and taken back: then somebody is told in time', async () => {
    setNow(`${friday}T08:00:00Z`)
    const id = await save({ dueOn: addDays(friday, -1) })
    const undo = await restUntil([id], `${friday}T15:00:00.000Z`)
    await wake(`${friday}T09:00:00Z`)
    expect(shown()).toEqual({})
    await undo()
    expect(titles()).toHaveLength(1)
  })

  it('leaves the client’s other invoices alone', async () => {
    const id = await save({ number: 'INV-1' })
    await restUntil([id], `${friday}T15:00:00.000Z`)
    await save({ number: 'INV-2' })
    expect(titles()).toEqual(['Acme GmbH: invoice INV-2'])
    await wake(`${friday}T15:00:00Z`)
    expect(titles().toSorted((a, b) => a.localeCompare(b))).toEqual(['Acme GmbH: invoice INV-1', 'Acme GmbH: invoice INV-2'])
  })

  it('comes to nothing when the invoice was paid meanwhile', async () => {
    const id = await save()
    await restUntil([id], `${friday}T15:00:00.000Z`)
    await recordPayment(id, { paidOn: friday })
    await wake(`${friday}T15:00:00Z`)
    expect(shown()).toEqual({})
  })

  it('ends the next morning for who was away', async () => {
    const id = await save()
    await restUntil([id], `${friday}T15:00:00.000Z`)
    await wake('2026-11-23T07:00:00Z')
    expect(titles()).toHaveLength(1)
  })
})
