import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type RowRange, visibleRange } from './visible-range.ts'

interface VirtualRowsProps {
  readonly count: number
  /** Height of a row in CSS pixels until one was measured. */
  readonly estimate: number
  readonly columns: number
  readonly renderRow: (index: number) => ComponentChildren
  readonly onRange: (range: RowRange) => void
}

/** The body of a table of any length that draws only the rows in the window; rows are `tr`s of one height. The page scrolls, not the table. */
export function VirtualRows({ count, estimate, columns, renderRow, onRange }: VirtualRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [rowHeight, setRowHeight] = useState(estimate)
  const [range, setRange] = useState<RowRange>({ first: 0, end: Math.min(count, 20) })

  function follow(): void {
    if (!body.current) return
    const drawn = body.current.querySelector<HTMLElement>('tr:not([aria-hidden])')
    const height = drawn?.offsetHeight || rowHeight
    if (height !== rowHeight) setRowHeight(height)
    const next = visibleRange({ count, rowHeight: height, top: body.current.getBoundingClientRect().top, windowHeight: window.innerHeight })
    setRange((now) => (now.first === next.first && now.end === next.end ? now : next))
  }

  useLayoutEffect(follow, [count])
  useEffect(() => {
    const stop = new AbortController()
    const options = { passive: true, signal: stop.signal }
    window.addEventListener('scroll', follow, options)
    window.addEventListener('resize', follow, options)
    return () => stop.abort()
  })
  useEffect(() => onRange(range), [range.first, range.end, count])

  const end = Math.min(range.end, count)
  const first = Math.min(range.first, end)
  const indexes = Array.from({ length: end - first }, (_, offset) => first + offset)
  return (
    <tbody ref={body}>
      <Spacer height={first * rowHeight} columns={columns} />
      {indexes.map((index) => (
        <Fragment key={index}>{renderRow(index)}</Fragment>
      ))}
      <Spacer height={(count - end) * rowHeight} columns={columns} />
    </tbody>
  )
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true" class="spacer">
      <td colSpan={columns} style={{ height: `${height}px`, padding: 0, border: 0 }} />
    </tr>
  )
}
