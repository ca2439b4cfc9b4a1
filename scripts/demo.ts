import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { playMainJob } from './demo/play-main-job.ts'

const { values } = parseArgs({ options: { open: { type: 'boolean' }, pictures: { type: 'boolean' } } })
const outDir = 'demo-output'

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
})
if (build.status !== 0) throw new Error('The extension did not build.')

await rm(outDir, { recursive: true, force: true })
await mkdir(outDir, { recursive: true })
const { pictures, leave } = await playMainJob({ outDir, isVisible: values.open === true })

if (values.pictures === true) {
  // The README shows these.
  const shown = new Set(['panel', 'invoices', 'filled', 'popup', 'history', 'schedule', 'templates'])
  await mkdir('docs/pictures', { recursive: true })
  for (const { file, name } of pictures.filter((picture) => shown.has(picture.name)))
    await copyFile(join(outDir, file), join('docs', 'pictures', `${name}.png`))
}
await leave(values.open === true)
