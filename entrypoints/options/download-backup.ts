import type { Day } from '../../lib/domain/day.ts'
import { exportBackup } from '../../lib/reminders/backup.ts'
import { download } from './download.ts'

/** Hands the backup to the browser's downloads. */
export async function downloadBackup(today: Day): Promise<void> {
  download(new Blob([await exportBackup()], { type: 'application/json' }), `politely-backup-${today}.json`)
}
