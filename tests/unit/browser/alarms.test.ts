import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setNextAlarm, setSweepAlarm } from '../../../lib/browser/alarms.ts'

const now = Date.UTC(2026, 10, 20, 10)
const hour = 3_600_000

beforeEach(() => fakeBrowser.reset())

describe('setNextAlarm', () => {
  it('leaves an alarm that stands right alone', async () => {
    await setNextAlarm(now + hour, now)
    const create = vi.spyOn(fakeBrowser.alarms, 'create')
    await setNextAlarm(now + hour, now + 5000)
    expect(create).not.toHaveBeenCalled()
    await setNextAlarm(now + 2 * hour, now)
    expect(create).toHaveBeenCalledOnce()
  })

  it('does not push an alarm for what is past ahead of itself', async () => {
    await setNextAlarm(now - hour, now)
    const first = await fakeBrowser.alarms.get('next-follow-up')
    await setNextAlarm(now - hour, now + 10_000)
    expect(await fakeBrowser.alarms.get('next-follow-up')).toEqual(first)
    expect(first?.scheduledTime).toBe(now + 30_000)
  })

  it('takes the alarm away when nothing is to come', async () => {
    await setNextAlarm(now + hour, now)
    await setNextAlarm(null, now)
    expect(await fakeBrowser.alarms.getAll()).toEqual([])
  })
})

describe('setSweepAlarm', () => {
  it('is created once', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create')
    await setSweepAlarm()
    await setSweepAlarm()
    expect(create.mock.calls).toEqual([['sweep', { delayInMinutes: 30, periodInMinutes: 30 }]])
  })
})
