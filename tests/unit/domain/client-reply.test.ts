import { describe, expect, it } from 'vitest'
import { openReplyOn } from '../../../lib/domain/client-reply.ts'
import { contactsOf } from '../../../lib/domain/contacts.ts'
import { planFollowUp, type PlanInput } from '../../../lib/domain/plan-follow-up.ts'
import { stages } from '../../../lib/domain/schedule.ts'
import { makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'

const reply = { repliedOn: '2026-11-17', repliedAt: '2026-11-17T15:00:00.000Z' }

describe('a reply waits to be read', () => {
  it.each([
    ['no reply', {}, [{ on: '2026-11-09' }], null],
    ['no reminder at all', reply, [], '2026-11-17'],
    ['after the reminder', reply, [{ on: '2026-11-09' }], '2026-11-17'],
    ['before the reminder', reply, [{ on: '2026-11-18' }], null],
    ['later on the day of the reminder', reply, [{ on: '2026-11-17', at: '2026-11-17T09:00:00.000Z' }], '2026-11-17'],
    ['earlier on the day of the reminder', reply, [{ on: '2026-11-17', at: '2026-11-17T16:00:00.000Z' }], null],
    [
      'on the day of the reminder, moment unknown',
      { repliedOn: '2026-11-17' },
      [{ on: '2026-11-17', at: '2026-11-17T09:00:00.000Z' }],
      null,
    ],
    // Sent after midnight in Berlin, read a minute later in New York, where it was still the day before.
    ['after the reminder, farther west', reply, [{ on: '2026-11-18', at: '2026-11-17T14:59:00.000Z' }], '2026-11-17'],
    ['while a reminder waits for its day', reply, [{ on: '2026-11-20', at: '2026-11-16T09:00:00.000Z' }], '2026-11-17'],
    [
      'answered by one reminder, while another waits',
      reply,
      [
        { on: '2026-11-18', at: '2026-11-18T09:00:00.000Z' },
        { on: '2026-11-20', at: '2026-11-16T09:00:00.000Z' },
      ],
      null,
    ],
  ] as const)('%s', (_, invoice, contacts, expected) => {
    expect(
      openReplyOn(
        invoice,
        contacts.map((contact) => ({ stage: 'first', ...contact })),
      ),
    ).toBe(expected)
  })

  it('a scheduled reminder counts from the moment it was written', () => {
    const { sentAt: _sentAt, ...scheduled } = makeReminder({
      state: 'scheduled',
      insertedAt: '2026-11-16T09:00:00.000Z',
      sentOn: '2026-11-20',
    })
    expect(openReplyOn(reply, contactsOf([scheduled], makeInvoice()))).toBe('2026-11-17')
    const later = { ...scheduled, insertedAt: '2026-11-17T16:00:00.000Z' }
    expect(openReplyOn(reply, contactsOf([later], makeInvoice()))).toBeNull()
  })
})

describe('the plan', () => {
  const input = (overrides: Partial<PlanInput>): PlanInput => ({
    invoice: makeInvoice(reply),
    client: makeClient(),
    reminders: [makeReminder()],
    settings: makeSettings(),
    today: '2026-11-20',
    ...overrides,
  })

  it('keeps its stage and day and names the reply', () => {
    const { reason, ...followUp } = planFollowUp(input({}))
    expect(reason).toMatchObject({ code: 'stage', repliedOn: '2026-11-17' })
    expect(planFollowUp(input({ invoice: makeInvoice() }))).toMatchObject(followUp)
  })

  it('names it also when all reminders went out', () => {
    const reminders = stages.map((stage) => makeReminder({ stage }))
    expect(planFollowUp(input({ reminders })).reason).toMatchObject({ code: 'after-final', repliedOn: '2026-11-17' })
  })

  it('forgets it once a reminder followed', () => {
    expect(planFollowUp(input({ reminders: [makeReminder({ sentOn: '2026-11-18' })] })).reason).not.toHaveProperty('repliedOn')
  })

  it('counts a contact by hand for the gap, and names it only after the last reminder', () => {
    const called = planFollowUp(input({ invoice: makeInvoice({ contactedOn: '2026-11-19' }) }))
    expect(called).toMatchObject({ stage: 'second', on: '2026-11-24', reason: { basis: 'minimum-gap', contactOn: '2026-11-19' } })
    const before = planFollowUp(input({ invoice: makeInvoice({ contactedOn: '2026-11-08' }) }))
    expect(before).toMatchObject({ stage: 'second', on: '2026-11-20' })
    expect(before.reason).not.toHaveProperty('contactOn')
  })
})
