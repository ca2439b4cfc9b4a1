import { describe, expect, it } from 'vitest'
import type { ComposeEvent } from '../../../lib/browser/protocol.ts'
import { createEventReports } from '../../../lib/gmail/event-reports.ts'

const sending: ComposeEvent = { type: 'sending', draftId: 'r1' }
const sent: ComposeEvent = { type: 'sent', draftId: 'r1', account: 'maria@lopez.example', threadId: '1a', messageId: '1b', to: [] }

function gone(): Error {
  return Object.assign(new Error('The extension was updated.'), { name: 'ExtensionGone' })
}

describe('createEventReports', () => {
  it('keeps the order of one reminder, also when an event takes long to put together', async () => {
    const told: string[] = []
    const reports = createEventReports(async ({ event }) => {
      told.push(event.type)
      return null
    })
    const slow = new Promise<ComposeEvent>((done) => setTimeout(done, 20, sent))
    await Promise.all([reports.report('a', sending), reports.report('a', slow), reports.report('a', { type: 'reopened' })])
    expect(told).toEqual(['sending', 'sent', 'reopened'])
  })

  it('does not let one reminder wait for another', async () => {
    const told: string[] = []
    const reports = createEventReports(async ({ reminderId }) => {
      told.push(reminderId)
      return null
    })
    const slow = new Promise<ComposeEvent>((done) => setTimeout(done, 20, sent))
    await Promise.all([reports.report('a', slow), reports.report('b', sending)])
    expect(told).toEqual(['b', 'a'])
  })

  it('tries once more, then gives up without holding back the next', async () => {
    let failures = 3
    const told: string[] = []
    const reports = createEventReports(async ({ event }) => {
      failures -= 1
      if (failures >= 0) throw new Error('The store is busy.')
      told.push(event.type)
      return null
    }, 1)
    await expect(reports.report('a', sending)).rejects.toThrow('busy')
    await reports.report('a', sent)
    expect(told).toEqual(['sent'])
  })

  it('does not try again when the extension is gone', async () => {
    let tries = 0
    const reports = createEventReports(async () => {
      tries += 1
      throw gone()
    }, 1)
    await expect(reports.report('a', sending)).rejects.toThrow('updated')
    expect(tries).toBe(1)
  })
})
