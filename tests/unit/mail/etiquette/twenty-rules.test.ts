import { describe, expect, it } from 'vitest'
import { checkEtiquette } from '../../../../lib/mail/check-etiquette.ts'
import type { EtiquetteLanguage } from '../../../../lib/mail/etiquette/etiquette-words.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import type { Situation } from '../../../../lib/mail/template.ts'
import { mailText, type MailParts, type MailSample } from './mails/mail-parts.ts'
import * as de from './mails/de.ts'
import * as en from './mails/en.ts'
import * as es from './mails/es.ts'
import * as fr from './mails/fr.ts'
import * as it_ from './mails/it.ts'
import * as nl from './mails/nl.ts'
import * as pt from './mails/pt.ts'

const all: Readonly<Record<string, readonly MailSample[]>> = {
  en: en.samples,
  de: de.samples,
  fr: fr.samples,
  es: es.samples,
  it: it_.samples,
  pt: pt.samples,
  nl: nl.samples,
}

interface Breach {
  readonly rule: number
  readonly what: string
  readonly parts: Partial<MailParts>
  readonly situation?: Situation
}

/** Every way a rule is broken, as a change to a good mail. */
function breaches({ good, breaks }: MailSample): Breach[] {
  const withoutThanks = { thanks: '' }
  return [
    { rule: 1, what: 'vague subject', parts: { subject: breaks.vagueSubject } },
    { rule: 1, what: 'urgent subject', parts: { subject: breaks.urgentSubject } },
    { rule: 1, what: 'long subject', parts: { subject: `${good.subject} ${good.subject} ${good.subject}` } },
    { rule: 2, what: 'nobody greeted', parts: { greeting: breaks.nobody } },
    { rule: 2, what: 'no greeting', parts: { greeting: '' } },
    { rule: 3, what: 'no gratitude', parts: { gratitude: '' } },
    { rule: 4, what: 'no number', parts: { facts: breaks.noNumber } },
    { rule: 4, what: 'no amount', parts: { facts: breaks.noAmount } },
    { rule: 4, what: 'no days overdue', parts: { facts: breaks.noDaysOverdue } },
    { rule: 5, what: 'no payment option', parts: { payment: '' } },
    { rule: 6, what: 'no flexibility', parts: { flexibility: '' } },
    { rule: 7, what: 'early consequence', parts: { help: `${good.help} ${breaks.earlyConsequence}` } },
    {
      rule: 7,
      what: 'undated consequence',
      parts: { consequence: '', plan: '', help: `${good.help} ${breaks.undatedConsequence}` },
      situation: 'final',
    },
    { rule: 7, what: 'no consequence', parts: { consequence: '' }, situation: 'final' },
    { rule: 8, what: 'threat', parts: { help: `${good.help} ${breaks.threat}` } },
    { rule: 8, what: 'threat in the final reminder', parts: { help: `${good.help} ${breaks.threat}` }, situation: 'final' },
    { rule: 8, what: 'blame', parts: { understanding: breaks.blame } },
    { rule: 8, what: 'shouting', parts: { ask: `${good.ask}!!` } },
    { rule: 9, what: 'no contact', parts: { contact: '' } },
    { rule: 10, what: 'no plan', parts: { plan: '' } },
    { rule: 11, what: 'no thanks', parts: withoutThanks },
    { rule: 12, what: 'no closing', parts: { closing: '' } },
    { rule: 12, what: 'no name', parts: { name: '', contact: '' } },
    { rule: 13, what: 'impersonal', parts: { gratitude: breaks.impersonal } },
    { rule: 14, what: 'reproach', parts: { help: `${good.help} ${breaks.reproach}` } },
    { rule: 15, what: 'no due date', parts: { facts: breaks.noDueDate } },
    { rule: 15, what: 'fee without amount', parts: { help: `${good.help} ${breaks.feeWithoutAmount}` } },
    { rule: 16, what: 'no help', parts: { help: '' } },
    { rule: 17, what: 'no understanding', parts: { understanding: '' } },
    { rule: 18, what: 'no deadline', parts: { consequence: breaks.undatedConsequence, plan: '' }, situation: 'final' },
    { rule: 18, what: 'no consequence', parts: { consequence: '' }, situation: 'final' },
    { rule: 19, what: 'no positive note', parts: { together: '' } },
    { rule: 20, what: 'bombarding', parts: { plan: breaks.bombard } },
    { rule: 20, what: 'next mail too soon', parts: { plan: breaks.soon } },
  ]
}

async function load(code: string): Promise<EtiquetteLanguage> {
  const language = await loadEtiquetteLanguage(code)
  if (!language) throw new Error(`no words for ${code}`)
  return language
}

function brokenRules(language: EtiquetteLanguage, parts: MailParts, situation: Situation): string[] {
  const report = checkEtiquette({ language, situation, subject: parts.subject, text: mailText(parts, situation === 'final') })
  return report.rules.filter(({ verdict }) => verdict === 'broken').map(({ rule, code }) => `${rule} ${code}`)
}

describe.each(Object.entries(all))('the twenty rules in %s', (code, samples) => {
  it.each(samples.map((sample, index) => [index + 1, sample] as const))('good mail %i breaks none, at any stage', async (_, { good }) => {
    const language = await load(code)
    const early = { ...good, consequence: '' }
    expect({
      first: brokenRules(language, early, 'first'),
      second: brokenRules(language, good, 'second'),
      third: brokenRules(language, early, 'third'),
      final: brokenRules(language, good, 'final'),
    }).toEqual({ first: [], second: [], third: [], final: [] })
  })

  it.each(samples.map((sample, index) => [index + 1, sample] as const))(
    'good mail %i keeps every rule that applies',
    async (_, { good }) => {
      const { rules } = checkEtiquette({
        language: await load(code),
        situation: 'final',
        subject: good.subject,
        text: mailText(good, true),
      })
      // Past payments (14) are a matter of history: most of these mails do not speak of them.
      expect(rules.filter(({ rule, verdict }) => verdict !== 'kept' && rule !== 14).map(({ rule }) => rule)).toEqual([])
    },
  )

  it.each([
    ['wrapped at 60 columns', (text: string) => text.replaceAll(/(?=.{61})(.{20,60}) /g, '$1\n')],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without blank lines', (text: string) => text.replaceAll('\n\n', '\n')],
    ['with accents typed apart', (text: string) => text.normalize('NFD')],
    ['with straight quotes and wide spaces', (text: string) => text.replaceAll('’', "'").replaceAll(/ (?=[€\d%])/g, '\u00a0')],
  ])('good mails break none %s', async (_, change) => {
    const language = await load(code)
    const faults = samples.flatMap(({ good }) => {
      const { rules } = checkEtiquette({ language, situation: 'final', subject: good.subject, text: change(mailText(good, true)) })
      return rules.filter(({ verdict }) => verdict === 'broken').map(({ rule, code: hint }) => `${good.subject}: ${rule} ${hint}`)
    })
    expect(faults).toEqual([])
  })

  const cases = samples.flatMap((sample, index) =>
    breaches(sample).map((breach) => [breach.rule, breach.what, index + 1, sample, breach] as const),
  )
  it.each(cases)('rule %i is broken by: %s (mail %i)', async (rule, _what, _index, { good }, { parts, situation = 'second' }) => {
    const language = await load(code)
    expect(brokenRules(language, { ...good, ...parts }, situation).map((one) => Number.parseInt(one, 10))).toContain(rule)
  })
})
