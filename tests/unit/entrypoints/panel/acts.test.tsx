// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CallWorker } from '../../../../entrypoints/panel/use-selection.ts'
import { invoices, mailIsWritten, makeWorker, openPanel, option, today } from '../../../support/open-panel.tsx'

type User = Awaited<ReturnType<typeof openPanel>>['user']

const moreButton = (): HTMLElement => screen.getByRole('button', { name: 'More' })

async function pick(user: User, name: string): Promise<void> {
  await user.click(moreButton())
  await user.click(screen.getByRole('menuitem', { name }))
}

function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
}

afterEach(cleanup)

describe('what one can say in the panel', () => {
  it('is offered for what is chosen, and for nothing else', async () => {
    const { user } = await openPanel()
    await mailIsWritten(/INV-1042/)
    expect(moreButton().getAttribute('aria-description')).toBe('Acme GmbH')
    await user.click(moreButton())
    const items = within(screen.getByRole('menu')).getAllByRole('menuitem')
    expect(items.map((item) => item.textContent?.trim())).toEqual([
      'Paid',
      'Paid on another day',
      'Partly paid',
      'Promised a date',
      'In dispute',
      'Hold',
      'I wrote or called',
      'Leave out this reminder',
      'Snooze',
      'Write off',
    ])
    await user.keyboard('{Escape}')
    await user.click(option('INV-1042'))
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull()
  })

  it('paid: recorded at once, said with its undo, gone from the list; and as before when taken back', async () => {
    const { user, asked, said, inserted } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await pick(user, 'Paid')
    await screen.findByText('INV-1042 is paid. Lovely.')
    expect(said()).toEqual([{ type: 'paid', invoiceIds: ['invoice-1'], paidOn: today }])
    await waitFor(() => expect(screen.queryByRole('option', { name: /INV-1042/ })).toBeNull())
    expect(within(screen.getByRole('listbox')).queryByRole('option', { selected: true })).toBeNull()
    expect(screen.getByRole('region', { name: 'Preview' }).textContent).toContain('Choose an invoice')
    // Nothing is chosen: Enter inserts nothing, not even later.
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    await user.keyboard('{Enter}')

    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('Taken back.')
    const record = asked.find(({ name }) => name === 'recordAct')
    const undo = asked.find(({ name }) => name === 'undoAct')
    expect(record?.arg).toMatchObject({ key: undo?.arg })
    await waitFor(() => expect(option('INV-1042').getAttribute('aria-selected')).toBe('true'))
    await mailIsWritten(/INV-1042/)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(inserted()).toEqual([])
  })

  it.each<[string, () => void, string, object]>([
    [
      'Partly paid',
      () => type('Amount received in EUR', '200'),
      'Save payment',
      { type: 'partly-paid', invoiceId: 'invoice-1', amount: { minor: 20_000, currency: 'EUR' }, paidOn: today },
    ],
    ['Paid on another day', () => type('Received on', '2026-11-02'), 'Mark as paid', { type: 'paid', paidOn: '2026-11-02' }],
    ['Promised a date', () => type('They will pay by', '2026-11-30'), 'Save promise', { type: 'hold', hold: { until: '2026-11-30' } }],
    ['In dispute', () => type('Note', 'Hours'), 'Save dispute', { type: 'hold', hold: { reason: 'dispute', until: null, note: 'Hours' } }],
    ['Hold', () => undefined, 'Hold reminders', { type: 'hold', hold: { reason: 'paused', until: null } }],
    ['I wrote or called', () => type('Note', 'Monday'), 'Save', { type: 'contact', on: today, contact: { note: 'Monday' } }],
    ['Snooze', () => type('Remind me on', '2026-11-23'), 'Snooze', { type: 'snooze', until: '2026-11-23' }],
  ])('%s: asks in the place of the mail, and inserts nothing meanwhile', async (name, fill, save, act) => {
    const { user, said, inserted } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await pick(user, name)
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Insert reminder' })).toBeNull()
    await waitFor(() => expect(document.activeElement?.closest('form')).toBeTruthy())
    screen.getByRole('searchbox').focus()
    await user.keyboard('{Enter}')
    fill()
    await user.click(screen.getByRole('button', { name: save }))
    await screen.findByRole('button', { name: 'Undo' })
    expect(said()).toMatchObject([act])
    expect(inserted()).toEqual([])
  })

  it.each([
    [
      'Leave out this reminder',
      'INV-1042 goes on without this step: First reminder.',
      { items: [{ invoiceId: 'invoice-1', stage: 'first' }] },
    ],
    ['Write off', 'INV-1042 is written off.', { invoiceIds: ['invoice-1'], writtenOffOn: today }],
  ])('%s: at once', async (name, words, act) => {
    const { user, said } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await pick(user, name)
    await screen.findByText(words)
    expect(said()).toMatchObject([act])
  })

  it('Escape closes menu and form before the panel, and the focus stays in it', async () => {
    const { user, asked } = await openPanel()
    await mailIsWritten(/INV-1042/)
    moreButton().focus()
    await user.keyboard('{Enter}{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(moreButton())
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Amount received in EUR')))
    await user.keyboard('{Escape}')
    await mailIsWritten(/INV-1042/)
    expect(document.activeElement).toBe(moreButton())
    expect(asked.map(({ name }) => name)).not.toContain('closePanel')
    await user.keyboard('{Escape}')
    expect(asked.at(-1)?.name).toBe('closePanel')
  })

  it('Escape still closes the panel when the notice that had the focus is gone', async () => {
    const { user, asked } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await pick(user, 'Paid')
    await screen.findByRole('button', { name: 'Undo' })
    // The notice comes before the search box: two steps back.
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dismiss' }))
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await user.keyboard('{Escape}')
    expect(asked.at(-1)?.name).toBe('closePanel')
  })

  it('closes the form when something else is chosen', async () => {
    const { user } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await pick(user, 'Partly paid')
    await user.click(option('INV-2000'))
    expect(screen.queryByLabelText('Amount received in EUR')).toBeNull()
    await mailIsWritten(/INV-2000/)
    expect(moreButton().getAttribute('aria-description')).toBe('Northwind')
  })

  it('asks which of several, also where a search has put them out of sight', async () => {
    const { user, said } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.click(option('INV-1051'))
    await mailIsWritten(/INV-1051/)
    await user.type(screen.getByRole('searchbox'), 'INV-2000')
    await waitFor(() => expect(screen.queryByRole('option', { name: /INV-1042/ })).toBeNull())
    await pick(user, 'Paid')
    await user.click(screen.getByRole('checkbox', { name: /INV-1042/ }))
    await user.click(screen.getByRole('checkbox', { name: /INV-1051/ }))
    await user.click(screen.getByRole('button', { name: 'Mark as paid' }))
    await screen.findByText('INV-1051 is paid. Lovely.')
    expect(said()).toMatchObject([{ invoiceIds: ['invoice-2'] }])
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })

  it('says so when it did not work, and leaves all as it was', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const worker = makeWorker()
    const callWorker = ((name: 'closePanel', arg: string) =>
      name === ('recordAct' as string) ? Promise.reject(new Error('full')) : worker.callWorker(name, arg)) as CallWorker // passes the rest on
    const { user } = await openPanel({ ...worker, callWorker })
    await mailIsWritten(/INV-1042/)
    await pick(user, 'Paid')
    await screen.findByText('That did not work, and nothing was changed. Please try again.')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await waitFor(() => expect(option('INV-1042').getAttribute('aria-selected')).toBe('true'))
    await mailIsWritten(/INV-1042/)
    quiet.mockRestore()
  })

  it('tells another compose nothing of it, but shows it what is so now', async () => {
    const worker = makeWorker()
    const answer = Promise.withResolvers<void>()
    const callWorker = (async (name: never, arg: never) => {
      if (name === 'recordAct') await answer.promise
      return await worker.callWorker(name, arg)
    }) as CallWorker // passes everything on
    const { user } = await openPanel({ ...worker, callWorker })
    await mailIsWritten(/INV-1042/)
    await pick(user, 'Paid')
    location.hash = '#compose=c2&n=2&shown=1'
    fireEvent(window, new HashChangeEvent('hashchange'))
    await mailIsWritten(/INV-1042/)
    answer.resolve()
    await waitFor(() => expect(screen.queryByRole('option', { name: /INV-1042/ })).toBeNull())
    expect(screen.queryByText('INV-1042 is paid. Lovely.')).toBeNull()
    expect(option(invoices[1]?.number ?? '').getAttribute('aria-selected')).toBe('true')
    location.hash = ''
    await new Promise((resolve) => setTimeout(resolve))
  })

  it('still offers the undo when nothing is left to list', async () => {
    const { user } = await openPanel(makeWorker({ listed: invoices.slice(0, 1) }))
    await mailIsWritten(/INV-1042/)
    await pick(user, 'Paid')
    await screen.findByText('No open invoices')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await mailIsWritten(/INV-1042/)
  })
})
