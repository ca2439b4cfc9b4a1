import * as fc from 'fast-check'
import { Window } from 'happy-dom'
import { afterAll, describe, expect, it } from 'vitest'
import { plainLine } from '../../../lib/domain/plain-line.ts'
import { renderMail, renderTemplate } from '../../../lib/mail/render-mail.ts'
import type { Template } from '../../../lib/mail/template.ts'
import { findVariable, variables } from '../../../lib/mail/variables.ts'
import { makeClient, makeSettings } from '../../support/make.ts'
import { makeFacts, makeMailInvoice } from './make-facts.ts'

const window = new Window()
afterAll(() => window.happyDOM.close())

const allowed = new Set(['P', 'BR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A'])

function parseHtml(html: string): ReturnType<typeof window.document.createElement> {
  const holder = window.document.createElement('div')
  holder.innerHTML = html
  return holder
}

/** The promise of `Mail.html`, checked on what a browser's parser makes of it. */
function expectHarmless(html: string): void {
  const holder = parseHtml(html)
  for (const element of holder.querySelectorAll('*')) {
    if (!allowed.has(element.tagName)) throw new Error(`${element.tagName} in ${html}`)
    const names = element.getAttributeNames()
    if (element.tagName !== 'A' && names.length > 0) throw new Error(`attributes ${names.join()} in ${html}`)
    if (element.tagName === 'A') {
      if (names.join() !== 'href') throw new Error(`attributes ${names.join()} in ${html}`)
      if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(element.getAttribute('href') ?? '')) throw new Error(`link in ${html}`)
    }
  }
  // Nothing that is no element on paper may become one on the way: the text must come back whole.
  if (/<(?!\/?(?:p|br|ul|ol|li|strong|em|a)(?: href="[^"<>]*")?>)/.test(html)) throw new Error(`stray markup in ${html}`)
}

const nasty = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '{{x}}',
  '{{{myName}}}',
  '{{#invoices}}',
  '{{/invoices}}',
  '{{=<% %>=}}',
  '{{> first}}',
  '{{&clientName}}',
  'javascript:alert(1)',
  '<javascript:alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<b>)',
  '[x](https://a.example "title")',
  '![x](https://a.example/x.png)',
  '](https://evil.example)',
  '**',
  '__',
  '*',
  '_',
  '`',
  '~~',
  '\\',
  '\\\\',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '"',
  "'",
  '|',
  '&lt;',
  '&#106;avascript:',
  '&amp;',
  '1. ',
  '12) ',
  '- ',
  '+ ',
  '* ',
  '# ',
  '> ',
  '    ',
  '\t',
  '---',
  '===',
  '```',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '\0',
  '\u0007',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uD800',
  'محمد',
  'שלום',
  '株式会社',
  '👩‍💻',
  '🇩🇪',
  'é',
  'é',
  'ß',
  'Ada',
  ' ',
  'https://pay.example/a?b=c&d=e',
  'mailto:a@b.example',
  'www.example.com',
)
const nastyText = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 }).map((parts) => parts.join(''))

const names = Object.keys(variables)
const fields = ['line', 'number', 'issued', 'due', 'open', 'late', 'link', 'amount']
const mustache = fc.oneof(
  fc.constantFrom(...names, ...fields).map((name) => `{{${name}}}`),
  fc.constantFrom(...names).map((name) => `{{#${name}}}`),
  fc.constantFrom(...names).map((name) => `{{/${name}}}`),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names, ...fields))
    .map(([list, name]) => `{{#${list}}}- {{${name}}} [{{${name}}}]({{paymentLink}})\n{{/${list}}}`),
)
const nastyTemplate = fc
  .array(fc.oneof(nasty, mustache, mustache, fc.string({ maxLength: 5 })), { maxLength: 14 })
  .map((parts) => parts.join(''))

const balanced = fc.oneof(
  nasty.filter((text) => !/[{}]|<[a-z]|\]\(|!\[/.test(text)),
  fc.constantFrom(...names).map((name) => {
    const { kind, ...variable } = findVariable(name) ?? { kind: 'text' }
    const inner =
      'fields' in variable
        ? Object.keys(variable.fields ?? {}).map((field) => `- {{${field}}}\n`)
        : kind === 'flag'
          ? ['x']
          : [`**{{${name}}}** [a]({{paymentLink}})`]
    return `{{#${name}}}${inner.join('')}{{/${name}}}`
  }),
)
const fineTemplate = fc.array(balanced, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))

function makeTemplate(overrides: Partial<Template> = {}): Template {
  return { id: 'en/own', language: 'en', title: 'Own', situation: 'first', tone: 'neutral', subject: 'S', body: 'B', ...overrides }
}

