/** A text with its accents composed (NFC), and where each of its offsets stands in the text as written. */
export interface ComposedText {
  readonly text: string
  readonly toSource: (offset: number) => number
}

/** Composes accents that were typed or pasted apart ("e" and "´"), so that lists match; most texts are composed already. */
export function composeText(source: string): ComposedText {
  const text = source.normalize('NFC')
  if (text === source) return { text, toSource: (offset) => offset }
  const starts: number[] = []
  let composed = ''
  let at = 0
  for (const [cluster] of source.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const piece = cluster.normalize('NFC')
    composed += piece
    for (let index = 0; index < piece.length; index += 1) starts.push(at + Math.min(index, cluster.length - 1))
    at += cluster.length
  }
  starts.push(source.length)
  return { text: composed, toSource: (offset) => starts[offset] ?? source.length }
}
