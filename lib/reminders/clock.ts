import { todayIn, type Day, type Instant } from '../domain/day.ts'

export interface Now {
  readonly nowMs: number
  /** IANA name of the freelancer's time zone. */
  readonly zone: string
  readonly today: Day
  readonly at: Instant
}

/** The one place that reads clock and time zone. */
export function clock(): Now {
  const nowMs = Date.now()
  const zone = Temporal.Now.timeZoneId()
  return { nowMs, zone, today: todayIn(nowMs, zone), at: new Date(nowMs).toISOString() }
}
