export type ClientId = string

/** How a mail addresses the client in languages that tell the two apart (Sie/du, vous/tu, usted/tú …). */
export type Formality = 'formal' | 'informal'

/** The highest minimum of a client: as an amount of any currency it is still exact. */
export const highestMinimum = 1_000_000_000

/** Someone who owes, or owed, an invoice. */
export interface Client {
  readonly id: ClientId
  /** The company, or the person where there is no company. */
  readonly name: string
  /** The person who reads the mail, such as "Ada Lovelace"; empty when unknown. */
  readonly contactName: string
  readonly email: string
  /** Copied on every reminder. */
  readonly cc: readonly string[]
  /** Language of the mails as BCP 47 primary tag (`en`, `de`); unset follows the settings. */
  readonly language?: string
  readonly formality?: Formality
  /** Statutory interest is for businesses only. */
  readonly isBusiness?: boolean
  /** ISO 3166-1 alpha-2, for public holidays. */
  readonly country?: string
  readonly region?: string
  /** Never propose a reminder for this client. */
  readonly doNotChase?: boolean
  /** Open balances below so many whole units (euros, yen) of the invoice's currency are not chased. */
  readonly minimumMajor?: number
  /** A named schedule of the settings; unset uses the default one. */
  readonly scheduleId?: string
  readonly notes?: string
}
