import { readLocal, writeLocal } from '../browser/local-storage.ts'
import { writeBackup } from '../store/backup.ts'
import { readCompact } from '../store/read-all.ts'
import { readStore } from '../store/read-store.ts'
import { read } from '../store/transaction.ts'
import { clock, type Now } from './clock.ts'

/** A copy is made at most this often; what changed in between follows with the sweep at the latest. */
const restMs = 5 * 60_000

interface CopyInfo {
  readonly changes: number
  readonly atMs: number
}

/** Brings the second copy up to date when records changed since it was made, but not at every single change. */
export async function keepSecondCopy(now: Now): Promise<void> {
  const [changes, info] = await Promise.all([countChanges(), readInfo()])
  // A database in which nothing was ever saved is a new one: the copy may be all that is left of the old one.
  if (changes === 0 || info.changes === changes || Math.abs(now.nowMs - info.atMs) < restMs) return
  await writeSecondCopy()
}

/**
 * Writes a compact backup (no mail texts; of very many invoices the open ones only) into the extension's small storage, which survives
 * a database that does not open any more.
 */
export async function writeSecondCopy(): Promise<void> {
  const { nowMs, at } = clock()
  const copy = await read(async (transaction) => ({
    changes: Number((await readStore(transaction, 'meta').get('changes')) ?? 0),
    text: writeBackup(await readCompact(transaction), at),
  }))
  await writeLocal({ secondCopy: copy.text, secondCopyInfo: { changes: copy.changes, atMs: nowMs } satisfies CopyInfo })
}

/** The second copy as the text of a backup file; null when there is none. */
export async function readSecondCopy(): Promise<string | null> {
  const text = await readLocal('secondCopy')
  return typeof text === 'string' ? text : null
}

function countChanges(): Promise<number> {
  return read(async (transaction) => Number((await readStore(transaction, 'meta').get('changes')) ?? 0))
}

async function readInfo(): Promise<CopyInfo> {
  const info = (await readLocal('secondCopyInfo')) as Partial<CopyInfo> | undefined // only we write it
  return { changes: info?.changes ?? 0, atMs: info?.atMs ?? 0 }
}
