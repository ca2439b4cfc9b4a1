import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTemplate } from '../../../lib/mail/check-template.ts'
import { renderTemplate } from '../../../lib/mail/render-mail.ts'
import type { Template } from '../../../lib/mail/template.ts'
import { variables } from '../../../lib/mail/variables.ts'

function makeTemplate(body: string, subject = 'S'): Template {
  return { id: 'en/own', language: 'en', title: 'Own', situation: 'first', tone: 'neutral', subject, body }
}

describe('checkTemplate', () => {
  it.each([
    ['an unknown variable', 'a\n{{nmae}}', 'variable-unknown', 2],
    ['a name of every object', '{{constructor}}', 'variable-unknown', 1],
    ['another name of every object', '{{#__proto__}}x{{/__proto__}}', 'variable-unknown', 1],
    ['a path', '{{client.name}}', 'variable-unknown', 1],
    ['an unknown section', 'a\n\n{{#nope}}x{{/nope}}', 'variable-unknown', 3],
    ['a list field outside its list', 'a\n{{line}}', 'variable-unknown', 2],
    ['a list as a value', '{{invoices}}', 'variable-needs-section', 1],
    ['a flag as a value', '{{isOverdue}}', 'variable-needs-section', 1],
    ['an unclosed section', 'a\n{{#project}}\nb\nc', 'section-unclosed', 2],
    ['crossed sections', '{{#project}}\n{{#paid}}\n{{/project}}{{/paid}}', 'section-unclosed', 2],
    ['a section closed twice', 'a\n{{/project}}', 'section-unopened', 2],
    ['an unclosed tag', 'a\nb {{project', 'tag-unclosed', 2],
    ['a partial', 'a\n{{> first}}', 'tag-partial', 2],
    ['a triple mustache', 'a\n\n{{{project}}}', 'tag-unescaped', 3],
    ['an ampersand', 'a\n{{& project}}', 'tag-unescaped', 2],
    ['a delimiter change', 'a\n{{=<% %>=}}', 'tag-delimiters', 2],
    ['a broken delimiter change', 'a\n{{=x=}}', 'tag-delimiters', 2],
    ['braces left over', 'a\nb }} c', 'braces-left-over', 2],
    ['HTML', 'a\n<b>bold</b>', 'html-in-template', 2],
    ['an image', 'a\n![x](https://a.example/x.png)', 'image-in-template', 2],
    ['a script link', 'a\n[x](javascript:alert(1))', 'link-not-allowed', 2],
    ['a name as a link', 'a\n[x]({{clientName}})', 'link-not-allowed', 2],
    ['an empty body', ' \n ', 'body-empty', 1],
  ])('finds %s', (_, body, code, line) => {
    expect(checkTemplate(makeTemplate(body))).toContainEqual(expect.objectContaining({ code, at: 'body', line }))
  })

  it('finds trouble in the subject', () => {
    expect(checkTemplate(makeTemplate('b', '{{nope}}'))).toMatchObject([{ code: 'variable-unknown', at: 'subject', line: 1 }])
    expect(checkTemplate(makeTemplate('b', ' '))).toMatchObject([{ code: 'subject-empty', at: 'subject' }])
    expect(checkTemplate(makeTemplate('b', 'a\nb'))).toMatchObject([{ code: 'subject-lines', at: 'subject', line: 2 }])
  })

  it.each([
    'Hi {{firstName}}, {{! a note to myself }}thank you.',
    '{{#invoices}}\n- {{number}} of {{clientName}}{{#late}}, {{late}}{{/late}}\n{{/invoices}}',
    '[pay]({{paymentLink}}) [me](mailto:maria@lopez.example) <https://a.example> 3 < 4 > 2',
    '{{ firstName }}{{^ project }}x{{/ project }}',
  ])('is content with %s', (body) => {
    expect(checkTemplate(makeTemplate(body))).toEqual([])
  })

  const sections = (count: number): string => '{{#project}}'.repeat(count) + 'x' + '{{/project}}'.repeat(count)
  it.each([
    ['200 kB of text', 'word '.repeat(40_000), 'template-too-long'],
    ['200 kB of lines', 'word\n'.repeat(40_000), 'template-too-long'],
    ['5,000 nested sections', sections(5000), 'template-too-long'],
    ['700 nested sections', sections(700), 'section-too-deep'],
    ['nothing but opening braces', '{'.repeat(20_000), 'tag-unclosed'],
    ['an open tag and nothing but space', `{{${' '.repeat(19_000)}`, 'tag-unclosed'],
    ['an open tag and nothing but narrow space', `{{${'\u00A0'.repeat(19_000)}`, 'tag-unclosed'],
    ['an open tag and 900 lines', `{{${'\n'.repeat(900)}`, 'tag-unclosed'],
    ['open HTML', '<a '.repeat(6600), null],
    ['open HTML and space', `<a${' \u00A0'.repeat(9900)}`, null],
    ['open links', '[x]('.repeat(5000), 'link-not-allowed'],
    ['open link and space', `](${' '.repeat(19_000)}`, 'link-not-allowed'],
    ['emphasis', '_a*b'.repeat(5000), null],
    ['many tags', '{{project}}'.repeat(1800), null],
  ])('answers at once to %s', (_, body, code) => {
    const problems = checkTemplate(makeTemplate(body))
    renderTemplate(makeTemplate(body), { project: 'x' })
    expect(problems[0]?.code ?? null).toBe(code)
    expect(problems.every(({ line }) => (line ?? 0) > 0)).toBe(true)
  })

  it('never throws', () => {
    const pieces = ['{', '}', '#', '/', '^', '=', '>', '&', '!', ' ', '\n', 'a', 'paid', '<', '[', '](']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces) }), (text) => {
        expect(checkTemplate(makeTemplate(text, text))).toBeInstanceOf(Array)
      }),
    )
  })
})

describe('the list of variables', () => {
  it('gives no name to two things', () => {
    const fields = Object.values(variables).flatMap((variable) => ('fields' in variable ? Object.keys(variable.fields) : []))
    expect(fields.filter((field) => Object.hasOwn(variables, field))).toEqual([])
  })
})
