import { parseArgs } from 'node:util'
import type { Day } from '../../lib/domain/day.ts'
import { isPaid, paidInFullOn } from '../../lib/domain/invoice.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import { loadTemplates, templateLanguages, withStored } from '../../lib/mail/catalogue.ts'
import { checkEtiquette } from '../../lib/mail/check-etiquette.ts'
import { suggestTemplate } from '../../lib/mail/choose-template.ts'
import { loadEtiquetteLanguage } from '../../lib/mail/etiquette/load-etiquette-language.ts'
import { renderMail } from '../../lib/mail/render-mail.ts'
import { firstMailLanguage } from '../../lib/mail/mail-languages.ts'
import type { Template } from '../../lib/mail/template.ts'
import { makeChoice, type Chosen } from '../../lib/reminders/make-choice.ts'
import { refuse, type Answer } from './answer.ts'
import { dayOption, readBackupFile, type Records } from './read-backup-file.ts'

/** `mail BACKUP --invoices A,B --on DAY [--template en/first] [--language de]`: the mail the panel would propose, with its checks. */
export async function writeOneMail(args: readonly string[]): Promise<Answer> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { on: { type: 'string' }, invoices: { type: 'string' }, template: { type: 'string' }, language: { type: 'string' } },
  })
  const today = dayOption(values.on)
  if (today === null) return refuse({ code: 'day-invalid', at: '--on', values: { value: values.on ?? '' } })
  const read = await readBackupFile(positionals[0])
  if (!read.ok) return refuse(...read.problems)
  const { records } = read

  const numbers = [...new Set((values.invoices ?? '').split(',').map((number) => number.trim()))]
  const chosen = choose(records, numbers)
  if ('code' in chosen) return refuse(chosen)
  // Whoever gave no name signs with Gmail's signature: the mail ends with its closing.
  const hasSignature = records.settings.me.name.trim() === ''
  const choice = makeChoice(chosen, { today, hasSignature, lastPaid: lastPaid(records, chosen.client.id) })

  const language = values.language ?? /^(.+?)\//.exec(values.template ?? '')?.[1] ?? languageOf(chosen)
  if (!templateLanguages.includes(language)) {
    return refuse({ code: 'language-unknown', at: '--language', values: { language, known: templateLanguages.join(', ') } })
  }
  const own = records.templates.filter((template) => template.language === language)
  const templates = withStored(await loadTemplates(language), own)
  const asked = findTemplate(templates, values.template, language)
  if (values.template !== undefined && !asked) {
    return refuse({ code: 'template-unknown', at: '--template', values: { template: values.template } })
  }
  const template = asked ?? suggestTemplate(templates, choice.facts).template

  const mail = renderMail(template, choice.facts, { language })
  const etiquette = await loadEtiquetteLanguage(language)
  const { subject, html, text, to, cc, problems } = mail
  const report = etiquette && checkEtiquette({ language: etiquette, situation: template.situation, subject, text, facts: choice.facts })
  const line = { subject, text, html, to, cc, template: template.id, problems, checks: report }
  // With a hole the mail is shown for what it is, and the exit code says that it must not be sent.
  return { isRefusal: problems.length > 0, lines: [line] }
}

/** `en/first`, or `first` in the language asked for. */
function findTemplate(templates: readonly Template[], name: string | undefined, language: string): Template | undefined {
  return templates.find(({ id }) => id === name || id === `${language}/${name?.split('/').at(-1)}`)
}

function languageOf({ client, settings, invoices }: Chosen): string {
  return firstMailLanguage([invoices[0]?.invoice.language, client.language, settings.language])
}

/** The invoices of these numbers, which must be of one client: of those who have a number in common, the one who has them all. */
function choose({ clients, invoices, reminders, settings }: Records, numbers: readonly string[]): Chosen | Problem {
  const found = numbers.map((number) => invoices.filter((invoice) => invoice.number === number))
  const unknown = numbers.find((_, index) => found[index]?.length === 0)
  if (unknown !== undefined) return { code: 'invoice-unknown', at: '--invoices', values: { number: unknown } }
  const owners = clients.filter(({ id }) => found.every((named) => named.some(({ clientId }) => clientId === id)))
  const [client, other] = owners
  if (!client) return { code: 'invoices-of-several-clients', at: '--invoices', values: { numbers: numbers.join(', ') } }
  if (other) return { code: 'invoice-ambiguous', at: '--invoices', values: { numbers: numbers.join(', ') } }
  const own = found.flat().filter(({ clientId }) => clientId === client.id)
  return {
    client,
    settings,
    invoices: own.map((invoice) => ({
      invoice,
      reminders: reminders.filter(({ items }) => items.some(({ invoiceId }) => invoiceId === invoice.id)),
    })),
  }
}

function lastPaid({ invoices }: Records, clientId: string): { number: string; paidOn: Day; isOnTime: boolean } | undefined {
  const paid = invoices
    .filter((invoice) => invoice.clientId === clientId && isPaid(invoice))
    .flatMap((invoice) => {
      const paidOn = paidInFullOn(invoice)
      return paidOn === null ? [] : [{ number: invoice.number, paidOn, isOnTime: paidOn <= invoice.dueOn }]
    })
  return paid.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1)).at(-1)
}
