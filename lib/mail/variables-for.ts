import { contactName, firstName } from '../domain/contact-name.ts'
import { daysBetween } from '../domain/day.ts'
import { formatIban } from '../domain/iban.ts'
import { openBalance, paidTotal } from '../domain/invoice.ts'
import { addMoney, formatMoney, sumByCurrency } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import type { BankAccount, MyDetails } from '../domain/settings.ts'
import type { Day } from '../domain/day.ts'
import { countDays, joinList, writeDay } from './phrases.ts'
import { mailLocale } from './mail-languages.ts'
import type { MailFacts, MailInvoice } from './mail-facts.ts'
import type { Entry, VariableValues } from './variables.ts'

/**
 * What the facts say, in the words of the mail's language. What is not known, or would not be true, is not set.
 * In a mail about several invoices everything that speaks of one invoice is unset.
 * @param language BCP 47 primary tag of the mail, such as `de`
 */
export function variablesFor(facts: MailFacts, language: string): VariableValues {
  const writing = writeIn(language)
  const [only, ...others] = facts.invoices
  const isSeveral = others.length > 0
  return {
    ...aboutClient(facts),
    ...(only && !isSeveral ? aboutInvoice(only, facts, writing) : {}),
    ...aboutAll(facts, writing),
    ...aboutPaying(facts, writing),
    ...aboutHistory(facts, writing),
    ...aboutMe(facts),
    isSeveral,
    payBy: writing.day(facts.payBy),
    nextContactOn: facts.nextContactOn ? writing.day(facts.nextContactOn) : '',
  }
}

/** The language's way of writing values. */
interface Writing {
  readonly day: (day: Day) => string
  readonly money: (money: Money) => string
  readonly days: (count: number) => string
  readonly list: (items: readonly string[]) => string
}

function writeIn(language: string): Writing {
  const locale = mailLocale(language)
  return {
    day: (day) => writeDay(day, locale),
    money: (money) => formatMoney(money, locale),
    days: (count) => countDays(count, locale),
    list: (items) => joinList(items, locale),
  }
}

function aboutClient({ client }: MailFacts): VariableValues {
  return { firstName: firstName(client), contactName: contactName(client), clientName: client.name }
}

function aboutInvoice({ invoice }: MailInvoice, facts: MailFacts, writing: Writing): VariableValues {
  const late = daysBetween(invoice.dueOn, facts.today)
  const paid = paidTotal(invoice)
  const lastPayment = invoice.payments.at(-1)
  const fee = facts.lateFee
  const open = facts.instalments ?? []
  const next = open[0]
  return {
    invoiceNumber: invoice.number,
    total: writing.money(invoice.total),
    balance: writing.money(openBalance(invoice)),
    paid: paid.minor > 0 ? writing.money(paid) : '',
    lastPayment: lastPayment ? writing.money(lastPayment.amount) : '',
    lastPaymentOn: lastPayment ? writing.day(lastPayment.paidOn) : '',
    project: invoice.project ?? '',
    poNumber: invoice.poNumber ?? '',
    lateFee: fee ? writing.money(fee) : '',
    totalWithFee: fee ? writing.money(addMoney(openBalance(invoice), fee)) : '',
    issuedOn: writing.day(invoice.issuedOn),
    dueOn: writing.day(invoice.dueOn),
    isDueToday: late === 0,
    daysOverdue: late > 0 ? late : '',
    daysLate: late > 0 ? writing.days(late) : '',
    isOneDayLate: late === 1,
    daysUntilDue: late < 0 ? -late : '',
    daysLeft: late < 0 ? writing.days(-late) : '',
    lastPromiseOn: invoice.hold?.reason === 'promised' && invoice.hold.until ? writing.day(invoice.hold.until) : '',
    hasInstalments: open.length > 0,
    instalments: open.map((one) => ({ amount: writing.money(one.amount), due: writing.day(one.dueOn) })),
    instalment: next ? writing.money(next.amount) : '',
    instalmentDueOn: next ? writing.day(next.dueOn) : '',
  }
}

