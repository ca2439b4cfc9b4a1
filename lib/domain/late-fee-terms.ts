import type { Client } from './client.ts'
import type { Day } from './day.ts'
import type { Money } from './money.ts'

/** A yearly rate in percent as decimal text (`10.15`), from a day on until the next one. */
export interface DatedRate {
  readonly from: Day
  readonly percent: string
}

/** What lateness costs. The statutory kinds carry their dated rates, margin included, so that the freelancer can correct and extend them. */
export type LateFeeTerms =
  | { readonly kind: 'eu-2011-7'; readonly rates: readonly DatedRate[] }
  | { readonly kind: 'uk-1998'; readonly rates: readonly DatedRate[] }
  | { readonly kind: 'yearly'; readonly percent: string }
  | { readonly kind: 'monthly'; readonly percent: string }
  | { readonly kind: 'fixed'; readonly amount: Money }

/**
 * Directive 2011/7/EU, article 2(6) and 2(7): the European Central Bank's rate for main refinancing operations on 1 January and
 * 1 July (4.50, 4.25, 3.15, 2.15, 2.15) plus 8 points. Countries may ask for more; the rates are there to be edited.
 */
export const euTerms = {
  kind: 'eu-2011-7',
  rates: [
    { from: '2024-01-01', percent: '12.50' },
    { from: '2024-07-01', percent: '12.25' },
    { from: '2025-01-01', percent: '11.15' },
    { from: '2025-07-01', percent: '10.15' },
    { from: '2026-01-01', percent: '10.15' },
  ],
} as const satisfies LateFeeTerms

/**
 * Late Payment of Commercial Debts (Rate of Interest) (No. 3) Order 2002, SI 2002/1675: the Bank of England's rate on 31 December
 * and 30 June (5.25, 5.25, 4.75, 4.25, 3.75) plus 8 points, for the six months that follow.
 */
export const ukTerms = {
  kind: 'uk-1998',
  rates: [
    { from: '2024-01-01', percent: '13.25' },
    { from: '2024-07-01', percent: '13.25' },
    { from: '2025-01-01', percent: '12.75' },
    { from: '2025-07-01', percent: '12.25' },
    { from: '2026-01-01', percent: '11.75' },
  ],
} as const satisfies LateFeeTerms

/** The rate that holds on a day: the latest one that began by then; null before the first. */
export function rateOn(rates: readonly DatedRate[], day: Day): DatedRate | null {
  const begun = rates.filter(({ from }) => from <= day)
  return begun.length === 0 ? null : begun.reduce((latest, rate) => (rate.from > latest.from ? rate : latest))
}

/** Statutory interest is owed between businesses only; what was agreed is owed by anyone. */
export function canCharge(terms: LateFeeTerms, client: Pick<Client, 'isBusiness'>): boolean {
  const isStatutory = terms.kind === 'eu-2011-7' || terms.kind === 'uk-1998'
  return !isStatutory || client.isBusiness === true
}
