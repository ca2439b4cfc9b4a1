import { isDark } from './is-dark.ts'

export interface DialogChoice<A extends string> {
  readonly answer: A
  readonly label: string
}

/** What a dialog says; the first choice is the proposed one and the answer to Escape. */
export interface DialogContent<A extends string> {
  readonly title: string
  readonly lines: readonly string[]
  readonly choices: readonly [DialogChoice<A>, ...DialogChoice<A>[]]
}

/**
 * Asks in front of a compose and resolves to the answer. The focus stays inside until then. `signal` takes the dialog away, with the
 * first choice for an answer.
 */
export function askInCompose<A extends string>(compose: HTMLElement, content: DialogContent<A>, signal: AbortSignal): Promise<A> {
  const { promise, resolve } = Promise.withResolvers<A>()
  const [proposed] = content.choices
  const dialog = document.createElement('dialog')
  const heading = document.createElement('h2')
  const buttons = document.createElement('div')
  dialog.className = 'politely-check'
  dialog.classList.toggle('politely-dark', isDark(compose))
  dialog.setAttribute('role', 'alertdialog')
  dialog.setAttribute('aria-label', content.title)
  heading.textContent = content.title
  buttons.className = 'politely-check-buttons'

  function close(answer: A): void {
    listening.abort()
    dialog.close()
    dialog.remove()
    resolve(answer)
  }

  const listening = new AbortController()
  for (const choice of content.choices.toReversed()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = choice.label
    button.autofocus = choice === proposed
    if (choice === proposed) button.className = 'politely-first'
    button.addEventListener('click', () => close(choice.answer))
    buttons.append(button)
  }
  dialog.append(heading, linesOf(content.lines), buttons)
  // Gmail would close the compose on Escape and send on Ctrl+Enter.
  for (const type of ['keydown', 'keypress', 'keyup']) dialog.addEventListener(type, (event) => event.stopPropagation())
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close(proposed.answer)
  })
  signal.addEventListener('abort', () => close(proposed.answer), { signal: listening.signal })

  compose.append(dialog)
  dialog.showModal()
  placeOver(dialog, compose)
  return promise
}

function linesOf(lines: readonly string[]): HTMLElement {
  const isOne = lines.length === 1
  const list = document.createElement(isOne ? 'p' : 'ul')
  if (isOne) list.textContent = lines[0] ?? ''
  for (const line of isOne ? [] : lines) {
    const item = document.createElement('li')
    item.textContent = line
    list.append(item)
  }
  return list
}

function placeOver(dialog: HTMLElement, compose: HTMLElement): void {
  const around = compose.getBoundingClientRect()
  const own = dialog.getBoundingClientRect()
  const within = (value: number, size: number, room: number): number => Math.max(8, Math.min(value, room - size - 8))
  const left = around.left + (around.width - own.width) / 2
  const top = around.top + (around.height - own.height) / 2
  dialog.style.left = `${within(left, own.width, innerWidth)}px`
  dialog.style.top = `${within(top, own.height, innerHeight)}px`
}
