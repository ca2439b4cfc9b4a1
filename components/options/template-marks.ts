/** A change of a text field: `insert` takes the place of `start` to `end`, then `select` is selected, counted in the new text. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly insert: string
  readonly select: readonly [start: number, end: number]
}

/** A text with its selection, as a text field holds it. */
export interface Selected {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Makes the selection bold, or takes that back; without one it writes `sample` to be typed over. */
export function toggleBold({ text, start, end }: Selected, sample: string): TextEdit {
  if (start === end) return { start, end, insert: `**${sample}**`, select: [start + 2, start + 2 + sample.length] }
  if (text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**') {
    const inner = text.slice(start, end)
    return { start: start - 2, end: end + 2, insert: inner, select: [start - 2, start - 2 + inner.length] }
  }
  // Bold ends with its paragraph and must not start or end with a space: each line on its own.
  const insert = text
    .slice(start, end)
    .split('\n')
    .map((line) =>
      line.replace(/^(\s*(?:[-*+] )?)(.*?)(\s*)$/, (_, before: string, words: string, after: string) =>
        words === '' ? line : `${before}**${words}**${after}`,
      ),
    )
    .join('\n')
  const isOneWord = !insert.includes('\n')
  return { start, end, insert, select: isOneWord ? innerOf(insert, start) : [start, start + insert.length] }
}

function innerOf(insert: string, at: number): [number, number] {
  const from = insert.indexOf('**') + 2
  return [at + from, at + insert.lastIndexOf('**')]
}

/** Makes the selection a link: an address becomes its target, other words its text. What is still to be written is selected. */
export function makeLink({ text, start, end }: Selected, sample: string): TextEdit {
  const chosen = text.slice(start, end).trim()
  const isAddress = /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(chosen)
  const label = isAddress || chosen === '' ? sample : chosen.replaceAll('\n', ' ')
  const target = isAddress ? chosen : 'https://'
  const from = isAddress || chosen === '' ? start + 1 : start + label.length + 3
  const length = isAddress || chosen === '' ? label.length : target.length
  return { start, end, insert: `[${label}](${target})`, select: [from, from + length] }
}

/** Makes list items of the lines that the selection touches, or takes that back. */
export function toggleList({ text, start, end }: Selected): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', Math.max(from, end))
  const to = nextBreak === -1 ? text.length : nextBreak
  const lines = text.slice(from, to).split('\n')
  const isList = lines.every((line) => line.trim() === '' || /^\s*[-*+] /.test(line))
  const isEmpty = lines.length === 1 && lines[0]?.trim() === ''
  const insert = isEmpty
    ? '- '
    : lines.map((line) => (line.trim() === '' ? line : isList ? line.replace(/^(\s*)[-*+] /, '$1') : `- ${line}`)).join('\n')
  const isOneLine = lines.length === 1
  return { start: from, end: to, insert, select: isOneLine ? [from + insert.length, from + insert.length] : [from, from + insert.length] }
}

/** Where a line, from 1, starts and ends. A line that is not there is the last. */
export function lineRange(text: string, line: number): [start: number, end: number] {
  let start = 0
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', start)
    if (next === -1) break
    start = next + 1
  }
  const end = text.indexOf('\n', start)
  return [start, end === -1 ? text.length : end]
}
