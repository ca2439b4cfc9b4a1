import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTemplates, templateLanguages } from '../../../lib/mail/catalogue.ts'
import { checkTemplate } from '../../../lib/mail/check-template.ts'
import type { Mail } from '../../../lib/mail/mail.ts'
import type { MailFacts } from '../../../lib/mail/mail-facts.ts'
import { parseTemplate, situations, templateSource, tones } from '../../../lib/mail/parse-template.ts'
import { renderMail, renderTemplate } from '../../../lib/mail/render-mail.ts'
import type { Template } from '../../../lib/mail/template.ts'
import { variablesFor } from '../../../lib/mail/variables-for.ts'
import { bare, everything, makeFittingFacts, presence, type Presence, typical } from './fitting-facts.ts'
import { makeFullFacts, makeMailInvoice } from './make-facts.ts'

/** What a dropped value must not leave behind. French sets a space before high punctuation, but never a plain one. */
function expectNoTrace(text: string): void {
  expect(text).not.toMatch(/ {2}|\t/)
  expect(text).not.toMatch(/ [,.;:!?)]/)
  expect(text).not.toMatch(/[,;:(–-] *[,.;:)]/)
  expect(text).not.toMatch(/\( |\(\)|“”|""|«\s*»|„“/)
  expect(text).not.toMatch(/\n{3,}|^\s|\s$| \n|\n /)
  expect(text).not.toMatch(/^(?:-|\d+\.)$/m)
  expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/)
}

/** Words of the prose: lists (invoices, bank details) are read as tables are, figures at a glance. */
function countWords(text: string): number {
  const prose = text.split('\n').filter((line) => !line.startsWith('- '))
  return prose
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length
}

/** 125, counted on English mails (Boomerang); the other languages take about a fifth more words to say the same. */
function mostWords(language: string): number {
  return language === 'en' ? 125 : 150
}

const all = (await Promise.all(templateLanguages.map((language) => loadTemplates(language)))).flat()

