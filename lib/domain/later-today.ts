import { atTime, todayIn } from './day.ts'

/** A later part of the same day, from its beginning. */
export interface LaterToday {
  readonly part: 'afternoon' | 'evening'
  readonly atMs: number
}

const parts = [
  ['afternoon', '15:00'],
  ['evening', '18:00'],
] as const

/** Sooner than this nobody is helped by being asked again. */
const leastMs = 60 * 60_000

/** When to ask again on the same day: in the afternoon, else in the evening; null when the day is nearly over. */
export function laterToday(nowMs: number, zone: string): LaterToday | null {
  const today = todayIn(nowMs, zone)
  const later = parts.map(([part, time]) => ({ part, atMs: atTime(today, time, zone) }))
  return later.find(({ atMs }) => atMs - nowMs >= leastMs) ?? null
}
