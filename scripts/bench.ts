import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { runBench } from './bench/run-bench.ts'

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
})
if (build.status !== 0) throw new Error('The extension did not build.')

const rows = await runBench()
await writeFile('docs/performance.json', `${JSON.stringify({ measuredOn: new Date().toISOString().slice(0, 10), rows }, null, 2)}\n`)
console.table(
  Object.fromEntries(
    rows.map(({ what, value, unit, limit }) => [
      what,
      { value: `${value} ${unit}`, 'must be': limit === undefined ? '' : `≤ ${limit} ${unit}` },
    ]),
  ),
)
const missed = rows.filter(({ value, limit }) => limit !== undefined && value > limit)
console.log(missed.length === 0 ? 'Every figure is within its budget.' : `Over budget: ${missed.map(({ what }) => what).join('; ')}`)
