import type { Day } from '../domain/day.ts'
import { isOnHold, isPaid, paidInFullOn } from '../domain/invoice.ts'
import type { Money } from '../domain/money.ts'
import { isLaterStage, scheduleFor, stages, type ScheduleStep, type Stage, type Tone } from '../domain/schedule.ts'
import type { MailFacts, MailInvoice } from './mail-facts.ts'
import type { Situation, Template } from './template.ts'

/** Why a template is suggested, as data: the screens turn it into a sentence. */
export type SuggestionReason =
  | { readonly code: 'stage'; readonly stage: Stage }
  | { readonly code: 'several'; readonly invoices: number; readonly isMixed: boolean }
  | { readonly code: 'promise-passed'; readonly promisedOn: Day }
  | { readonly code: 'promised'; readonly until: Day }
  | { readonly code: 'part-payment'; readonly amount: Money; readonly paidOn: Day }
  | { readonly code: 'paid'; readonly isLate: boolean }
  | { readonly code: 'disputed' }
  | { readonly code: 'after-final' }
  | { readonly code: 'nothing-planned' }

export interface Suggestion {
  readonly template: Template
  readonly why: SuggestionReason
  /** The freelancer's last choice for this client, or the schedule, decided among the templates for this. */
  readonly isPreferred: boolean
}

/** The freelancer's last choice for this client. */
export interface TemplatePreference {
  readonly tone?: Tone
  /** A template's id; used where it is for the same situation. */
  readonly template?: string
}

/**
 * The template to propose for these facts, and why. The facts decide what the mail is for; the preference, then the schedule's step,
 * then neutral decide which of the templates for that. Where there is none for it, the nearest stage's is taken.
 * @param templates at least one, all of the mail's language
 */
export function suggestTemplate(templates: readonly Template[], facts: MailFacts, preference: TemplatePreference = {}): Suggestion {
  const { situation, why } = findSituation(facts)
  const isAddressed = (template: Template): boolean => !template.formality || template.formality === (facts.client.formality ?? 'formal')
  const addressed = templates.some(isAddressed) ? templates.filter(isAddressed) : templates
  const fitting = nearest(addressed, situation)
  const step = stepOf(facts, situation)

  const chosen =
    fitting.find(({ id }) => id === preference.template) ?? (step?.template && fitting.find(({ id }) => id.endsWith(`/${step.template}`)))
  if (chosen) return { template: chosen, why, isPreferred: true }
  const tone = preference.tone ?? step?.tone
  const toned = tone && fitting.find((template) => template.tone === tone)
  const template = toned || (fitting.find((one) => one.tone === 'neutral') ?? fitting[0])
  if (!template) throw new Error('suggestTemplate needs at least one template')
  return { template, why, isPreferred: Boolean(toned) }
}

function findSituation(facts: MailFacts): { readonly situation: Situation; readonly why: SuggestionReason } {
  const [first, ...others] = facts.invoices
  if (!first) throw new Error('A mail is about at least one invoice')
  if (facts.invoices.every(({ invoice }) => isPaid(invoice))) return thanks(first)
  if (others.length > 0) {
    const isMixed =
      facts.invoices.some(({ invoice }) => invoice.dueOn < facts.today) &&
      facts.invoices.some(({ invoice }) => invoice.dueOn >= facts.today)
    return { situation: isMixed ? 'statement-mixed' : 'statement', why: { code: 'several', invoices: facts.invoices.length, isMixed } }
  }
  const { reason, stage } = first.followUp
  const ofHold = situationOfHold(first, facts.today)
  if (ofHold) return ofHold
  const payment = paymentSinceLastReminder(first)
  if (payment) return { situation: 'part-payment', why: { code: 'part-payment', ...payment } }
  if (reason.code === 'after-final') return { situation: 'question', why: { code: 'after-final' } }
  const timely = timelyStage(stage ?? stageByAge(first), first, facts.today)
  return { situation: timely, why: stage === timely ? { code: 'stage', stage } : { code: 'nothing-planned' } }
}

function thanks({ invoice }: MailInvoice): { readonly situation: Situation; readonly why: SuggestionReason } {
  const isLate = (paidInFullOn(invoice) ?? '') > invoice.dueOn
  return { situation: isLate ? 'thanks-late' : 'thanks', why: { code: 'paid', isLate } }
}

/** What the hold makes of the mail: a dispute or promise that stands is spoken of whatever stage is next; a promise without a day says nothing. */
function situationOfHold(
  { invoice, followUp: { reason } }: MailInvoice,
  today: Day,
): { readonly situation: Situation; readonly why: SuggestionReason } | null {
  const { hold, dueOn } = invoice
  if (!hold || hold.reason === 'paused') return null
  const { until } = hold
  const isStanding = isOnHold(invoice, today)
  if (hold.reason === 'dispute') return isStanding ? { situation: 'dispute', why: { code: 'disputed' } } : null
  if (until === null) return null
  if (isStanding) return { situation: 'promise-confirmed', why: { code: 'promised', until } }
  const isBroken = reason.code === 'stage' && reason.basis === 'promise-passed' && dueOn < today
  return isBroken ? { situation: 'promise-passed', why: { code: 'promise-passed', promisedOn: until } } : null
}

/** The stage whose mail says what is true on that day: none is "12 days late" before the due date, nor due in three days after it. */
function timelyStage(stage: Stage, { invoice: { dueOn } }: MailInvoice, today: Day): Stage {
  if (dueOn > today) return 'before-due'
  if (dueOn === today) return 'due'
  return isLaterStage(stage, 'due') ? stage : 'first'
}

/** The latest payment that the client has had no mail about. */
function paymentSinceLastReminder({ invoice, sent }: MailInvoice): { readonly amount: Money; readonly paidOn: Day } | undefined {
  const last = invoice.payments.at(-1)
  const lastOn = sent.map((reminder) => reminder.sentOn ?? '').reduce((latest, on) => (on > latest ? on : latest), '')
  return last && lastOn !== '' && last.paidOn >= lastOn ? { amount: last.amount, paidOn: last.paidOn } : undefined
}

/** For someone who writes although nothing is planned: never a stage that the age alone would escalate to. */
function stageByAge({ invoice, sent }: MailInvoice): Stage {
  const done = sent.flatMap(({ items }) => items.filter((item) => item.invoiceId === invoice.id).map((item) => item.stage))
  const highest = done.reduce<Stage | undefined>((top, stage) => (!top || isLaterStage(stage, top) ? stage : top), undefined)
  return highest ?? 'first'
}

/** Templates for the situation; else for the nearest one that has some. */
function nearest(templates: readonly Template[], situation: Situation): readonly Template[] {
  const fallbacks: Partial<Record<Situation, Situation>> = {
    'statement-mixed': 'statement',
    'thanks-late': 'thanks',
    'promise-passed': 'second',
    'part-payment': 'first',
    due: 'before-due',
    third: 'second',
    final: 'third',
    second: 'first',
    question: 'first',
  }
  for (let wanted: Situation | undefined = situation; wanted; wanted = fallbacks[wanted]) {
    const found = templates.filter((template) => template.situation === wanted)
    if (found.length > 0) return found
  }
  return templates
}

function stepOf({ client, settings }: MailFacts, situation: Situation): ScheduleStep | undefined {
  const stage = stages.find((one) => one === situation)
  return stage && scheduleFor(client, settings).steps.find((step) => step.stage === stage)
}
