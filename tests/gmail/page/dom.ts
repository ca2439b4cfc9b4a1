export function esc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** The one element written in `source`. */
export function html(source: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = source.trim()
  const element = template.content.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error(`not an element: ${source.slice(0, 80)}`)
  return element
}

export function icon(name: string): string {
  return `<span class="icon" style="--icon: url(/_standin/icon/${name}.svg)"></span>`
}

export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector(selector)
  if (!(element instanceof HTMLElement)) throw new Error(`the stand-in lacks ${selector}`)
  return element
}

export function findInput(root: ParentNode, selector: string): HTMLInputElement {
  const element = find(root, selector)
  if (!(element instanceof HTMLInputElement)) throw new Error(`not an input: ${selector}`)
  return element
}

let lastId = 0

/** Gmail's ids look like `:1a2`. */
export function newId(): string {
  lastId += 1
  return `:${(lastId + 0x100).toString(36)}`
}

/** Acts on a click, and on Enter and Space where the element has the focus. */
export function onPress(element: Element, act: (event: Event) => void): void {
  element.addEventListener('click', act)
  element.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return
    if (event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act(event)
  })
}
