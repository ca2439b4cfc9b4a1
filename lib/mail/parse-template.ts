import type { Formality } from '../domain/client.ts'
import type { Problem } from '../domain/problem.ts'
import { stages, type Tone } from '../domain/schedule.ts'
import type { Situation, Template } from './template.ts'

/** Every situation, in the order in which lists of templates show them. */
export const situations: readonly Situation[] = [
  ...stages,
  'statement',
  'statement-mixed',
  'part-payment',
  'promise-confirmed',
  'promise-passed',
  'instalment-offer',
  'instalment-due',
  'invoice-again',
  'question',
  'dispute',
  'late-fee',
  'pause-of-work',
  'thanks',
  'thanks-late',
]

export const tones: readonly Tone[] = ['soft', 'neutral', 'firm']

const formalities: readonly Formality[] = ['formal', 'informal']

const fields = new Set(['Title', 'Situation', 'Tone', 'Formality', 'Subject'])

export type ParsedTemplate =
  | { readonly template: Template; readonly problems: readonly [] }
  | { readonly template: null; readonly problems: readonly Problem[] }

/**
 * Reads a template file: header lines (`Title:`, `Situation:`, `Tone:`, `Formality:` where the language has it, `Subject:`),
 * an empty line, the body. Trouble comes back as problems with the line in the file; the Mustache in subject and body is
 * `checkTemplate`'s business.
 * @param id `<language>/<name>`, such as `en/first`
 */
export function parseTemplate(source: string, id: string): ParsedTemplate {
  const lines = source.replaceAll(/\r\n?/g, '\n').split('\n')
  const gap = lines.findIndex((line) => line.trim() === '')
  const headerEnd = gap === -1 ? lines.length : gap
  const problems: Problem[] = []
  const header = new Map<string, { readonly value: string; readonly line: number }>()

  lines.slice(0, headerEnd).forEach((text, index) => {
    const line = index + 1
    const colon = text.indexOf(':')
    const field = text.slice(0, Math.max(colon, 0)).trim()
    if (!fields.has(field)) problems.push({ code: 'header-unknown', at: 'header', line, values: { name: field || text.slice(0, 40) } })
    else if (header.has(field)) problems.push({ code: 'header-twice', at: 'header', line, values: { name: field } })
    else header.set(field, { value: text.slice(colon + 1).trim(), line })
  })

  for (const field of ['Title', 'Situation', 'Tone', 'Subject']) {
    if (!header.get(field)?.value) problems.push({ code: 'header-missing', at: 'header', line: headerEnd, values: { name: field } })
  }
  const situation = oneOf(situations, header.get('Situation'), problems)
  const tone = oneOf(tones, header.get('Tone'), problems)
  const formality = oneOf(formalities, header.get('Formality'), problems)
  if (problems.length > 0 || !situation || !tone) return { template: null, problems }

  const template: Template = {
    id,
    language: id.split('/')[0] ?? '',
    title: header.get('Title')?.value ?? '',
    situation,
    tone,
    ...(formality && { formality }),
    subject: header.get('Subject')?.value ?? '',
    body: lines
      .slice(headerEnd + 1)
      .join('\n')
      .trim(),
  }
  return { template, problems: [] }
}

/** The file's text of a template: `parseTemplate` reads it back unchanged. */
export function templateSource(template: Template): string {
  const header = [
    `Title: ${template.title}`,
    `Situation: ${template.situation}`,
    `Tone: ${template.tone}`,
    ...(template.formality ? [`Formality: ${template.formality}`] : []),
    `Subject: ${template.subject}`,
  ]
  return `${header.join('\n')}\n\n${template.body}\n`
}

function oneOf<Name extends string>(
  names: readonly Name[],
  entry: { readonly value: string; readonly line: number } | undefined,
  problems: Problem[],
): Name | undefined {
  if (!entry || entry.value === '') return undefined
  const found = names.find((name) => name === entry.value)
  if (!found)
    problems.push({ code: 'header-value', at: 'header', line: entry.line, values: { name: entry.value, allowed: names.join(', ') } })
  return found
}
