import type { Choice } from '../browser/protocol.ts'
import type { Client } from '../domain/client.ts'
import type { Day } from '../domain/day.ts'
import { dayOffIn } from '../domain/holidays.ts'
import { isPaid, type Invoice } from '../domain/invoice.ts'
import { compareUrgency, makeRow } from '../domain/invoice-row.ts'
import { suggestPayBy } from '../domain/pay-by.ts'
import { nextFollowUpAfterSending, planFollowUp, type PlanInput } from '../domain/plan-follow-up.ts'
import type { Reminder } from '../domain/reminder.ts'
import { isLaterStage, type Stage } from '../domain/schedule.ts'
import type { Settings } from '../domain/settings.ts'
import type { MailFacts, MailInvoice } from '../mail/mail-facts.ts'
import { warningsFor } from './warnings.ts'

/** An invoice with all its reminders, in any state. */
export interface ChosenInvoice {
  readonly invoice: Invoice
  readonly reminders: readonly Reminder[]
}

/** What a choice is made from, as it stands in the store. */
export interface Chosen {
  readonly client: Client
  readonly settings: Settings
  readonly invoices: readonly ChosenInvoice[]
}

/** When and where the mail is written. */
export interface ChoiceMoment {
  readonly today: Day
  readonly hasSignature: boolean
  readonly draftId?: string | null
  readonly lastPaid?: MailFacts['lastPaid']
}

/** Facts, stages and warnings for a mail about some invoices of one client. Pure. */
export function makeChoice(chosen: Chosen, { today, hasSignature, draftId = null, lastPaid }: ChoiceMoment): Choice {
  const { client, settings } = chosen
  const plans = toWriteAbout(chosen.invoices).map(({ invoice, reminders }) => {
    const plan: PlanInput = { invoice, client, reminders, settings, today }
    return { plan, stage: stageToWrite(plan), row: makeRow(invoice, client, planFollowUp(plan), today) }
  })
  const sorted = plans.toSorted((a, b) => compareUrgency(a.row, b.row))
  const next = earliest(sorted.map(({ plan, stage }) => nextFollowUpAfterSending({ ...plan, sentOn: today, stage }).on))
  const payBy = suggestPayBy({
    invoices: sorted.map(({ plan }) => plan.invoice),
    next: { on: next },
    today,
    calendar: settings.calendar,
    isDayOff: dayOffIn(settings.calendar, client),
  })
  const facts: MailFacts = {
    today,
    settings,
    client,
    invoices: sorted.map(({ plan, row }): MailInvoice => ({ invoice: plan.invoice, followUp: row.followUp, sent: sentOf(plan.reminders) })),
    ...(lastPaid && { lastPaid }),
    hasSignature,
    payBy,
  }
  return {
    facts,
    items: sorted.map(({ plan, stage, row }) => ({ invoiceId: plan.invoice.id, stage, balance: row.balance })),
    followUpOn: earliest(sorted.map(({ plan, stage }) => nextFollowUpAfterSending({ ...plan, sentOn: today, stage, payBy }).on)),
    warnings: warningsFor(chosen, { today, draftId }),
  }
}

/** A statement names what is open; only when nothing is does the mail speak of what was paid, with thanks. */
function toWriteAbout(invoices: readonly ChosenInvoice[]): readonly ChosenInvoice[] {
  const open = invoices.filter(({ invoice }) => !isPaid(invoice))
  return open.length > 0 ? open : invoices
}

/**
 * The stage a mail written today would be: the planned one; where the plan says to wait or to do nothing, the one it would be without
 * that; after the last one, the last one again.
 */
export function stageToWrite(plan: PlanInput): Stage {
  const { hold: _hold, snoozedUntil: _snoozedUntil, writtenOffOn: _writtenOffOn, ...invoice } = plan.invoice
  const { doNotChase: _doNotChase, minimumMajor: _minimumMajor, ...client } = plan.client
  const planned = planFollowUp(plan).stage ?? planFollowUp({ ...plan, invoice, client }).stage
  if (planned) return planned
  const sent = sentOf(plan.reminders).flatMap(({ items }) => items.flatMap((item) => (item.invoiceId === invoice.id ? item.stage : [])))
  return sent.reduce<Stage | null>((last, stage) => (last === null || isLaterStage(stage, last) ? stage : last), null) ?? 'first'
}

export function earliest(days: readonly (Day | null)[]): Day | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null
}

/** The reminders that went out, oldest first. */
function sentOf(reminders: readonly Reminder[]): readonly Reminder[] {
  const key = ({ sentOn = '', sentAt = '' }: Reminder): string => `${sentOn} ${sentAt}`
  return reminders.filter(({ state }) => state === 'sent').toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
