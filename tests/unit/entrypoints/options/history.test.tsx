// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '../../../../entrypoints/options/app.tsx'
import { readRoute, routeHash } from '../../../../entrypoints/options/route.ts'
import { importBackup } from '../../../../lib/reminders/backup.ts'
import { readInvoice } from '../../../../lib/reminders/list-invoices.ts'
import { readSettings, saveSettings } from '../../../../lib/reminders/settings.ts'
import { freshExtension } from '../../../support/fresh-extension.ts'
import { renderScreen } from '../../../support/render-screen.tsx'

const user = userEvent.setup()

// happy-dom has no locks; a page that is alone needs none.
Object.defineProperty(navigator, 'locks', { value: { request: (_name: string, work: () => Promise<void>) => work() } })

const invoice = {
  id: 'a',
  number: 'INV-1042',
  client: { id: 'acme', name: 'Acme GmbH', email: 'accounts@acme.example' },
  currency: 'EUR',
  total: '1200.00',
  issuedOn: '2026-10-01',
  dueOn: '2026-11-10',
}

async function openPage(hash = ''): Promise<void> {
  location.hash = hash
  renderScreen(<App />)
  await screen.findByRole('tab', { name: 'Invoices' })
}

async function pick(name: RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'More' }))
  await user.click(screen.getByRole('menuitem', { name }))
}

async function told(): Promise<readonly (string | undefined)[]> {
  const list = await screen.findByRole('list', { name: /^History of/ })
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.history-what')?.textContent ?? undefined)
}

beforeEach(async () => {
  await freshExtension()
  const backup = {
    format: 'politely-backup',
    version: 1,
    invoices: [invoice],
    reminders: [{ invoices: ['INV-1042'], stage: 'first', sentOn: '2026-11-11' }],
  }
  const imported = await importBackup(JSON.stringify(backup))
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  await saveSettings({ ...(await readSettings()), isStarted: true })
})

afterEach(cleanup)

describe('the address of a history', () => {
  it.each([
    ['#invoices/a/history', { tab: 'invoices', item: 'a', view: 'history' }],
    ['#clients/a%2Fb/history', { tab: 'clients', item: 'a/b', view: 'history' }],
    ['#invoices/history', { tab: 'invoices', item: 'history' }],
    ['#invoices/%E0%A4%A/history', { tab: 'invoices', item: null }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route)
  })

  it('comes back as it was read', () => {
    expect(routeHash({ tab: 'clients', item: 'a/b', view: 'history' })).toBe('#clients/a%2Fb/history')
  })
})

describe('the history on the options page', () => {
  it('opens from the row, with its own address, and goes on by itself', async () => {
    await openPage()
    await pick(/^History/)
    expect(location.hash).toBe('#invoices/a/history')
    expect(await told()).toEqual(['First reminder sent', 'Imported'])
    expect(screen.queryByLabelText('Invoice number')).toBeNull()
  })

  it('shows a call as soon as it is noted, until it is taken back', async () => {
    await openPage()
    await pick(/^I wrote or called/)
    await user.selectOptions(screen.getByLabelText('How'), 'Mail')
    await user.selectOptions(screen.getByLabelText('What came of it'), 'Waits for approval')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Noted for INV-1042. The next reminder keeps its distance.')
    expect((await readInvoice('a'))?.invoice.contactedOn).toBe('2026-11-20')
    await pick(/^History/)
    expect(await told()).toEqual(['First reminder sent', 'Imported', 'Mail: Waits for approval'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await told()).toEqual(['First reminder sent', 'Imported']))
  })

  it('refuses a day that is still to come', async () => {
    await openPage()
    await pick(/^I wrote or called/)
    await user.clear(screen.getByLabelText('When'))
    await user.type(screen.getByLabelText('When'), '2026-11-21')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('That day is still to come.')
    expect((await readInvoice('a'))?.invoice).not.toHaveProperty('contactedOn')
  })

  it('leaves a stage out, and brings it back', async () => {
    await openPage()
    await pick(/^Leave out: Second reminder/)
    await screen.findByText('INV-1042 goes on without this step: Second reminder.')
    await waitFor(async () => expect((await readInvoice('a'))?.followUp.stage).toBe('third'))
    await waitFor(async () => {
      await user.click(await screen.findByRole('button', { name: 'More' }))
      screen.getByRole('menuitem', { name: /^Bring back: Second reminder/ })
    })
    await user.click(screen.getByRole('menuitem', { name: /^Bring back: Second reminder/ }))
    await waitFor(async () => expect((await readInvoice('a'))?.followUp.stage).toBe('second'))
  })

  it('opens for a client, and closes when there is none', async () => {
    await openPage('#clients')
    await pick(/^History/)
    expect(await told()).toEqual(['First reminder sent', 'Imported'])
    cleanup()
    await openPage('#invoices/nobody/history')
    await waitFor(() => expect(location.hash).toBe('#invoices'))
  })

  it('puts itself on paper only while it is printed', async () => {
    await openPage('#invoices/a/history')
    await told()
    expect(document.querySelector('.history-print')).toBeNull()
    window.dispatchEvent(new Event('beforeprint'))
    expect(document.querySelector('.print-sheet .history-print')?.textContent).toContain('accounts@acme.example')
    window.dispatchEvent(new Event('afterprint'))
    expect(document.querySelector('.print-sheet')).toBeNull()
  })
})