function aboutAll({ invoices, today }: MailFacts, writing: Writing): VariableValues {
  const overdue = invoices.filter(({ invoice }) => daysBetween(invoice.dueOn, today) > 0)
  const upcoming = invoices.filter((one) => !overdue.includes(one))
  const totals = (some: readonly MailInvoice[]): string =>
    writing.list(sumByCurrency(some.map(({ invoice }) => openBalance(invoice))).map((total) => writing.money(total)))
  const entries = (some: readonly MailInvoice[]): Entry[] => some.map((one) => invoiceEntry(one, today, writing))
  return {
    invoiceCount: invoices.length,
    invoiceNumbers: writing.list(invoices.map(({ invoice }) => invoice.number)),
    totalDue: totals(invoices),
    invoices: entries(invoices),
    isOverdue: overdue.length > 0,
    hasOverdue: overdue.length > 0,
    overdueInvoices: entries(overdue),
    overdueDue: totals(overdue),
    hasUpcoming: upcoming.length > 0,
    upcomingInvoices: entries(upcoming),
  }
}

function invoiceEntry({ invoice }: MailInvoice, today: Day, writing: Writing): Entry {
  const late = daysBetween(invoice.dueOn, today)
  return {
    number: invoice.number,
    issued: writing.day(invoice.issuedOn),
    due: writing.day(invoice.dueOn),
    open: writing.money(openBalance(invoice)),
    late: late > 0 ? writing.days(late) : undefined,
    link: invoice.paymentLink,
  }
}

function aboutPaying({ invoices, settings: { me } }: MailFacts, writing: Writing): VariableValues {
  const links = new Set(invoices.map(({ invoice }) => invoice.paymentLink?.trim() || me.paymentLink.trim()))
  // With a link for each invoice, the list of invoices carries them and no single one is right for all.
  const paymentLink = links.size === 1 ? ([...links][0] ?? '') : me.paymentLink
  const currencies = [...new Set(invoices.map(({ invoice }) => invoice.total.currency))]
  const bankDetails = currencies.flatMap((currency) => accountLines(me, currency, currencies.length > 1))
  return {
    paymentLink,
    hasBankDetails: bankDetails.length > 0,
    hasPaymentOptions: paymentLink !== '' || bankDetails.length > 0,
    bankDetails,
    reference: writing.list(invoices.map(({ invoice }) => invoice.number)),
  }
}

function accountLines(me: MyDetails, currency: string, isOneOfSeveral: boolean): Entry[] {
  const account = me.bankAccounts.find((one) => one.currency === currency)
  const lines = account ? bankLines(account) : []
  return lines.map((line) => ({ line: isOneOfSeveral ? `${currency}: ${line}` : line }))
}

function bankLines(account: BankAccount): string[] {
  const { holder, iban, bic, details } = account
  const lines = [holder.trim(), iban.trim() && `IBAN ${formatIban(iban)}`, bic.trim() && `BIC ${bic.trim()}`]
  return [...lines, ...details.split(/\r?\n/).map((line) => line.trim())].filter((line) => line !== '')
}

function aboutHistory({ invoices, lastPaid }: MailFacts, writing: Writing): VariableValues {
  const lastOn = invoices
    .flatMap(({ sent }) => sent.map((reminder) => reminder.sentOn ?? ''))
    .reduce((latest, on) => (on > latest ? on : latest), '')
  return {
    lastReminderOn: lastOn && writing.day(lastOn),
    paidBefore: lastPaid?.number ?? '',
    paidBeforeOn: lastPaid ? writing.day(lastPaid.paidOn) : '',
    isPaidBeforeOnTime: lastPaid?.isOnTime ?? false,
  }
}

function aboutMe({ settings: { me }, hasSignature }: MailFacts): VariableValues {
  const lines = [me.business, me.email].filter((line) => line.trim() !== '' && line.trim() !== me.name.trim())
  return {
    hasSignature,
    myName: me.name,
    myBusiness: me.business,
    myPhone: me.phone,
    myEmail: me.email,
    signatureLines: hasSignature ? [] : lines.map((line) => ({ line })),
  }
}
