import type { Candidates, Choice } from '../../lib/browser/protocol.ts'
import { firstMailLanguage } from '../../lib/mail/mail-languages.ts'
import type { MailPick } from './mail-writer.ts'

/** What the person picked now or last time, else the invoice's, the client's, the freelancer's language; one that has mails. */
export function mailLanguage(choice: Choice | null, lastChoice: Candidates['lastChoice'], pick: MailPick = {}): string {
  const facts = choice?.facts
  return firstMailLanguage([
    pick.language,
    lastChoice?.language,
    facts?.invoices[0]?.invoice.language,
    facts?.client.language,
    facts?.settings.language,
  ])
}
