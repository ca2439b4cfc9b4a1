import { describe, expect, it } from 'vitest'
import { reasonSentence } from '../../../components/reason-sentence.ts'
import type { FollowUp, FollowUpReason } from '../../../lib/domain/follow-up.ts'
import { screenText } from '../../support/render-screen.tsx'

const today = '2026-11-18'

function followUp(reason: FollowUpReason, overrides: Partial<FollowUp> = {}): FollowUp {
  return { action: 'remind', stage: 'second', on: today, reason, waived: [], ...overrides }
}

const late = { code: 'stage', daysOverdue: 12 } as const

describe('reasonSentence', () => {
  it.each<[string, FollowUp]>([
    ['Second reminder next: last one 8 days ago', followUp({ ...late, basis: 'last-reminder', lastOn: '2026-11-10' })],
    ['Second reminder next: 12 days late, last reminded 8 days ago', followUp({ ...late, basis: 'today', lastOn: '2026-11-10' })],
    ['First reminder next: 1 day late', followUp({ code: 'stage', basis: 'due-date', daysOverdue: 1 }, { stage: 'first' })],
    [
      'Courtesy note on Mon 23 Nov: due in 8 days',
      followUp({ code: 'stage', basis: 'due-date', daysOverdue: -8 }, { stage: 'before-due', on: '2026-11-23' }),
    ],
    ['Second reminder next: the promised day has passed', followUp({ ...late, basis: 'promise-passed' })],
    [
      'Second reminder on Fri 27 Nov: the day after the one you asked for',
      followUp({ ...late, basis: 'pay-by-passed' }, { on: '2026-11-27' }),
    ],
    [
      'Second reminder on Mon 23 Nov: last one yesterday; Sat 21 Nov is not a working day',
      followUp({ ...late, basis: 'last-reminder', lastOn: '2026-11-17', movedFrom: '2026-11-21' }, { on: '2026-11-23' }),
    ],
    [
      'They replied on Tue 17 Nov: read first',
      followUp({ ...late, basis: 'last-reminder', lastOn: '2026-11-10', repliedOn: '2026-11-17' }),
    ],
    [
      'They replied on Tue 17 Nov: read first. Second reminder on Mon 23 Nov',
      followUp({ ...late, basis: 'last-reminder', repliedOn: '2026-11-17' }, { on: '2026-11-23' }),
    ],
    [
      'They replied on Tue 17 Nov: read first',
      followUp({ code: 'after-final', lastOn: '2026-11-10', reminders: 5, repliedOn: '2026-11-17' }, { action: 'ask', stage: null }),
    ],
    [
      'Second reminder on Mon 23 Nov: you wrote or called yesterday, and mails stay a few days apart',
      followUp({ ...late, basis: 'minimum-gap', lastOn: '2026-11-10', contactOn: '2026-11-17' }, { on: '2026-11-23' }),
    ],
    ['Paid in full: nothing left to do', followUp({ code: 'paid' }, { action: 'none', stage: null, on: null })],
    [
      'On hold: in dispute',
      followUp(
        { code: 'on-hold', hold: { reason: 'dispute', until: null, note: '', since: today } },
        { action: 'wait', stage: null, on: null },
      ),
    ],
    [
      'On hold until Fri 27 Nov: on holiday',
      followUp({ code: 'on-hold', hold: { reason: 'paused', until: '2026-11-27', note: 'on holiday', since: today } }, { action: 'wait' }),
    ],
    [
      'They promised to pay by Fri 27 Nov',
      followUp({ code: 'on-hold', hold: { reason: 'promised', until: '2026-11-27', note: '', since: today } }),
    ],
    [
      'All 4 reminders went out, the last one 8 days ago: decide what comes next',
      followUp({ code: 'after-final', lastOn: '2026-11-10', reminders: 4 }, { action: 'ask', stage: null }),
    ],
    ['Did your reminder of Tue 10 Nov go out? Say so before the next one', followUp({ code: 'uncertain', insertedOn: '2026-11-10' })],
    ['Gmail sends your reminder on 4 Jan 2027', followUp({ code: 'scheduled', sendOn: '2027-01-04' })],
  ])('says “%s”', (sentence, plan) => {
    expect(reasonSentence(plan, today, screenText)).toBe(sentence)
  })
})
