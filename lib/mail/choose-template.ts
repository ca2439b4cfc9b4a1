import type { Day } from '../domain/day.ts'
import { isPaid, paidInFullOn } from '../domain/invoice.ts'
import type { Money } from '../domain/money.ts'
import { isLaterStage, scheduleFor, stages, type ScheduleStep, type Stage, type Tone } from '../domain/schedule.ts'
import type { MailFacts, MailInvoice } from './mail-facts.ts'
import type { Situation, Template } from './template.ts'

/** Why a template is suggested, as data: the screens turn it into a sentence. */
export type SuggestionReason =
  | { readonly code: 'stage'; readonly stage: Stage }
  | { readonly code: 'several'; readonly invoices: number; readonly isMixed: boolean }
  | { readonly code: 'promise-passed'; readonly promisedOn?: Day }
  | { readonly code: 'promised'; readonly until?: Day }
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
  if (reason.code === 'on-hold') {
    if (reason.hold.reason === 'dispute') return { situation: 'dispute', why: { code: 'disputed' } }
    if (reason.hold.reason === 'promised') return promised(reason.hold.until, facts.today)
  }
  if (reason.code === 'stage' && reason.basis === 'promise-passed') return promised(first.invoice.hold?.until ?? null, facts.today)
  const payment = paymentSinceLastReminder(first)
  if (payment) return { situation: 'part-payment', why: { code: 'part-payment', ...payment } }
  if (reason.code === 'after-final') return { situation: 'question', why: { code: 'after-final' } }
  if (stage) return { situation: stage, why: { code: 'stage', stage } }
  return { situation: stageByAge(first, facts.today), why: { code: 'nothing-planned' } }
}

function thanks({ invoice }: MailInvoice): { readonly situation: Situation; readonly why: SuggestionReason } {
  const isLate = (paidInFullOn(invoice) ?? '') > invoice.dueOn
  return { situation: isLate ? 'thanks-late' : 'thanks', why: { code: 'paid', isLate } }
}

function promised(until: Day | null, today: Day): { readonly situation: Situation; readonly why: SuggestionReason } {
  if (until && until >= today) return { situation: 'promise-confirmed', why: { code: 'promised', until } }
  return { situation: 'promise-passed', why: { code: 'promise-passed', ...(until && { promisedOn: until }) } }
}

/** The latest payment that the client has had no mail about. */
function paymentSinceLastReminder({ invoice, sent }: MailInvoice): { readonly amount: Money; readonly paidOn: Day } | undefined {
  const last = invoice.payments.at(-1)
  const lastOn = sent.map((reminder) => reminder.sentOn ?? '').reduce((latest, on) => (on > latest ? on : latest), '')
  return last && lastOn !== '' && last.paidOn >= lastOn ? { amount: last.amount, paidOn: last.paidOn } : undefined
}

/** For someone who writes although nothing is planned: never a stage that the age alone would escalate to. */
function stageByAge({ invoice, sent }: MailInvoice, today: Day): Stage {
  const done = sent.flatMap(({ items }) => items.filter((item) => item.invoiceId === invoice.id).map((item) => item.stage))
  const highest = done.reduce<Stage | undefined>((top, stage) => (!top || isLaterStage(stage, top) ? stage : top), undefined)
  if (highest) return highest
  if (invoice.dueOn > today) return 'before-due'
  return invoice.dueOn === today ? 'due' : 'first'
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
