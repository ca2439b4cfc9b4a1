// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { InvoiceForm, type KnownClient } from '../../../../components/options/invoice-form.tsx'
import { newInvoiceEntry, readInvoiceEntry } from '../../../../components/options/invoice-entry.ts'
import { renderScreen, screenText } from '../../../support/render-screen.tsx'

const today = '2026-11-22'
const acme: KnownClient = { id: 'c1', name: 'Acme GmbH', email: 'accounts@acme.example', contactName: 'Ada Lovelace' }

/** The form with the state that the page gives it. */
function Form({ onSave, onClose }: { readonly onSave: () => void; readonly onClose: () => void }) {
  const [entry, setEntry] = useState(newInvoiceEntry(today, '2026-12-06', 'EUR'))
  const [isTried, setTried] = useState(false)
  const read = readInvoiceEntry(entry, today, screenText)
  return (
    <InvoiceForm
      entry={entry}
      today={today}
      isNew
      isSaving={false}
      troubles={isTried && !read.ok ? read.troubles : []}
      languages={[]}
      clients={entry.clientName === '' ? [] : [acme]}
      onChange={(change) => setEntry((now) => ({ ...now, ...change }))}
      onLeave={() => undefined}
      onSave={() => {
        setTried(true)
        if (read.ok) onSave()
      }}
      onClose={onClose}
    />
  )
}

function show() {
  const calls = { onSave: vi.fn(), onClose: vi.fn() }
  renderScreen(<Form {...calls} />)
  return calls
}

async function type(label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

/** What is said about a field beside it. */
function said(label: string): string {
  const ids = screen.getByLabelText(label).getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent?.trim()).join(' ')
}

afterEach(cleanup)

describe('InvoiceForm', () => {
  it('has every field under its name', () => {
    show()
    for (const name of ['Invoice number', 'Client name', 'Client email', 'Amount', 'Currency', 'Issue date', 'Due date', 'Payment link']) {
      expect(screen.getByLabelText(name)).toBeInstanceOf(HTMLInputElement)
    }
  })

  it('starts in the first field and leaves on Escape', async () => {
    const { onClose } = show()
    expect(document.activeElement).toBe(screen.getByLabelText('Invoice number'))
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('fills in a known client from the suggestions, by keyboard', async () => {
    show()
    await type('Client name', 'ac')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(screen.getByLabelText('Client name')).toHaveProperty('value', 'Acme GmbH')
    expect(screen.getByLabelText('Client email')).toHaveProperty('value', 'accounts@acme.example')
    expect(screen.queryByRole('listbox', { name: 'Suggestions' })).toBeNull()
  })

  it('puts the suggestions away on Escape and stays open', async () => {
    const { onClose } = show()
    await type('Client name', 'ac')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox', { name: 'Suggestions' })).toBeNull()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('says beside each field what is wrong, and loses nothing', async () => {
    const { onSave } = show()
    await type('Invoice number', 'INV-7')
    await type('Client email', 'ada')
    await type('Issue date', '31 Nov')
    await userEvent.click(screen.getByRole('button', { name: 'Save invoice' }))
    expect(onSave).not.toHaveBeenCalled()
    expect(said('Client email')).toBe('“ada” has no @ in it. Is something missing?')
    expect(said('Issue date')).toBe('That date does not exist: 31 Nov. Did you mean Mon 30 Nov?')
    expect(said('Client name')).toBe('Who owes this? A company or a person.')
    expect(screen.getByLabelText('Invoice number')).toHaveProperty('value', 'INV-7')
  })

  it('lets one click settle an amount that could be two', async () => {
    show()
    await type('Amount', '1.234')
    await userEvent.click(screen.getByRole('button', { name: 'Save invoice' }))
    expect(said('Amount')).toBe('Did you mean €1,234.00 or €1.23?')
    await userEvent.click(screen.getByRole('button', { name: '€1,234.00' }))
    expect(screen.getByLabelText('Amount')).toHaveProperty('value', '1234.00')
    expect(said('Amount')).toBe('')
  })

  it('says how a date was understood', async () => {
    show()
    await type('Due date', '24 Dec')
    expect(said('Due date')).toBe('Thu 24 Dec (in 32 days)')
  })

  it('finds a currency by its name', async () => {
    show()
    await type('Currency', 'yen')
    await userEvent.click(screen.getByRole('option', { name: /JPY/ }))
    expect(screen.getByLabelText('Currency')).toHaveProperty('value', 'JPY')
  })

  it('saves what is complete', async () => {
    const { onSave } = show()
    await type('Invoice number', 'INV-7')
    await type('Client name', 'Zoe')
    await type('Client email', 'zoe@example.com')
    await type('Amount', '1.234,50')
    await userEvent.click(screen.getByRole('button', { name: 'Save invoice' }))
    expect(onSave).toHaveBeenCalledOnce()
  })
})
