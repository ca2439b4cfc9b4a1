import type { Problem } from '../domain/problem.ts'
import { readBackup, writeBackup, type BackupData } from '../store/backup.ts'
import { importRecords, type Added } from '../store/import-records.ts'
import { readAll } from '../store/read-all.ts'
import { StoreError } from '../store/store-error.ts'
import { read } from '../store/transaction.ts'
import { change } from './changes.ts'
import { clock } from './clock.ts'

export type ImportResult = { readonly ok: true; readonly added: Added } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Everything in the store as one JSON file (docs/backup-format.md). */
export async function exportBackup(): Promise<string> {
  return writeBackup(await read(readAll), clock().at)
}

/** Reads a backup file into the store, all or nothing. Importing the same file again changes nothing. */
export async function importBackup(text: string): Promise<ImportResult> {
  const backup = readBackup(text)
  return backup.ok ? importData(backup.data) : backup
}

/** The same for a backup that was read before. */
export async function importData(data: BackupData): Promise<ImportResult> {
  try {
    return { ok: true, added: await change((transaction, now) => importRecords(transaction, data, now)) }
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problems: [error.problem] }
    throw error
  }
}
