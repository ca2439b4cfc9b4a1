/** A stretch of text that stayed, is new, or is gone. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A line of a comparison: unchanged, or the parts of what was there before and is there now. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly parts: readonly DiffPart[]
}

/** Comparing takes time and memory by the product of both sizes; beyond this all counts as replaced. */
const mostCells = 1_000_000

/** What changed from one text to another, line by line, and word by word inside a line that was rewritten. */
export function diffTexts(before: string, after: string): readonly DiffLine[] {
  const runs = diff(before.split('\n'), after.split('\n'))
  const lines: DiffLine[] = []
  for (let at = 0; at < runs.length;) {
    const from = at
    while (at < runs.length && runs[at]?.kind !== 'same') at += 1
    const changed = runs.slice(from, at)
    lines.push(...pairUp(textsOf(changed, 'removed'), textsOf(changed, 'added')))
    const same = runs[at]
    if (same) lines.push({ kind: 'same', parts: [same] })
    at += 1
  }
  return lines
}

/** The lines that stand in for each other, compared by words where they still have most of them in common. */
function pairUp(removed: readonly string[], added: readonly string[]): DiffLine[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => [removed[index], added[index]] as const).flatMap(
    ([old, now]): DiffLine[] => {
      if (old === undefined) return [{ kind: 'added', parts: [{ kind: 'added', text: now ?? '' }] }]
      if (now === undefined) return [{ kind: 'removed', parts: [{ kind: 'removed', text: old }] }]
      const parts = join(diff(wordsOf(old), wordsOf(now)))
      const kept = parts.reduce((sum, part) => (part.kind === 'same' ? sum + part.text.trim().length : sum), 0)
      if (kept * 3 > Math.max(old.length, now.length)) return [{ kind: 'changed', parts }]
      return [
        { kind: 'removed', parts: [{ kind: 'removed', text: old }] },
        { kind: 'added', parts: [{ kind: 'added', text: now }] },
      ]
    },
  )
}

function wordsOf(line: string): string[] {
  return line.match(/\{\{[^{}]*\}\}|\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

function textsOf(parts: readonly DiffPart[], kind: DiffPart['kind']): string[] {
  return parts.filter((part) => part.kind === kind).map(({ text }) => text)
}

function join(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.kind === part.kind) joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}

/** The longest common subsequence, by the table everybody knows; what both ends have in common is left out of it. */
function diff(before: readonly string[], after: readonly string[]): DiffPart[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const old = before.slice(head, before.length - tail)
  const now = after.slice(head, after.length - tail)
  const same = (texts: readonly string[]): DiffPart[] => texts.map((text) => ({ kind: 'same', text }))
  return [...same(before.slice(0, head)), ...diffMiddle(old, now), ...same(before.slice(before.length - tail))]
}

function diffMiddle(old: readonly string[], now: readonly string[]): DiffPart[] {
  const removed = (texts: readonly string[]): DiffPart[] => texts.map((text) => ({ kind: 'removed', text }))
  const added = (texts: readonly string[]): DiffPart[] => texts.map((text) => ({ kind: 'added', text }))
  const width = now.length + 1
  if (old.length * now.length > mostCells || old.length === 0 || now.length === 0) return [...removed(old), ...added(now)]
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      parts.push({ kind: 'same', text: old[i] ?? '' })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) parts.push({ kind: 'removed', text: old[i++] ?? '' })
    else parts.push({ kind: 'added', text: now[j++] ?? '' })
  }
  return [...parts, ...removed(old.slice(i)), ...added(now.slice(j))]
}
