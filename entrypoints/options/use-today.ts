import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../../lib/domain/day.ts'
import { clock } from '../../lib/reminders/clock.ts'

const checkMs = 60_000

/** Today, also on a page that stays open past midnight. */
export function useToday(): Day {
  const [today, setToday] = useState(() => clock().today)
  useEffect(() => {
    const timer = setInterval(() => setToday(clock().today), checkMs)
    return () => clearInterval(timer)
  }, [])
  return today
}
