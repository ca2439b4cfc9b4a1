import { runnerImport } from 'vite'
import type { BenchRow } from './run-bench.ts'

/** Rendering and checking one mail. Runs through Vite, because the templates come in by its `import.meta.glob`. */
export async function measureMails(): Promise<readonly BenchRow[]> {
  console.log('Mails …')
  const { module } = await runnerImport<{ readonly rows: readonly BenchRow[] }>('./scripts/bench/mail-times.ts', {
    logLevel: 'error',
    configFile: false,
  })
  return module.rows
}
