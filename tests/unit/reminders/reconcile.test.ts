import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addDays } from '../../../lib/domain/day.ts'
import { answerNotification } from '../../../lib/reminders/answer-notification.ts'
import { importBackup } from '../../../lib/reminders/backup.ts'
import { recordPayment, snooze } from '../../../lib/reminders/change-invoice.ts'
import { claimNudges } from '../../../lib/reminders/claim-nudges.ts'
import { saveClient } from '../../../lib/reminders/clients.ts'
import { clock } from '../../../lib/reminders/clock.ts'
import { dueNow } from '../../../lib/reminders/due.ts'
import { readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { reconcile } from '../../../lib/reminders/reconcile.ts'
import { saveInvoice, type InvoiceDraft } from '../../../lib/reminders/save-invoice.ts'
import { readSecondCopy, writeSecondCopy } from '../../../lib/reminders/second-copy.ts'
import { saveSettings } from '../../../lib/reminders/settings.ts'
import { readBackup } from '../../../lib/store/backup.ts'
import { putReminder } from '../../../lib/store/save-records.ts'
import { write } from '../../../lib/store/transaction.ts'
import { makeReminder, makeSettings } from '../../support/make.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'
import { largeBackup } from '../../support/sample-backup.ts'

async function save(overrides: Partial<InvoiceDraft> = {}): Promise<string> {
  const saved = await saveInvoice(makeDraft(overrides))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return saved.invoice.id
}

const client = (index: number): Partial<InvoiceDraft> => ({ clientName: `Client ${index}`, clientEmail: `c${index}@example.com` })
const shown = (): Record<string, { title?: string; message?: string }> => fakeBrowser.notifications.getAllCreateOptions()
const clear = async (): Promise<void> => void (await Promise.all(Object.keys(shown()).map((id) => fakeBrowser.notifications.clear(id))))
const alarm = async (name = 'next-follow-up'): Promise<number | undefined> => (await fakeBrowser.alarms.get(name))?.scheduledTime
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({})
const at = (day: string, time = '09:00'): number => Date.parse(`${day}T${time}:00Z`)

beforeEach(() => freshExtension())

describe('nudges', () => {
  it('tell of a due client once, however often one looks', async () => {
    await save({ number: 'INV-1042' })
    const [id] = Object.keys(shown())
    expect(id).toMatch(/^follow-up\|.+\|2026-11-20$/)
    expect(Object.values(shown())).toEqual([
      {
        type: 'basic',
        iconUrl: '/icon/128.png',
        title: 'Acme GmbH: invoice INV-1042',
        message: '€1,200.00, 10 days overdue. Did they pay? If not, the first reminder is ready.',
        requireInteraction: true,
        buttons: [{ title: 'Write reminder' }, { title: 'Snooze' }],
      },
    ])
    await clear()
    await Promise.all([reconcile(), reconcile(), reconcile()])
    setNow('2026-11-23T10:00:00Z')
    await reconcile()
    expect(shown()).toEqual({})
    expect(await badge()).toBe('1')
  })

  it('are not repeated because something else about the invoice changed', async () => {
    const id = await save()
    await clear()
    const { client: acme } = (await readInvoice(id))!
    await saveClient({ ...acme, name: 'Acme AG' })
    await (
      await snooze([id], '2026-11-30')
    )()
    expect(shown()).toEqual({})
  })

  it('are one digest from the fourth client on', async () => {
    setNow(`${friday}T08:00:00Z`)
    for (const index of [1, 2, 3, 4]) await save({ ...client(index), dueOn: addDays(friday, -1) })
    setNow(`${friday}T09:00:00Z`)
    await reconcile()
    expect(Object.keys(shown())).toEqual([`follow-up|digest|${friday}`])
  })

  it('are shown again after the worker died between claim and notification', async () => {
    setNow(`${friday}T08:00:00Z`)
    await save({ dueOn: addDays(friday, -1) })
    setNow(`${friday}T09:00:00Z`)
    await claimNudges(clock(), false)
    expect(shown()).toEqual({})
    await reconcile()
    expect(Object.keys(shown())).toHaveLength(1)
  })

  it('are shown again when the browser lost the notification', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockResolvedValue('' as never)
    await save()
    expect(create).toHaveBeenCalledTimes(1)
    await reconcile()
    expect(create).toHaveBeenCalledTimes(2)
    create.mockRestore()
    await reconcile()
    expect(Object.keys(shown())).toHaveLength(1)
  })

  it('wait for the time of day on their day', async () => {
    setNow(`${friday}T08:59:00Z`)
    await save({ dueOn: addDays(friday, -1) })
    expect(shown()).toEqual({})
    expect(await alarm()).toBe(at(friday))
    expect(await badge()).toBe('1')
    setNow(`${friday}T09:00:00Z`)
    await reconcile()
    expect(Object.keys(shown())).toHaveLength(1)
    expect(await alarm()).toBeUndefined()
  })

  it('wait for a working day', async () => {
    setNow('2026-11-21T10:00:00Z')
    await save({ dueOn: friday })
    expect(shown()).toEqual({})
    expect(await alarm()).toBe(at('2026-11-23'))
  })

  it('of a missed day come at the next wake, whatever day or hour that is', async () => {
    setNow('2026-11-22T03:00:00Z')
    await save({ dueOn: addDays(friday, -10) })
    expect(Object.keys(shown())).toHaveLength(1)
    expect(await badge()).toBe('1')
    await reconcile()
    expect(Object.keys(shown())).toHaveLength(1)
  })

  it('stay over a weekend', async () => {
    await save()
    setNow('2026-11-21T10:00:00Z')
    await reconcile()
    expect(Object.keys(shown())).toHaveLength(1)
    expect(await dueNow()).toHaveLength(1)
  })

  it('happen once, later, after weeks away', async () => {
    await save({ dueOn: addDays(friday, 10) })
    setNow('2027-01-15T10:00:00Z')
    await reconcile()
    await reconcile()
    expect(Object.values(shown()).map(({ message }) => message)).toEqual([
      '€1,200.00, 46 days overdue. Did they pay? If not, the first reminder is ready.',
    ])
  })

  it('speak of the first reminder even when the courtesy mail before it was never written', async () => {
    await save({ dueOn: '2026-11-24' }) // courtesy from Saturday the 21st, so on Monday
    expect(shown()).toEqual({})
    setNow('2026-11-23T09:00:00Z')
    await reconcile()
    expect(Object.values(shown()).map(({ message }) => message)).toEqual(['€1,200.00, due tomorrow. The friendly note is ready.'])
    await clear()
    setNow('2026-11-24T09:00:00Z')
    await reconcile()
    expect(shown()).toEqual({})
    setNow('2026-11-25T09:00:00Z')
    await reconcile()
    expect(Object.values(shown()).map(({ message }) => message)).toEqual([
      '€1,200.00, 1 day overdue. Did they pay? If not, the first reminder is ready.',
    ])
  })

  it('wait for the time of day also when the plan has just changed', async () => {
    await save({ dueOn: '2026-11-24' })
    setNow('2026-11-25T08:00:00Z')
    await reconcile()
    expect(shown()).toEqual({})
    expect(await alarm()).toBe(at('2026-11-25'))
  })

  it('are one per client, and one digest for more than three', async () => {
    setNow(`${friday}T08:00:00Z`)
    const dueYesterday = { dueOn: addDays(friday, -1) }
    for (const index of [1, 2, 3]) await save({ ...client(index), ...dueYesterday, number: `INV-${index}` })
    await save({ ...client(3), ...dueYesterday, number: 'INV-33' })
    setNow(`${friday}T09:00:00Z`)
    await reconcile()
    expect(new Set(Object.values(shown()).map(({ title }) => title))).toEqual(
      new Set(['Client 1: invoice INV-1', 'Client 2: invoice INV-2', 'Client 3: 2 invoices']),
    )
    await clear()

    setNow('2026-11-23T08:00:00Z')
    for (const index of [4, 5, 6, 7, 8]) await save({ ...client(index), dueOn: '2026-11-22' })
    setNow('2026-11-23T09:00:00Z')
    await reconcile()
    expect(shown()).toEqual({
      'follow-up|digest|2026-11-23': expect.objectContaining({
        title: '5 clients to follow up with',
        message: 'Client 4, Client 5, Client 6, and 2 more: €6,000.00 open. Did they pay?',
        buttons: [{ title: 'Show list' }, { title: 'Snooze' }],
      }),
    })
    expect(await badge()).toBe('8')
  })

  it('go when nothing is left to do', async () => {
    const id = await save()
    await recordPayment(id, { paidOn: friday })
    expect(shown()).toEqual({})
    expect(await badge()).toBe('')
  })

  it('wait for nobody when settings change', async () => {
    await save({ dueOn: addDays(friday, 40) })
    const settings = makeSettings()
    await saveSettings({
      ...settings,
      schedules: [{ id: 's', name: 'S', steps: [{ stage: 'before-due', offset: -45 }], minimumGapDays: 5 }],
    })
    expect(Object.keys(shown())).toHaveLength(1)
  })
})

