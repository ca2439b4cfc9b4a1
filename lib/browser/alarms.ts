import { browser } from 'wxt/browser'

/** The two alarms there are: the earliest follow-up, and a regular look against clocks, sleep and lost alarms. */
export const alarmNames = ['next-follow-up', 'sweep'] as const

export type AlarmName = (typeof alarmNames)[number]

/** Browsers ring no earlier than this after an alarm is set. */
const soonestMs = 30_000

/**
 * Sets the alarm for the next follow-up; null takes it away. One that already stands right is left alone: an alarm set anew at every
 * wake may never ring.
 */
export async function setNextAlarm(whenMs: number | null, nowMs: number): Promise<void> {
  const standing = await browser.alarms.get('next-follow-up')
  if (whenMs === null) {
    if (standing) await browser.alarms.clear('next-follow-up')
    return
  }
  const soonest = nowMs + soonestMs
  const isRight = standing && (whenMs > soonest ? standing.scheduledTime === whenMs : standing.scheduledTime <= soonest + soonestMs)
  if (!isRight) await browser.alarms.create('next-follow-up', { when: Math.max(whenMs, soonest) })
}

/** Sets the regular look, unless it stands. */
export async function setSweepAlarm(minutes = 30): Promise<void> {
  const standing = await browser.alarms.get('sweep')
  if (standing?.periodInMinutes === minutes) return
  await browser.alarms.create('sweep', { delayInMinutes: minutes, periodInMinutes: minutes })
}

/** Calls the listener when one of our alarms rings. */
export function onAlarm(listener: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const known = alarmNames.find((own) => own === name)
    if (known) listener(known)
  })
}
