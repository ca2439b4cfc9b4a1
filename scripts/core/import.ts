import { parseArgs } from 'node:util'
import { refuse, type Answer } from './answer.ts'
import { readBackupFile } from './read-backup-file.ts'

/** `import FILE…`: the invoices the files hold, and what is wrong with them. */
export async function importFiles(args: readonly string[]): Promise<Answer> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
  if (positionals.length === 0) return refuse({ code: 'file-missing' })
  const read = await Promise.all(positionals.map(async (path) => ({ path, result: await readBackupFile(path) })))
  const invoices = read.flatMap(({ result }) => (result.ok ? result.records.invoices : []))
  const problems = read.flatMap(({ path, result }) => (result.ok ? [] : result.problems.map((problem) => ({ ...problem, file: path }))))
  return { isRefusal: problems.length > 0, lines: [{ invoices, problems }] }
}