describe.each(all)('the template $id', (template) => {
  const { language } = template
  const render = (has: Presence): Mail => renderMail(template, makeFittingFacts(template, has), { language })

  it('is well formed and keeps its form', () => {
    expect(checkTemplate(template)).toEqual([])
    expect(parseTemplate(templateSource(template), template.id).template).toEqual(template)
  })

  it('leaves no trace of what is missing, and no hole, whatever is known', () => {
    fc.assert(
      fc.property(presence, (has) => {
        const mail = render(has)
        expect(mail.problems).toEqual([])
        expectNoTrace(mail.text)
        expectNoTrace(mail.subject)
        expect(mail.html).not.toMatch(/<p>\s*<\/p>|<li>\s*<\/li>|<ul>\s*<\/ul>|<br>\s*<(?:br|\/p)>|<p>\s*<br>/)
      }),
      { numRuns: 50 },
    )
  })

  it('says that a value is missing, or drops its sentence, for every combination of missing values', () => {
    const values = variablesFor(makeFittingFacts(template, { ...everything, others: 1 }), language)
    fc.assert(
      fc.property(fc.subarray(Object.keys(values), { minLength: 1 }), (missing) => {
        const left = Object.fromEntries(Object.entries(values).filter(([name]) => !missing.includes(name)))
        const mail = renderTemplate(template, left)
        const holes = mail.problems.map((problem) => `{{${problem.values?.['name'] ?? ''}}}`)
        for (const hole of holes) expect(mail.text + mail.subject).toContain(hole)
        expectNoTrace(holes.reduce((text, hole) => text.replaceAll(hole, 'X'), `${mail.subject}\n\n${mail.text}`))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['little', bare],
    ['what is usual', typical],
  ])('is as long as a good reminder, with a subject that fits, when %s is known', (_, has) => {
    const mail = render(has)
    expect(mail.subject.length).toBeLessThanOrEqual(60)
    expect(countWords(mail.text)).toBeGreaterThanOrEqual(50)
    expect(countWords(mail.text)).toBeLessThanOrEqual(mostWords(language))
  })

  it('ends with the name alone where Gmail adds the signature, and still says how to reach me', () => {
    const { text } = render({ ...typical, signature: true })
    expect(text).toMatch(/\nMaria Lopez$/)
    expect(text).toContain('+49 30 123456')
    expect(render(typical).text).toMatch(/\nMaria Lopez\nLopez Studio\nmaria@lopez\.example$/)
  })

  it('ends with its closing where your name is not known: Gmail’s signature has it', () => {
    const facts = makeFittingFacts(template, { ...bare, signature: true })
    const me = { ...facts.settings.me, name: '', business: '', email: '' }
    const mail = renderMail(template, { ...facts, settings: { ...facts.settings, me } }, { language })
    expect(mail.problems).toEqual([])
    expectNoTrace(mail.text)
    expect(mail.text).toMatch(/\n\n\p{Lu}[\p{L} ]+$/u)
  })
})

describe('the English catalogue', () => {
  it('has six stages in three tones, the final one in two, and every situation', () => {
    const ids = all.filter((template) => template.language === 'en').map(({ id }) => id)
    const expected = situations.flatMap((situation) => {
      const isStage = ['before-due', 'due', 'first', 'second', 'third', 'final'].includes(situation)
      if (!isStage) return [`en/${situation}`]
      return tones
        .filter((tone) => situation !== 'final' || tone !== 'soft')
        .map((tone) => (tone === 'neutral' ? `en/${situation}` : `en/${situation}-${tone}`))
    })
    expect(ids.toSorted()).toEqual(expected.toSorted())
  })

  it('has subjects that fit, however long the number of the invoice', () => {
    const tooLong = all
      .filter((template) => template.language === 'en')
      .map((template) => {
        const facts = makeFittingFacts(template, typical)
        const invoices = facts.invoices.map((one) => ({ ...one, invoice: { ...one.invoice, number: 'INV-2026-11-ACME-000000001042' } }))
        return renderMail(template, { ...facts, invoices }, { language: 'en' }).subject
      })
      .filter((subject) => subject.length > 60)
    expect(tooLong).toEqual([])
  })

  it.each([
    ['2026-11-06', 'is due today, 6 November 2026'],
    ['2026-11-07', 'was due on 6 November 2026'],
    ['2026-11-05', 'is due on 6 November 2026'],
  ])('says on %s that the invoice %s', (today, says) => {
    const due = all.filter((template) => template.language === 'en' && template.situation === 'due')
    expect(due).toHaveLength(3)
    for (const template of due) {
      const facts: MailFacts = { ...makeFullFacts(), today, invoices: [makeMailInvoice({ dueOn: '2026-11-06' })] }
      expect(renderMail(template, facts, { language: 'en' }).text).toContain(says)
    }
  })

  it('never goes out where it would be untrue', () => {
    const find = (id: string): Template => {
      const found = all.find((template) => template.id === id)
      if (!found) throw new Error(id)
      return found
    }
    const codes = (id: string, facts: MailFacts): string[] =>
      renderMail(find(id), facts, { language: 'en' }).problems.map(({ code }) => code)
    const plain = { ...makeFullFacts(), lateFee: undefined, instalments: undefined, invoices: [makeMailInvoice()] }
    expect(codes('en/late-fee', plain)).toContain('hole')
    expect(codes('en/instalment-due', plain)).toContain('hole')
    expect(codes('en/promise-passed', plain)).toContain('hole')
    expect(codes('en/part-payment', plain)).toContain('hole')
    expect(codes('en/first', { ...plain, today: '2026-11-01' })).toContain('hole')
    expect(codes('en/before-due', plain)).toContain('hole')
    expect(codes('en/first', { ...plain, invoices: [makeMailInvoice(), makeMailInvoice({ number: 'INV-2' })] })).toContain(
      'one-invoice-only',
    )
  })
})
