import { describe, expect, it } from 'vitest'
import type { Tone } from '../../../lib/domain/schedule.ts'
import { suggestTemplate } from '../../../lib/mail/choose-template.ts'
import type { MailFacts } from '../../../lib/mail/mail-facts.ts'
import { situations, tones } from '../../../lib/mail/parse-template.ts'
import type { Template } from '../../../lib/mail/template.ts'
import { makeClient, makeReminder, makeSettings } from '../../support/make.ts'
import { makeFacts, makeFollowUp, makeMailInvoice } from './make-facts.ts'

function makeTemplate(name: string, overrides: Partial<Template> = {}): Template {
  return { id: `en/${name}`, language: 'en', title: name, situation: 'first', tone: 'neutral', subject: 's', body: 'b', ...overrides }
}

const templates = situations.flatMap((situation) =>
  tones.map((tone) => makeTemplate(tone === 'neutral' ? situation : `${situation}-${tone}`, { situation, tone })),
)

const part = { amount: { minor: 40_000, currency: 'EUR' }, paidOn: '2026-11-12' }
const all = { amount: { minor: 120_000, currency: 'EUR' }, paidOn: '2026-11-12' }
const promise = { reason: 'promised' as const, until: '2026-11-15', note: '', since: '2026-11-01' }
const dispute = { reason: 'dispute' as const, until: null, note: '', since: '2026-11-01' }
const base = makeMailInvoice()

