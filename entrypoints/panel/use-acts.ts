import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { actText } from '../../components/act-text.ts'
import type { ActContext } from '../../components/act-items.ts'
import type { DueQuestion } from '../../components/due-act.ts'
import { useNotice, type Notice } from '../../components/notice.tsx'
import { useText } from '../../components/text.tsx'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import type { InvoiceAct } from '../../lib/domain/invoice-act.ts'
import { makeRow, type InvoiceRow } from '../../lib/domain/invoice-row.ts'
import type { CallWorker, Selection } from './use-selection.ts'

type Chosen = readonly InvoiceId[]

interface ActsOptions {
  /** A question is opened: nothing that was pressed before may still insert. */
  readonly onAsk: () => void
  /** Something is being recorded or taken back, and nothing is chosen any more. */
  readonly onSay: () => void
}

export interface Acts {
  /** What can be said about what is chosen; null when nothing is, or while its facts are asked for. */
  readonly context: ActContext | null
  /** What is being asked, in the place of the mail. */
  readonly question: DueQuestion | null
  readonly notice: ReturnType<typeof useNotice>['notice']
  readonly hideNotice: () => void
  /** Closes the question. */
  readonly cancel: () => void
  /** For another opening. */
  readonly reset: () => void
}

/** What the person says about the chosen invoices. The worker records it; then it is said here what was recorded, with its undo. */
export function useActs(callWorker: CallWorker, selection: Selection, { onAsk, onSay }: ActsOptions): Acts {
  const text = useText()
  const { t } = text
  const [question, setQuestion] = useState<DueQuestion | null>(null)
  const { notice, show, hide } = useNotice()
  /** Counts the openings of the panel: what was said in an earlier one is no news in this one. */
  const openings = useRef(0)
  const { found, selected } = selection
  const rows = rowsOf(selection)

  useLayoutEffect(() => {
    if (question === null) return undefined
    // The menu has given the focus back to its button. It goes there again, or Escape would no longer reach the panel.
    const { activeElement } = document
    return () => {
      if (document.activeElement === document.body && activeElement instanceof HTMLElement) activeElement.focus()
    }
  }, [question])

  /** Does it and lists afresh. */
  async function perform(work: () => Promise<Notice>, after: { readonly done: Chosen; readonly failed: Chosen }): Promise<void> {
    const { current: opening } = openings
    hide()
    setQuestion(null)
    selection.choose([])
    onSay()
    let chosen = after.done
    let notice: Notice
    try {
      notice = await work()
    } catch (error) {
      console.error('Politely could not do that:', error)
      notice = { text: t(error instanceof Error && error.name === 'ExtensionGone' ? 'panelReloadGmail' : 'popupFailed') }
      chosen = after.failed
    }
    if (opening !== openings.current) {
      // What the panel got ready meanwhile may have been read before.
      selection.confirm(onAsk)
      return
    }
    show(notice)
    selection.relist(chosen)
  }

  function act(wanted: InvoiceAct): void {
    const key = crypto.randomUUID()
    const numbers = new Map(rows.map(({ invoice }) => [invoice.id, invoice.number]))
    const done = actText(wanted, (id) => numbers.get(id) ?? '', found?.today ?? '', text)

    async function record(): Promise<Notice> {
      await callWorker('recordAct', { key, act: wanted })
      return { text: done, undo: () => void perform(takeBack, { done: selected, failed: [] }) }
    }
    async function takeBack(): Promise<Notice> {
      if (!(await callWorker('undoAct', key))) throw new Error('Nothing is known of it any more.')
      return { text: t('popupDoneUndo') }
    }
    void perform(record, { done: [], failed: selected })
  }

  function ask(next: DueQuestion): void {
    hide()
    onAsk()
    setQuestion(next)
  }

  function reset(): void {
    openings.current++
    hide()
    setQuestion(null)
  }

  const context = found && rows.length > 0 ? { rows, today: found.today, onAct: act, onAsk: ask } : null
  return { context, question: context && question, notice, hideNotice: hide, cancel: () => setQuestion(null), reset }
}

/** What is chosen as rows, also where a search has put them out of sight; empty while not all of it is known. */
function rowsOf({ found, choice, selected }: Selection): readonly InvoiceRow[] {
  if (!found) return []
  if (choice) {
    const { client, invoices, today } = choice.facts
    return invoices.map(({ invoice, followUp }) => makeRow(invoice, client, followUp, today))
  }
  const rows = found.rows.filter(({ invoice }) => selected.includes(invoice.id))
  return rows.length === selected.length ? rows : []
}
