import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComposeEvent } from '../../../lib/browser/protocol.ts'
import type { ReminderState } from '../../../lib/domain/reminder.ts'
import { nextReminder } from '../../../lib/reminders/compose-states.ts'
import { makeClient, makeReminder } from '../../support/make.ts'

const now = { nowMs: 0, zone: 'UTC', today: '2026-11-20', at: '2026-11-20T10:00:00.000Z' }
const client = makeClient()
const around = { client, now }
const sent = (overrides: Partial<Extract<ComposeEvent, { type: 'sent' }>> = {}): ComposeEvent => ({
  type: 'sent',
  draftId: 'd1',
  account: 'me@example.com',
  threadId: '18c',
  messageId: '18d',
  to: ['Ada <x>', 'ADA@acme.example'],
  ...overrides,
})
const events = {
  'draft-saved': { type: 'draft-saved', draftId: 'd1' },
  sending: { type: 'sending', draftId: 'd1' },
  sent: sent(),
  'send-cancelled': { type: 'send-cancelled' },
  reopened: { type: 'reopened' },
  'schedule-chosen': { type: 'schedule-chosen', when: 'Tomorrow morning Nov 21, 8:00 AM', locale: 'en' },
  discarded: { type: 'discarded' },
  detached: { type: 'detached' },
} as const satisfies { readonly [T in ComposeEvent['type']]: ComposeEvent }

const inState = (state: ReminderState) => makeReminder({ state, draftId: 'd1' })

describe('nextReminder', () => {
  // What each event makes of each state; "-" changes nothing.
  it.each<[ReminderState, readonly string[]]>([
    //             saved  sending    sent    cancelled   reopened    scheduled    discarded    detached
    ['inserted', ['-', 'sending', 'sent', '-', '-', 'scheduled', 'cancelled', 'cancelled']],
    ['sending', ['-', '-', 'sent', 'inserted', 'inserted', 'scheduled', '-', 'cancelled']],
    ['sent', ['-', '-', '-', '-', 'inserted', '-', '-', '-']],
    ['scheduled', ['-', '-', 'sent', '-', 'inserted', '-', 'cancelled', 'cancelled']],
    ['uncertain', ['-', 'sending', 'sent', 'inserted', 'inserted', '-', '-', 'cancelled']],
    ['cancelled', ['-', '-', '-', '-', '-', '-', '-', '-']],
  ])('%s', (state, expected) => {
    expect(Object.values(events).map((event) => nextReminder(inState(state), event, around)?.state ?? '-')).toEqual(expected)
  })

  it('keeps what Gmail says about a mail that went out', () => {
    expect(nextReminder(inState('sending'), sent(), around)).toMatchObject({
      state: 'sent',
      sentOn: '2026-11-20',
      sentAt: now.at,
      account: 'me@example.com',
      threadId: '18c',
      messageId: '18d',
      draftId: 'd1',
    })
  })

  it('ignores a mail of another draft, and takes one whose draft was never named', () => {
    expect(nextReminder(inState('sending'), sent({ draftId: 'd2' }), around)).toBeNull()
    expect(nextReminder(inState('inserted'), { type: 'sending', draftId: 'd2' }, around)).toBeNull()
    expect(nextReminder(makeReminder({ state: 'sending' }), sent({ draftId: 'd2' }), around)?.state).toBe('sent')
    expect(nextReminder(inState('sending'), sent({ draftId: null }), around)?.state).toBe('sent')
  })

  it('asks when the mail went to somebody else', () => {
    expect(nextReminder(inState('sending'), sent({ to: ['boss@other.example'] }), around)).toMatchObject({
      state: 'uncertain',
      threadId: '18c',
    })
    expect(nextReminder(inState('sending'), sent({ to: [] }), around)?.state).toBe('uncertain')
  })

  it('knows the day a mail is scheduled for where Gmail tells it, and asks otherwise', () => {
    expect(nextReminder(inState('inserted'), events['schedule-chosen'], around)).toMatchObject({ state: 'scheduled', sentOn: '2026-11-21' })
    const unread = nextReminder(inState('inserted'), { type: 'schedule-chosen', when: 'Pick date & time', locale: 'en' }, around)
    expect(unread).toMatchObject({ state: 'scheduled' })
    expect(unread).not.toHaveProperty('sentOn')
    expect(nextReminder(makeReminder({ state: 'scheduled', sentOn: '2026-11-21' }), events.reopened, around)).not.toHaveProperty('sentOn')
  })

  it('forgets by Undo that it was sent', () => {
    const undone = nextReminder(makeReminder({ draftId: 'd1', messageId: 'm' }), events.reopened, around)
    expect(undone).toMatchObject({ state: 'inserted' })
    expect(undone).not.toHaveProperty('sentOn')
    expect(undone).not.toHaveProperty('messageId')
  })

  it('changes nothing by the same event twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(events)), { maxLength: 12 }), (list) => {
        let reminder = makeReminder({ state: 'inserted' })
        for (const event of list) {
          reminder = nextReminder(reminder, event, around) ?? reminder
          // Undo may come any number of times, each only when there is something to undo.
          expect(nextReminder(reminder, event, around)).toBeNull()
        }
      }),
    )
  })
})
