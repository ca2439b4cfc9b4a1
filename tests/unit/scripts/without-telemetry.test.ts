import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { cutTelemetry, forbiddenHosts } from '../../../scripts/build/without-telemetry.ts'

const source = await readFile('node_modules/@inboxsdk/core/inboxsdk.js', 'utf8')

describe('cutTelemetry', () => {
  it('takes every address out of the pinned InboxSDK', () => {
    expect(forbiddenHosts.some((host) => source.includes(host))).toBe(true)
    const cut = cutTelemetry(source)
    expect(forbiddenHosts.filter((host) => cut.includes(host))).toEqual([])
    expect(source.length - cut.length).toBeLessThan(2000)
  })

  it('fails the build when InboxSDK has changed there', () => {
    expect(() => cutTelemetry(source.replace('_trackedEventsQueue.add(event);', '_trackedEventsQueue.push(event);'))).toThrow(
      /not where it was/,
    )
    expect(() => cutTelemetry(`${source}\n  _trackedEventsQueue.add(event);\n`)).toThrow(/2 matches/)
    expect(() => cutTelemetry(`${source}\nfetch('https://api.inboxsdk.com/new')`)).toThrow(/still names/)
  })
})
