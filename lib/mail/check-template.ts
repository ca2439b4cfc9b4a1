import type { Problem } from '../domain/problem.ts'
import { type CompiledPart, compileTemplate, lineAt } from './compile-template.ts'
import { isAllowedLink } from './markdown.ts'
import type { Template } from './template.ts'
import { findVariable } from './variables.ts'

/**
 * What keeps a template from being used: unknown variables, sections that do not close, partials, changed delimiters,
 * unescaped values, HTML, images, links of other kinds, more text or nesting than any mail needs. Each problem says `at: 'subject'`
 * or `at: 'body'` and the line there, from 1. Never throws, whatever the text.
 */
export function checkTemplate(template: Template): Problem[] {
  const { subject, body } = compileTemplate(template)
  const problems = [...subject.problems, ...body.problems, ...findMarkup(body)]
  if (template.subject.trim() === '') problems.push({ code: 'subject-empty', at: 'subject', line: 1 })
  if (template.body.trim() === '') problems.push({ code: 'body-empty', at: 'body', line: 1 })
  if (template.subject.trim().includes('\n')) problems.push({ code: 'subject-lines', at: 'subject', line: 2 })
  return problems
}

/** Markup that would show as its own source in the mail. */
function findMarkup({ source, part }: CompiledPart): Problem[] {
  const problems: Problem[] = []
  for (const { index } of source.matchAll(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/gi)) {
    problems.push({ code: 'html-in-template', at: part, line: lineAt(source, index) })
  }
  for (const { index } of source.matchAll(/!\[/g)) problems.push({ code: 'image-in-template', at: part, line: lineAt(source, index) })
  for (const { index, 1: target = '' } of source.matchAll(/\]\([ \n]*<?([^)>\n]*)/g)) {
    const name = /^\{\{ *(\w+) *\}\}/.exec(target)?.[1]
    const isFine = name ? findVariable(name)?.kind === 'url' || name === 'link' : isAllowedLink(target)
    if (!isFine) problems.push({ code: 'link-not-allowed', at: part, line: lineAt(source, index), values: { link: target.slice(0, 60) } })
  }
  return problems
}
