/** A language mails can be written in. */
export interface MailLanguage {
  /** BCP 47 primary tag, also the folder under `templates/`. */
  readonly code: string
  /** In the language itself, as the language switch shows it. */
  readonly name: string
  /** For dates, money and lists: the region whose habits most readers of the language can read. */
  readonly locale: string
  /** Whether the language tells a formal from an informal "you", so that its templates come in both. */
  readonly hasFormality: boolean
}

export const mailLanguages: readonly MailLanguage[] = [
  { code: 'en', name: 'English', locale: 'en-GB', hasFormality: false },
  { code: 'de', name: 'Deutsch', locale: 'de-DE', hasFormality: true },
  { code: 'fr', name: 'Français', locale: 'fr-FR', hasFormality: true },
  { code: 'es', name: 'Español', locale: 'es-ES', hasFormality: true },
  { code: 'it', name: 'Italiano', locale: 'it-IT', hasFormality: true },
  { code: 'pt', name: 'Português', locale: 'pt-PT', hasFormality: true },
  { code: 'nl', name: 'Nederlands', locale: 'nl-NL', hasFormality: true },
]

/** The locale a mail in this language writes dates and money in. An unknown language is written as English is. */
export function mailLocale(language: string): string {
  return mailLanguages.find((one) => one.code === language)?.locale ?? 'en-GB'
}

/** The first of the wished languages that mails can be written in (`pt` for `pt-BR`), else English. */
export function firstMailLanguage(wishes: readonly (string | undefined)[]): string {
  const codes = wishes.map((wish) => wish?.split('-')[0])
  return codes.find((code) => mailLanguages.some((one) => one.code === code)) ?? 'en'
}
