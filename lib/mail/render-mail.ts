import type { Problem } from '../domain/problem.ts'
import { orderedSteps, scheduleFor } from '../domain/schedule.ts'
import { checkTemplate } from './check-template.ts'
import { longestSubject } from './etiquette/rules/subject.ts'
import { compileTemplate, type CompiledPart } from './compile-template.ts'
import { fillPart, makeView, toMarkdown, toSubject, type View } from './fill-template.ts'
import type { Mail } from './mail.ts'
import type { MailFacts } from './mail-facts.ts'
import { markdownToHtml, markdownToText, parseMarkdown } from './markdown.ts'
import { elideArticles } from './phrases.ts'
import type { Template } from './template.ts'
import { variablesFor } from './variables-for.ts'
import type { VariableValues } from './variables.ts'

/** Fewer characters of an invoice number tell nobody which one it is. */
const shortestNumber = 4

/**
 * The mail a template makes of the facts. With problems it must not be inserted: a broken template gives empty texts,
 * a missing value shows as its tag. Never throws for bad templates or values; the HTML holds only what `Mail` says, whatever they hold.
 * @param options.language the mail's language, for dates, money and joins
 */
export function renderMail(template: Template, facts: MailFacts, options: { readonly language: string }): Mail {
  const { subject, html, text, problems } = renderTemplate(template, variablesFor(facts, options.language))
  return { subject, html, text, problems, ...recipients(facts), template: template.id, language: options.language }
}

/** A template with given values: `renderMail` without facts, for previews and tests. */
export function renderTemplate(template: Template, values: VariableValues): Pick<Mail, 'subject' | 'html' | 'text' | 'problems'> {
  const broken = checkTemplate(template)
  if (broken.length > 0) return { subject: '', html: '', text: '', problems: broken }
  const parts = compileTemplate(template)
  const view = makeView(values)
  const subject = fillSubject(parts.subject, view)
  const body = fillPart(parts.body, view, toMarkdown)
  const markdown = parseMarkdown(elideArticles(body.text))
  const problems = [...subject.problems, ...body.problems]
  if (subject.text === '') problems.push({ code: 'subject-empty', at: 'subject', line: 1 })
  if (body.text === '') problems.push({ code: 'body-empty', at: 'body', line: 1 })
  return {
    subject: elideArticles(subject.text).replaceAll('\n', ' '),
    html: markdownToHtml(markdown),
    text: markdownToText(markdown),
    problems: withoutRepeats(problems),
  }
}

/** With a long invoice number only its end, which tells it apart, stands in the subject; where that does not help, the subject stays long. */
function fillSubject(part: CompiledPart, view: View): ReturnType<typeof fillPart> {
  const whole = fillPart(part, view, toSubject)
  const number = view.values['invoiceNumber']
  if (whole.text.length <= longestSubject || typeof number !== 'string') return whole
  const left = number.length - (whole.text.length - longestSubject) - 1
  if (left < shortestNumber) return whole
  const invoiceNumber = `…${number.slice(-left).toWellFormed()}`
  return fillPart(part, { ...view, values: Object.assign(Object.create(null), view.values, { invoiceNumber }) }, toSubject)
}

/** The same value can be wrong in subject and body: one problem is enough to act on. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, values }) => {
    const key = `${code} ${values?.['name'] ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

function recipients({ client, invoices, settings }: MailFacts): Pick<Mail, 'to' | 'cc'> {
  const steps = orderedSteps(scheduleFor(client, settings))
  const fromSteps = invoices.flatMap(({ followUp: { stage } }) => {
    const reached = steps.findIndex((step) => step.stage === stage)
    return steps.slice(0, reached + 1).flatMap((step) => step.cc ?? [])
  })
  const taken = new Set([client.email.trim().toLowerCase()])
  const cc = [...client.cc, ...invoices.flatMap(({ invoice }) => invoice.cc ?? []), ...fromSteps].map((address) => address.trim())
  return {
    to: [client.email.trim()],
    cc: cc.filter((address) => address !== '' && !taken.has(address.toLowerCase()) && taken.add(address.toLowerCase())),
  }
}
