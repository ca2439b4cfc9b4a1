import type { Client } from '../domain/client.ts'
import { contactChannels, contactOutcomes, type ContactNote } from '../domain/contact-note.ts'
import type { Day } from '../domain/day.ts'
import type { Invoice } from '../domain/invoice.ts'
import { decimalText, type Money } from '../domain/money.ts'
import { stages } from '../domain/schedule.ts'
import {
  amountAt,
  choiceAt,
  currencyAt,
  dayAt,
  fieldAt,
  isMissing,
  isObjectAt,
  listAt,
  onlyKnown,
  optionalBooleanAt,
  optionalChoiceAt,
  optionalInstantAt,
  optionalTextAt,
  report,
  textAt,
  type Place,
} from './backup-reader.ts'
import { readHold } from './read-invoices.ts'
import type { LoggedEvent } from './schema.ts'

type Fact = LoggedEvent['fact']

const mostInvoices = 250_000

const types = [
  'added',
  'imported',
  'due-changed',
  'total-changed',
  'held',
  'released',
  'snoozed',
  'stage-waived',
  'stage-restored',
  'written-off',
  'taken-up',
  'answered',
  'contact',
  'reply',
] as const satisfies readonly Fact['type'][]

/** Reads the lines of the log. What they say of invoices or clients that are not in the file is left out: those were deleted. */
export function readLog(
  places: readonly Place[],
  { clients, invoices }: { readonly clients: readonly Client[]; readonly invoices: readonly Invoice[] },
): readonly LoggedEvent[] {
  const clientIds = new Set(clients.map(({ id }) => id))
  const ids = new Set(invoices.map(({ id }) => id))
  return places.flatMap((place): LoggedEvent[] => {
    if (!isObjectAt(place)) return []
    const on = dayAt(fieldAt(place, 'on'))
    const at = optionalInstantAt(fieldAt(place, 'at'))
    const clientId = textAt(fieldAt(place, 'clientId'), 200)
    const named = listAt(fieldAt(place, 'invoiceIds'), mostInvoices).flatMap((entry) => textAt(entry, 200) ?? [])
    const fact = readFact(fieldAt(place, 'fact'), on ?? '')
    const invoiceIds = named.filter((id) => ids.has(id))
    if (!on || !fact || clientId === undefined || !clientIds.has(clientId) || invoiceIds.length === 0) return []
    return [{ at: at ?? `${on}T00:00:00.000Z`, on, clientId, invoiceIds, fact }]
  })
}

/** A line of the log as a backup has it: amounts as decimal text. */
export function writeLogLine({ fact, ...line }: LoggedEvent): object {
  if (fact.type !== 'total-changed') return { ...line, fact }
  return { ...line, fact: { ...fact, from: writeMoney(fact.from), to: writeMoney(fact.to) } }
}

function readFact(place: Place, on: Day): Fact | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const type = choiceAt(at('type'), types)
  switch (type) {
    case undefined:
      return undefined
    case 'added':
    case 'imported':
    case 'written-off':
    case 'taken-up':
      return { type }
    case 'due-changed': {
      const [from, to] = [dayAt(at('from')), dayAt(at('to'))]
      return from && to ? { type, from, to } : undefined
    }
    case 'total-changed': {
      const [from, to] = [readMoney(at('from')), readMoney(at('to'))]
      return from && to && { type, from, to }
    }
    case 'held': {
      if (isMissing(at('hold'))) return report(at('hold'), 'field-missing')
      const hold = readHold(at('hold'), on)
      return hold && { type, hold }
    }
    case 'released': {
      const reason = choiceAt(at('reason'), ['promised', 'dispute', 'paused'])
      return reason && { type, reason }
    }
    case 'snoozed': {
      const until = dayAt(at('until'))
      return until ? { type, until } : undefined
    }
    case 'stage-waived':
    case 'stage-restored': {
      const stage = choiceAt(at('stage'), stages)
      return stage && { type, stage }
    }
    case 'answered':
      return { type, wasSent: optionalBooleanAt(at('wasSent')) ?? false }
    case 'contact': {
      const contact = readContact(at('contact'))
      return contact && { type, contact }
    }
    case 'reply':
      return {
        type,
        from: optionalTextAt(at('from'), 400) ?? '',
        messageId: optionalTextAt(at('messageId'), 200) ?? '',
        threadId: optionalTextAt(at('threadId'), 200) ?? '',
      }
  }
}

function readContact(place: Place): ContactNote | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const channel = choiceAt(at('channel'), contactChannels)
  const outcome = optionalChoiceAt(at('outcome'), contactOutcomes)
  const note = optionalTextAt(at('note')) ?? ''
  const messageId = optionalTextAt(at('messageId'), 200)
  const threadId = optionalTextAt(at('threadId'), 200)
  return channel && onlyKnown<ContactNote>({ channel, outcome, note, messageId, threadId })
}

function readMoney(place: Place): Money | undefined {
  if (!isObjectAt(place)) return undefined
  const currency = currencyAt(fieldAt(place, 'currency'))
  return currency ? amountAt(fieldAt(place, 'amount'), currency) : undefined
}

function writeMoney(money: Money): object {
  return { amount: decimalText(money), currency: money.currency }
}
