import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay, isoWeekday, type Day } from '../../../lib/domain/day.ts'
import type { FollowUp } from '../../../lib/domain/follow-up.ts'
import { namedHolidaysOf } from '../../../lib/domain/holidays-named.ts'
import { dayOffIn } from '../../../lib/domain/holidays.ts'
import type { Hold, Invoice } from '../../../lib/domain/invoice.ts'
import { suggestPayBy } from '../../../lib/domain/pay-by.ts'
import { nextFollowUpAfterSending, planFollowUp, type PlanInput } from '../../../lib/domain/plan-follow-up.ts'
import { defaultSchedule, type Stage } from '../../../lib/domain/schedule.ts'
import { eur, makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'

// The timelines of docs/scheduling.md, read from the page and computed again. UPDATE_DOCS=1 writes them there.

const path = 'docs/scheduling.md'
const place = { country: 'DE', region: 'BY' }
const settings = makeSettings({ calendar: { ...makeSettings().calendar, ...place } })

/** A row up to what happens, and the rest as it should be. */
interface Row {
  readonly day: string
  readonly event: string
  readonly written: string
}

function timelinesIn(text: string): Row[][] {
  return text
    .split('<!-- timeline -->')
    .slice(1)
    .map((part) => {
      const lines = part.trimStart().split('\n')
      const end = lines.findIndex((line) => !line.startsWith('|'))
      return lines.slice(2, end === -1 ? undefined : end).map((line) => {
        const [, day = '', event = '', ...rest] = line.split('|').map((cell) => cell.trim())
        // What the page says about the day to pay by is computed too.
        return { day, event: event.replace(/, pay by .*$/, ''), written: [event, ...rest].filter((cell) => cell !== '').join(' | ') }
      })
    })
}

/** The rows of one invoice, computed. */
function compute(rows: readonly Row[]): string[] {
  let invoice = makeInvoice()
  const reminders: ReturnType<typeof makeReminder>[] = []
  return rows.map(({ day, event }) => {
    const today = dayIn(day)
    const input = (): PlanInput => ({ invoice, client: makeClient(), reminders, settings, today })
    const stage = /^You send the ([a-z-]+) reminder$/.exec(event)?.[1] as Stage | undefined
    let payBy: Day | null = null
    if (stage !== undefined) {
      const plan = planFollowUp(input())
      if (plan.stage !== stage || plan.on !== today) throw new Error(`${day}: due is ${plan.stage} on ${plan.on}.`)
      const next = nextFollowUpAfterSending({ ...input(), sentOn: today })
      payBy = suggestPayBy({ invoices: [invoice], next, today, calendar: settings.calendar, isDayOff: dayOffIn(place) })
      reminders.push(makeReminder({ id: `${stage} ${today}`, stage, sentOn: today, payBy }))
    } else invoice = changed(invoice, event, today)
    const followUp = planFollowUp(input())
    return [
      `${event}${payBy === null ? '' : `, pay by ${text(payBy)}`}`,
      comesNext(followUp),
      why(followUp, reminders.at(-1)?.sentOn),
    ].join(' | ')
  })
}

function changed(invoice: Invoice, event: string, today: Day): Invoice {
  const amount = eur(Math.round(Number(/€([\d,]+\.\d\d)/.exec(event)?.[1]?.replaceAll(',', '') ?? '0') * 100))
  const held = (reason: Hold['reason'], until: Day | null): Invoice => ({ ...invoice, hold: { reason, until, note: '', since: today } })
  switch (event.split(' ', 2).join(' ')) {
    case 'You save': {
      const dueOn = dayIn(event)
      return makeInvoice({ total: amount, dueOn, issuedOn: addDays(dueOn, -30), createdAt: `${today}T08:00:00.000Z` })
    }
    case 'They pay':
      return { ...invoice, payments: [...invoice.payments, { amount, paidOn: today }] }
    case 'They promise':
      return held('promised', dayIn(event))
    case 'They dispute':
      return held('dispute', null)
    case 'You put':
      return held('paused', dayIn(event))
    case 'You settle': {
      const { hold: _hold, ...free } = invoice
      return free
    }
    case 'You agree':
      return { ...invoice, writtenOffOn: today }
    case 'You open':
      return invoice
    default:
      throw new Error(`The page tells of something unknown: ${event}`)
  }
}

function comesNext({ action, stage, on, reason }: FollowUp): string {
  if (on !== null && stage !== null) return `${stage[0]?.toUpperCase()}${stage.slice(1)} reminder on ${text(on)}`
  if (on !== null) return `Politely asks you what next on ${text(on)}`
  if (reason.code === 'on-hold') return `Nothing: ${reason.hold.reason === 'dispute' ? 'in dispute' : 'on hold'}`
  return `Nothing: ${action === 'none' && reason.code === 'paid' ? 'paid' : 'written off'}`
}

function why({ reason, stage }: FollowUp, lastOn: Day | undefined): string {
  if (reason.code === 'on-hold') return 'until you say that it is settled'
  if (reason.code === 'after-final') return 'there is no further reminder'
  if (reason.code !== 'stage') return '—'
  const from = reason.movedFrom
  return from === undefined ? base() : `${base()} is ${freeDay(from)}: moved`

  function base(): string {
    if (reason.code !== 'stage') return ''
    const step = defaultSchedule.steps.find((step) => step.stage === stage)
    const lastStep = defaultSchedule.steps.find((step) => step.stage === reason.lastStage)
    const offset = step?.offset ?? 0
    switch (reason.basis) {
      case 'due-date':
        return `${days(Math.abs(offset))} ${offset < 0 ? 'before' : 'after'} the due date`
      case 'last-reminder':
        return `${days(offset - (lastStep?.offset ?? 0))} after the last reminder`
      case 'minimum-gap':
        return `${days(defaultSchedule.minimumGapDays)} after the last mail`
      case 'promise-passed':
        return 'the day after the promised one'
      case 'pay-by-passed':
        return 'the day after the one to pay by'
      case 'pause-over':
        return 'the hold is over'
      case 'today':
        return lastOn === undefined ? 'it is overdue already' : 'its day has gone by: now'
      default:
        return reason.basis
    }
  }
}

function freeDay(day: Day): string {
  const holiday = namedHolidaysOf(place, Number(day.slice(0, 4))).find(({ on }) => on === day)
  return holiday?.name ?? (isoWeekday(day) === 6 ? 'a Saturday' : 'a Sunday')
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** `Fri 6 Nov 2026`. */
function text(day: Day): string {
  return formatDay(day, 'en-US', 'short').slice(0, 3) + new Date(day).toUTCString().slice(4, 16).replace(/ 0/, ' ')
}

/** The last day that a text names; its weekday must be right. */
function dayIn(words: string): Day {
  const found = words.match(/\w{3} \d{1,2} \w{3} \d{4}/g)?.at(-1)
  if (!found) throw new Error(`No day in "${words}"`)
  const day = new Date(`${found.slice(4)} UTC`).toISOString().slice(0, 10)
  if (text(day) !== found) throw new Error(`${found} is ${text(day)}.`)
  return day
}

function withTimelines(page: string): string {
  const [head = '', ...parts] = page.split('<!-- timeline -->')
  const written = timelinesIn(page).map((rows, index) => {
    const lines = compute(rows).map((row, at) => `| ${rows[at]?.day} | ${row} |`)
    const table = ['| Day | What happens | What comes next | Why |', '| --- | --- | --- | --- |', ...lines]
    const after = (parts[index] ?? '').trimStart().split('\n')
    const end = after.findIndex((line) => !line.startsWith('|'))
    return `\n\n${table.join('\n')}\n${after.slice(end).join('\n')}`
  })
  return [head, ...written].join('<!-- timeline -->')
}

if (process.env['UPDATE_DOCS']) writeFileSync(path, withTimelines(readFileSync(path, 'utf8')))

describe('docs/scheduling.md', () => {
  const page = readFileSync(path, 'utf8')

  it('has five timelines', () => {
    expect(timelinesIn(page)).toHaveLength(5)
  })

  it.each(timelinesIn(page).map((rows, index) => [index + 1, rows] as const))('timeline %i is what the program plans', (_number, rows) => {
    expect(rows.map(({ written }) => written)).toEqual(compute(rows))
  })

  it('names the standard schedule', () => {
    for (const { stage, offset } of defaultSchedule.steps) {
      const name = stage === 'before-due' ? 'Before due' : `${stage[0]?.toUpperCase()}${stage.slice(1)}`
      const when = `${days(Math.abs(offset))} ${offset < 0 ? 'before' : 'after'} the due date`
      expect(page).toMatch(new RegExp(`\\| ${name} +\\| ${when} +\\|`))
    }
    expect(page).toContain(`**minimum gap** of ${defaultSchedule.minimumGapDays} days`)
  })
})
