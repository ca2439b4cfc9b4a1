import { mailLanguages } from '../../lib/mail/mail-languages.ts'

/** The languages of the mails, as selects offer them. */
export const languageChoices = mailLanguages.map(({ code, name, hasFormality }) => ({ value: code, label: name, hasFormality }))
