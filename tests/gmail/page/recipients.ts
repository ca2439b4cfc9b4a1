import type { Person } from '../mailbox-types.ts'
import { esc, find, findInput, html, onPress } from './dom.ts'

export type Field = 'to' | 'cc' | 'bcc'

/** The recipients' rows in their form of 2021 and later: chips in a listbox, and a box to type or paste into. */
export function setUpRecipients(
  root: HTMLElement,
  changed: () => void,
): { read(field: Field): Person[]; add(field: Field, people: readonly Person[]): void } {
  const row = (field: Field): HTMLElement => find(root, `tr.bzf.${field}`)

  function show(field: Field): void {
    row(field).style.display = ''
    const link = root.querySelector<HTMLElement>(field === 'cc' ? '.pE' : '.pB')
    if (field !== 'to') link?.remove()
  }

  function read(field: Field): Person[] {
    return [...row(field).querySelectorAll('[role=option][data-name]')].map((chip) => ({
      name: chip.getAttribute('data-name') ?? '',
      email: chip.getAttribute('data-hovercard-id') ?? '',
    }))
  }

  function add(field: Field, people: readonly Person[]): void {
    for (const person of people) {
      if (read(field).some((known) => known.email === person.email)) continue
      const label = person.name || person.email
      const chip =
        html(`<div role="option" class="afV" data-name="${esc(label)}" data-hovercard-id="${esc(person.email)}" aria-selected="false">
        <span class="afW">${esc(label)}</span><div class="afX" role="button" aria-label="Press delete to remove this chip">×</div></div>`)
      find(chip, '.afX').addEventListener('click', () => {
        chip.remove()
        changed()
      })
      find(row(field), '.aH9').append(chip)
    }
    if (people.length > 0) show(field)
    changed()
  }

  function parse(text: string): Person[] {
    return text
      .split(/[,;\n]/)
      .map((part) => /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(part) ?? [part, '', part.trim()])
      .map(([, name = '', email = '']) => ({ name, email: email.trim() }))
      .filter((person) => person.email !== '')
  }

  for (const field of ['to', 'cc', 'bcc'] as const) {
    const input = findInput(row(field), 'input[role=combobox]')
    const take = (): void => {
      const typed = parse(input.value)
      input.value = ''
      if (typed.length > 0) add(field, typed)
    }
    input.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter' || event.key === ',' || (event.key === 'Tab' && input.value !== '')) {
        event.preventDefault()
        take()
      }
    })
    input.addEventListener('blur', take)
    input.addEventListener('paste', (event) => {
      event.preventDefault()
      add(field, parse(event.clipboardData?.getData('text/plain') ?? ''))
    })
  }
  for (const [selector, field] of [
    ['.pE', 'cc'],
    ['.pB', 'bcc'],
  ] as const) {
    onPress(find(root, selector), () => {
      show(field)
      find(row(field), 'input').focus()
    })
  }
  return { read, add }
}
