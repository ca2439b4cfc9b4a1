// @vitest-environment happy-dom

import { cleanup, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { historyCsv, historyFileName } from '../../../../components/options/history-csv.ts'
import { HistoryPrint } from '../../../../components/options/history-print.tsx'
import { HistorySheet } from '../../../../components/options/history-sheet.tsx'
import { historySentence } from '../../../../components/history-words.ts'
import type { HistoryEntry, HistoryFact } from '../../../../lib/domain/history.ts'
import { eur, makeClient, makeInvoice, makeReminder } from '../../../support/make.ts'
import { renderScreen, screenText } from '../../../support/render-screen.tsx'

const today = '2026-11-20'
const numbers = new Map([['invoice-1', 'INV-1042']])

function entryOf(fact: HistoryFact, overrides: Partial<HistoryEntry> = {}): HistoryEntry {
  return { on: '2026-11-17', at: '2026-11-17T09:00:00.000Z', clientId: 'client-1', invoiceIds: ['invoice-1'], fact, ...overrides }
}

const mail = makeReminder({ text: 'Hi Ada,\nthank you for …', threadId: '19a1', messageId: '19a2', cc: ['boss@acme.example'] })
const entries: readonly HistoryEntry[] = [
  entryOf({ type: 'added' }, { on: '2026-10-07' }),
  entryOf({ type: 'reminder', reminder: mail }, { on: '2026-11-09' }),
  entryOf({ type: 'contact', contact: { channel: 'call', outcome: 'voicemail', note: '=1+1 Monday' } }),
]

afterEach(cleanup)

describe('historySentence', () => {
  it.each<[HistoryFact, string]>([
    [{ type: 'due-changed', from: '2026-11-06', to: '2026-11-13' }, 'Due date moved from 6 Nov 2026 to 13 Nov 2026'],
    [{ type: 'total-changed', from: eur(100_000), to: eur(120_000) }, 'Total changed from €1,000.00 to €1,200.00'],
    [{ type: 'reminder', reminder: mail }, 'First reminder sent'],
    [{ type: 'reminder', reminder: makeReminder({ stage: 'second', state: 'uncertain' }) }, 'Second reminder perhaps sent'],
    [{ type: 'payment', payment: { amount: eur(20_000), paidOn: today } }, '€200.00 paid'],
    [
      { type: 'held', hold: { reason: 'promised', until: '2026-11-24', note: 'After the fair', since: today } },
      'They promised to pay by Tue 24 Nov',
    ],
    [{ type: 'contact', contact: { channel: 'call', outcome: 'voicemail', note: '' } }, 'Call: Left a voicemail'],
    [{ type: 'contact', contact: { channel: 'mail', note: '', messageId: '19a3' } }, 'You wrote a mail by hand'],
    [{ type: 'reply', from: 'ada@acme.example', messageId: '19a4', threadId: '19a1' }, 'ada@acme.example replied'],
    [{ type: 'stage-waived', stage: 'second' }, 'Left out: Second reminder'],
    [{ type: 'taken-up' }, 'Taken up again'],
  ])('%o', (fact, sentence) => {
    expect(historySentence(entryOf(fact), today, screenText)).toBe(sentence)
  })
})

describe('historyCsv', () => {
  const lines = (list: readonly HistoryEntry[]) =>
    historyCsv({ client: makeClient(), entries: list, numbers, today }, screenText).split('\r\n')

  it('has a line for each entry, with days and amounts that machines read', () => {
    const [head, payment, end] = lines([entryOf({ type: 'payment', payment: { amount: eur(20_050), paidOn: today } }, { on: today })])
    expect(head).toMatch(/^\uFEFFDate,Time \(UTC\),Invoices,Client,What happened,Amount,Currency,/)
    expect(payment).toMatch(/^2026-11-20,,INV-1042,Acme GmbH,€200.50 paid,200.50,EUR,/)
    expect(end).toBe('')
  })

  it('keeps the mail as evidence: moment, recipients, subject, text and ids', () => {
    const csv = historyCsv({ client: makeClient(), entries, numbers, today }, screenText)
    expect(csv).toContain('2026-11-09T08:01:00.000Z')
    expect(csv).toContain('"Hi Ada,\nthank you for …",maria@lopez.example,19a1,19a2')
  })

  it('lets no note run as a formula', () => {
    expect(lines(entries).join('\n')).toContain(",'=1+1 Monday,")
  })

  it.each([
    ['INV/10:42*', 'history-INV-10-42-2026-11-20.csv'],
    ['../..', 'history-invoice-2026-11-20.csv'],
    ['Büro Grün', 'history-Büro-Grün-2026-11-20.csv'],
  ])('gives %s a file name that every system takes', (about, name) => {
    expect(historyFileName(about, today)).toBe(name)
  })
})

describe('HistorySheet', () => {
  function show(list: readonly HistoryEntry[]) {
    const actions = { onOpenGmail: vi.fn(), onOpenMail: vi.fn(), onRemove: vi.fn(), onPrint: vi.fn(), onExport: vi.fn(), onClose: vi.fn() }
    renderScreen(<HistorySheet about="INV-1042" entries={list} numbers={numbers} today={today} {...actions} />)
    return actions
  }

  it('tells what happened in order, with the mail folded away', async () => {
    const { onOpenMail, onPrint, onExport } = show(entries)
    const items = within(screen.getByRole('list', { name: 'History of INV-1042' })).getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('.history-what')?.textContent)).toEqual([
      'Invoice added',
      'First reminder sent',
      'Call: Left a voicemail',
    ])
    expect(items[1]?.querySelector('details')?.open).toBe(false)
    expect(items[1]?.textContent).toContain('Hi Ada,\nthank you for …')
    await userEvent.click(within(items[1]!).getByText('Open in Gmail'))
    expect(onOpenMail).toHaveBeenCalledWith(mail)
    await userEvent.click(screen.getByRole('button', { name: 'Print' }))
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }))
    expect([onPrint, onExport].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })

  it('offers to remove what the freelancer noted, and nothing that was seen in Gmail', async () => {
    const seen = entryOf({ type: 'contact', contact: { channel: 'mail', note: '', messageId: '19a3' } })
    const { onRemove } = show([...entries, seen])
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
    expect(onRemove).toHaveBeenCalledWith(entries[2])
  })

  it('says what belongs there while nothing has happened', () => {
    show([])
    expect(screen.getByText('Nothing has happened yet')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
  })

  it('shows hostile text as text', () => {
    show([entryOf({ type: 'contact', contact: { channel: 'call', outcome: 'other', note: '<img src=x onerror=alert(1)>' } })])
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('HistoryPrint', () => {
  it('holds all a third party needs to follow it', () => {
    renderScreen(
      <HistoryPrint
        about="INV-1042"
        client={makeClient()}
        invoices={[makeInvoice()]}
        entries={entries}
        from="Lopez Studio"
        today={today}
        text={screenText}
      />,
    )
    const paper = document.querySelector('.history-print')?.textContent ?? ''
    for (const fact of [
      'Lopez Studio to Acme GmbH (ada@acme.example)',
      'INV-1042',
      '€1,200.00',
      'maria@lopez.example',
      'boss@acme.example',
      'Invoice INV-1042',
      'Hi Ada,\nthank you for …',
      'Gmail thread 19a1, message 19a2',
      '=1+1 Monday',
    ]) {
      expect(paper).toContain(fact)
    }
  })
})
