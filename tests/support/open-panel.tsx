import { screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { Panel } from '../../entrypoints/panel/panel.tsx'
import type { CallWorker } from '../../entrypoints/panel/use-selection.ts'
import type { Candidates, Choice, InsertRequest, InsertResult } from '../../lib/browser/protocol.ts'
import type { InvoiceAct } from '../../lib/domain/invoice-act.ts'
import { makeRow } from '../../lib/domain/invoice-row.ts'
import { planFollowUp } from '../../lib/domain/plan-follow-up.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { eur, makeClient, makeInvoice, makeSettings } from './make.ts'
import { renderScreen } from './render-screen.tsx'

export const today = '2026-11-18'
const acme = makeClient()
const northwind = makeClient({ id: 'client-2', name: 'Northwind', email: 'grace@northwind.example' })
export const invoices = [
  makeInvoice(),
  makeInvoice({ id: 'invoice-2', number: 'INV-1051', total: eur(40_000), dueOn: '2026-11-16' }),
  makeInvoice({ id: 'invoice-3', number: 'INV-2000', clientId: 'client-2', total: eur(9_900), dueOn: '2026-11-10' }),
]

/** What the panel hands over, whatever it asks. */
interface AnyArgument {
  readonly search: string
  readonly invoiceIds: readonly string[]
  readonly key: string
  readonly act: InvoiceAct
}

/** The worker as the panel sees it: answers from the invoices above, and remembers what it was asked. */
export function makeWorker({
  settings = makeSettings(),
  warnings = [],
  listed = invoices,
  insert = { ok: true, status: { reminderId: 'r', numbers: ['INV-1042'], followUpOn: null } },
}: {
  readonly settings?: Settings
  readonly warnings?: readonly Problem[]
  readonly listed?: typeof invoices
  readonly insert?: InsertResult
} = {}) {
  const asked: { readonly name: string; readonly arg: unknown }[] = []
  const rows = listed.map((invoice) => {
    const client = invoice.clientId === acme.id ? acme : northwind
    return makeRow(invoice, client, planFollowUp({ invoice, client, reminders: [], settings, today }), today)
  })
  function choice(ids: readonly string[]): Choice {
    const chosen = rows.filter(({ invoice }) => ids.includes(invoice.id))
    return {
      facts: {
        today,
        settings,
        client: chosen[0]?.client ?? acme,
        invoices: chosen.map(({ invoice, followUp }) => ({ invoice, followUp, sent: [] })),
        hasSignature: false,
        payBy: '2026-11-25',
      },
      items: chosen.map(({ invoice, followUp, balance }) => ({ invoiceId: invoice.id, stage: followUp.stage ?? 'first', balance })),
      followUpOn: '2026-11-27',
      warnings,
    }
  }
  /** What was marked as paid, by the key of the act. */
  const paid = new Map<string, readonly string[]>()
  function candidates(search: string): Candidates {
    const open = rows.filter(({ invoice }) => ![...paid.values()].flat().includes(invoice.id))
    const found = open.filter(({ invoice }) => invoice.number.includes(search))
    const selected = open.slice(0, 1).map(({ invoice }) => invoice.id)
    return {
      compose: {
        compose: 'c1',
        account: 'maria@lopez.example',
        to: ['ada@acme.example'],
        cc: [],
        subject: '',
        isReply: false,
        threadId: null,
        draftId: null,
        hasSignature: false,
      },
      today,
      rows: found,
      total: found.length,
      selected,
      choice: selected.length > 0 ? choice(selected) : null,
      templates: [],
      lastChoice: null,
    }
  }
  const callWorker = ((name: string, arg: AnyArgument & string) => {
    asked.push({ name, arg })
    if (name === 'candidates') return Promise.resolve(candidates(arg.search))
    if (name === 'choice') return Promise.resolve(choice(arg.invoiceIds))
    if (name === 'insert') return Promise.resolve(insert)
    if (name === 'undoAct') return Promise.resolve(paid.delete(arg))
    if (name === 'recordAct') paid.set(arg.key, arg.act.type === 'paid' ? arg.act.invoiceIds : [])
    return Promise.resolve()
  }) as CallWorker // only what the panel asks is answered
  const inserted = (): InsertRequest[] => asked.filter(({ name }) => name === 'insert').map(({ arg }) => arg as InsertRequest) // typed by the name
  const said = (): InvoiceAct[] => asked.filter(({ name }) => name === 'recordAct').map(({ arg }) => (arg as AnyArgument).act) // the same
  return { callWorker, asked, inserted, said }
}

export async function openPanel(worker = makeWorker(), ask: { readonly write?: string; readonly isShown?: boolean } = {}) {
  renderScreen(
    <Panel
      callWorker={worker.callWorker}
      firstAsk={{ compose: 'c1', count: '1', isShown: ask.isShown ?? true, write: ask.write ?? null, theme: null }}
      firstCandidates={undefined}
    />,
  )
  return { ...worker, user: userEvent.setup() }
}

export function option(name: string): HTMLElement {
  return screen.getByRole('option', { name: new RegExp(name) })
}

export async function mailIsWritten(words: RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole('region', { name: 'Preview' }).textContent).toMatch(words))
}
