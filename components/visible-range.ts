/** Rows to draw: from `first` up to but without `end`. */
export interface RowRange {
  readonly first: number
  readonly end: number
}

/**
 * Which of `count` equally high rows touch the window, with some spare above and below, in whole steps, so that scrolling
 * a little changes nothing. `top` is where the first row starts relative to the window; all in CSS pixels.
 */
export function visibleRange(list: {
  readonly count: number
  readonly rowHeight: number
  readonly top: number
  readonly windowHeight: number
}): RowRange {
  const step = 10
  const { count, rowHeight, top, windowHeight } = list
  const first = Math.floor(-top / rowHeight / step) * step - step
  const end = Math.ceil((windowHeight - top) / rowHeight / step) * step + step
  const start = Math.min(Math.max(0, first), Math.max(0, count - step))
  return { first: start, end: Math.min(count, Math.max(end, start + step)) }
}
