import type { Day, Instant } from '../domain/day.ts'
import type { Hold, Invoice, Payment, ThreadLink } from '../domain/invoice.ts'
import { addMoney, type CurrencyCode, type Money } from '../domain/money.ts'
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
  optionalDayAt,
  optionalInstantAt,
  optionalLanguageAt,
  optionalTextAt,
  report,
  textAt,
  type Place,
} from './backup-reader.ts'
import type { MakeId } from './backup.ts'
import { addressesAt, type FindClient } from './read-clients.ts'

interface Around {
  readonly findClient: FindClient
  readonly ids: MakeId
  readonly exportedAt: Instant | undefined
}

const mostPayments = 1000

/** Reads the list of invoices, complete or in the minimal form. The same invoice twice is a problem. */
export function readInvoices(places: readonly Place[], around: Around): readonly Invoice[] {
  const byId = new Map<string, Invoice>()
  const names = new Set<string>()
  for (const place of places) {
    const invoice = readInvoice(place, around)
    if (!invoice) continue
    const name = JSON.stringify([invoice.clientId, invoice.number])
    if (byId.has(invoice.id) || names.has(name)) report(place, 'backup-twice', { number: invoice.number.slice(0, 80) })
    byId.set(invoice.id, invoice)
    names.add(name)
  }
  return [...byId.values()]
}

function readInvoice(place: Place, { findClient, ids, exportedAt }: Around): Invoice | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const number = textAt(at('number'))?.trim()
  const client = findClient(isMissing(at('client')) && !isMissing(at('clientId')) ? at('clientId') : at('client'))
  const currency = currencyAt(at('currency'))
  const total = currency && amountAt(at('total'), currency)
  const [issuedOn, dueOn] = [dayAt(at('issuedOn')), dayAt(at('dueOn'))]
  if (issuedOn && dueOn && dueOn < issuedOn) report(at('dueOn'), 'due-before-issued')
  const payments = currency ? readPayments(at('payments'), currency) : []
  const waived = listAt(at('waived'), stages.length).flatMap((entry) => choiceAt(entry, stages) ?? [])
  const cc = addressesAt(at('cc'))
  const rest = {
    paymentLink: optionalTextAt(at('paymentLink')),
    poNumber: optionalTextAt(at('poNumber')),
    project: optionalTextAt(at('project')),
    notes: optionalTextAt(at('notes'), 100_000),
    language: optionalLanguageAt(at('language')),
    cc: cc.length > 0 ? cc : undefined,
    hold: readHold(at('hold'), exportedAt?.slice(0, 10) ?? issuedOn ?? ''),
    writtenOffOn: optionalDayAt(at('writtenOffOn')),
    waived: waived.length > 0 ? waived : undefined,
    snoozedUntil: optionalDayAt(at('snoozedUntil')),
    contactedOn: optionalDayAt(at('contactedOn')),
    repliedOn: optionalDayAt(at('repliedOn')),
    repliedAt: optionalInstantAt(at('repliedAt')),
    thread: readThread(at('thread')),
  }
  const id = optionalTextAt(at('id'), 200)
  const createdAt = optionalInstantAt(at('createdAt'))
  const updatedAt = optionalInstantAt(at('updatedAt'))
  if (!number || !client || !total || !issuedOn || !dueOn) return undefined
  // Without a date of its own a record must never win against one that was changed here.
  const firstAt = `${issuedOn}T00:00:00.000Z`
  return onlyKnown<Invoice>({
    id: id ?? ids('invoice', client.id, number),
    number,
    clientId: client.id,
    total,
    issuedOn,
    dueOn,
    payments,
    ...rest,
    createdAt: createdAt ?? firstAt,
    updatedAt: updatedAt ?? createdAt ?? firstAt,
  })
}

function readPayments(place: Place, currency: CurrencyCode): readonly Payment[] {
  const payments = listAt(place, mostPayments).flatMap((entry): Payment[] => {
    if (!isObjectAt(entry)) return []
    const amount = amountAt(fieldAt(entry, 'amount'), currency)
    const paidOn = dayAt(fieldAt(entry, 'paidOn'))
    return amount && paidOn ? [{ amount, paidOn }] : []
  })
  if (!hasExactSum(payments.map(({ amount }) => amount))) report(place, 'amount-invalid')
  return payments
}

function hasExactSum(amounts: readonly Money[]): boolean {
  try {
    return amounts.length === 0 || amounts.reduce(addMoney).minor >= 0
  } catch {
    return false
  }
}

/** A pause of reminders; `since` is the day it began where the file does not say. */
export function readHold(place: Place, since: Day): Hold | undefined {
  if (isMissing(place) || !isObjectAt(place)) return undefined
  const reason = choiceAt(fieldAt(place, 'reason'), ['promised', 'dispute', 'paused'])
  const until = optionalDayAt(fieldAt(place, 'until')) ?? null
  const note = optionalTextAt(fieldAt(place, 'note')) ?? ''
  return reason && { reason, until, note, since: optionalDayAt(fieldAt(place, 'since')) ?? since }
}

function readThread(place: Place): ThreadLink | undefined {
  if (isMissing(place) || !isObjectAt(place)) return undefined
  const account = textAt(fieldAt(place, 'account'), 400)
  const threadId = textAt(fieldAt(place, 'threadId'), 200)
  const token = optionalTextAt(fieldAt(place, 'token'), 400)
  return account && threadId ? onlyKnown<ThreadLink>({ account, threadId, token }) : undefined
}
