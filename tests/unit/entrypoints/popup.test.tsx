// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Popup } from '../../../entrypoints/popup/popup.tsx'
import { importBackup } from '../../../lib/reminders/backup.ts'
import { historyOf } from '../../../lib/reminders/history.ts'
import { readInvoice } from '../../../lib/reminders/list-invoices.ts'
import { uncertainReminders } from '../../../lib/reminders/uncertain.ts'
import { freshExtension } from '../../support/fresh-extension.ts'
import { renderScreen } from '../../support/render-screen.tsx'

// happy-dom has no locks; a page that is alone needs none.
Object.defineProperty(navigator, 'locks', { value: { request: (_name: string, work: () => Promise<void>) => work() } })

const acme = { name: 'Acme GmbH', email: 'ada@acme.example' }
const northwind = { name: 'Northwind', email: 'grace@northwind.example' }
const open = { client: acme, currency: 'EUR', total: '1200.00', issuedOn: '2026-10-01', dueOn: '2026-11-10' }

/** The store with these invoices, each with its number as id, and the popup on it. */
async function openPopup(invoices: readonly object[], reminders: readonly object[] = []) {
  const backup = {
    format: 'politely-backup',
    version: 1,
    exportedAt: '2026-11-20T10:00:00.000Z',
    clients: [],
    invoices: invoices.map((invoice) => ({ ...open, ...invoice })),
    reminders,
    templates: [],
    settings: {},
  }
  expect(await importBackup(JSON.stringify(backup))).toMatchObject({ ok: true })
  renderScreen(<Popup />)
  await screen.findByRole('button', { name: 'All invoices' })
  return userEvent.setup()
}

function item(client: string): HTMLElement {
  return screen.getByRole('listitem', { name: client })
}

async function pick(user: ReturnType<typeof userEvent.setup>, menu: string, name: RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: menu }))
  await user.click(screen.getByRole('menuitem', { name }))
}

