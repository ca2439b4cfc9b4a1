// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { App } from '../../../../entrypoints/options/app.tsx'
import { deleteEverything } from '../../../../lib/reminders/delete-everything.ts'
import { readSettings, saveSettings } from '../../../../lib/reminders/settings.ts'
import { listStoredTemplates, saveTemplate } from '../../../../lib/reminders/templates.ts'
import { loadTemplates } from '../../../../lib/mail/catalogue.ts'
import type { Template } from '../../../../lib/mail/template.ts'
import { renderScreen } from '../../../support/render-screen.tsx'

const user = userEvent.setup()
// A busy machine is no failure.
configure({ asyncUtilTimeout: 5000 })

// happy-dom has no locks; a page that is alone needs none.
Object.defineProperty(navigator, 'locks', { value: { request: (_name: string, work: () => Promise<void>) => work() } })
// Wide, so that the three parts stand side by side.
Object.defineProperty(window, 'matchMedia', {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
})

let builtIn: Template

async function openTemplate(id = 'en/first'): Promise<void> {
  location.hash = `#templates/${encodeURIComponent(id)}`
  renderScreen(<App />)
  await screen.findByLabelText('Text', {}, { timeout: 10_000 })
}

function body(): HTMLTextAreaElement {
  const field = screen.getByLabelText('Text')
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('The text is no text field')
  return field
}

function write(text: string): void {
  fireEvent.input(body(), { target: { value: text } })
}

async function preview(text: string | RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole('region', { name: 'Preview' }).textContent).toMatch(text))
}

async function storedTemplate() {
  return (await listStoredTemplates())[0]
}

async function choose(item: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(screen.getByRole('menuitem', { name: item }))
}

const plain = 'Hi {{firstName}},\n\nplease pay {{balance}} for {{invoiceNumber}}.\n\nKind regards,\n{{myName}}'

beforeAll(async () => {
  const found = (await loadTemplates('en')).find(({ id }) => id === 'en/first')
  if (!found) throw new Error('en/first is gone')
  builtIn = found
})

beforeEach(async () => {
  localStorage.clear()
  await deleteEverything()
  await saveSettings({ ...(await readSettings()), isStarted: true })
})

afterEach(cleanup)

