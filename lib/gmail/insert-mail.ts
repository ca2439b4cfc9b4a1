/**
 * Puts a mail at the start of a compose's body, above signature and quote, and gives back its top nodes. `earlier` are the nodes an
 * earlier call gave for the same body: they are replaced where they still stand. Nothing else in the body is touched.
 *
 * The nodes are only remembered, never marked: a mark would be sent to the client.
 */
export function insertMail(body: HTMLElement, mail: DocumentFragment, earlier: readonly Node[]): readonly Node[] {
  const standing = earlier.filter((node) => body.contains(node))
  const inserted = insertAsTyped(body, mail, standing) ?? insertNodes(body, mail, standing)
  const [first] = inserted
  if (first instanceof Element) first.scrollIntoView({ block: 'nearest' })
  return inserted
}

/** As if the person had pasted it, so that Gmail's undo (Ctrl+Z) takes it back. Null where the browser did anything but what was asked. */
function insertAsTyped(body: HTMLElement, mail: DocumentFragment, standing: readonly Node[]): readonly Node[] | null {
  const { ownerDocument: document } = body
  const selection = document.getSelection()
  if (typeof document.execCommand !== 'function' || !selection) return null
  body.focus({ preventScroll: true })
  selection.removeAllRanges()
  selection.addRange(placeFor(body, standing))
  // The command acts where the caret is. If that is not this body, it could be the subject.
  if (document.activeElement !== body || !body.contains(selection.anchorNode) || !body.contains(selection.focusNode)) return null

  const expected = markup(mail.childNodes)
  const before = body.innerHTML
  const known = new Set(descendants(body))
  const isFirst = standing.length === 0
  document.execCommand('insertHTML', false, isFirst ? `${expected}<br>` : expected)
  const roots = descendants(body).filter((node) => !known.has(node) && (node.parentNode === body || known.has(node.parentNode as Node)))
  if (isFirst && roots.at(-1)?.nodeName === 'BR') roots.pop()
  if (markup(roots) === expected) return roots
  if (body.innerHTML !== before) document.execCommand('undo')
  return null
}

function insertNodes(body: HTMLElement, mail: DocumentFragment, standing: readonly Node[]): readonly Node[] {
  const nodes = [...mail.childNodes]
  if (standing.length > 0) {
    const place = placeFor(body, standing)
    place.deleteContents()
    place.insertNode(mail)
  } else {
    if (!startsWithEmptyLine(body)) mail.append(body.ownerDocument.createElement('br'))
    body.prepend(mail)
  }
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  return nodes
}

function placeFor(body: HTMLElement, standing: readonly Node[]): Range {
  const range = body.ownerDocument.createRange()
  const [first, last] = [standing[0], standing.at(-1)]
  if (first && last) {
    range.setStartBefore(first)
    range.setEndAfter(last)
  } else {
    range.setStart(body, 0)
    range.collapse(true)
  }
  return range
}

/** Gmail starts a mail with an empty line; it then parts ours from the signature. */
function startsWithEmptyLine(body: HTMLElement): boolean {
  const first = body.firstElementChild
  if (!first || body.firstChild !== first) return false
  return first.nodeName === 'BR' || (first.nodeName === 'DIV' && first.textContent === '' && first.firstElementChild?.nodeName === 'BR')
}

function descendants(root: Node): Node[] {
  const walker = document.createTreeWalker(root)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

function markup(nodes: Iterable<Node>): string {
  const holder = document.createElement('div')
  holder.append(...[...nodes].map((node) => node.cloneNode(true)))
  return holder.innerHTML
}
