import { isEmail } from '../../lib/domain/contact-name.ts'
import { isCurrency } from '../../lib/domain/currencies.ts'
import { compactIban, formatIban, isIban } from '../../lib/domain/iban.ts'
import type { BankAccount, MyDetails } from '../../lib/domain/settings.ts'
import type { ScreenText } from '../text.tsx'
import { emailTrouble } from './client-entry.ts'
import { linkTrouble } from './link-trouble.ts'
import type { Trouble } from './trouble.ts'

/** The freelancer's own details as typed. They are plain text throughout, so the entry has their shape. */
export type DetailsEntry = MyDetails

/** A field of the form: one of the details, or `iban.0`, `currency.0` of a bank account. */
export type DetailsField = keyof MyDetails | `iban.${number}` | `currency.${number}`

export type ReadDetails =
  | { readonly ok: true; readonly me: MyDetails }
  | { readonly ok: false; readonly troubles: readonly Trouble<DetailsField>[] }

export const emptyAccount: BankAccount = { currency: '', holder: '', iban: '', bic: '', details: '' }

export function detailsEntryOf(me: MyDetails): DetailsEntry {
  return { ...me, bankAccounts: me.bankAccounts.map((account) => ({ ...account, iban: formatIban(account.iban) })) }
}

/** The details that were typed, tidied; or all that is wrong. An IBAN whose check digits do not fit would cost a payment. */
export function readDetailsEntry(entry: DetailsEntry, text: ScreenText): ReadDetails {
  const troubles: Trouble<DetailsField>[] = []
  const email = entry.email.trim()
  const link = linkTrouble(entry.paymentLink.trim(), text)
  if (email !== '' && !isEmail(email)) troubles.push({ at: 'email', message: emailTrouble(email, text) })
  if (link) troubles.push({ at: 'paymentLink', ...link })

  for (const [index, account] of entry.bankAccounts.entries()) {
    const currency = account.currency.trim().toUpperCase()
    if (!isCurrency(currency)) troubles.push({ at: `currency.${index}`, message: currencyTrouble(currency, text) })
    if (account.iban.trim() !== '' && !isIban(account.iban)) troubles.push({ at: `iban.${index}`, message: text.t('optionsTroubleIban') })
    else if (account.iban.trim() === '' && account.details.trim() === '')
      troubles.push({ at: `iban.${index}`, message: text.t('optionsTroubleNoIban') })
  }
  if (troubles.length > 0) return { ok: false, troubles }
  return {
    ok: true,
    me: {
      name: entry.name.trim(),
      business: entry.business.trim(),
      email,
      phone: entry.phone.trim(),
      paymentLink: entry.paymentLink.trim(),
      bankAccounts: entry.bankAccounts.map((account) => ({
        currency: account.currency.trim().toUpperCase(),
        holder: account.holder.trim(),
        iban: compactIban(account.iban),
        bic: account.bic.replaceAll(/\s+/g, '').toUpperCase(),
        details: account.details.trim(),
      })),
    },
  }
}

/** What is wrong with a currency code that is not one. */
export function currencyTrouble(currency: string, { t }: ScreenText): string {
  return currency === '' ? t('optionsTroubleNoCurrency') : t('optionsTroubleCurrency', currency)
}
