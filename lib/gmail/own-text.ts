const quoteOrSignature =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]'

const blocks = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'TABLE', 'TR', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

/** The text a person wrote into a compose's body, line by line, without quoted mail and signature. */
export function ownText(body: HTMLElement): string {
  const copy = body.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const foreign of copy.querySelectorAll(quoteOrSignature)) foreign.remove()
  return read(copy)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[\t\n\r ]+/g, ' ')
  if (node.nodeName === 'BR') return '\n'
  const inner = [...node.childNodes].map(read).join('')
  if (!blocks.has(node.nodeName)) return inner
  return node.nodeName === 'P' ? `\n${inner}\n\n` : `\n${inner}\n`
}

/** Whether Gmail adds a signature of the account's own to this mail. */
export function hasSignature(body: HTMLElement): boolean {
  return [...body.querySelectorAll('[data-smartmail="gmail_signature"], .gmail_signature')].some(
    (block) => block.textContent?.trim() !== '',
  )
}
