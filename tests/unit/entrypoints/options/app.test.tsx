// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '../../../../entrypoints/options/app.tsx'
import { exportBackup, importBackup } from '../../../../lib/reminders/backup.ts'
import { deleteEverything } from '../../../../lib/reminders/delete-everything.ts'
import { recordPayment, snooze } from '../../../../lib/reminders/change-invoice.ts'
import { listInvoices, readInvoice } from '../../../../lib/reminders/list-invoices.ts'
import { readSettings, saveSettings } from '../../../../lib/reminders/settings.ts'
import { listStoredTemplates } from '../../../../lib/reminders/templates.ts'
import { uncertainReminders } from '../../../../lib/reminders/uncertain.ts'
import { defaultSettings } from '../../../../lib/domain/settings.ts'
import { renderScreen } from '../../../support/render-screen.tsx'

const user = userEvent.setup()

// happy-dom has no locks; a page that is alone needs none.
Object.defineProperty(navigator, 'locks', { value: { request: (_name: string, work: () => Promise<void>) => work() } })

async function openPage(hash = '', isStarted = true): Promise<void> {
  if (isStarted) await saveSettings({ ...(await readSettings()), isStarted: true })
  location.hash = hash
  renderScreen(<App />)
  await screen.findByRole('tab', { name: 'Invoices' })
}

async function fill(label: string, text: string): Promise<void> {
  const field = await screen.findByLabelText(label)
  await user.clear(field)
  // Pasted, because only one character at a time is typed and the forms are long.
  await user.click(field)
  await user.paste(text)
}

