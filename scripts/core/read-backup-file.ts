import { readFile } from 'node:fs/promises'
import { parseDay, type Day } from '../../lib/domain/day.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts'
import { readBackup, type BackupData } from '../../lib/store/backup.ts'

/** A backup as the store would hold it: with the default settings where it says nothing. */
export type Records = Omit<BackupData, 'settings'> & { readonly settings: Settings }

export type RecordsResult = { readonly ok: true; readonly records: Records } | { readonly ok: false; readonly problems: readonly Problem[] }

export async function readBackupFile(path: string | undefined): Promise<RecordsResult> {
  if (path === undefined) return { ok: false, problems: [{ code: 'backup-missing' }] }
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return { ok: false, problems: [{ code: 'file-unreadable', at: path }] }
  }
  const result = readBackup(text)
  if (!result.ok) return result
  const { settings } = result.data
  return { ok: true, records: { ...result.data, settings: { ...defaultSettings, ...settings } } }
}

/** The day an option names; null when it is missing or there is no such day. */
export function dayOption(value: string | undefined): Day | null {
  return value === undefined ? null : parseDay(value)
}
