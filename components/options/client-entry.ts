import type { Client, Formality } from '../../lib/domain/client.ts'
import { isEmail } from '../../lib/domain/contact-name.ts'
import type { ScreenText } from '../text.tsx'
import type { Trouble } from './trouble.ts'

/** A client as typed. */
export interface ClientEntry {
  readonly name: string
  readonly contactName: string
  readonly email: string
  /** Addresses between commas, spaces or on lines of their own. */
  readonly cc: string
  readonly language: string
  readonly formality: string
  readonly isBusiness: boolean
  readonly doNotChase: boolean
  /** Whole units of the invoice's currency; empty is no minimum. */
  readonly minimum: string
  /** A schedule's id; empty is the default one. */
  readonly scheduleId: string
  /** ISO 3166 codes; empty for none. */
  readonly country: string
  readonly region: string
  readonly notes: string
}

export type ClientField = keyof ClientEntry

export const emptyClientEntry: ClientEntry = {
  name: '',
  contactName: '',
  email: '',
  cc: '',
  language: '',
  formality: '',
  isBusiness: true,
  doNotChase: false,
  minimum: '',
  scheduleId: '',
  country: '',
  region: '',
  notes: '',
}

export function clientEntryOf(client: Client): ClientEntry {
  return {
    name: client.name,
    contactName: client.contactName,
    email: client.email,
    cc: client.cc.join(', '),
    language: client.language ?? '',
    formality: client.formality ?? '',
    isBusiness: client.isBusiness ?? true,
    doNotChase: client.doNotChase ?? false,
    minimum: client.minimumMajor ? String(client.minimumMajor) : '',
    scheduleId: client.scheduleId ?? '',
    country: client.country ?? '',
    region: client.region ?? '',
    notes: client.notes ?? '',
  }
}

export type ReadClient =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly troubles: readonly Trouble<ClientField>[] }

/** The client that was typed, on top of what is already known of it; or all that is wrong. */
export function readClientEntry(entry: ClientEntry, base: Pick<Client, 'id'> & Partial<Client>, text: ScreenText): ReadClient {
  const troubles: Trouble<ClientField>[] = []
  const name = entry.name.trim()
  const email = entry.email.trim()
  const cc = entry.cc.split(/[\s,;]+/).filter((address) => address !== '')
  const minimum = entry.minimum.trim()
  const badCopy = cc.find((address) => !isEmail(address))

  if (name === '') troubles.push({ at: 'name', message: text.t('optionsTroubleClientUnnamed') })
  if (!isEmail(email)) troubles.push({ at: 'email', message: emailTrouble(email, text) })
  if (badCopy !== undefined) troubles.push({ at: 'cc', message: emailTrouble(badCopy, text) })
  if (minimum !== '' && !/^\d{1,9}$/.test(minimum)) troubles.push({ at: 'minimum', message: text.t('optionsTroubleMinimum') })
  if (troubles.length > 0) return { ok: false, troubles }

  const kept = withoutOptional(base)
  return {
    ok: true,
    client: {
      ...kept,
      name,
      contactName: entry.contactName.trim(),
      email,
      cc,
      isBusiness: entry.isBusiness,
      doNotChase: entry.doNotChase,
      ...(entry.language !== '' && { language: entry.language }),
      ...(isFormality(entry.formality) && { formality: entry.formality }),
      ...(minimum !== '' && { minimumMajor: Number(minimum) }),
      ...(entry.scheduleId !== '' && { scheduleId: entry.scheduleId }),
      ...(entry.country !== '' && { country: entry.country }),
      ...(entry.region !== '' && { region: entry.region }),
      ...(entry.notes.trim() !== '' && { notes: entry.notes.trim() }),
    },
  }
}

/** What the form decides anew is left out, so that an emptied field is gone. */
function withoutOptional(base: Pick<Client, 'id'> & Partial<Client>): Pick<Client, 'id'> & Partial<Client> {
  const { language: _l, formality: _f, minimumMajor: _m, scheduleId: _s, country: _c, region: _r, notes: _n, ...kept } = base
  return kept
}

/** What is wrong with an address, in kind words. */
export function emailTrouble(email: string, { t }: ScreenText): string {
  if (email === '') return t('optionsTroubleNoEmail')
  return email.includes('@') ? t('optionsTroubleEmail', email) : t('optionsTroubleEmailAt', email)
}

function isFormality(text: string): text is Formality {
  return text === 'formal' || text === 'informal'
}
