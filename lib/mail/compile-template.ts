import Mustache from 'mustache'
import type { Problem } from '../domain/problem.ts'
import type { Template } from './template.ts'
import { findVariable } from './variables.ts'

/** Longest subject or body that is read at all, in characters. The longest shipped body has 1,500. */
export const longestTemplate = 20_000

const mostLines = 1000

const deepestNesting = 8

export type Part = 'subject' | 'body'

/**
 * Mustache's token: kind, name or text, start, end; sections have their tokens as fifth. The package declares no type for it.
 */
export type Token = readonly [kind: string, value: string, start: number, end: number, tokens?: readonly Token[]]

export interface CompiledPart {
  readonly part: Part
  /** The text the tokens point into. */
  readonly source: string
  readonly tokens: readonly Token[]
  readonly problems: readonly Problem[]
}

const compiled = new WeakMap<Template, Readonly<Record<Part, CompiledPart>>>()

/** Subject and body, parsed and checked; a template is parsed once. */
export function compileTemplate(template: Template): Readonly<Record<Part, CompiledPart>> {
  const known = compiled.get(template)
  if (known) return known
  const parts = { subject: compilePart(template.subject, 'subject'), body: compilePart(template.body, 'body') }
  compiled.set(template, parts)
  return parts
}

/** The line, from 1, of a place in a text. */
export function lineAt(source: string, offset: number): number {
  let line = 1
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) line += 1
  return line
}

function compilePart(text: string, part: Part): CompiledPart {
  const tooLong = findTooLong(text, part)
  if (tooLong) return { part, source: '', tokens: [], problems: [tooLong] }
  // Runs of space mean nothing in a mail and are what Mustache's expressions are slow on. Lines stay, for the line numbers; so does a no-break space.
  const source = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replaceAll(/[^\S\n]+/g, (run) => /[\u00A0\u202F]/.exec(run)?.[0] ?? ' ')
  const parsed = parseMustache(source, part)
  if ('problem' in parsed) return { part, source, tokens: [], problems: [parsed.problem] }
  const problems: Problem[] = []
  checkTokens(parsed.tokens, { part, source, problems, fields: [], depth: 1 })
  return { part, source, tokens: parsed.tokens, problems }
}

function findTooLong(text: string, part: Part): Problem | undefined {
  const values = { limit: longestTemplate, length: text.length }
  if (text.length > longestTemplate) return { code: 'template-too-long', at: part, line: lineAt(text, longestTemplate), values }
  if (lineAt(text, text.length) > mostLines)
    return { code: 'template-too-long', at: part, line: mostLines, values: { ...values, limit: mostLines } }
  return undefined
}

function parseMustache(source: string, part: Part): { readonly tokens: readonly Token[] } | { readonly problem: Problem } {
  try {
    // A writer of its own: the shared one keeps every text it ever parsed, also each keystroke of the editor.
    const tokens: readonly Token[] = new Mustache.Writer().parse(source)
    return { tokens }
  } catch (error) {
    return { problem: readMustacheError(error instanceof Error ? error.message : '', source, part) }
  }
}

/** Mustache tells what is wrong in a sentence such as `Unclosed section "x" at 41`. */
function readMustacheError(message: string, source: string, part: Part): Problem {
  const [, what, name = ''] = /^(\w+ \w+)(?: "([^]*)")?/.exec(message) ?? []
  const offset = Number(/ at (\d+)$/.exec(message)?.[1] ?? source.indexOf('{{='))
  const shortName = name.slice(0, 40)
  if (what === 'Unclosed section') {
    const opening = Math.max(source.lastIndexOf(`{{#${name}`, offset), source.lastIndexOf(`{{^${name}`, offset))
    return { code: 'section-unclosed', at: part, line: lineAt(source, opening === -1 ? offset : opening), values: { name: shortName } }
  }
  if (what === 'Unopened section') return { code: 'section-unopened', at: part, line: lineAt(source, offset), values: { name: shortName } }
  if (what === 'Unclosed tag') return { code: 'tag-unclosed', at: part, line: lineAt(source, source.lastIndexOf('{{', offset)) }
  return { code: 'tag-delimiters', at: part, line: lineAt(source, offset) }
}

interface Walk {
  readonly part: Part
  readonly source: string
  readonly problems: Problem[]
  /** Names that the lists around this place add. */
  readonly fields: readonly string[]
  readonly depth: number
}

function checkTokens(tokens: readonly Token[], walk: Walk): void {
  for (const token of tokens) {
    const [kind, name, start, end, inner] = token
    const problem = (code: string): void => {
      walk.problems.push({ code, at: walk.part, line: lineAt(walk.source, start), values: { name: name.slice(0, 40) } })
    }
    if (kind === 'text') checkText(walk, start, end)
    else if (kind === '>') problem('tag-partial')
    else if (kind === '&') problem('tag-unescaped')
    else if (kind === '=') problem('tag-delimiters')
    else if (kind === 'name' && !walk.fields.includes(name)) {
      const variable = findVariable(name)
      if (!variable) problem('variable-unknown')
      else if (variable.kind === 'list' || variable.kind === 'flag') problem('variable-needs-section')
    } else if (kind === '#' || kind === '^') {
      const variable = findVariable(name)
      if (!variable && !walk.fields.includes(name)) problem('variable-unknown')
      if (walk.depth >= deepestNesting) problem('section-too-deep')
      else {
        const added = kind === '#' && variable?.fields ? Object.keys(variable.fields) : []
        checkTokens(inner ?? [], { ...walk, fields: [...walk.fields, ...added], depth: walk.depth + 1 })
      }
    }
  }
}

/** Braces that are left over in the text are a tag someone mistyped. */
function checkText(walk: Walk, start: number, end: number): void {
  const text = walk.source.slice(start, end)
  const at = text.search(/\{\{|\}\}/)
  if (at !== -1) walk.problems.push({ code: 'braces-left-over', at: walk.part, line: lineAt(walk.source, start + at) })
}
