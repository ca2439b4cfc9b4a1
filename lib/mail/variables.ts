/** How a value is written and checked. A flag only opens a section; a list is repeated by one. */
export type VariableKind = 'text' | 'date' | 'money' | 'number' | 'url' | 'flag' | 'list'

/** Where the palette shows a variable. */
export type VariableGroup = 'client' | 'invoice' | 'dates' | 'paying' | 'history' | 'several' | 'me'

export interface Variable {
  readonly kind: VariableKind
  readonly group: VariableGroup
  /** What the palette says: what it is, and when it is missing. */
  readonly description: string
  readonly example: string
  /** Speaks of one invoice: missing in a mail about several. */
  readonly isOfOneInvoice?: true
  /** What each entry of a list holds, usable between `{{#list}}` and `{{/list}}` only. */
  readonly fields?: Readonly<Record<string, 'text' | 'date' | 'money' | 'number' | 'url'>>
}

/** Every variable a template may use. Anything else is a problem. */
export const variables = {
  firstName: { kind: 'text', group: 'client', description: 'First name of the contact; the company where there is none', example: 'Maria' },
  contactName: {
    kind: 'text',
    group: 'client',
    description: 'Full name of the contact; the company where there is none',
    example: 'Maria Lopez',
  },
  clientName: { kind: 'text', group: 'client', description: 'The company', example: 'Acme GmbH' },

  invoiceNumber: { kind: 'text', group: 'invoice', isOfOneInvoice: true, description: 'Number of the invoice', example: 'INV-1042' },
  total: { kind: 'money', group: 'invoice', isOfOneInvoice: true, description: 'Total of the invoice', example: '€1,200.00' },
  balance: { kind: 'money', group: 'invoice', isOfOneInvoice: true, description: 'Open balance: total less payments', example: '€800.00' },
  paid: {
    kind: 'money',
    group: 'invoice',
    isOfOneInvoice: true,
    description: 'Sum of the payments so far; missing when there was none',
    example: '€400.00',
  },
  lastPayment: { kind: 'money', group: 'invoice', isOfOneInvoice: true, description: 'The latest payment, if any', example: '€400.00' },
  project: { kind: 'text', group: 'invoice', isOfOneInvoice: true, description: 'The project, if any', example: 'Website relaunch' },
  poNumber: { kind: 'text', group: 'invoice', isOfOneInvoice: true, description: 'The client’s order number, if any', example: 'PO-778' },
  lateFee: {
    kind: 'money',
    group: 'invoice',
    isOfOneInvoice: true,
    description: 'The agreed late fee or interest so far; missing when none was agreed',
    example: '€40.00',
  },
  totalWithFee: {
    kind: 'money',
    group: 'invoice',
    isOfOneInvoice: true,
    description: 'Open balance and agreed late fee together; missing when none was agreed',
    example: '€840.00',
  },

  issuedOn: { kind: 'date', group: 'dates', isOfOneInvoice: true, description: 'Day of the invoice', example: '7 October 2026' },
  dueOn: { kind: 'date', group: 'dates', isOfOneInvoice: true, description: 'Due date', example: '6 November 2026' },
  isOverdue: { kind: 'flag', group: 'dates', description: 'The due date has passed (of at least one invoice)', example: 'yes' },
  isDueToday: { kind: 'flag', group: 'dates', isOfOneInvoice: true, description: 'It is due today', example: 'no' },
  daysOverdue: {
    kind: 'number',
    group: 'dates',
    isOfOneInvoice: true,
    description: 'Days past the due date, as a number; missing until then',
    example: '12',
  },
  daysLate: {
    kind: 'text',
    group: 'dates',
    isOfOneInvoice: true,
    description: 'The same in words, singular or plural; missing until then',
    example: '12 days',
  },
  isOneDayLate: { kind: 'flag', group: 'dates', isOfOneInvoice: true, description: 'It is exactly one day late', example: 'no' },
  daysUntilDue: {
    kind: 'number',
    group: 'dates',
    isOfOneInvoice: true,
    description: 'Days to the due date, as a number; missing from then on',
    example: '3',
  },
  daysLeft: {
    kind: 'text',
    group: 'dates',
    isOfOneInvoice: true,
    description: 'The same in words, singular or plural; missing from the due date on',
    example: '3 days',
  },
  payBy: { kind: 'date', group: 'dates', description: 'The day by which you ask for payment or an answer', example: '27 November 2026' },
  nextContactOn: {
    kind: 'date',
    group: 'dates',
    description: 'The day you will write again, where it is known',
    example: '30 November 2026',
  },

  hasPaymentOptions: { kind: 'flag', group: 'paying', description: 'There is a payment link or a bank account', example: 'yes' },
  paymentLink: {
    kind: 'url',
    group: 'paying',
    description: 'The invoice’s payment link, else yours; missing when there is none',
    example: 'https://pay.example.com/inv-1042',
  },
  hasBankDetails: { kind: 'flag', group: 'paying', description: 'There is a bank account in the invoice’s currency', example: 'yes' },
  bankDetails: {
    kind: 'list',
    group: 'paying',
    description: 'Your account in the invoice’s currency, one fact a line',
    example: 'Maria Lopez, IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX',
    fields: { line: 'text' },
  },
  reference: {
    kind: 'text',
    group: 'paying',
    description: 'What to quote with the payment: the invoice number or numbers',
    example: 'INV-1042',
  },
  hasInstalments: { kind: 'flag', group: 'paying', isOfOneInvoice: true, description: 'Instalments are planned', example: 'yes' },
  instalments: {
    kind: 'list',
    group: 'paying',
    isOfOneInvoice: true,
    description: 'The planned instalments that are still open',
    example: '€400.00 on 1 December 2026',
    fields: { amount: 'money', due: 'date' },
  },
  instalment: { kind: 'money', group: 'paying', isOfOneInvoice: true, description: 'The next open instalment', example: '€400.00' },
  instalmentDueOn: { kind: 'date', group: 'paying', isOfOneInvoice: true, description: 'Its due date', example: '1 December 2026' },

  lastReminderOn: {
    kind: 'date',
    group: 'history',
    description: 'Day of the last reminder; missing before the first',
    example: '14 November 2026',
  },
  lastPromiseOn: {
    kind: 'date',
    group: 'history',
    isOfOneInvoice: true,
    description: 'The day the client promised to pay by, where they did',
    example: '20 November 2026',
  },
  lastPaymentOn: {
    kind: 'date',
    group: 'history',
    isOfOneInvoice: true,
    description: 'Day of the latest payment of this invoice, if any',
    example: '10 November 2026',
  },
  paidBefore: {
    kind: 'text',
    group: 'history',
    description: 'Number of an earlier invoice the client paid in full, if any',
    example: 'INV-1001',
  },
  paidBeforeOn: { kind: 'date', group: 'history', description: 'The day it was paid in full', example: '3 September 2026' },
  isPaidBeforeOnTime: { kind: 'flag', group: 'history', description: 'It was paid on time', example: 'yes' },

  isSeveral: { kind: 'flag', group: 'several', description: 'The mail is about more than one invoice', example: 'no' },
  invoiceCount: { kind: 'number', group: 'several', description: 'How many invoices the mail is about', example: '3' },
  invoiceNumbers: {
    kind: 'text',
    group: 'several',
    description: 'All invoice numbers, joined',
    example: 'INV-1042, INV-1051 and INV-1060',
  },
  totalDue: {
    kind: 'money',
    group: 'several',
    description: 'Open balance of all, one total per currency',
    example: '€1,200.00 and £400.00',
  },
  invoices: {
    kind: 'list',
    group: 'several',
    description: 'All invoices, most urgent first',
    example: 'INV-1042: €800.00, due on 6 November 2026',
    fields: { number: 'text', issued: 'date', due: 'date', open: 'money', late: 'text', link: 'url' },
  },
  hasOverdue: { kind: 'flag', group: 'several', description: 'Some invoices are past their due date', example: 'yes' },
  overdueInvoices: {
    kind: 'list',
    group: 'several',
    description: 'The invoices past their due date',
    example: 'INV-1042: €800.00, 12 days late',
    fields: { number: 'text', issued: 'date', due: 'date', open: 'money', late: 'text', link: 'url' },
  },
  overdueDue: { kind: 'money', group: 'several', description: 'Open balance of these, one total per currency', example: '€800.00' },
  hasUpcoming: { kind: 'flag', group: 'several', description: 'Some invoices are not overdue yet', example: 'yes' },
  upcomingInvoices: {
    kind: 'list',
    group: 'several',
    description: 'The invoices not overdue yet',
    example: 'INV-1051: £400.00, due on 27 November 2026',
    fields: { number: 'text', issued: 'date', due: 'date', open: 'money', late: 'text', link: 'url' },
  },

  hasSignature: { kind: 'flag', group: 'me', description: 'Gmail adds your signature below the mail', example: 'no' },
  myName: { kind: 'text', group: 'me', description: 'Your name', example: 'Maria Lopez' },
  myBusiness: { kind: 'text', group: 'me', description: 'Your business, if it has a name', example: 'Lopez Studio' },
  myPhone: { kind: 'text', group: 'me', description: 'Your phone number, if any', example: '+44 20 7946 0018' },
  myEmail: { kind: 'text', group: 'me', description: 'Your e-mail address, if any', example: 'maria@example.com' },
  signatureLines: {
    kind: 'list',
    group: 'me',
    description: 'Business and e-mail, one a line, below your name; empty when Gmail adds your signature',
    example: 'Lopez Studio',
    fields: { line: 'text' },
  },
} as const satisfies Readonly<Record<string, Variable>>

export type VariableName = keyof typeof variables

/** An entry of a list: field → text, missing ones unset. */
export type Entry = Readonly<Record<string, string | undefined>>

/** What a template is filled with. Text is as typed, not escaped; dates, money and joins are written in the mail's language. */
export type VariableValues = Readonly<Partial<Record<VariableName, string | number | boolean | readonly Entry[]>>>

/** The variable of this name; undefined when there is none. */
export function findVariable(name: string): Variable | undefined {
  // hasOwn has just shown that the name is a key.
  return Object.hasOwn(variables, name) ? variables[name as VariableName] : undefined
}
