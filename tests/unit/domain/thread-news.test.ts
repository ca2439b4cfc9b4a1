import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threadNews, type ThreadMessage } from '../../../lib/domain/thread-news.ts'
import type { Reminder } from '../../../lib/domain/reminder.ts'
import { makeInvoice, makeReminder } from '../../support/make.ts'

const zone = 'Europe/Berlin'

function message(messageId: string, at: string, overrides: Partial<ThreadMessage> = {}): ThreadMessage {
  return { messageId, from: 'ada@acme.example', isOwn: false, at: `2026-11-${at}:00.000Z`, ...overrides }
}

function news(
  messages: readonly ThreadMessage[],
  reminders: readonly Reminder[] = [makeReminder({ messageId: '19b0' })],
  seen: string[] = [],
) {
  return threadNews(messages, { invoice: makeInvoice(), reminders, seen: new Set(seen), zone }).map(({ messageId }) => messageId)
}

const own = { from: 'maria@lopez.example', isOwn: true }

// The reminder went out on 9 November at 08:01 UTC.
describe('threadNews', () => {
  it.each<[string, ThreadMessage, boolean]>([
    ['a reply', message('1', '10T09:00'), true],
    ['a reply before the reminder', message('1', '09T08:00'), false],
    ['a reply minutes after the reminder', message('1', '09T08:05'), true],
    ['a mail by hand', message('1', '12T09:00', own), true],
    ['the reminder itself, by its id', message('19b0', '09T08:01', own), false],
    ['the reminder itself, by its moment', message('1', '09T08:03', own), false],
    ['a bounce', message('1', '10T09:00', { from: 'MAILER-DAEMON@googlemail.com' }), false],
    ['an answering machine', message('1', '10T09:00', { from: 'no-reply@acme.example' }), false],
    ['a moment that is none', { ...message('1', '10T09:00'), at: 'soon' }, false],
  ])('%s', (_, one, isNews) => {
    expect(news([one])).toEqual(isNews ? [one.messageId] : [])
  })

  it('is news once', () => {
    expect(news([message('1', '10T09:00'), message('2', '11T09:00')], undefined, ['1'])).toEqual(['2'])
  })

  it('comes in the order in which it was written', () => {
    expect(news([message('2', '11T09:00'), message('1', '10T09:00')])).toEqual(['1', '2'])
  })

  it('counts from the entry of the invoice where no reminder went out', () => {
    expect(news([message('1', '01T09:00')], [])).toEqual(['1'])
    expect(news([{ ...message('1', '01T09:00'), at: '2026-10-01T09:00:00.000Z' }], [])).toEqual([])
  })

  it('counts from the next day on where only the day of the reminder is known', () => {
    const { sentAt: _sentAt, insertedAt: _insertedAt, ...byDay } = makeReminder()
    expect(news([message('1', '09T15:00')], [byDay])).toEqual([])
    // 23:30 in London is the 10th in Berlin.
    expect(news([message('1', '09T23:30')], [byDay])).toEqual(['1'])
  })

  it('takes no own mail for a contact while a reminder may be it', () => {
    const { sentAt: _sentAt, sentOn: _sentOn, ...open } = makeReminder({ stage: 'second', insertedAt: '2026-11-17T08:00:00.000Z' })
    const reminders: readonly Reminder[] = [makeReminder(), { ...open, state: 'uncertain' }]
    expect(news([message('1', '17T08:02', own), message('2', '12T08:00', own)], reminders)).toEqual(['2'])
  })

  it('counts a reply that comes while a reminder waits for its day', () => {
    const { sentAt: _sentAt, ...waiting } = makeReminder({
      stage: 'second',
      state: 'scheduled',
      insertedAt: '2026-11-17T08:00:00.000Z',
      sentOn: '2026-11-20',
    })
    const reminders = [makeReminder(), waiting]
    expect(news([message('1', '17T07:59'), message('2', '17T08:01'), message('3', '20T07:00')], reminders)).toEqual(['2', '3'])
    // Of our own mails that of its day is the reminder.
    expect(news([message('1', '18T08:00', own), message('2', '20T08:00', own), message('3', '22T08:00', own)], reminders)).toEqual([
      '1',
      '3',
    ])
  })

  it('never names a message twice, or one that was seen', () => {
    const ids = fc.constantFrom('1', '2', '3', '4')
    fc.assert(
      fc.property(fc.uniqueArray(ids), fc.uniqueArray(ids), (all, seen) => {
        const found = news(
          all.map((id) => message(id, `1${id}T09:00`)),
          undefined,
          seen,
        )
        expect(found).toEqual(all.filter((id) => !seen.includes(id)).toSorted())
      }),
    )
  })
})
