import { useCallback, useRef, useState } from 'preact/hooks'
import type { call } from '../../lib/browser/messages.ts'
import type { Candidates, Choice } from '../../lib/browser/protocol.ts'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import type { PanelAsk } from './panel-ask.ts'

/** The worker, as the panel asks it. */
export type CallWorker = typeof call

export interface Selection {
  readonly found: Candidates | null
  readonly search: string
  /** The search that the listed rows answer; behind `search` while the worker is asked. */
  readonly listedSearch: string
  readonly selected: readonly InvoiceId[]
  /** Facts for exactly what is selected; null while they are asked for, and when nothing is selected. */
  readonly choice: Choice | null
  /** The facts of before, to be shown until the new ones are there. */
  readonly lastChoice: Choice | null
  /** The client whose selection was just replaced by another client's, by name. */
  readonly replacedBy: string | null
  readonly failure: Error | null
  /** True from `confirm` until the worker has said whether all is as it was. */
  readonly isConfirming: boolean
  readonly open: (ask: PanelAsk, asked?: Promise<Candidates | null>) => void
  /** What is listed was read a while ago: it stays on screen while it is read again. False when nothing was read yet. */
  readonly confirm: (onChanged: () => void) => boolean
  readonly find: (search: string) => void
  readonly toggle: (row: InvoiceRow) => void
  readonly choose: (invoiceIds: readonly InvoiceId[]) => void
  /** Something was recorded: lists afresh, and chooses these. */
  readonly relist: (invoiceIds: readonly InvoiceId[]) => void
  /** Asks afresh for the facts of what is selected. */
  readonly refresh: () => void
}

/** What is listed and chosen. An answer that comes after a newer question is dropped. */
export function useSelection(callWorker: CallWorker): Selection {
  const [found, setFound] = useState<Candidates | null>(null)
  const [search, setSearch] = useState('')
  const [listedSearch, setListedSearch] = useState('')
  const [selected, setSelected] = useState<readonly InvoiceId[]>([])
  const [choice, setChoice] = useState<Choice | null>(null)
  const [lastChoice, setLastChoice] = useState<Choice | null>(null)
  const [replacedBy, setReplacedBy] = useState<string | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const [isConfirming, setConfirming] = useState(false)
  /** The last answer as a whole. */
  const known = useRef<Candidates | null>(null)
  const asking = useRef<PanelAsk>({ compose: '', count: '', isShown: false, write: null, theme: null })
  const listTurn = useRef(0)
  const choiceTurn = useRef(0)
  /** The start's selection was the panel's idea: picking something else in a searched list then means "that instead". */
  const isOwnPick = useRef(false)

  const answered = useCallback((next: Choice | null) => {
    setChoice(next)
    setLastChoice(next)
  }, [])

  /** Uses an answer unless a newer question was asked meanwhile, or the compose was closed. */
  const take = useCallback(async <T>(asked: Promise<T | null>, isCurrent: () => boolean, use: (answer: T) => void): Promise<void> => {
    try {
      const answer = await asked
      if (answer !== null && isCurrent()) use(answer)
    } catch (error) {
      console.error('Politely could not ask for the invoices:', error)
      if (isCurrent()) setFailure(error instanceof Error ? error : new Error(String(error)))
    }
  }, [])

  const open = useCallback(
    (ask: PanelAsk, asked?: Promise<Candidates | null>) => {
      asking.current = ask
      isOwnPick.current = false
      const turn = ++listTurn.current
      choiceTurn.current++
      setSearch('')
      setReplacedBy(null)
      setFailure(null)
      // Another compose may be another client's: nothing of the last opening may be seen, or clicked, in this one.
      known.current = null
      setConfirming(false)
      setFound(null)
      setSelected([])
      answered(null)
      if (!ask.compose) return
      const answer = asked ?? callWorker('candidates', { compose: ask.compose, search: '', write: ask.write })
      const isCurrent = (): boolean => turn === listTurn.current
      void take(answer, isCurrent, (candidates) => {
        known.current = candidates
        setFound(candidates)
        setListedSearch('')
        setSelected(candidates.selected)
        answered(candidates.choice)
      })
    },
    [callWorker, answered, take],
  )

  const confirm = useCallback(
    (onChanged: () => void): boolean => {
      const { current: before } = known
      if (!before) return false
      const turn = ++listTurn.current
      const choiceBefore = choiceTurn.current
      setConfirming(true)
      const answer = callWorker('candidates', { compose: asking.current.compose, search: '', write: null })
      const isCurrent = (): boolean => turn === listTurn.current
      void take(answer, isCurrent, (candidates) => {
        setConfirming(false)
        if (JSON.stringify(candidates) === JSON.stringify(before)) return
        onChanged()
        known.current = candidates
        setFound(candidates)
        // What was picked meanwhile has facts of its own on their way.
        if (choiceBefore !== choiceTurn.current) return
        setSelected(candidates.selected)
        answered(candidates.choice)
      })
      return true
    },
    [callWorker, answered, take],
  )

  const find = useCallback(
    (words: string) => {
      setSearch(words)
      const turn = ++listTurn.current
      const { compose } = asking.current
      const answer = callWorker('candidates', { compose, search: words, write: null })
      const isCurrent = (): boolean => turn === listTurn.current
      void take(answer, isCurrent, ({ compose: facts, rows, total }) => {
        setConfirming(false)
        setFound((before) => before && { ...before, compose: facts, rows, total })
        setListedSearch(words)
      })
    },
    [callWorker, take],
  )

  const choose = useCallback(
    (invoiceIds: readonly InvoiceId[]) => {
      setSelected(invoiceIds)
      setChoice(null)
      const turn = ++choiceTurn.current
      if (invoiceIds.length === 0) {
        answered(null)
        return
      }
      const answer = callWorker('choice', { compose: asking.current.compose, invoiceIds })
      void take(answer, () => turn === choiceTurn.current, answered)
    },
    [callWorker, answered, take],
  )

  function toggle(row: InvoiceRow): void {
    const { id, clientId } = row.invoice
    const client = choice?.facts.client ?? lastChoice?.facts.client
    const isOtherClient = selected.length > 0 && client !== undefined && client.id !== clientId
    const isIdeaOutOfSight = !isOwnPick.current && !found?.rows.some(({ invoice }) => selected.includes(invoice.id))
    isOwnPick.current = true
    setReplacedBy(isOtherClient ? row.client.name : null)
    if (selected.includes(id)) choose(selected.filter((other) => other !== id))
    else choose(isOtherClient || isIdeaOutOfSight ? [id] : [...selected, id])
  }

  const relist = useCallback(
    (invoiceIds: readonly InvoiceId[]) => {
      isOwnPick.current = true
      const turn = ++listTurn.current
      setSearch('')
      setReplacedBy(null)
      setConfirming(false)
      const answer = callWorker('candidates', { compose: asking.current.compose, search: '', write: null })
      const isCurrent = (): boolean => turn === listTurn.current
      void take(answer, isCurrent, (candidates) => {
        known.current = candidates
        setFound(candidates)
        setListedSearch('')
      })
      choose(invoiceIds)
    },
    [callWorker, choose, take],
  )

  const refresh = useCallback(() => choose(selected), [choose, selected])

  return {
    found,
    search,
    listedSearch,
    selected,
    choice,
    lastChoice,
    replacedBy,
    failure,
    isConfirming,
    open,
    confirm,
    find,
    toggle,
    choose,
    relist,
    refresh,
  }
}