describe('the template editor', () => {
  it('lists each purpose once, by group, and reaches every tone and form of address', async () => {
    await openTemplate()
    const list = screen.getByRole('navigation', { name: 'Templates' })
    expect(
      within(list)
        .getAllByRole('heading')
        .map((heading) => heading.textContent),
    ).toEqual(['Reminders', 'Several invoices', 'Payments and plans', 'Promises and questions', 'Last steps'])
    expect(within(list).getAllByRole('button', { name: /^First reminder/ })).toHaveLength(1)
    await user.click(screen.getByRole('radio', { name: 'Firm' }))
    await waitFor(() => expect(location.hash).toContain('en%2Ffirst-firm'))
    await user.selectOptions(screen.getByLabelText('Language'), 'de')
    await user.click(await screen.findByRole('button', { name: 'Erste Erinnerung' }))
    await user.click(await screen.findByRole('radio', { name: 'Informal' }))
    await waitFor(() => expect(location.hash).toContain('de%2Ffirst-informal'))
  })

  it('shows the mail formatted, as plain text, and what changed against the built-in', async () => {
    await openTemplate()
    write(builtIn.body.replace('Kind regards', 'Thank you **again**, truly.\n\nKind regards'))
    await preview(/again, truly\./)
    expect(screen.getByRole('region', { name: 'Preview' }).querySelector('.preview-body strong')).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'Plain text' }))
    expect(screen.getByRole('region', { name: 'Preview' }).querySelector('pre')?.textContent).toContain('Thank you again, truly.')
    await user.click(screen.getByRole('radio', { name: 'What changed' }))
    const changes = screen.getByRole('region', { name: 'From the built-in to yours' })
    expect([...changes.querySelectorAll('ins')].map((part) => part.textContent).join('')).toContain('truly')
  })

  it('says what is wrong with its line, and goes there', async () => {
    await openTemplate()
    write('Hi {{firstName}},\n\n{{nonsense}} and {{> other}}')
    await user.click(await screen.findByRole('button', { name: /Line 3: .*nonsense/ }))
    expect(body().value.slice(body().selectionStart, body().selectionEnd)).toBe('{{nonsense}} and {{> other}}')
    expect(screen.getByRole('button', { name: 'Save template' })).toHaveProperty('disabled', true)
    expect(screen.queryByRole('region', { name: 'Etiquette' })).toBeNull()
  })

  it('adds the sentence the checker proposes, and shows the words it minds', async () => {
    await openTemplate('en/second')
    write(plain.replace('please', 'you must'))
    await preview(/you must pay/)
    const etiquette = within(await screen.findByRole('region', { name: 'Etiquette' }))
    await user.click(etiquette.getAllByRole('button', { name: 'Add sentence' })[0] ?? document.body)
    await waitFor(() => expect(body().value).toContain('Hi {{firstName}},\n\nThank you for the good work together.\n\nyou must'))
    await preview(/good work together/)
    const word = screen.getByRole('region', { name: 'Etiquette' }).querySelector<HTMLElement>('.etiquette-word')
    const quote = word?.querySelector('q')?.textContent
    expect(quote).toMatch(/^you must/)
    await user.click(within(word ?? document.body).getByRole('button', { name: 'Show' }))
    await waitFor(() => expect(body().value.slice(body().selectionStart, body().selectionEnd)).toBe(quote))
  })

  it('inserts a variable found by what it holds, where the cursor is, by keyboard alone', async () => {
    await openTemplate()
    write('Hi ,')
    body().focus()
    body().setSelectionRange(3, 3)
    await user.click(screen.getByRole('button', { name: 'Insert a variable' }))
    await user.keyboard('Ada{ArrowDown}{ArrowUp}{Enter}')
    expect(body().value).toBe('Hi {{firstName}},')
    await user.click(screen.getByRole('button', { name: 'Insert a variable' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog', { name: 'Insert a variable' })).toBeNull()
    expect(document.activeElement).toBe(body())
    await user.click(screen.getByLabelText('Subject'))
    await user.click(screen.getByRole('button', { name: 'Insert a variable' }))
    await user.click(screen.getByLabelText('Leave it out when there is no value'))
    await user.click(screen.getByRole('option', { name: /^poNumber/ }))
    expect(screen.getByLabelText('Subject')).toHaveProperty('value', expect.stringContaining('{{#poNumber}}{{poNumber}}{{/poNumber}}'))
  })

  it('keeps what was not saved, says so, and lets it go with undo', async () => {
    await openTemplate()
    write(plain)
    expect(screen.queryByText('Restored what you had not saved.')).toBeNull()
    cleanup()
    // As in a tab opened later: this page has typed nothing yet.
    const kept = localStorage.getItem('politely-template-draft:en/first') ?? ''
    localStorage.removeItem('politely-template-draft:en/first')
    localStorage.setItem('politely-template-draft:en/third', kept.replaceAll('en/first', 'en/third'))
    await openTemplate('en/third')
    expect(body().value).toBe(plain)
    expect(screen.getByText('Restored what you had not saved.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Throw it away' }))
    await waitFor(() => expect(body().value).not.toBe(plain))
    expect(localStorage.length).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(body().value).toBe(plain))
  })

  it('does not write over what another tab saved meanwhile', async () => {
    await openTemplate()
    write(plain)
    await saveTemplate({ ...builtIn, body: `${plain}\n\nP.S. theirs` })
    expect(await screen.findByText(/changed in another tab/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Save template' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('button', { name: 'Show the difference' }))
    expect([...screen.getByRole('region', { name: /other tab/ }).querySelectorAll('del')].map((part) => part.textContent).join()).toContain(
      'theirs',
    )
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    await user.click(screen.getByRole('button', { name: 'Save template' }))
    await waitFor(async () => expect(await storedTemplate()).toMatchObject({ body: plain }))
    await waitFor(() => expect(localStorage.length).toBe(0))
  })

  it('takes saving and resetting back', async () => {
    await openTemplate()
    write(plain)
    await user.click(await screen.findByRole('button', { name: 'Save template' }))
    await screen.findByText('Saved “First reminder”.')
    expect(within(screen.getByRole('navigation', { name: 'Templates' })).getByText('Changed')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Reset to the built-in' }))
    await waitFor(() => expect(body().value).toBe(builtIn.body))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(body().value).toBe(plain))
  })

  it('makes, renames, duplicates and deletes a template of one’s own', async () => {
    await openTemplate()
    await user.click(screen.getByRole('button', { name: 'New template' }))
    await user.click(screen.getByRole('button', { name: 'Create template' }))
    expect(screen.getByText('Give it a name you will recognise.')).toBeTruthy()
    await user.type(screen.getByLabelText('Name'), 'Agencies')
    await user.selectOptions(screen.getByLabelText('Used for'), 'second')
    await user.click(screen.getByRole('button', { name: 'Create template' }))
    await screen.findByRole('heading', { name: 'Agencies' })
    expect(await storedTemplate()).toMatchObject({ title: 'Agencies', situation: 'second', language: 'en' })

    write(plain)
    await choose('Rename')
    await user.clear(screen.getByLabelText('Name'))
    await user.type(screen.getByLabelText('Name'), 'Studios')
    await user.click(screen.getByRole('button', { name: 'Save name' }))
    await screen.findByRole('heading', { name: 'Studios' })
    expect(body().value).toBe(plain)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save template' })).toHaveProperty('disabled', false))
    expect(screen.queryByText(/another tab/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Save template' }))
    await waitFor(async () => expect(await storedTemplate()).toMatchObject({ title: 'Studios', body: plain }))

    await choose('Duplicate')
    await screen.findByRole('heading', { name: 'Studios (copy)' })
    await choose('Delete')
    await screen.findByText('Deleted “Studios (copy)”.')
    expect(await listStoredTemplates()).toHaveLength(1)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByRole('heading', { name: 'Studios (copy)' })
    expect(await listStoredTemplates()).toHaveLength(2)
  })

  it.each([
    ['200 kB', 'please pay soon. '.repeat(12_000)],
    ['5,000 nested sections', `${'{{#project}}'.repeat(5000)}x${'{{/project}}'.repeat(5000)}`],
    ['many short sections', `${'{{#a}}'.repeat(1500)}\n`],
    ['other delimiters', 'Hi\n{{=<% %>=}}\n<% firstName %>'],
    ['triple mustaches', 'Hi\n{{{firstName}}}'],
    ['partials', 'Hi\n{{> evil}}'],
  ])('takes %s as a problem with its line, at once', async (_, text) => {
    await openTemplate()
    write(text)
    expect(await screen.findByRole('button', { name: /^Line \d+: / })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Etiquette' })).toBeNull()
  })
})