describe('alarms', () => {
  it('ring at the earliest follow-up and every half hour, and are left alone when right', async () => {
    await save({ dueOn: addDays(friday, 40) })
    await save({ dueOn: addDays(friday, 50) })
    expect(await alarm()).toBe(at('2026-12-28'))
    expect((await fakeBrowser.alarms.get('sweep'))?.periodInMinutes).toBe(30)
    const create = vi.spyOn(fakeBrowser.alarms, 'create')
    await reconcile()
    setNow(`${friday}T11:00:00Z`)
    await reconcile()
    expect(create).not.toHaveBeenCalled()
  })

  it('come back when the browser lost them', async () => {
    await save({ dueOn: addDays(friday, 40) })
    await fakeBrowser.alarms.clearAll()
    await reconcile()
    expect(await alarm()).toBe(at('2026-12-28'))
    expect(await alarm('sweep')).toBeDefined()
  })
})

describe('answerNotification', () => {
  it('snoozes until the next working day, and then asks again', async () => {
    const id = await save()
    const [notification] = Object.keys(shown())
    await answerNotification(notification!, 'snooze')
    expect(shown()).toEqual({})
    expect((await readInvoice(id))?.followUp).toMatchObject({ on: '2026-11-23', reason: { basis: 'snoozed' } })
    expect(await badge()).toBe('')
    setNow('2026-11-23T09:00:00Z')
    await reconcile()
    expect(Object.keys(shown())).toHaveLength(1)
  })

  it('works from the id alone', async () => {
    const id = await save()
    const { invoice } = (await readInvoice(id))!
    await answerNotification(`follow-up|${invoice.clientId}|2026-01-01`, 'snooze')
    expect((await readInvoice(id))?.invoice.snoozedUntil).toBe('2026-11-23')
  })

  it('shows the list, and writes nothing, where the question is what to do next', async () => {
    const showOptions = vi.fn<() => Promise<void>>().mockResolvedValue()
    Object.assign(fakeBrowser.runtime, { openOptionsPage: showOptions })
    const id = await save({ issuedOn: addDays(friday, -90), dueOn: addDays(friday, -60) })
    const { invoice } = (await readInvoice(id))!
    const final = makeReminder({ stage: 'final', clientId: invoice.clientId, invoiceId: id, sentOn: addDays(friday, -20) })
    await write((transaction) => putReminder(transaction, final, clock()))
    await answerNotification(`follow-up|${invoice.clientId}|${friday}`, 'write')
    expect(showOptions).toHaveBeenCalledOnce()
    expect(await write((transaction) => transaction.objectStore('requests').getAll())).toEqual([])
  })

  it('shows the list for a digest', async () => {
    const showOptions = vi.fn<() => Promise<void>>().mockResolvedValue()
    Object.assign(fakeBrowser.runtime, { openOptionsPage: showOptions })
    await answerNotification('follow-up|digest|2026-11-20', 'write')
    expect(showOptions).toHaveBeenCalledOnce()
  })
})

