import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.ts'

/** What `npm test` runs, one after the other. A step with `report` counts its own tests, any other counts as one. */
const steps: readonly { name: string; title: string; countsTests?: boolean }[] = [
  { name: 'test:format', title: 'Format' },
  { name: 'test:lint', title: 'Lint and import rules' },
  { name: 'test:types', title: 'Types' },
  { name: 'test:dead', title: 'Dead code' },
  { name: 'test:unit', title: 'Unit tests', countsTests: true },
  { name: 'build', title: 'Build' },
  { name: 'test:size', title: 'Size budgets' },
  { name: 'test:e2e', title: 'End to end, in Chromium', countsTests: true },
]

const reports = mkdtempSync(join(tmpdir(), 'politely-test-'))
let passed = 0
let failed = 0

process.env['CHROMIUM_PATH'] = findChromium()

for (const step of steps) {
  console.log(`\n── ${step.title} (npm run ${step.name})`)
  const report = join(reports, `${step.name.replace(':', '-')}.json`)
  const extra = step.countsTests === true ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const run = spawnSync('npm', ['run', '--silent', step.name, ...extra], { stdio: 'inherit', shell: process.platform === 'win32' })
  const isGood = run.status === 0
  const counted = step.countsTests === true ? readReport(report) : null
  passed += counted?.passed ?? (isGood ? 1 : 0)
  failed += counted?.failed ?? 0
  // A runner can fail without a failed test: a file that does not load, an unhandled error, no test at all.
  if (!isGood && (counted?.failed ?? 0) === 0) failed += 1
}

rmSync(reports, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function readReport(path: string): { passed: number; failed: number } | null {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return null
  }
}
