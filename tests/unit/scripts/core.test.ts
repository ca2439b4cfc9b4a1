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
