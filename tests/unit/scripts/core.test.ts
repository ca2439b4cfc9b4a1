import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../lib/domain/day.ts'
import { sampleBackup } from '../../support/sample-backup.ts'

const today = '2026-11-20'
const dir = mkdtempSync(join(tmpdir(), 'politely-core-'))
const backup = join(dir, 'backup.json')
writeFileSync(backup, JSON.stringify(sampleBackup(today)))

interface Output {
  readonly code: number | null
  // oxlint-disable-next-line typescript/no-explicit-any -- read as an outsider would
  readonly lines: readonly any[]
}

function core(args: readonly string[], input = ''): Output {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/core.ts', ...args], { encoding: 'utf8', input })
  return {
    code: status,
    lines: stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

describe('core', () => {
  it('plan: one line an invoice', () => {
    const { code, lines } = core(['plan', backup, '--on', today, '--zone', 'Europe/Berlin'])
    expect(code).toBe(0)
    expect(lines.map(({ number, action, stage, on }) => [number, action, stage, on])).toEqual([
      ['INV-1031', 'none', null, null],
      ['INV-1042', 'remind', 'second', today],
      ['INV-1051', 'remind', 'before-due', '2026-12-01'],
      ['INV-1037', 'remind', 'second', today],
      ['INV-1047', 'remind', 'first', today],
      ['INV-1048', 'wait', null, null],
    ])
    expect(lines[1].reason).toMatchObject({ code: 'stage', daysOverdue: 12, lastOn: addDays(today, -8) })
  })

  it('mail: what the panel would propose, with its checks', () => {
    const { code, lines } = core(['mail', backup, '--invoices', 'INV-1042', '--on', today])
    expect(code).toBe(0)
    const [mail] = lines
    expect(mail).toMatchObject({ template: 'en/second', to: ['accounts@acme.example'], cc: [], problems: [] })
    expect(mail.text).toContain('€1,200.00')
    expect(mail.checks.rules).toHaveLength(20)
    expect(mail.checks.rules.filter(({ verdict }: { verdict: string }) => verdict === 'broken')).toEqual([])
  })

  it('mail: another template, another language, several invoices', () => {
    expect(core(['mail', backup, '--invoices', 'INV-1042', '--on', today, '--template', 'en/first-soft']).lines[0].template).toBe(
      'en/first-soft',
    )
    const german = core(['mail', backup, '--invoices', 'INV-1042,INV-1051', '--on', today, '--language', 'de']).lines[0]
    expect(german.template).toBe('de/statement-mixed')
    expect(german.text).toContain('1.600,00')
  })

  it('mail: the minimal form of a backup is enough, and the client’s language is followed as far as there are mails', () => {
    const client = { name: 'Acme GmbH', email: 'accounts@acme.example' }
    const other = { name: 'Other', email: 'office@other.example' }
    const invoice = (number: string, of: object, more: object = {}): object => ({
      number,
      client: of,
      currency: 'JPY',
      total: '1234567',
      issuedOn: '2026-10-10',
      dueOn: '2026-11-09',
      ...more,
    })
    const invoices = [
      invoice('A-1', client, { payments: [{ amount: '234567', paidOn: '2026-11-12' }] }),
      invoice('A-2', client, { language: 'pt-BR' }),
      invoice('A-3', client, { language: 'sv' }),
      invoice('B-1', client),
      invoice('B-1', other),
      invoice('B-2', other),
    ]
    const file = join(dir, 'minimal.json')
    writeFileSync(
      file,
      JSON.stringify({ format: 'politely-backup', version: 1, clients: [], invoices, reminders: [], templates: [], settings: {} }),
    )
    const mail = (numbers: string, ...more: readonly string[]): Output =>
      core(['mail', file, '--invoices', numbers, '--on', today, ...more])
    const { code, lines } = mail('A-1')
    expect([code, lines[0].template, lines[0].problems]).toEqual([0, 'en/first', []])
    expect(lines[0].text).toMatch(/¥1,000,000.*11 days ago[^]*\n\nKind regards$/)
    expect(lines[0].checks.rules.filter(({ verdict }: { verdict: string }) => verdict === 'broken')).toEqual([])
    expect(mail('A-2').lines[0].template).toBe('pt/first')
    expect(mail('A-3').lines[0].template).toBe('en/first')
    expect(mail('A-1', '--template', 'second').lines[0].template).toBe('en/second')
    expect(mail('A-1', '--template', 'second', '--language', 'de').lines[0].template).toBe('de/second')
    expect(mail('B-1,B-2').lines[0].to).toEqual(['office@other.example'])
    expect(mail('B-1')).toMatchObject({ code: 1, lines: [{ problems: [{ code: 'invoice-ambiguous', at: '--invoices' }] }] })
    expect(mail('A-1,B-2').lines[0].problems).toMatchObject([{ code: 'invoices-of-several-clients' }])
  })

  it('check: the twenty rules for a text', () => {
    const { code, lines } = core(['check', '--language', 'en', '--stage', 'second', '--subject', 'URGENT'], 'Pay now or I will sue you!!')
    expect(code).toBe(0)
    const broken = lines[0].rules
      .filter(({ verdict }: { verdict: string }) => verdict === 'broken')
      .map(({ rule }: { rule: number }) => rule)
    expect(broken).toEqual(expect.arrayContaining([1, 2, 3, 4, 8]))
  })

  it('says what is wrong as JSON, with exit code 1', () => {
    const broken = join(dir, 'broken.json')
    writeFileSync(broken, '{ "format": "politely-backup", "version": 1, "invoices": [{ "number": 7 }] }')
    for (const args of [
      ['plan', broken, '--on', today],
      ['plan', backup, '--on', '2026-11-31'],
      ['mail', backup, '--invoices', 'INV-9', '--on', today],
      ['mail', backup, '--invoices', 'INV-1042', '--on', today, '--template', 'en/nothing'],
      ['dance'],
    ]) {
      const { code, lines } = core(args)
      expect([args.join(' '), code]).toEqual([args.join(' '), 1])
      expect(lines[0].problems[0].code).toBeTruthy()
    }
  })
})
