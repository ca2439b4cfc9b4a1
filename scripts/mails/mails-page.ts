import type { EtiquetteReport } from '../../lib/mail/check-etiquette.ts'
import type { Mail } from '../../lib/mail/mail.ts'
import type { Template } from '../../lib/mail/template.ts'

export interface SampleMail {
  readonly sample: string
  readonly mail: Mail
  /** Null where the language has no checker. */
  readonly report: EtiquetteReport | null
}

export interface MailGroup {
  readonly language: string
  readonly template: Template
  readonly mails: readonly SampleMail[]
}

const style = `
:root { color-scheme: light dark; font: 14px/1.45 "Google Sans Text", Roboto, system-ui, sans-serif; }
body { margin: 24px; background: light-dark(#f6f8fc, #111418); color: light-dark(#1f1f1f, #e3e3e3); }
h1 { font-size: 22px; } h2 { font-size: 16px; margin: 32px 0 8px; } h2 small { font-weight: normal; opacity: 0.7; }
nav { columns: 5 200px; } nav a { display: block; } a { color: light-dark(#0b57d0, #a8c7fa); }
.mails { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; }
article { background: light-dark(#fff, #1b1f24); border-radius: 12px; padding: 16px; overflow-wrap: anywhere; }
article h3 { font-size: 12px; font-weight: normal; opacity: 0.7; margin: 0 0 4px; } article h4 { font-size: 16px; margin: 0 0 12px; }
pre { white-space: pre-wrap; border-top: 1px solid #8884; padding-top: 12px; font: 12px/1.5 ui-monospace, monospace; }
.verdict { border-top: 1px solid #8884; padding-top: 8px; margin: 0; font-size: 12px; } .good { color: light-dark(#146c2e, #6dd58c); } .bad { color: light-dark(#b3261e, #f2b8b5); }
`

/** The page as HTML, complete in itself. */
export function mailsPage(groups: readonly MailGroup[]): string {
  const languages = Map.groupBy(groups, (group) => group.language)
  const links = [...languages].map(
    ([language, some]) =>
      `<h2>${escapeHtml(language)}</h2><nav>${some.map(({ template: { id, title } }) => `<a href="#${id}">${escapeHtml(title)}</a>`).join('')}</nav>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Every mail</title><style>${style}</style></head>
<body><h1>Every built-in mail</h1><p>Each template for three sample invoices: as Gmail shows it, as plain text, and what the etiquette checker says.</p>
${links.join('\n')}
${groups.map(groupHtml).join('\n')}
</body></html>
`
}

function groupHtml({ language, template: { id, title, tone, formality }, mails }: MailGroup): string {
  const facts = [language, tone, formality].filter(Boolean).join(', ')
  return `<h2 id="${id}">${escapeHtml(title)} <small>${id} · ${escapeHtml(facts)}</small></h2>
<div class="mails">${mails.map(mailHtml).join('\n')}</div>`
}

function mailHtml({ sample, mail, report }: SampleMail): string {
  return `<article lang="${mail.language}"><h3>${escapeHtml(sample)}</h3><h4>${escapeHtml(mail.subject)}</h4>
${mail.html}
<pre>${escapeHtml(mail.text)}</pre>
<p class="verdict">${verdictHtml(mail, report)}</p></article>`
}

function verdictHtml({ problems, subject }: Mail, report: EtiquetteReport | null): string {
  if (problems.length > 0) {
    return `<span class="bad">Not to be inserted: ${escapeHtml(problems.map(({ code, values }) => `${code} ${values?.['name'] ?? ''}`).join(', '))}</span>`
  }
  if (!report) return 'No checker for this language.'
  const broken = report.rules.filter(({ verdict }) => verdict === 'broken')
  const kept = report.rules.filter(({ verdict }) => verdict === 'kept').length
  const remarks = [
    ...broken.map(({ rule, hint }) => `Rule ${rule}: ${hint}`),
    ...report.findings.map((finding) => ('quote' in finding ? `${finding.code}: ${finding.quote}` : finding.code)),
  ]
  const figures = [
    `${kept} rules kept`,
    `${report.words} words`,
    `subject ${subject.length}`,
    ...(report.grade === null ? [] : [`grade ${report.grade}`]),
  ]
  const verdict =
    remarks.length === 0
      ? '<span class="good">✓ Polite and complete</span>'
      : `<span class="bad">${remarks.map(escapeHtml).join('<br>')}</span>`
  return `${verdict}<br>${escapeHtml(figures.join(' · '))}`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
