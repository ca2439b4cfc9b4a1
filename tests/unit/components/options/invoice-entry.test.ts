import { describe, expect, it } from 'vitest'
import { type InvoiceEntry, invoiceEntryOf, newInvoiceEntry, readInvoiceEntry } from '../../../../components/options/invoice-entry.ts'
import { eur, makeClient, makeInvoice } from '../../../support/make.ts'
import { screenText } from '../../../support/render-screen.tsx'

const today = '2026-11-22'
const complete: InvoiceEntry = {
  ...newInvoiceEntry(today, '2026-12-06', 'EUR'),
  number: ' INV-1 ',
  clientName: 'Acme GmbH',
  clientEmail: 'ada@acme.example',
  amount: '1,234.50',
}

function troublesOf(change: Partial<InvoiceEntry>) {
  const read = readInvoiceEntry({ ...complete, ...change }, today, screenText)
  return read.ok ? [] : read.troubles
}

describe('readInvoiceEntry', () => {
  it('reads a complete entry', () => {
    expect(readInvoiceEntry({ ...complete, currency: 'eur', dueOn: '6 Dec' }, today, screenText)).toEqual({
      ok: true,
      invoice: {
        number: 'INV-1',
        clientName: 'Acme GmbH',
        clientEmail: 'ada@acme.example',
        contactName: '',
        currency: 'EUR',
        total: eur(123_450),
        issuedOn: today,
        dueOn: '2026-12-06',
      },
    })
  })

  it('understands what it wrote itself', () => {
    const invoice = makeInvoice({ total: { minor: 1_234_567, currency: 'JPY' }, project: 'Website' })
    const read = readInvoiceEntry(invoiceEntryOf({ invoice, client: makeClient() }, 'en-GB'), today, screenText)
    expect(read).toMatchObject({
      ok: true,
      invoice: { total: invoice.total, issuedOn: invoice.issuedOn, dueOn: invoice.dueOn, project: 'Website' },
    })
  })

  it.each([
    ['number', { number: ' ' }, 'Which number is on the invoice?'],
    ['clientName', { clientName: '' }, 'Who owes this? A company or a person.'],
    ['clientEmail', { clientEmail: 'ada' }, '“ada” has no @ in it. Is something missing?'],
    ['clientEmail', { clientEmail: 'ada@' }, '“ada@” does not look like an email address.'],
    ['currency', { currency: 'EURO' }, '“EURO” is not a currency code. Try EUR, GBP, USD …'],
    ['issuedOn', { issuedOn: '31 Nov' }, 'That date does not exist: 31 Nov. Did you mean Mon 30 Nov?'],
    ['dueOn', { dueOn: '2026-11-01' }, 'The due date is before the issue date.'],
    ['paymentLink', { paymentLink: 'javascript:alert(1)' }, 'A payment link starts with https://'],
  ] as const)('says what is wrong with %s %j', (at, change, message) => {
    expect(troublesOf(change)).toMatchObject([{ at, message }])
  })

  it('asks which of two amounts is meant', () => {
    expect(troublesOf({ amount: '1.234' })).toEqual([
      {
        at: 'amount',
        message: 'Did you mean €1,234.00 or €1.23?',
        fixes: [
          { label: '€1,234.00', value: '1234.00' },
          { label: '€1.23', value: '1.23' },
        ],
      },
    ])
  })

  it('offers the link with its scheme', () => {
    expect(troublesOf({ paymentLink: 'pay.example.com/1' })[0]?.fixes).toEqual([
      { label: 'Use https://pay.example.com/1', value: 'https://pay.example.com/1' },
    ])
  })

  it('names everything that is wrong at once', () => {
    const blank = Object.fromEntries(Object.keys(complete).map((key) => [key, ''])) as unknown as InvoiceEntry
    const read = readInvoiceEntry(blank, today, screenText)
    expect(read.ok ? [] : read.troubles.map(({ at }) => at)).toEqual([
      'number',
      'clientName',
      'clientEmail',
      'currency',
      'amount',
      'issuedOn',
      'dueOn',
    ])
  })
})
