import Mustache from 'mustache'
import type { Problem } from '../domain/problem.ts'
import { type CompiledPart, lineAt, type Part, type Token } from './compile-template.ts'
import { plainLine } from '../domain/plain-line.ts'
import { escapeMarkdown, longestText, longestUrl, webAddress } from './plain-value.ts'
import { type Entry, findVariable, type VariableValues, variables } from './variables.ts'

/** What Mustache looks values up in: cleaned, present ones only. */
export interface View {
  readonly values: Readonly<Record<string, unknown>>
  /** Problems with values, by the variable's name: they count only where a template uses it. */
  readonly problems: ReadonlyMap<string, Problem>
}

/** Values made safe for a template: one line each, no empty ones, web addresses checked. */
export function makeView(values: VariableValues): View {
  // Without a prototype nothing but our own names can be found.
  const view: Record<string, unknown> = Object.create(null)
  const problems = new Map<string, Problem>()
  for (const [name, value] of Object.entries(values)) {
    const variable = findVariable(name)
    if (!variable) continue
    if (typeof value === 'string') view[name] = cleanText(value, variable.kind, name, name, problems)
    else if (Array.isArray(value)) view[name] = value.map((entry: Entry) => cleanEntry(entry, variable.fields ?? {}, name, problems))
    else view[name] = value
  }
  return { values: view, problems }
}

/** How a value goes into its place: as Markdown in the body, as it is in the subject. */
export type Escape = (value: string, isUrl: boolean) => string

export function toMarkdown(value: string, isUrl: boolean): string {
  return isUrl ? `<${value}>` : escapeMarkdown(value)
}

export function toSubject(value: string): string {
  return value
}

/**
 * The part with its values. A value that is missing outside a section is a problem, and shows as its tag.
 * Where a section or a value came to nothing, no blank, empty line or empty list item is left.
 */
export function fillPart(part: CompiledPart, view: View, escape: Escape): { readonly text: string; readonly problems: readonly Problem[] } {
  const problems = new Map<string, Problem>()
  const note = (token: Token): void => {
    const found = view.problems.get(token[1])
    if (found) problems.set(`value ${token[1]}`, found)
  }
  const writer = new Mustache.Writer()
  writer.escapedValue = (declared, context) => {
    const token = asToken(declared)
    const name = token[1]
    note(token)
    const value: unknown = context.lookup(name)
    if (typeof value === 'string' && value !== '') return escape(value, kindOf(name) === 'url')
    if (typeof value === 'number') return String(value)
    // Without a name the mail ends with its closing: Gmail's signature says who writes.
    if (name === 'myName' && isAloneOnLine(part.source, token)) return nothing
    const problem = makeHole(name, view.values)
    problems.set(`hole ${name}`, { ...problem, at: part.part, line: lineAt(part.source, token[2]) })
    return escape(`{{${name}}}`, false)
  }
  writer.renderSection = (declared, ...rest) => {
    note(asToken(declared))
    return Mustache.Writer.prototype.renderSection.call(writer, declared, ...rest) || trace(asToken(declared))
  }
  writer.renderInverted = (declared, ...rest) => {
    note(asToken(declared))
    return Mustache.Writer.prototype.renderInverted.call(writer, declared, ...rest) || trace(asToken(declared))
  }
  // Mustache declares strings where it passes its tokens on.
  const text = writer.renderTokens(part.tokens as unknown as string[][], new Mustache.Context(view.values))
  return { text: tidy(text, part.part), problems: [...problems.values()] }
}

/** Stands where a section inside a line came to nothing, so that the line can go with it. No value and no template holds this character. */
const nothing = '\0'

function trace(token: Token): string {
  return isWholeLines(token[4] ?? []) ? '' : nothing
}

/** Whether a section's tags stand on lines of their own: Mustache has then taken those lines, breaks included. */
function isWholeLines(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (!last) return true
  return last[0] === 'text' ? last[1].endsWith('\n') : isSection(last) && isWholeLines(last[4] ?? [])
}

function isAloneOnLine(source: string, [, , start, end]: Token): boolean {
  const [before = ''] = source.slice(0, start).split('\n').slice(-1)
  const [after = ''] = source.slice(end).split('\n', 1)
  return before.trim() === '' && after.trim() === ''
}

function isSection(token: Token): boolean {
  return token[0] === '#' || token[0] === '^'
}

function tidy(text: string, part: Part): string {
  const lines = text.split('\n').flatMap((line) => {
    const tidied = line.replaceAll(nothing, '').replaceAll(/ +/g, ' ').trim()
    // In the body values are escaped: a list marker alone on its line is the template's.
    const isLeftover = tidied === '' ? line.includes(nothing) : part === 'body' && /^(?:[-*+]|\d+[.)])$/.test(tidied)
    return isLeftover ? [] : [tidied]
  })
  const tidied = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  // "Kind regards," hangs where the name after it was left out.
  return lines.length < text.split('\n').length ? tidied.replace(/,$/, '') : tidied
}

function makeHole(name: string, values: Readonly<Record<string, unknown>>): Problem {
  const variable = findVariable(name)
  if (name === 'myName') return { code: 'my-name-missing', values: { name } }
  if (variable?.isOfOneInvoice && values['isSeveral'] === true) return { code: 'one-invoice-only', values: { name } }
  return { code: 'hole', values: { name } }
}

function cleanEntry(entry: Entry, fields: Readonly<Record<string, string>>, list: string, problems: Map<string, Problem>): Entry {
  // Every field is set, also to nothing: else Mustache would look for its name outside the list.
  return Object.fromEntries(
    Object.entries(fields).map(([field, kind]) => [field, cleanText(entry[field] ?? '', kind, field, list, problems)] as const),
  )
}

function cleanText(value: string, kind: string, name: string, owner: string, problems: Map<string, Problem>): string | undefined {
  if (value.trim() === '') return undefined
  if (kind === 'url') {
    const address = webAddress(value)
    if (!address) problems.set(owner, { code: 'link-invalid', at: name, values: { name, limit: longestUrl } })
    return address ?? undefined
  }
  const text = plainLine(value)
  const isJoined = kind === 'money' || name === 'invoiceNumbers' || name === 'reference'
  if (text.length <= longestText || (isJoined && text.length <= 10 * longestText)) return text || undefined
  problems.set(owner, { code: 'value-too-long', at: name, values: { name, limit: longestText } })
  return `${text.slice(0, longestText).toWellFormed()}…`
}

const fieldKinds = new Map<string, string>()
for (const variable of Object.values(variables)) {
  if ('fields' in variable) for (const [field, kind] of Object.entries(variable.fields)) fieldKinds.set(field, kind)
}

/** Fields of lists and variables share no name. */
function kindOf(name: string): string | undefined {
  return findVariable(name)?.kind ?? fieldKinds.get(name)
}

function asToken(declared: readonly unknown[]): Token {
  // Mustache's declared type says string[], its tokens hold numbers and tokens too.
  return declared as unknown as Token
}
