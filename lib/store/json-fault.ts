type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

/**
 * Where a text stops being JSON (RFC 8259), as line and column from 1; its end where it was cut off. The engines' own messages name the
 * place only sometimes. Only for texts that `JSON.parse` refuses.
 */
export function jsonFault(text: string): { readonly line: number; readonly column: number } {
  const read = text.slice(0, faultOffset(text)).split('\n')
  return { line: read.length, column: (read.at(-1) ?? '').length + 1 }
}

function faultOffset(text: string): number {
  const space = /[ \t\r\n]*/y
  const token =
    // oxlint-disable-next-line no-control-regex -- JSON forbids them inside texts
    /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null|[{}[\],:]/y
  const open: string[] = []
  let wanted: Wanted = 'value'
  for (let at = 0; ; at = token.lastIndex) {
    space.lastIndex = at
    space.test(text)
    token.lastIndex = space.lastIndex
    const found: string | undefined = token.exec(text)?.[0]
    const next: Wanted | null = found === undefined ? null : after(found, wanted, open)
    if (next === null) return space.lastIndex
    wanted = next
  }
}

/** What is wanted after a token; null where the token does not fit. */
function after(token: string, wanted: Wanted, open: string[]): Wanted | null {
  const container = open.at(-1)
  if (token === ':') return wanted === ':' ? 'value' : null
  if (token === ',') return wanted === ', or end' && container ? (container === '{' ? 'key' : 'value') : null
  if (token === '}' || token === ']') {
    const isFine = (wanted === ', or end' && container === (token === '}' ? '{' : '[')) || wanted.endsWith(` ${token}`)
    return isFine && open.pop() ? ', or end' : null
  }
  if (wanted.startsWith('key')) return token.startsWith('"') ? ':' : null
  if (!wanted.startsWith('value')) return null
  if (token !== '{' && token !== '[') return ', or end'
  open.push(token)
  return token === '{' ? 'key or }' : 'value or ]'
}
