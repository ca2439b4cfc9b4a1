import type { InvoiceId } from '../../lib/domain/invoice.ts'
import type { Mail } from '../../lib/mail/mail.ts'
import { choice as readChoice } from '../../lib/reminders/choice.ts'
import { listStoredTemplates } from '../../lib/reminders/templates.ts'
import { mailLanguage } from '../panel/mail-language.ts'

/**
 * Puts the suggested mail on the clipboard, for windows into which Politely cannot write. Resolves with the mail; when it has
 * problems, or when there is none, nothing was copied.
 */
export async function copyReminder(invoiceIds: readonly InvoiceId[]): Promise<Mail | null> {
  const writing = suggestedMail(invoiceIds)
  const part = async (type: 'text/plain' | 'text/html'): Promise<Blob> => {
    const mail = await writing
    if (!mail || mail.problems.length > 0) throw new Error('This mail must not be used.')
    return new Blob([type === 'text/html' ? mail.html : mail.text], { type })
  }
  // The clipboard is asked at once, while the press still counts, and gets its contents when they are written.
  const parts = { 'text/plain': part('text/plain'), 'text/html': part('text/html') }
  const copying = navigator.clipboard.write([new ClipboardItem(parts)])
  const [mail, copied] = await Promise.all([writing, Promise.allSettled([copying, ...Object.values(parts)])])
  const failed = copied.find((result) => result.status === 'rejected')
  if (mail && mail.problems.length === 0 && failed) throw failed.reason
  return mail
}

async function suggestedMail(invoiceIds: readonly InvoiceId[]): Promise<Mail | null> {
  const [choice, stored, writer] = await Promise.all([
    readChoice(invoiceIds, { hasSignature: false, draftId: null }),
    listStoredTemplates(),
    import('../panel/mail-writer.ts'),
  ])
  const parts = await writer.loadMailParts(mailLanguage(choice, null))
  return writer.writeMail({ choice, parts, stored, lastChoice: null, pick: {} })?.mail ?? null
}
