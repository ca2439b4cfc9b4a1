/** What a mail may consist of; the renderer makes nothing else. */
const allowed = new Set(['P', 'BR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A'])

/** Elements whose text is not meant to be read. */
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'TITLE', 'TEXTAREA', 'SELECT', 'SVG', 'MATH'])

const linkScheme = /^(?:https?|mailto|tel):/i

/**
 * The nodes of a rendered mail, built anew from an allow-list: whatever `html` holds, only p, br, ul, ol, li, strong, em and a with an
 * http, https, mailto or tel address come out. Text of other elements stays, that of scripts and their like goes.
 */
export function mailFragment(html: string, document: Document): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const fragment = document.createDocumentFragment()
  copyChildren(parsed.body, fragment, document)
  return fragment
}

function copyChildren(from: Node, to: Node, document: Document): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      // Line breaks between blocks would become spaces of their own in Gmail's editor.
      if (to instanceof HTMLElement || child.textContent?.trim()) to.appendChild(document.createTextNode(child.textContent ?? ''))
    } else if (child instanceof Element) {
      copyElement(child, to, document)
    }
  }
}

function copyElement(element: Element, to: Node, document: Document): void {
  const name = element.tagName.toUpperCase()
  if (silent.has(name)) return
  if (!allowed.has(name)) {
    copyChildren(element, to, document)
    return
  }
  const copy = document.createElement(name)
  if (name === 'A') {
    const href = element.getAttribute('href')?.trim() ?? ''
    if (linkScheme.test(href)) copy.setAttribute('href', href)
  }
  to.appendChild(copy)
  copyChildren(element, copy, document)
}