describe('a mail made of hostile parts', () => {
  it('holds only the allowed elements and links, whatever template and invoice', () => {
    let rendered = 0
    fc.assert(
      fc.property(
        fc.oneof(fineTemplate, nastyTemplate),
        fc.oneof(fineTemplate, nastyTemplate),
        fc.record({ name: nastyText, number: nastyText, link: nastyText, project: nastyText, details: nastyText, me: nastyText }),
        (subject, body, texts) => {
          const facts = makeFacts({
            client: makeClient({ name: texts.name, contactName: texts.name }),
            invoices: [makeMailInvoice({ number: texts.number, paymentLink: texts.link, project: texts.project })],
            settings: makeSettings({
              me: {
                name: texts.me,
                business: texts.name,
                email: texts.me,
                phone: texts.me,
                paymentLink: texts.link,
                bankAccounts: [{ currency: 'EUR', holder: texts.name, iban: texts.number, bic: texts.me, details: texts.details }],
              },
            }),
          })
          const mail = renderMail(makeTemplate({ subject, body }), facts, { language: 'en' })
          expectHarmless(mail.html)
          expect(mail.subject).not.toMatch(/[\n\r\0]/)
          if (mail.html !== '') rendered += 1
        },
      ),
      { numRuns: 10_000 },
    )
    // Most hostile templates are refused; enough must come through for the run to mean something.
    expect(rendered).toBeGreaterThan(1000)
  })

  it('shows values as typed, in rich and plain text, wherever they stand', () => {
    const places = [
      '{{clientName}}',
      '- {{clientName}}',
      '**{{clientName}}**',
      'A {{clientName}} b',
      '1. {{clientName}}',
      '[{{clientName}}](https://a.example)',
      'x\n{{clientName}}\ny',
      '*a {{clientName}}',
    ]
    fc.assert(
      fc.property(nastyText, fc.constantFrom(...places), (name, body) => {
        const shown = plainLine(name)
        fc.pre(shown !== '' && shown.length <= 200)
        const mail = renderTemplate(makeTemplate({ subject: '{{clientName}}', body }), { clientName: name })
        expectHarmless(mail.html)
        expect(mail.problems).toEqual([])
        expect(mail.subject).toBe(shown)
        expect(parseHtml(mail.html).textContent).toContain(shown)
        expect(mail.text).toContain(shown)
      }),
      { numRuns: 10_000 },
    )
  })

  it.each([
    '<img src=x onerror=alert(1)>',
    '{{x}}',
    '**Acme** _&_ [Co](x)',
    '1. Acme',
    '# Acme',
    '- Acme',
    '株式会社アクメ',
    'שלום בע"מ',
    '👩‍💻 Studio 🇩🇪',
    'A\\B',
    "O'Neil & Söhne",
    '-',
    '…',
  ])('leaves the name %s as it is', (name) => {
    const mail = renderTemplate(makeTemplate({ subject: 'To {{clientName}}', body: 'Hi {{clientName}},\n\nx' }), { clientName: name })
    expect(mail.text).toBe(`Hi ${name},\n\nx`)
    expect(parseHtml(mail.html).querySelector('p')?.textContent).toBe(`Hi ${name},`)
    expect(mail.subject).toBe(`To ${name}`)
  })
})

describe('a value that cannot go into a mail', () => {
  const values = { clientName: 'Acme', myName: 'Maria Lopez' }

  it('is a problem when it is 10 kB long, and only where it is used', () => {
    const long = { ...values, clientName: 'x'.repeat(10_000) }
    expect(renderTemplate(makeTemplate({ body: 'Hi {{clientName}}' }), long).problems).toMatchObject([
      { code: 'value-too-long', at: 'clientName' },
    ])
    expect(renderTemplate(makeTemplate({ body: 'Hi {{myName}}' }), long).problems).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'pay.example',
    'ftp://pay.example',
    'https://',
    `https://a.example/${'x'.repeat(3000)}`,
    'http:// a b',
    '//a.example',
  ])('is missing and a problem when a payment link is %s', (paymentLink) => {
    const mail = renderTemplate(makeTemplate({ body: 'Pay.{{#paymentLink}} Here: {{paymentLink}}{{/paymentLink}}' }), { paymentLink })
    expect(mail.problems).toMatchObject([{ code: 'link-invalid', at: 'paymentLink' }])
    expect(mail.text).toBe('Pay.')
  })

  it('keeps a payment link to the letter', () => {
    const paymentLink = 'https://pay.example/a_b*c*/(d)?x=%20&y=<z>"\'#~e'
    const { html, text } = renderTemplate(makeTemplate({ body: 'Here: {{paymentLink}}' }), { paymentLink })
    const href = parseHtml(html).querySelector('a')?.getAttribute('href') ?? ''
    expect(href).toBe(new URL(paymentLink).href)
    expect(text).toBe(`Here: ${href}`)
  })

  it('asks for your name where a sentence needs it, and names every other hole with its line', () => {
    const mail = renderTemplate(makeTemplate({ body: 'Hi,\n\n{{project}}\nThis is {{myName}}.' }), { myName: ' \u200B ' })
    expect(mail.problems).toEqual([
      { code: 'hole', at: 'body', line: 3, values: { name: 'project' } },
      { code: 'my-name-missing', at: 'body', line: 4, values: { name: 'myName' } },
    ])
  })
})