async function addInvoice(number: string, amount = '1200'): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Add invoice' }))
  await fill('Invoice number', number)
  await fill('Client name', 'Acme GmbH')
  await fill('Client email', 'accounts@acme.example')
  await fill('Amount', amount)
  await fill('Currency', 'EUR')
  await fill('Issue date', '2026-10-20')
  await fill('Due date', '2026-11-03')
  await user.click(screen.getByRole('button', { name: 'Save invoice' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

beforeEach(async () => {
  await deleteEverything()
})

afterEach(cleanup)

describe('options page', () => {
  it('has its tabs, and opens the one in the address', async () => {
    await openPage('#schedule')
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent?.trim())).toEqual([
      'Invoices',
      'Clients',
      'Templates',
      'Schedule',
      'Your details',
      'Data',
    ])
    expect(screen.getByRole('tab', { name: 'Schedule', selected: true })).toBeTruthy()
  })

  it('asks about a mail that perhaps went out, and takes the answer back', async () => {
    const invoice = { number: 'INV-7', client: { name: 'Acme GmbH', email: 'a@acme.example' }, currency: 'EUR', total: '90.00' }
    const reminder = { invoices: ['INV-7'], stage: 'first', sentOn: '2026-10-12', state: 'uncertain' }
    const backup = { format: 'politely-backup', version: 1, clients: [], templates: [], settings: {}, reminders: [reminder] }
    await importBackup(JSON.stringify({ ...backup, invoices: [{ ...invoice, issuedOn: '2026-09-01', dueOn: '2026-10-01' }] }))
    await openPage()
    await screen.findByText('Did you send the reminder about INV-7 to Acme GmbH?')
    await user.click(screen.getByRole('button', { name: 'Yes' }))
    await waitFor(() => expect(screen.queryByText(/^Did you send/)).toBeNull())
    expect(await uncertainReminders()).toEqual([])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('Did you send the reminder about INV-7 to Acme GmbH?')
  })

  it('adds an invoice and shows it with its total', async () => {
    await openPage()
    await addInvoice('INV-1')
    expect(await screen.findByRole('button', { name: 'INV-1' })).toBeTruthy()
    expect(await screen.findByText('1 client, €1,200.00 open, €1,200.00 overdue')).toBeTruthy()
    const { rows } = await listInvoices({ filter: 'all', limit: 10 })
    expect(rows).toMatchObject([{ invoice: { number: 'INV-1', dueOn: '2026-11-03' }, balance: { minor: 120_000, currency: 'EUR' } }])
  })

  it('edits an invoice named in the address', async () => {
    await openPage()
    await addInvoice('INV-1')
    await user.click(await screen.findByRole('button', { name: 'INV-1' }))
    expect(location.hash).toMatch(/^#invoices\/.+/)
    await fill('Amount', '900,50')
    await user.click(screen.getByRole('button', { name: 'Save invoice' }))
    await waitFor(async () => expect((await listInvoices({ filter: 'all', limit: 1 })).rows[0]?.balance.minor).toBe(90_050))
  })

  it('asks about a second invoice of the same number', async () => {
    await openPage()
    await addInvoice('INV-1')
    await user.click(screen.getByRole('button', { name: 'Add invoice' }))
    await fill('Invoice number', 'INV-1')
    await fill('Client name', 'Acme GmbH')
    await fill('Client email', 'accounts@acme.example')
    await fill('Amount', '5')
    await user.click(screen.getByRole('button', { name: 'Save invoice' }))
    expect(await screen.findByText('Acme GmbH already has an invoice INV-1.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Use INV-1-2' }))
    await user.click(screen.getByRole('button', { name: 'Save invoice' }))
    expect(await screen.findByRole('button', { name: 'INV-1-2' })).toBeTruthy()
  })

  it('puts a form away without asking, and gives it back', async () => {
    await openPage()
    await user.click(await screen.findByRole('button', { name: 'Add invoice' }))
    await fill('Invoice number', 'INV-9')
    await user.click(screen.getByRole('tab', { name: 'Clients' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByLabelText('Invoice number')).toHaveProperty('value', 'INV-9')
  })

  it('deletes with undo', async () => {
    await openPage()
    await addInvoice('INV-1')
    await user.click(await screen.findByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }))
    expect(await screen.findByText('No invoices yet')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('button', { name: 'INV-1' })).toBeTruthy()
  })

  it('records a part payment', async () => {
    await openPage()
    await addInvoice('INV-1')
    await user.click(await screen.findByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('menuitem', { name: 'Record payment' }))
    await fill('Paid (EUR)', '200')
    await user.click(screen.getByRole('button', { name: 'Record payment' }))
    expect(await screen.findByText('€1,000.00')).toBeTruthy()
  })

  it('removes a payment that was recorded by mistake, also when the invoice is paid by it, and puts it back', async () => {
    await openPage()
    await addInvoice('INV-1')
    const { rows } = await listInvoices({ filter: 'all', limit: 1 })
    const { id } = rows[0]!.invoice
    await recordPayment(id, { amount: { minor: 20_000, currency: 'EUR' }, paidOn: '2026-11-10' })
    await recordPayment(id, { paidOn: '2026-11-12' })
    await user.click(await screen.findByRole('button', { name: 'All' }))
    await user.click(await screen.findByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('menuitem', { name: 'Payments' }))
    expect(screen.queryByLabelText('Paid (EUR)')).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Remove €1,000\.00 of / }))
    await screen.findByText('Removed the payment of €1,000.00 from INV-1.')
    expect((await readInvoice(id))?.balance.minor).toBe(100_000)
    expect((await readInvoice(id))?.invoice.payments).toMatchObject([{ paidOn: '2026-11-10' }])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await readInvoice(id))?.state).toBe('paid'))
  })

  it('ends a snooze', async () => {
    await openPage()
    await addInvoice('INV-1')
    const { rows } = await listInvoices({ filter: 'all', limit: 1 })
    const { id } = rows[0]!.invoice
    await snooze([id], '2099-01-05')
    await waitFor(() => expect(screen.getByText('5 Jan 2099')).toBeTruthy())
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('menuitem', { name: 'End the snooze' }))
    await screen.findByText('INV-1 is no longer snoozed.')
    expect((await readInvoice(id))?.invoice.snoozedUntil).toBeUndefined()
  })

  it('imports a backup, all or nothing', async () => {
    await openPage()
    await addInvoice('INV-1')
    const backup = await exportBackup()
    await deleteEverything()
    await saveSettings({ ...defaultSettings, isStarted: true })
    await user.click(await screen.findByRole('button', { name: 'Import' }))
    const broken = new File([backup.replace('"1200.00"', '"12.0.0"')], 'broken.json')
    await user.upload(screen.getByLabelText('Import file'), broken)
    expect(await screen.findByText(/Nothing can be imported yet/)).toBeTruthy()
    expect(screen.getByText('invoices[0].total')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Import 0 invoices' })).toHaveProperty('disabled', true)

    await user.upload(screen.getByLabelText('Import file'), new File([backup], 'backup.json'))
    await user.click(await screen.findByRole('button', { name: 'Import 1 invoice' }))
    expect(await screen.findByRole('button', { name: 'INV-1' })).toBeTruthy()
  })

  it('starts with three steps that can be skipped', async () => {
    await openPage('', false)
    const start = await screen.findByRole('region', { name: 'Three steps, and you are ready' })
    await user.click(within(start).getByRole('button', { name: 'Save name' }))
    expect(within(start).getByText('Your name closes every mail.')).toBeTruthy()
    await fill('Your name', 'Maria Lopez')
    await user.click(within(start).getByRole('button', { name: 'Save name' }))
    await waitFor(async () => expect((await readSettings()).me.name).toBe('Maria Lopez'))
    await user.click(within(start).getByRole('button', { name: 'Skip this' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Three steps, and you are ready' })).toBeNull())
  })

  it('refuses an IBAN whose check digits do not fit', async () => {
    await openPage('#details')
    await user.click(await screen.findByRole('button', { name: 'Add bank account' }))
    await fill('Currency', 'EUR')
    await fill('IBAN', 'DE89 3704 0044 0532 0130 01')
    await user.click(screen.getByRole('button', { name: 'Save details' }))
    expect(screen.getByText(/check digits of this IBAN do not fit/)).toBeTruthy()
    await fill('IBAN', 'DE89 3704 0044 0532 0130 00')
    await user.click(screen.getByRole('button', { name: 'Save details' }))
    await waitFor(async () =>
      expect((await readSettings()).me.bankAccounts).toMatchObject([{ currency: 'EUR', iban: 'DE89370400440532013000' }]),
    )
  })

  it('saves the schedule', async () => {
    await openPage('#schedule')
    await fill('Days: Second reminder', '9')
    await user.click(screen.getByRole('button', { name: 'Save schedule' }))
    await waitFor(async () => expect((await readSettings()).schedules[0]?.steps[2]).toMatchObject({ stage: 'second', offset: 9 }))
  })

  it('saves a template, refuses a broken one with its line, and goes back to the built-in', async () => {
    await openPage('#templates/en%2Ffirst')
    await fill('Text', 'Hi {{firstName}},\n\n{{nonsense}}')
    expect(await screen.findByText(/Line 3: .*nonsense/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Save template' })).toHaveProperty('disabled', true)
    await fill('Text', 'Hello {{firstName}}, please pay.')
    await user.click(screen.getByRole('tab', { name: 'Preview' }))
    expect((await screen.findByRole('region', { name: 'Preview' })).textContent).toContain('Hello Ada, please pay.')
    await user.click(screen.getByRole('tab', { name: 'Edit' }))
    await user.click(screen.getByRole('button', { name: 'Save template' }))
    await waitFor(async () => expect(await listStoredTemplates()).toHaveLength(1))
    await user.click(await screen.findByRole('button', { name: 'Reset to the built-in' }))
    await waitFor(async () => expect(await listStoredTemplates()).toHaveLength(0))
  })

  it('deletes everything once the word was typed, and brings it all back', async () => {
    await openPage()
    await addInvoice('INV-1')
    const before = JSON.parse(await exportBackup()) as { readonly invoices: unknown; readonly clients: unknown }
    await user.click(screen.getByRole('tab', { name: 'Data' }))
    expect(await screen.findByRole('button', { name: 'Delete everything' })).toHaveProperty('disabled', true)
    await fill('Type “delete” to go on', 'delete')
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    await waitFor(async () => expect((await listInvoices({ filter: 'all', limit: 1 })).total).toBe(0))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await listInvoices({ filter: 'all', limit: 1 })).total).toBe(1))
    const after = JSON.parse(await exportBackup()) as typeof before
    expect({ invoices: after.invoices, clients: after.clients }).toEqual({ invoices: before.invoices, clients: before.clients })
  })
})
