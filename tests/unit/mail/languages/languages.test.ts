import { describe, expect, it } from 'vitest'
import type { Formality } from '../../../../lib/domain/client.ts'
import { loadTemplates } from '../../../../lib/mail/catalogue.ts'
import { suggestTemplate } from '../../../../lib/mail/choose-template.ts'
import type { MailFacts, MailInvoice } from '../../../../lib/mail/mail-facts.ts'
import type { Mail } from '../../../../lib/mail/mail.ts'
import { mailLanguages } from '../../../../lib/mail/mail-languages.ts'
import { renderMail } from '../../../../lib/mail/render-mail.ts'
import type { Situation, Template } from '../../../../lib/mail/template.ts'
import { makeClient, makeReminder } from '../../../support/make.ts'
import { makeFollowUp, makeFullFacts, makeMailInvoice } from '../make-facts.ts'

/** What every language but English offers, each in both forms of address. */
const situations: readonly Situation[] = [
  'before-due',
  'due',
  'first',
  'second',
  'third',
  'final',
  'statement',
  'statement-mixed',
  'part-payment',
  'promise-confirmed',
  'promise-passed',
  'instalment-offer',
  'question',
  'dispute',
  'thanks',
  'thanks-late',
]
const formalities: readonly Formality[] = ['formal', 'informal']

const part = { amount: { minor: 40_000, currency: 'EUR' }, paidOn: '2026-11-10' }
const rest = { amount: { minor: 80_000, currency: 'EUR' }, paidOn: '2026-11-16' }
const promised = { hold: { reason: 'promised', until: '2026-11-15', note: '', since: '2026-11-01' } } as const

/** Facts in which the situation is real, with all that is known of a client who was reminded before. */
function makeFactsFor(situation: Situation, overrides: Partial<MailFacts> = {}): MailFacts {
  const sent = [makeReminder({ sentOn: '2026-11-11' })]
  const payments = situation.startsWith('thanks') ? [part, rest] : [part]
  const hold = situation.startsWith('promise') ? promised : {}
  const others = situation.startsWith('statement')
    ? [
        makeMailInvoice({ number: 'INV-1051', dueOn: '2026-11-17', total: { minor: 40_000, currency: 'GBP' } }, sent),
        makeMailInvoice({ number: 'INV-1060', dueOn: situation === 'statement' ? '2026-11-16' : '2026-12-01' }, sent),
      ]
    : []
  return makeFullFacts({
    today: situation === 'before-due' ? '2026-11-03' : situation === 'due' ? '2026-11-06' : '2026-11-18',
    invoices: [makeMailInvoice({ project: 'Relaunch', poNumber: 'PO-778', payments, ...hold }, sent), ...others],
    ...overrides,
  })
}

function render(template: Template, overrides: Partial<MailFacts> = {}): Mail {
  return renderMail(template, makeFactsFor(template.situation, overrides), { language: template.language })
}

/** Words that only the other form of address has. German "Sie" can open a sentence about an invoice, so it counts inside one only. */
const otherAddress: Readonly<Record<string, { readonly formal: RegExp; readonly informal: RegExp }>> = {
  de: { formal: /\b(?:du|dir|dich|deine?[rmn]?|eure)\b/, informal: /\b(?:Ihnen|Ihre?[rmn]?)\b|(?<!^)(?<![.:] )\bSie\b/ },
  fr: { formal: /\b(?:tu|toi|ton|ta|tes|pourrais-tu)\b/i, informal: /\b(?:vous|votre|vos)\b/i },
  es: { formal: /\b(?:tú|te|tu|tus|contigo|podrías)\b/i, informal: /\b(?:usted|le|su|sus|podría)\b/i },
  it: { formal: /\b(?:ti|tu|tuo|tua|te|potresti)\b/i, informal: /\b(?:suo|sua|lei|potrebbe|preferisce)\b/i },
  pt: { formal: /\b(?:te|teu|tua|contigo|podias)\b/i, informal: /\b(?:seu|sua|lhe|consigo|poderia)\b/i },
  nl: { formal: /\b(?:je|jou|jouw)\b/i, informal: /\b(?:u|uw)\b/i },
}

