import type { Day } from './day.ts'
import type { CurrencyCode } from './money.ts'
import { defaultSchedule, type Schedule } from './schedule.ts'

/** Where a client can pay, for invoices in one currency. */
export interface BankAccount {
  readonly currency: CurrencyCode
  readonly holder: string
  readonly iban: string
  readonly bic: string
  /** Anything else a payer needs (bank name, sort code, routing number), one fact a line. */
  readonly details: string
}

/** The freelancer, as the mails name them. */
export interface MyDetails {
  readonly name: string
  readonly business: string
  readonly email: string
  readonly phone: string
  /** General payment page; an invoice's own link wins. */
  readonly paymentLink: string
  readonly bankAccounts: readonly BankAccount[]
}

/** On which days, and from when, reminders may be proposed. */
export interface WorkCalendar {
  /** ISO weekdays, 1 is Monday. */
  readonly weekdays: readonly number[]
  readonly daysOff: readonly Day[]
  readonly country?: string
  readonly region?: string
  /** `HH:MM`, 24 hours, in the freelancer's zone. */
  readonly timeOfDay: string
  /** No notification in these hours of any day, `HH:MM`, perhaps over midnight; what is due is told when they end. */
  readonly quietHours?: { readonly from: string; readonly until: string }
  /** Each working morning one notification says all that is due, also what was told before. */
  readonly hasOverview?: boolean
}

export interface Settings {
  readonly me: MyDetails
  /** The first one is the default. */
  readonly schedules: readonly Schedule[]
  readonly calendar: WorkCalendar
  /** Mail language for clients that have none. */
  readonly language: string
  /** True once the three-step start was finished or put away. */
  readonly isStarted: boolean
}

export const defaultSettings: Settings = {
  me: { name: '', business: '', email: '', phone: '', paymentLink: '', bankAccounts: [] },
  schedules: [defaultSchedule],
  calendar: { weekdays: [1, 2, 3, 4, 5], daysOff: [], timeOfDay: '09:00' },
  language: 'en',
  isStarted: false,
}
