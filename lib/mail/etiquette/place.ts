/** Where something stands: UTF-16 offsets into the subject or the text, end exclusive. */
export interface Place {
  readonly field: 'subject' | 'text'
  readonly start: number
  readonly end: number
}

/** A stretch of one text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** All matches of a global pattern. */
export function findAll(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1
    else spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}
