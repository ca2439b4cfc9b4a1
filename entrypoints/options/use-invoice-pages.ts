import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { RowRange } from '../../components/visible-range.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { watchChanges } from '../../lib/reminders/changes.ts'
import { type InvoiceFilter, listInvoices } from '../../lib/reminders/list-invoices.ts'

const pageSize = 50
const firstRows: RowRange = { first: 0, end: 1 }

interface Loaded {
  /** Null until the first answer. */
  readonly total: number | null
  readonly pages: ReadonlyMap<number, readonly InvoiceRow[]>
}

/** The list of invoices, read a page at a time as it comes into view; read anew when filter, search or the store changes. */
export function useInvoicePages(filter: InvoiceFilter, search: string) {
  const [loaded, setLoaded] = useState<Loaded>({ total: null, pages: new Map() })
  const [failure, setFailure] = useState<unknown>(null)
  const range = useRef<RowRange>(firstRows)
  const asked = useRef(new Set<number>())
  /** Answers to an older question are dropped. */
  const question = useRef(0)

  const readPages = useCallback(
    async (indexes: readonly number[], isFresh: boolean) => {
      const mine = question.current
      for (const index of indexes) asked.current.add(index)
      try {
        const lists = await Promise.all(indexes.map((index) => listInvoices({ filter, search, offset: index * pageSize, limit: pageSize })))
        if (mine !== question.current) return
        setLoaded((now) => {
          const pages = new Map(isFresh ? [] : now.pages)
          for (const [position, index] of indexes.entries()) pages.set(index, lists[position]?.rows ?? [])
          return { total: lists[0]?.total ?? now.total, pages }
        })
      } catch (error) {
        setFailure(error ?? new Error('Reading failed'))
      }
    },
    [filter, search],
  )

  useEffect(() => {
    function readAnew(): void {
      question.current += 1
      asked.current = new Set()
      void readPages(pagesOf(range.current), true)
    }
    // A new question is answered from its start.
    range.current = firstRows
    readAnew()
    return watchChanges(readAnew)
  }, [readPages])

  const onRange = useCallback(
    (next: RowRange) => {
      range.current = next
      const missing = pagesOf(next).filter((index) => !asked.current.has(index))
      if (missing.length > 0) void readPages(missing, false)
    },
    [readPages],
  )

  if (failure !== null) throw failure
  const rowAt = (index: number): InvoiceRow | undefined => loaded.pages.get(Math.floor(index / pageSize))?.[index % pageSize]
  return { total: loaded.total, rowAt, onRange }
}

function pagesOf({ first, end }: RowRange): number[] {
  const from = Math.floor(first / pageSize)
  const to = Math.floor(Math.max(first, end - 1) / pageSize)
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}
