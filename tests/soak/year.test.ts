import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { simulateYear, type YearResult } from '../support/simulate-year.ts'

// A thousand invoices live through 2026. UPDATE_DOCS=1 writes the table into docs/scheduling.md.

const path = 'docs/scheduling.md'
const places = [
  { title: 'Berlin', zone: 'Europe/Berlin', invoices: 500, seed: 2026 },
  { title: 'New York', zone: 'America/New_York', invoices: 500, seed: 2027 },
] as const

describe('a year with a thousand invoices', () => {
  const rows: string[] = []

  it.each(places)('in $title: nothing is missed, nothing is doubled', { timeout: 3_600_000 }, async ({ title, ...year }) => {
    const result = await simulateYear(year)
    rows.push(rowOf(title, year.invoices, result))
    expect(result).toMatchObject({ doubled: 0, missed: 0, notAtNine: 0 })
    expect(result.late).toBeGreaterThan(0)
  })

  it('is what the page says', () => {
    const page = readFileSync(path, 'utf8')
    const table = [
      '| | Invoices | Reminders planned | Sent | Late | Doubled | Missed |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n')
    if (process.env['UPDATE_DOCS']) {
      writeFileSync(path, page.replace(/(<!-- simulation -->\n)[^]*?(<!-- \/simulation -->)/, `$1\n${table}\n\n$2`))
      return
    }
    const written = /<!-- simulation -->([^]*?)<!-- \/simulation -->/.exec(page)?.[1] ?? ''
    expect(cells(written)).toEqual(cells(table))
  })
})

function rowOf(title: string, invoices: number, { planned, sent, late, doubled, missed }: YearResult): string {
  return `| ${[title, invoices, planned, sent, late, doubled, missed].join(' | ')} |`
}

function cells(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('--'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}