describe('what grows old', () => {
  it('a mail on its way for more than ten minutes is for the freelancer to say', async () => {
    const id = await save()
    const { invoice } = (await readInvoice(id))!
    const sending = makeReminder({ state: 'sending', clientId: invoice.clientId, invoiceId: id, insertedAt: clock().at, sentOn: undefined })
    await write((transaction) => putReminder(transaction, sending, clock()))
    setNow(`${friday}T10:09:00Z`)
    await reconcile()
    expect((await readInvoice(id))?.followUp.reason.code).toBe('stage')
    setNow(`${friday}T10:11:00Z`)
    await reconcile()
    expect((await readInvoice(id))?.followUp).toMatchObject({ action: 'ask', reason: { code: 'uncertain' } })
  })
})

describe('the second copy', () => {
  it('follows what changed, and holds what a new store needs', async () => {
    await importBackup(JSON.stringify(largeBackup(20, 2, friday)))
    const copy = readBackup((await readSecondCopy())!)
    expect(copy.ok && copy.data.invoices).toHaveLength(20)
    await save({ number: 'later' })
    expect(await readSecondCopy()).not.toContain('later')
    setNow(`${friday}T10:30:00Z`)
    await reconcile()
    expect(await readSecondCopy()).toContain('later')
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    setNow(`${friday}T11:00:00Z`)
    await reconcile()
    expect(set).not.toHaveBeenCalled()
  })

  it('leaves out the texts of mails', async () => {
    const id = await save()
    const { invoice } = (await readInvoice(id))!
    await write((transaction) =>
      putReminder(transaction, makeReminder({ clientId: invoice.clientId, invoiceId: id, text: 'long' }), clock()),
    )
    await writeSecondCopy()
    const copy = readBackup((await readSecondCopy())!)
    expect(copy.ok && copy.data.reminders.map(({ text, state }) => [text, state])).toEqual([['', 'sent']])
  })
})
