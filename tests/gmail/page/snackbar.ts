import { find, html, onPress } from './dom.ts'

export interface SnackbarAction {
  readonly label: string
  readonly id?: string
  act(): void
}

let timer = 0

/** The black bar at the lower left: "Message sent · Undo". */
export function showSnackbar(text: string, actions: readonly SnackbarAction[] = [], ms = 6000): void {
  const bar = find(document, '.b8 .vh')
  bar.replaceChildren()
  const words = html('<span class="aT"><span class="bAq"></span></span>')
  find(words, '.bAq').textContent = text
  for (const action of actions) {
    const button = html('<span class="ag a8k" role="link" tabindex="0"></span>')
    button.textContent = action.label
    if (action.id !== undefined) button.id = action.id
    onPress(button, () => {
      hideSnackbar()
      action.act()
    })
    words.append(button)
  }
  bar.append(words)
  find(document, '.b8').classList.add('shown')
  clearTimeout(timer)
  timer = window.setTimeout(hideSnackbar, ms)
}

export function hideSnackbar(): void {
  clearTimeout(timer)
  find(document, '.b8').classList.remove('shown')
  find(document, '.b8 .vh').replaceChildren()
}
