import type { Problem } from '../../lib/domain/problem.ts'
import type { Mail } from '../../lib/mail/mail.ts'

/** The person's own words for this one mail. */
export interface MailDraft {
  readonly subject: string
  readonly text: string
}

export interface DraftState {
  /** Null while the mail is the template's. */
  readonly text: MailDraft | null
  /** What was edited before another mail was picked. */
  readonly dropped: MailDraft | null
  readonly isOpen: boolean
}

export const noDraft: DraftState = { text: null, dropped: null, isOpen: false }

/** The mail with the person's own words: paragraphs at empty lines, written-out web addresses as links, everything else as typed. What must not go out is a problem. */
export function editMail(mail: Mail, { subject, text }: MailDraft): Mail {
  const paragraphs = text.trim().split(/\n\s*\n/)
  const html = paragraphs.map((paragraph) => `<p>${paragraph.split('\n').map(lineHtml).join('<br>')}</p>`).join('')
  return { ...mail, subject: subject.replaceAll(/\s+/g, ' ').trim(), text: text.trim(), html, problems: problemsOf(subject, text) }
}

function problemsOf(subject: string, text: string): Problem[] {
  const problems: Problem[] = []
  if (subject.trim() === '') problems.push({ code: 'subject-empty', at: 'subject' })
  if (text.trim() === '') problems.push({ code: 'body-empty', at: 'body' })
  const [placeholder] = /\{\{[^{}\n]*\}\}/.exec(`${subject}\n${text}`) ?? []
  if (placeholder !== undefined) problems.push({ code: 'placeholder', at: 'body', values: { placeholder } })
  return problems
}

function lineHtml(line: string): string {
  return line
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((part, index) => (index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part)))
    .join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
}
