import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientTerms, invoiceTerms, queryTerms } from '../../../lib/domain/search-terms.ts'
import { makeClient, makeInvoice } from '../../support/make.ts'

function finds(query: string, invoice = makeInvoice(), client = makeClient()): boolean {
  const terms = [...invoiceTerms(invoice), ...clientTerms(client)]
  return queryTerms(query).every((word) => terms.some((term) => term.startsWith(word)))
}

describe('search', () => {
  it.each(['INV-1042', 'inv1042', '1042', 'acme', 'ACME gm', 'lovelace ada', 'ada@acme.example', 'acme 1042', ''])(
    '%j finds it',
    (query) => {
      expect(finds(query)).toBe(true)
    },
  )

  it.each(['1043', 'acme 1043', 'cme'])('%j does not', (query) => {
    expect(finds(query)).toBe(false)
  })

  it.each([
    ['muller', 'Müller'],
    ['Müller', 'Muller'],
    ['strasse', 'Straße'],
    ['lodz', 'Łódź'],
    ['东京', '东京印刷'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, makeInvoice(), makeClient({ name }))).toBe(true)
  })

  it('finds project and PO number', () => {
    const invoice = makeInvoice({ project: 'Spring catalogue', poNumber: 'PO-77' })
    expect(finds('catalogue po77', invoice)).toBe(true)
  })

  it('finds an invoice by its number and its client by name, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), fc.string({ maxLength: 60, unit: 'grapheme' }), (number, name) => {
        expect(finds(`${number} ${name}`, makeInvoice({ number }), makeClient({ name }))).toBe(true)
      }),
    )
  })

  it('keeps no word that another one begins with', () => {
    expect(invoiceTerms(makeInvoice({ number: 'INV-1042', poNumber: 'PO 77', project: 'In' }))).toEqual(['inv1042', 'po77', '1042', '77'])
  })

  it('stays small with huge fields', () => {
    const name = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(' ') + 'x'.repeat(10_000)
    const terms = clientTerms(makeClient({ name }))
    expect(terms.length).toBeLessThanOrEqual(60)
    expect(terms.every(({ length }) => length <= 40)).toBe(true)
    expect(new Set(terms).size).toBe(terms.length)
  })
})
