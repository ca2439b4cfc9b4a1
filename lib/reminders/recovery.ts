import { writeLocal } from '../browser/local-storage.ts'
import type { Instant } from '../domain/day.ts'
import { readBackup } from '../store/backup.ts'
import { deleteDatabase } from '../store/delete-database.ts'
import { importBackup, type ImportResult } from './backup.ts'
import { readSecondCopy } from './second-copy.ts'

/** What the second copy holds. */
export interface CopySummary {
  readonly exportedAt: Instant | null
  readonly clients: number
  readonly invoices: number
  readonly reminders: number
}

/** What could be rebuilt from the second copy; null when there is none that can be read. */
export async function secondCopySummary(): Promise<CopySummary | null> {
  const text = await readSecondCopy()
  const copy = text === null ? null : readBackup(text)
  if (!copy?.ok) return null
  const { clients, invoices, reminders } = copy.data
  return { exportedAt: exportedAtOf(text ?? ''), clients: clients.length, invoices: invoices.length, reminders: reminders.length }
}

/**
 * Puts a backup in the place of a database that does not open. The backup is read first: one with problems takes nothing away.
 * @throws StoreError when the browser does not let go of the old database.
 */
export async function rebuildFrom(text: string): Promise<ImportResult> {
  const backup = readBackup(text)
  if (!backup.ok) return backup
  await deleteDatabase()
  return importBackup(text)
}

/** Goes on without the records that are lost: the copy of them is let go. */
export async function forgetSecondCopy(): Promise<void> {
  await writeLocal({ secondCopy: null, secondCopyInfo: null })
}

/** The file was read without problems, so it is JSON. */
function exportedAtOf(text: string): Instant | null {
  const { exportedAt } = JSON.parse(text) as { readonly exportedAt?: unknown } // any object may have it
  return typeof exportedAt === 'string' && !Number.isNaN(Date.parse(exportedAt)) ? exportedAt : null
}
