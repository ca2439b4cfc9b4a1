import type { Settings } from '../domain/settings.ts'
import { settingsIn, startRederiving } from '../store/save-records.ts'
import { read } from '../store/transaction.ts'
import { change } from './changes.ts'

/** The freelancer's settings; the defaults where nothing was saved yet. */
export function readSettings(): Promise<Settings> {
  return read(settingsIn)
}

/** Saves the settings. When the schedule or calendar changed, every open invoice is planned anew, in batches that survive a restart. */
export function saveSettings(settings: Settings): Promise<void> {
  return change(async (transaction) => {
    const before = await settingsIn(transaction)
    await transaction.objectStore('settings').put(settings, 'settings')
    const plan = ({ schedules, calendar }: Settings): string => JSON.stringify([schedules, calendar])
    if (plan(before) !== plan(settings)) await startRederiving(transaction)
  })
}
