import { useEffect, useState } from 'preact/hooks'
import { listClients } from '../../lib/reminders/clients.ts'
import type { Page } from './page.ts'

/** How many clients each schedule was chosen for, by its id. */
export function useScheduleUsers({ run, settings }: Page): ReadonlyMap<string, number> {
  const [users, setUsers] = useState<ReadonlyMap<string, number>>(new Map())
  const isOnly = settings.schedules.length < 2
  useEffect(() => {
    if (isOnly) return
    run(async () => {
      const counts = new Map<string, number>()
      for (const { client } of await listClients()) {
        if (client.scheduleId) counts.set(client.scheduleId, (counts.get(client.scheduleId) ?? 0) + 1)
      }
      setUsers(counts)
    })
  }, [run, isOnly])
  return users
}
