import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFacts, samples } from '../../../../scripts/mails/sample-facts.ts'
import { loadTemplates, templateLanguages } from '../../../../lib/mail/catalogue.ts'
import { checkEtiquette } from '../../../../lib/mail/check-etiquette.ts'
import { checkWording } from '../../../../lib/mail/etiquette/check-wording.ts'
import type { EtiquetteLanguage } from '../../../../lib/mail/etiquette/etiquette-words.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import type { MailFacts } from '../../../../lib/mail/mail-facts.ts'
import { renderMail } from '../../../../lib/mail/render-mail.ts'
import type { Template } from '../../../../lib/mail/template.ts'
import { makeFittingFacts, presence } from '../fitting-facts.ts'

async function load(code: string): Promise<EtiquetteLanguage> {
  const language = await loadEtiquetteLanguage(code)
  if (!language) throw new Error(`no words for ${code}`)
  return language
}

/** All that speaks against the mail: holes, broken rules, harsh words, here and before sending. */
function faultsOf(template: Template, facts: MailFacts, language: EtiquetteLanguage): string[] {
  const { situation } = template
  const mail = renderMail(template, facts, { language: template.language })
  const { rules, findings } = checkEtiquette({ language, situation, subject: mail.subject, text: mail.text, facts })
  return [
    ...mail.problems.map(({ code, values }) => `${code} ${values?.['name'] ?? ''}`),
    ...rules.flatMap(({ rule, verdict, code, at }) =>
      verdict === 'broken' ? [`rule ${rule}, ${code}: ${at ? mail[at.field].slice(at.start, at.end) : ''}`] : [],
    ),
    ...findings.flatMap((finding) => ('quote' in finding ? [`${finding.code}: ${finding.quote}`] : [])),
    ...checkWording({ harsh: language.harsh, situation, subject: mail.subject, text: mail.text }).map(
      ({ code, quote }) => `${code} before sending: ${quote}`,
    ),
  ].map((fault) => `${template.id}: ${fault}`)
}

describe.each(templateLanguages)('every built-in mail in %s', (code) => {
  it.each(samples)('goes out as it is for: $title', async (sample) => {
    const language = await load(code)
    const faults = (await loadTemplates(code)).flatMap((template) => faultsOf(template, sampleFacts(sample, template), language))
    expect(faults).toEqual([])
  })

  it('goes out as it is, whatever is known', async () => {
    const language = await load(code)
    for (const template of await loadTemplates(code)) {
      fc.assert(
        fc.property(presence, (has) => {
          expect(faultsOf(template, makeFittingFacts(template, has), language)).toEqual([])
        }),
        { numRuns: 10 },
      )
    }
  })

  it('breaks no rule by its text alone, once the project is known', async () => {
    const language = await load(code)
    const [sample] = samples
    if (!sample) throw new Error('no sample')
    const faults: string[] = []
    for (const template of await loadTemplates(code)) {
      const { situation } = template
      const { subject, text } = renderMail(template, sampleFacts(sample, template), { language: code })
      for (const { rule, verdict, code: hint } of checkEtiquette({ language, situation, subject, text }).rules) {
        if (verdict === 'broken') faults.push(`${template.id}: ${rule} ${hint}`)
      }
    }
    expect(faults).toEqual([])
  })

  it.each(samples.slice(0, 2))('is not too long, too short, too hard, and asks one thing, for: $title', async (sample) => {
    const language = await load(code)
    const faults = (await loadTemplates(code)).flatMap((template) => {
      const facts = sampleFacts(sample, template)
      const { subject, text } = renderMail(template, facts, { language: code })
      const { findings, words, grade } = checkEtiquette({ language, situation: template.situation, subject, text, facts })
      return findings.map((finding) => `${template.id}: ${finding.code}, ${words} words, grade ${grade}`)
    })
    expect(faults).toEqual([])
  })
})

describe('the English mails', () => {
  it('break no rule by their text alone, even where next to nothing is known', async () => {
    const [, sample] = samples
    if (!sample) throw new Error('no sample')
    const language = await load('en')
    const faults = (await loadTemplates('en')).flatMap((template) => {
      const { subject, text } = renderMail(template, sampleFacts(sample, template), { language: 'en' })
      const { rules } = checkEtiquette({ language, situation: template.situation, subject, text })
      return rules.filter(({ verdict }) => verdict === 'broken').map(({ rule, code }) => `${template.id}: ${rule} ${code}`)
    })
    expect(faults).toEqual([])
  })
})

describe('the stages of one invoice', () => {
  it.each(templateLanguages)('do not read like one mail sent five times, in %s', async (code) => {
    const [sample] = samples
    if (!sample) throw new Error('no sample')
    const stages = ['before-due', 'due', 'first', 'second', 'third', 'final']
    const templates = await loadTemplates(code)
    for (const suffix of ['', '-soft', '-firm', '-informal']) {
      const mails = stages.flatMap((stage) => {
        const template = templates.find(({ id }) => id === `${code}/${stage}${suffix}`)
        return template ? [renderMail(template, sampleFacts(sample, template), { language: code }).text.split('\n\n')] : []
      })
      const openings = mails.map((paragraphs) => paragraphs[1])
      const endings = mails.map((paragraphs) => paragraphs.at(-2))
      expect(new Set(openings).size, `openings ${suffix}`).toBe(openings.length)
      expect(new Set(endings).size, `endings ${suffix}`).toBe(endings.length)
    }
  })
})
