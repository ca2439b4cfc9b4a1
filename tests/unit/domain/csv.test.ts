import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../lib/domain/csv.ts'

describe('writeCsv', () => {
  it('writes RFC 4180 with a byte order mark', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['1', ''],
      ]),
    ).toBe('\uFEFFa,b\r\n1,\r\n')
  })

  it.each([
    ['a comma', 'Acme, Berlin', '"Acme, Berlin"'],
    ['a quote', 'the "big" one', '"the ""big"" one"'],
    ['line breaks', 'Hi Ada,\nthank you', '"Hi Ada,\nthank you"'],
    ['spaces at the ends', ' INV 1 ', '" INV 1 "'],
    ['a formula', '=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['a plus', '+49 30 1', "'+49 30 1"],
    ['a minus', '-2+3', "'-2+3"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1', `'\t=1`],
    ['a line break before a formula', '\r\n=1', `"'\r\n=1"`],
    ['a full-width sign', '＝1', "'＝1"],
    ['plain text', 'INV-1042', 'INV-1042'],
  ])('takes %s', (_, text, written) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF${written}\r\n`)
  })
})
