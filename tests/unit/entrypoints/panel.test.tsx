// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CallWorker } from '../../../entrypoints/panel/use-selection.ts'
import type { Candidates, Choice } from '../../../lib/browser/protocol.ts'
import { makeSettings } from '../../support/make.ts'
import { invoices, mailIsWritten, makeWorker, openPanel, option } from '../../support/open-panel.tsx'

afterEach(async () => {
  cleanup()
  // The page answers to its own address: the change must be over before the next panel opens.
  location.hash = ''
  await new Promise((resolve) => setTimeout(resolve))
})

async function bringIntoSight(): Promise<void> {
  location.hash = 'compose=c1&n=1&shown=1'
  // happy-dom tells of a new fragment by no event of its own.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  await waitFor(() => expect(document.documentElement.style.visibility).toBe(''))
}

describe('the panel', () => {
  it('has the names that people and screen readers rely on', async () => {
    await openPanel()
    await mailIsWritten(/INV-1042/)
    expect(screen.getByRole('dialog', { name: 'Payment reminder' })).toBeTruthy()
    expect(screen.getByRole('listbox', { name: 'Invoices' }).getAttribute('aria-multiselectable')).toBe('true')
    // happy-dom takes every element for a block and puts spaces before the commas; browsers do not.
    const name = /^INV-1042 ?, Acme GmbH ?, €1,200.00 ?, 12 days overdue$/
    expect(screen.getByRole('option', { name }).getAttribute('aria-selected')).toBe('true')
    expect(screen.getByRole('combobox', { name: 'Template' })).toBeTruthy()
    expect(screen.getByRole('combobox', { name: 'Language' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Follow up on').value).toBe('2026-11-27')
    expect(screen.getByRole('button', { name: 'Insert reminder' }).getAttribute('aria-disabled')).not.toBe('true')
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search invoices' }))
  })

  it('is used by keyboard alone: arrows, Space, Enter', async () => {
    const { user, inserted, asked } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('searchbox').getAttribute('aria-activedescendant')).toBe(option('INV-1051').id)
    await user.keyboard(' ')
    expect(option('INV-1051').getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(inserted()).toHaveLength(1))
    expect(inserted()[0]?.items.map(({ invoiceId }) => invoiceId)).toEqual(['invoice-1', 'invoice-2'])
    expect(inserted()[0]?.template).toMatch(/^en\/statement/)
    expect(asked.at(-1)?.name).toBe('closePanel')
  })

  it('lets a space be typed into a search, and inserts only what is in sight', async () => {
    const { user, inserted } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.keyboard('INV 1')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('INV 1')
    await user.clear(screen.getByRole('searchbox'))
    await user.keyboard('INV-1051')
    await waitFor(() => expect(screen.queryByRole('option', { name: /INV-1042/ })).toBeNull())
    await user.keyboard('{Enter}')
    expect(inserted()).toEqual([])
    expect(option('INV-1051').getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(inserted()[0]?.items.map(({ invoiceId }) => invoiceId)).toEqual(['invoice-2']))
  })

  it('points the search box at its list only while there is one', async () => {
    const { user } = await openPanel()
    const search = await screen.findByRole('searchbox', { name: 'Search invoices' })
    await screen.findByRole('listbox', { name: 'Invoices' })
    expect(document.getElementById(search.getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox')
    await user.type(search, 'nothing')
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Invoices' })).toBeNull())
    expect(search.hasAttribute('aria-controls')).toBe(false)
  })

  it('writes to one client at a time, and says so', async () => {
    const { user } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.click(option('INV-2000'))
    expect(option('INV-1042').getAttribute('aria-selected')).toBe('false')
    expect(screen.getByText('One mail goes to one client: now writing to Northwind.')).toBeTruthy()
    await mailIsWritten(/INV-2000/)
  })

  it('closes with Escape', async () => {
    const { user, asked } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.keyboard('{Escape}')
    expect(asked).toContainEqual({ name: 'closePanel', arg: 'c1' })
  })

  it('inserts a mail without your name, which Gmail’s signature may have, and says what to do about it', async () => {
    const settings = makeSettings()
    const worker = makeWorker({ settings: { ...settings, me: { ...settings.me, name: '', business: '', email: '' } } })
    const { user, inserted } = await openPanel(worker)
    await mailIsWritten(/INV-1042/)
    await waitFor(() => expect(document.body.textContent).toContain('name under the closing'))
    await user.click(screen.getByRole('button', { name: 'Insert reminder' }))
    await waitFor(() => expect(inserted()[0]?.text).not.toContain('{{'))
  })

  it('names what is wrong, and does not insert a mail with a hole', async () => {
    const settings = makeSettings()
    const listed = invoices.map((invoice) => ({ ...invoice, paymentLink: 'javascript:alert(1)' }))
    const worker = makeWorker({ listed, settings: { ...settings, me: { ...settings.me, paymentLink: '' } } })
    const { user, inserted, asked } = await openPanel(worker)
    await waitFor(() => expect(document.body.textContent).toContain('That is not a web address: it starts with https:// or http://.'))
    expect(screen.getByRole('button', { name: 'Insert reminder' }).getAttribute('aria-disabled')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Insert reminder' }))
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('{Enter}')
    expect(inserted()).toEqual([])
    await user.click(screen.getByRole('button', { name: /settings/ }))
    expect(asked.map(({ name }) => name)).toContain('openOptions')
  })

  it('asks once more when something speaks against it, and says that it was accepted', async () => {
    const worker = makeWorker({ warnings: [{ code: 'warn-too-soon', values: { number: 'INV-1042', days: 2, gap: 5 } }] })
    const { user, inserted } = await openPanel(worker)
    await mailIsWritten(/INV-1042/)
    expect(screen.getByRole('alert').textContent).toContain('only 2 days old')
    await user.click(screen.getByRole('button', { name: 'Insert reminder' }))
    expect(inserted()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Insert anyway' }))
    await waitFor(() => expect(inserted()[0]?.accepted).toEqual(['warn-too-soon']))
  })

  it('shows what changed meanwhile and stays open', async () => {
    const worker = makeWorker({ insert: { ok: false, problems: [{ code: 'insert-amount-changed', values: { number: 'INV-1042' } }] } })
    const { user, asked } = await openPanel(worker)
    await mailIsWritten(/INV-1042/)
    await user.click(screen.getByRole('button', { name: 'Insert reminder' }))
    await waitFor(() => expect(screen.getByText(/open amount of INV-1042 has just changed/)).toBeTruthy())
    expect(asked.map(({ name }) => name)).not.toContain('closePanel')
  })

  it('inserts by itself for “Write reminder”, once', async () => {
    const { inserted } = await openPanel(makeWorker(), { write: 'w1' })
    await waitFor(() => expect(inserted()).toHaveLength(1))
    expect(inserted()[0]?.to).toEqual(['ada@acme.example'])
  })

  it('does not insert by itself what wants a second look', async () => {
    const worker = makeWorker({ warnings: [{ code: 'warn-on-hold', values: { number: 'INV-1042', reason: 'dispute', until: '' } }] })
    const { inserted } = await openPanel(worker, { write: 'w1' })
    await mailIsWritten(/INV-1042/)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(inserted()).toEqual([])
  })

  it('asks afresh at each opening, and empties the search', async () => {
    const { user, asked } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.keyboard('1051')
    location.hash = '#compose=c2&n=2'
    fireEvent(window, new HashChangeEvent('hashchange'))
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe(''))
    expect(asked.at(-1)).toMatchObject({ name: 'candidates', arg: { compose: 'c2', search: '' } })
  })

  it('comes into sight when the button was pressed while it was being drawn', async () => {
    const { asked } = await openPanel(makeWorker(), { isShown: false })
    // The event itself came before anybody listened.
    history.replaceState(null, '', '#compose=c1&n=1&shown=1')
    await mailIsWritten(/INV-1042/)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
    expect(asked.some(({ name }) => name === 'candidates')).toBe(true)
  })

  it('takes the person’s own words for this one mail', async () => {
    const { user, inserted } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    fireEvent.input(screen.getByRole('textbox', { name: 'Message' }), {
      target: { value: 'Hi Ada,\n\n<b>1 < 2</b>\nhttps://pay.example/x.' },
    })
    await user.click(screen.getByRole('button', { name: 'Insert reminder' }))
    await waitFor(() => expect(inserted()).toHaveLength(1))
    expect(inserted()[0]?.html).toBe(
      '<p>Hi Ada,</p><p>&lt;b&gt;1 &lt; 2&lt;/b&gt;<br><a href="https://pay.example/x">https://pay.example/x</a>.</p>',
    )
  })

  it.each([
    ['a placeholder', 'Message', 'Hi {{name}}', /placeholder .*\{\{name\}\}/],
    ['no text', 'Message', ' ', /has no text/],
    ['no subject', 'Subject', '', /subject is empty/],
  ])('does not insert the person’s own words with %s', async (_, field, words, reason) => {
    const { user, inserted } = await openPanel()
    await mailIsWritten(/INV-1042/)
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    const before = screen.getByRole<HTMLInputElement>('textbox', { name: field }).value
    fireEvent.input(screen.getByRole('textbox', { name: field }), { target: { value: words } })
    await screen.findByText(reason)
    await user.click(screen.getByRole('button', { name: 'Insert reminder' }))
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('{Enter}')
    expect(inserted()).toEqual([])
    fireEvent.input(screen.getByRole('textbox', { name: field }), { target: { value: before } })
    await user.click(screen.getByRole('button', { name: 'Insert reminder' }))
    await waitFor(() => expect(inserted()).toHaveLength(1))
  })

  it('says what belongs there when there is no invoice', async () => {
    const { user, asked } = await openPanel(makeWorker({ listed: [] }))
    await user.click(await screen.findByRole('button', { name: 'Add an invoice' }))
    expect(asked.map(({ name }) => name)).toContain('openOptions')
  })

  it('says so when the worker cannot be asked, and asks again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const worker = makeWorker()
    let isDown = true
    const callWorker = ((name: 'closePanel', arg: string) =>
      isDown ? Promise.reject(new Error('down')) : worker.callWorker(name, arg)) as CallWorker // as above
    const { user } = await openPanel({ ...worker, callWorker })
    const retry = await screen.findByRole('button', { name: 'Try again' })
    isDown = false
    await user.click(retry)
    await mailIsWritten(/INV-1042/)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    quiet.mockRestore()
  })
})

describe('the panel that was got ready', () => {
  it('leaves the focus alone until it is shown; then the list stands there, and is read again', async () => {
    const { asked } = await openPanel(makeWorker(), { isShown: false })
    await mailIsWritten(/INV-1042/)
    expect(document.activeElement).toBe(document.body)
    await bringIntoSight()
    expect(option('INV-1042').getAttribute('aria-selected')).toBe('true')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
    expect(asked.filter(({ name }) => name === 'candidates')).toHaveLength(2)
  })

  it('says nothing about a compose that was closed while it got ready', async () => {
    const worker = makeWorker()
    const said = vi.spyOn(console, 'error').mockReturnValue()
    const callWorker = ((name: never, arg: never) =>
      name === 'candidates' ? Promise.resolve(null) : worker.callWorker(name, arg)) as CallWorker // passes everything else on
    await openPanel({ ...worker, callWorker }, { isShown: false })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(said).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('shows what changed meanwhile, and inserts nothing before it knows', async () => {
    const worker = makeWorker()
    const answers = Promise.withResolvers<void>()
    let isLate = false
    const callWorker = (async (name: never, arg: never) => {
      if (name === 'candidates' && isLate) await answers.promise
      const answer = await worker.callWorker(name, arg)
      return name === 'candidates' && isLate ? withoutFirst(answer as Candidates, await secondChosen) : answer
    }) as CallWorker // passes everything on
    const secondChosen = worker.callWorker('choice', { compose: 'c1', invoiceIds: ['invoice-2'] })
    const { user, inserted } = await openPanel({ ...worker, callWorker }, { isShown: false })
    await mailIsWritten(/INV-1042/)
    isLate = true
    await bringIntoSight()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
    await user.keyboard('{Enter}')
    expect(inserted()).toEqual([])
    answers.resolve()
    await waitFor(() => expect(screen.queryByRole('option', { name: /INV-1042/ })).toBeNull())
    await mailIsWritten(/INV-1051/)
    // What waits for the mail to be ready would act now.
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(inserted()).toEqual([])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(inserted()[0]?.items.map(({ invoiceId }) => invoiceId)).toEqual(['invoice-2']))
  })
})

/** The first invoice was paid, the second one is the most urgent now. */
function withoutFirst(candidates: Candidates, choice: Choice | null): Candidates {
  const rows = candidates.rows.slice(1)
  return { ...candidates, rows, total: rows.length, selected: ['invoice-2'], choice }
}