describe('suggestTemplate', () => {
  it.each<[string, Partial<MailFacts>, string, object]>([
    ['the next stage', { invoices: [makeMailInvoice({}, [], 'second')] }, 'en/second', { code: 'stage', stage: 'second' }],
    [
      'a statement for several overdue ones',
      { invoices: [base, makeMailInvoice({ number: 'INV-2' })] },
      'en/statement',
      { code: 'several', invoices: 2, isMixed: false },
    ],
    [
      'a mixed statement for overdue and coming ones',
      { invoices: [base, makeMailInvoice({ dueOn: '2026-12-01' })] },
      'en/statement-mixed',
      { code: 'several', invoices: 2, isMixed: true },
    ],
    [
      'the broken promise',
      {
        invoices: [
          {
            ...makeMailInvoice({ hold: promise }),
            followUp: makeFollowUp({ stage: 'second', reason: { code: 'stage', basis: 'promise-passed', daysOverdue: 12 } }),
          },
        ],
      },
      'en/promise-passed',
      { code: 'promise-passed', promisedOn: '2026-11-15' },
    ],
    [
      'the promise that stands',
      {
        today: '2026-11-10',
        invoices: [
          {
            ...makeMailInvoice({ hold: promise }),
            followUp: makeFollowUp({ action: 'wait', stage: null, reason: { code: 'on-hold', hold: promise } }),
          },
        ],
      },
      'en/promise-confirmed',
      { code: 'promised', until: '2026-11-15' },
    ],
    [
      'the promise that stands, though the schedule says more',
      { today: '2026-11-10', invoices: [makeMailInvoice({ hold: promise }, [], 'third')] },
      'en/promise-confirmed',
      { code: 'promised', until: '2026-11-15' },
    ],
    [
      'the stage, where a promise named no day',
      { invoices: [makeMailInvoice({ hold: { ...promise, until: null } }, [], 'second')] },
      'en/second',
      { code: 'stage', stage: 'second' },
    ],
    [
      'a courtesy mail, where the due date is still to come',
      { today: '2026-11-04', invoices: [makeMailInvoice({}, [makeReminder({ stage: 'before-due', sentOn: '2026-11-03' })], 'first')] },
      'en/before-due',
      { code: 'nothing-planned' },
    ],
    [
      'a mail about today, on the due date',
      { today: '2026-11-08', invoices: [makeMailInvoice({ dueOn: '2026-11-08' }, [], 'first')] },
      'en/due',
      { code: 'nothing-planned' },
    ],
    [
      'no promise that passed before the due date came',
      {
        today: '2026-11-04',
        invoices: [
          {
            ...makeMailInvoice({ hold: { ...promise, until: '2026-11-03' } }),
            followUp: makeFollowUp({ stage: 'first', reason: { code: 'stage', basis: 'promise-passed', daysOverdue: -2 } }),
          },
        ],
      },
      'en/before-due',
      { code: 'nothing-planned' },
    ],
    [
      'the first reminder, where the courtesy came too late',
      {
        invoices: [
          {
            ...makeMailInvoice({}, [makeReminder({ stage: 'before-due' })]),
            followUp: makeFollowUp({ action: 'none', stage: null, reason: { code: 'do-not-chase' } }),
          },
        ],
      },
      'en/first',
      { code: 'nothing-planned' },
    ],
    [
      'the dispute',
      {
        invoices: [
          {
            ...makeMailInvoice({ hold: dispute }),
            followUp: makeFollowUp({ action: 'wait', stage: null, reason: { code: 'on-hold', hold: dispute } }),
          },
        ],
      },
      'en/dispute',
      { code: 'disputed' },
    ],
    [
      'a part payment after the last reminder',
      { invoices: [makeMailInvoice({ payments: [part] }, [makeReminder()])] },
      'en/part-payment',
      { code: 'part-payment', ...part },
    ],
    [
      'the stage after a part payment they were already thanked for',
      { invoices: [makeMailInvoice({ payments: [part] }, [makeReminder({ sentOn: '2026-11-14' })], 'second')] },
      'en/second',
      { code: 'stage', stage: 'second' },
    ],
    [
      'the stage after a part payment before any reminder',
      { invoices: [makeMailInvoice({ payments: [part] })] },
      'en/first',
      { code: 'stage', stage: 'first' },
    ],
    ['thanks for a late payment', { invoices: [makeMailInvoice({ payments: [all] })] }, 'en/thanks-late', { code: 'paid', isLate: true }],
    [
      'thanks for a payment in time',
      { invoices: [makeMailInvoice({ payments: [{ ...all, paidOn: '2026-11-06' }] })] },
      'en/thanks',
      { code: 'paid', isLate: false },
    ],
    [
      'a question after the final stage',
      {
        invoices: [
          {
            ...base,
            followUp: makeFollowUp({ action: 'ask', stage: null, reason: { code: 'after-final', lastOn: '2026-11-10', reminders: 4 } }),
          },
        ],
      },
      'en/question',
      { code: 'after-final' },
    ],
    [
      'the stage already reached, where nothing is planned',
      {
        invoices: [
          {
            ...makeMailInvoice({}, [makeReminder({ stage: 'second' })]),
            followUp: makeFollowUp({ action: 'none', stage: null, reason: { code: 'do-not-chase' } }),
          },
        ],
      },
      'en/second',
      { code: 'nothing-planned' },
    ],
    [
      'never more than a first reminder, where nothing was sent',
      {
        today: '2027-05-01',
        invoices: [{ ...base, followUp: makeFollowUp({ action: 'none', stage: null, reason: { code: 'do-not-chase' } }) }],
      },
      'en/first',
      { code: 'nothing-planned' },
    ],
  ])('proposes %s', (_, facts, id, why) => {
    const suggestion = suggestTemplate(templates, makeFacts(facts))
    expect(suggestion.template.id).toBe(id)
    expect(suggestion.why).toEqual(why)
  })

  it.each<[string, { tone?: Tone; template?: string }, string, boolean]>([
    ['the tone', { tone: 'firm' }, 'en/first-firm', true],
    ['the template, for the same situation', { template: 'en/first-soft' }, 'en/first-soft', true],
    ['not the template of another situation', { template: 'en/final' }, 'en/first', false],
  ])('honours %s of the last choice', (_, preference, id, isPreferred) => {
    expect(suggestTemplate(templates, makeFacts(), preference)).toMatchObject({ template: { id }, isPreferred })
  })

  it("takes the schedule's tone and template, after the person's", () => {
    const settings = makeSettings({
      schedules: [
        {
          id: 'default',
          name: 'Default',
          minimumGapDays: 5,
          steps: [
            { stage: 'first', offset: 1, tone: 'soft' },
            { stage: 'second', offset: 7, template: 'mine' },
          ],
        },
      ],
    })
    const own = makeTemplate('mine', { situation: 'second' })
    expect(suggestTemplate(templates, makeFacts({ settings })).template.id).toBe('en/first-soft')
    expect(suggestTemplate(templates, makeFacts({ settings }), { tone: 'firm' }).template.id).toBe('en/first-firm')
    expect(suggestTemplate([...templates, own], makeFacts({ settings, invoices: [makeMailInvoice({}, [], 'second')] })).template.id).toBe(
      'en/mine',
    )
  })

  it('follows the form of address', () => {
    const both = [makeTemplate('first', { formality: 'formal' }), makeTemplate('first-informal', { formality: 'informal' })]
    expect(suggestTemplate(both, makeFacts()).template.id).toBe('en/first')
    expect(suggestTemplate(both, makeFacts({ client: makeClient({ formality: 'informal' }) })).template.id).toBe('en/first-informal')
  })

  it('makes do with the nearest template a language has', () => {
    const few = [makeTemplate('first'), makeTemplate('statement', { situation: 'statement' })]
    expect(suggestTemplate(few, makeFacts({ invoices: [makeMailInvoice({}, [], 'final')] })).template.id).toBe('en/first')
    expect(suggestTemplate(few, makeFacts({ invoices: [base, makeMailInvoice({ dueOn: '2026-12-01' })] })).template.id).toBe('en/statement')
  })
})
