import { putRecordsBack, takeRecords } from '../store/take-records.ts'
import { change, type Undo } from './changes.ts'

/** Deletes every record, the settings too, in one transaction. The undo brings back exactly what was there. */
export async function deleteEverything(): Promise<Undo> {
  const taken = await change(takeRecords)
  return () => change((transaction) => putRecordsBack(transaction, taken))
}