beforeEach(() => freshExtension())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the popup', () => {
  it('lists what is due by client, with why', async () => {
    await openPopup([
      { id: 'a', number: 'INV-1' },
      { id: 'b', number: 'INV-2', total: '300.00', dueOn: '2026-11-12' },
      { id: 'c', number: 'INV-3', client: northwind, dueOn: '2026-12-24' },
    ])
    expect(screen.getByRole('heading', { name: 'Due now' })).toBeTruthy()
    await screen.findByText('INV-1')
    const due = item('Acme GmbH')
    expect(due.textContent).toContain('€1,500.00')
    expect(due.textContent).toContain('First reminder next: 10 days late')
    expect(screen.queryByRole('listitem', { name: 'Northwind' })).toBeNull()
    for (const name of ['Write reminder', 'Paid', 'Snooze', 'More']) expect(within(due).getByRole('button', { name })).toBeTruthy()
    expect(screen.getByText('Next: 1 on Mon 21 Dec')).toBeTruthy()
  })

  it('marks as paid at once, and takes it back', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await user.click(await screen.findByRole('button', { name: 'Paid' }))
    await screen.findByText('INV-1 is paid. Lovely.')
    expect((await readInvoice('a'))?.balance.minor).toBe(0)
    await screen.findByText('Nothing is due today')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('INV-1')
    expect((await readInvoice('a'))?.balance.minor).toBe(120_000)
  })

  it('notes a call with its outcome, and takes it back', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'More', /^I wrote or called/)
    await user.selectOptions(screen.getByLabelText('What came of it'), 'Left a voicemail')
    await user.type(screen.getByLabelText('Note'), 'Monday')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Noted for INV-1. The next reminder keeps its distance.')
    await screen.findByText('Nothing is due today')
    const contact = { type: 'contact', contact: { channel: 'call', outcome: 'voicemail', note: 'Monday' } }
    expect((await historyOf({ invoiceId: 'a' })).map(({ on, fact }) => ({ on, fact }))).toContainEqual({ on: '2026-11-20', fact: contact })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('INV-1')
    expect((await historyOf({ invoiceId: 'a' })).map(({ fact }) => fact.type)).toEqual(['imported'])
  })

  it('knows no call of tomorrow', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'More', /^I wrote or called/)
    fireEvent.input(screen.getByLabelText('When'), { target: { value: '2026-11-21' } })
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByLabelText('When').getAttribute('aria-invalid')).toBe('true')
    expect((await historyOf({ invoiceId: 'a' })).map(({ fact }) => fact.type)).toEqual(['imported'])
  })

  it('leaves out the reminder that is next', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'More', /^Leave out this reminder/)
    await screen.findByText('INV-1 goes on without this step: First reminder.')
    expect((await readInvoice('a'))?.followUp.stage).toBe('second')
  })

  it('says "read first" when the client replied, with the way to the mail', async () => {
    await openPopup([{ id: 'a', number: 'INV-1', repliedOn: '2026-11-17' }])
    await screen.findByText(/They replied on Tue 17 Nov: read first/)
    expect(screen.getByRole('button', { name: 'Read their reply' })).toBeTruthy()
  })

  it('asks which of several invoices were paid', async () => {
    const user = await openPopup([
      { id: 'a', number: 'INV-1' },
      { id: 'b', number: 'INV-2' },
    ])
    await user.click(await screen.findByRole('button', { name: 'Paid' }))
    await user.click(screen.getByRole('checkbox', { name: /INV-1/ }))
    await user.click(screen.getByRole('button', { name: 'Mark as paid' }))
    expect(screen.getByRole('alert').textContent).toBe('Choose at least one invoice.')
    await user.click(screen.getByRole('checkbox', { name: /INV-2/ }))
    await user.click(screen.getByRole('button', { name: 'Mark as paid' }))
    await screen.findByText('INV-2 is paid. Lovely.')
    expect((await readInvoice('a'))?.state).toBe('overdue')
    expect((await readInvoice('b'))?.state).toBe('paid')
  })

  it('records a part payment, and names what is wrong beside the field', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'More', /Partly paid/)
    const amount = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount received in EUR' })
    await waitFor(() => expect(document.activeElement).toBe(amount))
    await user.type(amount, '5000')
    await user.click(screen.getByRole('button', { name: 'Save payment' }))
    expect(amount.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('That is more than the €1,200.00 that is open.')).toBeTruthy()
    expect(amount.value).toBe('5000')
    await user.clear(amount)
    await user.type(amount, '400.50')
    await user.click(screen.getByRole('button', { name: 'Save payment' }))
    await screen.findByText('€400.50 received for INV-1.')
    expect((await readInvoice('a'))?.balance.minor).toBe(79_950)
  })

  it('asks for the amount of one of several invoices, with the focus where it is typed', async () => {
    const user = await openPopup([
      { id: 'a', number: 'INV-1' },
      { id: 'b', number: 'INV-2' },
    ])
    await pick(user, 'More', /Partly paid/)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Amount received in EUR' })))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /INV-1/ }).checked).toBe(true)
  })

  it('notes a promise for a later day only', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'More', /Promised a date/)
    await user.click(screen.getByRole('button', { name: 'Save promise' }))
    expect(screen.getByText('Pick a day.')).toBeTruthy()
    await user.type(screen.getByLabelText('They will pay by'), '2026-11-27')
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'on the phone')
    await user.click(screen.getByRole('button', { name: 'Save promise' }))
    await screen.findByText(/Promise noted/)
    expect((await readInvoice('a'))?.invoice.hold).toEqual({
      reason: 'promised',
      until: '2026-11-27',
      note: 'on the phone',
      since: '2026-11-20',
    })
  })

  it.each([
    ['In dispute', 'Save dispute', 'dispute'],
    ['Hold', 'Hold reminders', 'paused'],
  ])('%s rests the reminders until further notice', async (name, save, reason) => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'More', new RegExp(`^${name}$`))
    await user.click(screen.getByRole('button', { name: save }))
    await screen.findByText('Nothing is due today')
    expect((await readInvoice('a'))?.invoice.hold).toMatchObject({ reason, until: null })
  })

  it('snoozes all of a client to next week, and writes off', async () => {
    const user = await openPopup([
      { id: 'a', number: 'INV-1' },
      { id: 'b', number: 'INV-2', client: northwind, dueOn: '2026-11-11' },
    ])
    await screen.findByText('INV-2')
    await user.click(within(item('Acme GmbH')).getByRole('button', { name: 'Snooze' }))
    await user.click(screen.getByRole('menuitem', { name: 'Next week (Mon 23 Nov)' }))
    await screen.findByText('See you on Mon 23 Nov.')
    expect((await readInvoice('a'))?.invoice.snoozedUntil).toBe('2026-11-23')
    await pick(user, 'More', /Write off/)
    await screen.findByText('INV-2 is written off.')
    expect((await readInvoice('b'))?.state).toBe('written-off')
  })

  it('lets a client rest until the afternoon, and takes that back', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'Snooze', /^This afternoon \(/)
    await screen.findByText(/^See you at /)
    await screen.findByText('Nothing is due today')
    expect((await readInvoice('a'))?.invoice.snoozedUntil).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('INV-1')
  })

  it('marks as paid on an earlier day', async () => {
    const user = await openPopup([{ id: 'a', number: 'INV-1' }])
    await pick(user, 'More', /^Paid on another day/)
    fireEvent.input(screen.getByLabelText('Received on'), { target: { value: '2026-11-18' } })
    await user.click(screen.getByRole('button', { name: 'Mark as paid' }))
    await screen.findByText('INV-1 is paid. Lovely.')
    expect((await readInvoice('a'))?.invoice.payments).toMatchObject([{ paidOn: '2026-11-18' }])
  })

  it('asks whether an uncertain reminder went out', async () => {
    const user = await openPopup(
      [{ id: 'a', number: 'INV-1' }],
      [{ id: 'r', invoices: ['INV-1'], stage: 'first', sentOn: '2026-11-18', state: 'uncertain', insertedAt: '2026-11-18T09:00:00.000Z' }],
    )
    await screen.findByText('Did you send the reminder about INV-1 to Acme GmbH?')
    expect(screen.getByText('It was put into a mail 2 days ago.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Yes' }))
    await screen.findByText('Noted as sent.')
    expect(await uncertainReminders()).toEqual([])
  })

  it('asks about a mail that was left in a draft, and waits another day when it is one still', async () => {
    const item = { invoiceId: 'a', stage: 'first', currency: 'EUR', balance: '1200.00' }
    const user = await openPopup(
      [{ id: 'a', number: 'INV-1' }],
      [{ id: 'r', items: [item], state: 'inserted', insertedAt: '2026-11-19T09:00:00.000Z' }],
    )
    await screen.findByText('Did you send the reminder about INV-1 to Acme GmbH?')
    await user.click(screen.getByRole('button', { name: 'Not yet' }))
    await screen.findByText('Your draft waits. You are asked again tomorrow.')
    await waitFor(() => expect(screen.queryByText(/^Did you send/)).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(await screen.findByRole('button', { name: 'Yes' }))
    await screen.findByText('Noted as sent.')
    await screen.findByText('Nothing is due today')
  })

  it('is kind when nothing is due', async () => {
    await openPopup([{ id: 'a', number: 'INV-1', dueOn: '2026-12-24' }])
    await screen.findByText('Nothing is due today')
    expect(screen.getByText('Nobody needs a reminder until Mon 21 Dec.')).toBeTruthy()
  })

  it('tells who begins what belongs there', async () => {
    await openPopup([])
    await screen.findByText('No invoices yet')
    expect(screen.getByRole('button', { name: 'Add an invoice' })).toBeTruthy()
  })
})