/** What the typography of the language forbids, in the mail without addresses and bank details. */
const badTypography: Readonly<Record<string, RegExp>> = {
  de: /["'“](?=\p{L})|\p{L}['’]\p{L}/u,
  fr: /["']|[^\u202F\s][;!?](?=\s|$)|[^\u00A0\s]:(?=\s|$)|«(?!\u00A0)|(?<!\u00A0)»/u,
  es: /["'“”]|« | »/u,
  it: /["'“”]|« | »/u,
  pt: /["'«»]/u,
  nl: /["'“”„]/u,
}

/** In the Romance languages, words that depend on being a man or a woman: nobody knows that of either side. */
const gendered =
  /\b(?:obrigad[oa]|grat[oa]|reconnaissante?|ravie?|encantad[oa]|estimad[oa]|car[oa]|cher|chère|liet[oa]|junt[oa]s|bienvenid[oa])\b/i

const languages = mailLanguages.filter(({ hasFormality }) => hasFormality).map(({ code }) => code)
const all = (await Promise.all(languages.map((language) => loadTemplates(language)))).flat()

describe.each(all)('the mail $id', (template) => {
  const { language, formality = 'formal' } = template

  it('renders without problems when all is known, with a subject of at most 60 characters', () => {
    const mail = render(template)
    expect(mail.problems).toEqual([])
    expect(mail.subject.length).toBeLessThanOrEqual(60)
  })

  it('keeps to one form of address', () => {
    const { subject, text } = render(template)
    expect(otherAddress[language]).toBeDefined()
    expect(`${subject}\n${text}`).not.toMatch(otherAddress[language]?.[formality] ?? '')
  })

  it('keeps to the typography of its language', () => {
    const { subject, text } = render(template)
    const prose = `${subject}\n${text}`.replaceAll(/https:\S+|^- [A-Z]{3}: /gm, '')
    expect(badTypography[language]).toBeDefined()
    expect(prose).not.toMatch(badTypography[language] ?? '')
  })

  it('greets a company where no contact is known', () => {
    const { text } = render(template, { client: makeClient({ contactName: '' }) })
    expect(text).toMatch(/^\p{L}[\p{L} ,]* Acme GmbH[,:]\n/u)
  })

  it('says nothing that depends on being a man or a woman', () => {
    expect(render(template).text).not.toMatch(language === 'de' || language === 'nl' ? /\bHerr|Frau|heer|mevrouw/ : gendered)
  })
})

describe.each(languages)('the catalogue in %s', (language) => {
  it.each(formalities)('is complete in %s address', async (formality) => {
    const templates = await loadTemplates(language)
    const found = templates.filter((template) => template.formality === formality).map((template) => template.situation)
    expect(found.toSorted()).toEqual(situations.toSorted())
  })

  it.each(formalities)('has a mail to suggest whatever the case, in %s address', async (formality) => {
    const templates = await loadTemplates(language)
    const suggest = (situation: Situation, change: (only: MailInvoice) => MailInvoice = (only) => only): Template => {
      const facts = makeFactsFor(situation, { client: makeClient({ formality }) })
      const [only, ...others] = facts.invoices
      if (!only) throw new Error('A mail is about at least one invoice')
      return suggestTemplate(templates, { ...facts, invoices: [change(only), ...others] }).template
    }
    const hold = { reason: 'dispute', until: null, note: '', since: '2026-11-01' } as const
    const disputed = (only: MailInvoice): MailInvoice => ({
      ...only,
      invoice: { ...only.invoice, hold },
      followUp: makeFollowUp({ reason: { code: 'on-hold', hold } }),
    })
    const afterFinal = makeFollowUp({ action: 'ask', stage: null, reason: { code: 'after-final', lastOn: '2026-11-11', reminders: 4 } })
    expect(suggest('first', disputed)).toMatchObject({ situation: 'dispute', formality })
    expect(suggest('first', (only) => ({ ...only, invoice: { ...only.invoice, payments: [] }, followUp: afterFinal }))).toMatchObject({
      situation: 'question',
      formality,
    })
    for (const situation of ['statement', 'statement-mixed', 'thanks-late'] as const) {
      expect(suggest(situation)).toMatchObject({ situation, formality })
    }
  })
})

describe('the habits of a language', () => {
  const of = (language: string): readonly Template[] => all.filter((template) => template.language === language)

  it.each(all.filter(({ situation }) => ['first', 'second', 'third', 'final'].includes(situation)))(
    '$id counts one day as one',
    (template) => {
      const mail = render(template, { today: '2026-11-07' })
      expect(mail.problems).toEqual([])
      expect(mail.text).toMatch(/(?<!\d)1\s(?:Tag|jour|día|giorno|dia|dag)(?!\p{L})/u)
    },
  )

  it.each(all.filter(({ situation }) => situation.startsWith('statement')))(
    '$id lists every invoice and one total per currency',
    (template) => {
      const lines = render(template).text.split('\n')
      for (const number of ['INV-1042', 'INV-1051', 'INV-1060']) {
        expect(lines.filter((line) => line.startsWith(`- ${number}`))).toHaveLength(1)
      }
      expect(lines.some((line) => /€.*(?:£|GBP)/.test(line) && !line.startsWith('- '))).toBe(true)
    },
  )

  it.each(of('de'))('$id goes on in lower case after the comma of the greeting', (template) => {
    expect(render(template).text).toMatch(/^.*,\n\n\p{Ll}/u)
  })

  it.each(of('es'))('$id opens every question', (template) => {
    const { subject, text } = render(template)
    expect(`${subject}${text}`.replaceAll(/[^¿?]/g, '')).toMatch(/^(?:¿\?)*$/)
  })

  it.each(of('fr').filter(({ situation }) => situation === 'first'))('$id keeps its narrow spaces on the way into Gmail', (template) => {
    expect(render(template).html).toContain('\u202F?</p>')
  })
})
