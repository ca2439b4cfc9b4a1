// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { InvoiceActions } from '../../../../components/options/invoice-actions.ts'
import { InvoiceTable } from '../../../../components/options/invoice-table.tsx'
import type { Invoice } from '../../../../lib/domain/invoice.ts'
import { type InvoiceRow, makeRow } from '../../../../lib/domain/invoice-row.ts'
import { planFollowUp } from '../../../../lib/domain/plan-follow-up.ts'
import { defaultSettings } from '../../../../lib/domain/settings.ts'
import { makeClient, makeInvoice, makeReminder } from '../../../support/make.ts'
import { renderScreen } from '../../../support/render-screen.tsx'

const today = '2026-11-18'

function rowOf(overrides: Partial<Invoice> = {}): InvoiceRow {
  const invoice = makeInvoice(overrides)
  const client = makeClient()
  const followUp = planFollowUp({ invoice, client, reminders: [makeReminder()], settings: defaultSettings, today })
  return makeRow(invoice, client, followUp, today)
}

function makeActions(): InvoiceActions {
  const names = [
    'onEdit',
    'onWrite',
    'onPayment',
    'onPromise',
    'onHold',
    'onRelease',
    'onWriteOff',
    'onDelete',
    'onDispute',
    'onContact',
    'onLeaveOut',
    'onRestore',
    'onHistory',
    'onTakeUp',
    'onWake',
  ] as const
  // Every name of the interface is in the list above.
  return Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as InvoiceActions
}

function show(rows: readonly InvoiceRow[], total = rows.length) {
  const actions = makeActions()
  const onRange = vi.fn()
  renderScreen(
    <InvoiceTable total={total} rowAt={(index) => rows[index]} today={today} selectedId={null} actions={actions} onRange={onRange} />,
  )
  return { actions, onRange }
}

afterEach(cleanup)

describe('InvoiceTable', () => {
  it('shows number, client, balance, due date, state and next follow-up', () => {
    show([rowOf()])
    const [, row] = screen.getAllByRole('row')
    const cells = within(row!)
      .getAllByRole('cell')
      .map((cell) => cell.textContent?.trim())
    expect(cells.slice(0, 5)).toEqual(['INV-1042', 'Acme GmbH', '€1,200.00', 'Fri 6 Nov', '12 days overdue'])
    expect(cells[5]).toContain('Second reminder')
  })

  it('says why that follow-up, for those who point, focus or listen', () => {
    show([rowOf()])
    const next = screen.getByRole('button', { name: /Second reminder/ })
    const tip = document.getElementById(next.getAttribute('aria-describedby') ?? '')
    expect(tip?.textContent).toMatch(/last.*9 days ago/)
  })

  it('opens the invoice from its number', async () => {
    const { actions } = show([rowOf()])
    await userEvent.click(screen.getByRole('button', { name: 'INV-1042' }))
    expect(actions.onEdit).toHaveBeenCalledOnce()
  })

  it.each([
    [
      'open',
      {},
      [
        'Edit',
        'Write reminder',
        'Record payment',
        'Promised …',
        'In dispute …',
        'Hold …',
        'I wrote or called …',
        'Leave out: Second reminder',
        'History',
        'Write off',
        'Delete',
      ],
    ],
    [
      'held',
      { hold: { reason: 'dispute', until: null, note: '', since: today } },
      [
        'Edit',
        'Write reminder',
        'Record payment',
        'Promised …',
        'Resume reminders',
        'I wrote or called …',
        'History',
        'Write off',
        'Delete',
      ],
    ],
    [
      'past its promised day',
      { hold: { reason: 'promised', until: '2026-11-02', note: '', since: '2026-10-20' } },
      [
        'Edit',
        'Write reminder',
        'Record payment',
        'Promised …',
        'In dispute …',
        'Hold …',
        'I wrote or called …',
        'Leave out: Second reminder',
        'History',
        'Write off',
        'Delete',
      ],
    ],
    [
      'snoozed',
      { snoozedUntil: '2026-12-01' },
      [
        'Edit',
        'Write reminder',
        'Record payment',
        'Promised …',
        'In dispute …',
        'Hold …',
        'End the snooze',
        'I wrote or called …',
        'Leave out: Second reminder',
        'History',
        'Write off',
        'Delete',
      ],
    ],
    ['paid', { payments: [{ amount: { minor: 120_000, currency: 'EUR' }, paidOn: today }] }, ['Edit', 'Payments', 'History', 'Delete']],
    ['written off', { writtenOffOn: today }, ['Edit', 'History', 'Take up again', 'Delete']],
  ] as const)('offers for an invoice that is %s only what makes sense', async (_, overrides, names) => {
    show([rowOf(overrides)])
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent?.trim())).toEqual(names)
  })

  it('draws a window of 100,000 invoices, says how many there are, and asks for what it draws', () => {
    const { onRange } = show([rowOf()], 100_000)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001')
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
    expect(onRange.mock.lastCall?.[0].end).toBeLessThan(60)
  })
})
