import { mkdir, writeFile } from 'node:fs/promises'
import { loadTemplates } from '../../lib/mail/catalogue.ts'
import { checkEtiquette } from '../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../lib/mail/etiquette/load-etiquette-language.ts'
import { mailLanguages } from '../../lib/mail/mail-languages.ts'
import { situations } from '../../lib/mail/parse-template.ts'
import { renderMail } from '../../lib/mail/render-mail.ts'
import type { Template } from '../../lib/mail/template.ts'
import { mailsPage, type MailGroup, type SampleMail } from './mails-page.ts'
import { sampleFacts, samples } from './sample-facts.ts'

const outFile = 'demo-output/mails.html'

console.log(await writeMails())

/** Writes one page with every built-in mail in every language, for three sample invoices, rich and plain, each with its verdict; says what it found. */
async function writeMails(): Promise<string> {
  const groups: MailGroup[] = []
  for (const { code, name } of mailLanguages) {
    const templates = await loadTemplates(code)
    const etiquette = await loadEtiquetteLanguage(code)
    for (const template of templates.toSorted(bySituation)) {
      const mails = samples.map((sample): SampleMail => {
        const facts = sampleFacts(sample, template)
        const mail = renderMail(template, facts, { language: code })
        const { subject, text } = mail
        const report = etiquette && checkEtiquette({ language: etiquette, situation: template.situation, subject, text, facts })
        return { sample: sample.title, mail, report }
      })
      groups.push({ language: name, template, mails })
    }
  }
  await mkdir('demo-output', { recursive: true })
  await writeFile(outFile, mailsPage(groups))
  return summary(groups)
}

function bySituation(one: Template, other: Template): number {
  return situations.indexOf(one.situation) - situations.indexOf(other.situation) || (one.id < other.id ? -1 : 1)
}

function summary(groups: readonly MailGroup[]): string {
  const mails = groups.flatMap((group) => group.mails.map((mail) => ({ ...mail, id: group.template.id })))
  const holes = mails.filter(({ mail }) => mail.problems.length > 0)
  const broken = mails.flatMap(({ id, sample, report }) =>
    (report?.rules ?? [])
      .filter(({ verdict }) => verdict === 'broken')
      .map(({ rule, hint }) => `  ${id}, ${sample}: rule ${rule}: ${hint}`),
  )
  return [
    `${groups.length} templates, ${mails.length} mails, ${holes.length} with problems, ${broken.length} broken rules: ${outFile}`,
    ...holes.map(
      ({ id, sample, mail }) =>
        `  ${id}, ${sample}: ${mail.problems.map(({ code, values }) => `${code} ${values?.['name'] ?? ''}`).join(', ')}`,
    ),
    ...broken,
  ].join('\n')
}
