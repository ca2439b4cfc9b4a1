import { describe, expect, it } from 'vitest'
import { asTemplateText, findInBody, insertSentence, traceLines } from '../../../../components/options/template-places.ts'
import { sampleFacts } from '../../../../components/options/sample-facts.ts'
import { loadTemplates, templateLanguages } from '../../../../lib/mail/catalogue.ts'
import { checkEtiquette } from '../../../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import { renderMail } from '../../../../lib/mail/render-mail.ts'
import type { Template } from '../../../../lib/mail/template.ts'
import { makeSettings } from '../../../support/make.ts'

const settings = makeSettings()
const base: Template = {
  id: 'en/x',
  language: 'en',
  title: 'X',
  situation: 'second',
  tone: 'neutral',
  subject: 'Invoice {{invoiceNumber}}',
  body: '',
}

function draw(template: Template) {
  const facts = sampleFacts(template.situation, settings, '2026-11-22', 'Ada Lovelace')
  const render = (one: Template): string => renderMail(one, facts, { language: one.language }).text
  const text = render(template)
  return { text, facts, traced: traceLines(template, text, render) }
}

function applyTo(body: string, { start, end, insert }: { start: number; end: number; insert: string }): string {
  return body.slice(0, start) + insert + body.slice(end)
}

describe('traceLines', () => {
  it('finds the line each line of the mail came from, over dropped sections and lists', () => {
    const body =
      'Hi {{firstName}},\n\n{{#poNumber}}\nOrder {{poNumber}}\n\n{{/poNumber}}\n{{#bankDetails}}\n- {{line}}\n{{/bankDetails}}\n\nBye'
    const { text, traced } = draw({ ...base, body })
    const lines = traced.map(({ start, end, templateLine }) => [text.slice(start, end), templateLine])
    expect(lines[0]).toEqual(['Hi Ada,', 1])
    expect(lines.at(-1)).toEqual(['Bye', 11])
    expect(lines.slice(1, -1).every(([line, source]) => String(line).startsWith('- ') && source === 8)).toBe(true)
    expect(lines.length).toBeGreaterThan(3)
  })

  it.each(templateLanguages)('knows every line of every mail in %s', async (language) => {
    for (const template of await loadTemplates(language)) {
      const { text, traced } = draw(template)
      expect({ id: template.id, lines: traced.length }).toEqual({
        id: template.id,
        lines: text.split('\n').filter((line) => line.trim() !== '').length,
      })
      const lines = template.body.split('\n')
      const strays = traced.filter(({ start, end, templateLine }) => {
        const line = lines[templateLine - 1] ?? ''
        const word = /\p{L}{5,}/u.exec(line.replaceAll(/\{\{[^{}]*\}\}/g, ' '))?.[0]
        return word !== undefined && !/\{\{[#^]/.test(line) && !text.slice(start, end).includes(word)
      })
      expect({ id: template.id, strays }).toEqual({ id: template.id, strays: [] })
    }
  })
})

describe('findInBody', () => {
  const body = 'Hi {{firstName}},\n\nPlease pay {{balance}} now, or pay later.\n\nBye'
  const { text, traced } = draw({ ...base, body })

  it('selects the same words', () => {
    const start = text.lastIndexOf('pay')
    const found = findInBody(body, traced, text, { start, end: start + 3 })
    expect(found).toEqual([body.lastIndexOf('pay'), body.lastIndexOf('pay') + 3])
  })

  it('selects the line where the words are a value', () => {
    const start = text.indexOf('€')
    const found = findInBody(body, traced, text, { start, end: start + 4 })
    expect(found && body.slice(...found)).toBe('Please pay {{balance}} now, or pay later.')
  })
})

describe('insertSentence', () => {
  const body =
    'Hi {{firstName}},\n\n{{#project}}\nAbout {{project}}.\n{{/project}}\n\nPlease pay.\n\n{{#myName}}\nKind regards,\n{{myName}}\n{{/myName}}'
  const { text, traced } = draw({ ...base, body })
  const put = (offset: number) => applyTo(body, insertSentence(body, traced, text, { sentence: 'NEW', offset }))

  it('puts a greeting at the start', () => {
    expect(put(0).startsWith('NEW\n\nHi {{firstName}},')).toBe(true)
  })

  it('puts thanks behind the greeting', () => {
    expect(put(text.indexOf('\n')).startsWith('Hi {{firstName}},\n\nNEW\n\n{{#project}}')).toBe(true)
  })

  it('puts all else before the closing, outside its section', () => {
    expect(put(text.indexOf('Kind'))).toContain('Please pay.\n\nNEW\n\n{{#myName}}\nKind regards')
  })

  it('puts a closing at the end', () => {
    expect(put(text.length).endsWith('{{/myName}}\n\nNEW')).toBe(true)
  })

  it('names with a variable', () => {
    expect(asTemplateText('Hi Ada,', ['Hi {name},'], 'firstName')).toBe('Hi {{firstName}},')
    expect(asTemplateText('Kind regards,\nMaria Lopez', ['Kind regards,\n{name}'], 'myName')).toBe('Kind regards,\n{{myName}}')
    expect(asTemplateText('Thank you.', ['Thank you.'], 'firstName')).toBe('Thank you.')
  })

  it.each(templateLanguages)('mends each rule it offers a sentence for, in %s', async (code) => {
    const language = await loadEtiquetteLanguage(code)
    if (!language) return
    for (const situation of ['second', 'final'] as const) {
      const template: Template = {
        ...base,
        language: code,
        situation,
        body: 'Lorem ipsum dolor sit amet {{invoiceNumber}}.\n\n{{balance}} consectetur adipiscing elit sed eiusmod.',
      }
      const { text, facts, traced } = draw(template)
      const { rules } = checkEtiquette({ language, situation, subject: 'X', text, facts })
      for (const { rule, insert, insertAt = 0 } of rules) {
        if (insert === undefined) continue
        const wording = language.words.inserts[rule] ?? []
        const patterns = typeof wording === 'string' ? [wording] : Object.values(wording)
        const sentence = asTemplateText(insert, patterns, rule === 2 ? 'firstName' : 'myName')
        const mended = {
          ...template,
          body: applyTo(template.body, insertSentence(template.body, traced, text, { sentence, offset: insertAt })),
        }
        const mail = renderMail(mended, facts, { language: code })
        expect(mail.problems, `${code} ${rule}`).toEqual([])
        const after = checkEtiquette({ language, situation, subject: mail.subject, text: mail.text, facts })
        expect(after.rules.find((one) => one.rule === rule)?.verdict, `${code} ${situation} rule ${rule}: ${mended.body}`).toBe('kept')
      }
    }
  })
})
