import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../../lib/mail/catalogue.ts'
import { markdownToHtml, markdownToText, parseMarkdown } from '../../../lib/mail/markdown.ts'
import { parseTemplate } from '../../../lib/mail/parse-template.ts'
import { renderMail, renderTemplate } from '../../../lib/mail/render-mail.ts'
import type { Template } from '../../../lib/mail/template.ts'
import { variablesFor } from '../../../lib/mail/variables-for.ts'
import { makeClient, makeReminder, makeSettings } from '../../support/make.ts'
import { makeFacts, makeFullFacts, makeMailInvoice } from './make-facts.ts'

function makeTemplate(body: string, subject = 'S'): Template {
  return { id: 'en/own', language: 'en', title: 'Own', situation: 'first', tone: 'neutral', subject, body }
}

describe('renderMail', () => {
  it('keeps a subject within 60 characters by the end of a long invoice number, and the whole number in the body', async () => {
    const number = 'PROJECT-NORTHERN-LIGHTS-2026-RELAUNCH-PHASE-2-000123'
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']) {
      for (const template of await loadTemplates(language)) {
        const { subject, text } = renderMail(template, makeFullFacts({ invoices: [makeMailInvoice({ number })] }), { language })
        expect([template.id, subject.length <= 60, text.includes(number)]).toEqual([template.id, true, true])
        if (!template.situation.startsWith('statement')) expect(subject).toMatch(/…[\w-]*0123/)
      }
    }
    const short = renderTemplate(makeTemplate('B', `${'x'.repeat(70)} {{invoiceNumber}}`), { invoiceNumber: number })
    expect(short.subject).toContain(number)
  })

  it('writes a first reminder as a person would', async () => {
    const template = (await loadTemplates('en')).find(({ id }) => id === 'en/first')
    if (!template) throw new Error('en/first is missing')
    const facts = makeFacts({
      lastPaid: { number: 'INV-1001', paidOn: '2026-09-03', isOnTime: true },
      invoices: [makeMailInvoice({ project: 'Website relaunch' })],
    })
    const mail = renderMail(template, facts, { language: 'en' })
    expect(mail).toMatchObject({
      subject: 'Invoice INV-1042 is 12 days overdue',
      to: ['ada@acme.example'],
      cc: [],
      template: 'en/first',
      language: 'en',
      problems: [],
    })
    expect(mail.text).toMatchInlineSnapshot(`
      "Hi Ada,

      Thank you for your trust in my work on “Website relaunch”. It helped a lot that you paid INV-1001 on time.

      My invoice INV-1042 from 7 October 2026 for €1,200.00 was due on 6 November 2026, 12 days ago. These things slip easily. If you have already paid, please ignore this email.

      You can pay online: https://pay.example/lopez
      Or by bank transfer, quoting INV-1042:
      - Maria Lopez
      - IBAN DE89 3704 0044 0532 0130 00
      - BIC COBADEFFXXX

      Could you please pay it, or send me a date, by 27 November 2026?

      If anything is missing, or your accounts team needs a copy, just reply or call +49 30 123456.

      Many thanks, and I hope to work with you again soon.

      Kind regards,
      Maria Lopez
      Lopez Studio
      maria@lopez.example"
    `)
    expect(mail.html).toMatchInlineSnapshot(
      `"<p>Hi Ada,</p><p>Thank you for your trust in my work on “Website relaunch”. It helped a lot that you paid INV-1001 on time.</p><p>My invoice INV-1042 from 7 October 2026 for <strong>€1,200.00</strong> was due on 6 November 2026, 12 days ago. These things slip easily. If you have already paid, please ignore this email.</p><p>You can pay online: <a href="https://pay.example/lopez">https://pay.example/lopez</a><br>Or by bank transfer, quoting INV-1042:</p><ul><li>Maria Lopez</li><li>IBAN DE89 3704 0044 0532 0130 00</li><li>BIC COBADEFFXXX</li></ul><p>Could you please pay it, or send me a date, by 27 November 2026?</p><p>If anything is missing, or your accounts team needs a copy, just reply or call +49 30 123456.</p><p>Many thanks, and I hope to work with you again soon.</p><p>Kind regards,<br>Maria Lopez<br>Lopez Studio<br>maria@lopez.example</p>"`,
    )
  })

  it('copies the client’s and the invoice’s people, and those of the steps reached, once each and never the recipient', () => {
    const settings = makeSettings({
      schedules: [
        {
          id: 'default',
          name: 'Default',
          minimumGapDays: 5,
          steps: [
            { stage: 'first', offset: 1, cc: ['Boss@acme.example'] },
            { stage: 'second', offset: 7, cc: ['cfo@acme.example'] },
            { stage: 'final', offset: 30, cc: ['late@acme.example'] },
          ],
        },
      ],
    })
    const facts = makeFacts({
      settings,
      client: makeClient({ cc: ['boss@acme.example', 'ADA@acme.example'] }),
      invoices: [makeMailInvoice({ cc: ['pm@acme.example'] }, [], 'second')],
    })
    expect(renderMail(makeTemplate('x'), facts, { language: 'en' }).cc).toEqual([
      'boss@acme.example',
      'pm@acme.example',
      'cfo@acme.example',
    ])
  })

  it('takes a whole line, paragraph or list item with a missing value', () => {
    const body =
      'A.\n{{#project}}\nP {{project}}\n{{/project}}\n\nB. {{#poNumber}}C {{poNumber}}.{{/poNumber}} D.\n\n{{#paid}}E{{/paid}}\n\n- {{#paid}}F{{/paid}}\n- G\n\n{{#paid}}\nH\n\n{{/paid}}\nI{{#paid}}, J{{/paid}}.\n{{#paid}}K{{/paid}}\nL'
    expect(renderTemplate(makeTemplate(body), {}).text).toBe('A.\n\nB. D.\n\n- G\n\nI.\nL')
    expect(renderTemplate(makeTemplate(body), { project: 'p', poNumber: 'q', paid: 'r' }).text).toBe(
      'A.\nP p\n\nB. C q. D.\n\nE\n\n- F\n- G\n\nH\n\nI, J.\nK\nL',
    )
  })

  it('lets an Italian article lose its vowel before the day it stands before', () => {
    const mail = renderTemplate(makeTemplate('Entro il {{payBy}} o il {{dueOn}}.', 'Scade il {{dueOn}}'), {
      dueOn: '8 novembre 2026',
      payBy: '18 novembre 2026',
    })
    expect([mail.subject, mail.text]).toEqual(['Scade l’8 novembre 2026', 'Entro il 18 novembre 2026 o l’8 novembre 2026.'])
  })

  it('is a problem when nothing is left', () => {
    const mail = renderTemplate(makeTemplate('{{#paid}}x{{/paid}}', '{{#paid}}x{{/paid}}'), {})
    expect(mail.problems.map(({ code }) => code)).toEqual(['subject-empty', 'body-empty'])
  })
})

describe('variablesFor', () => {
  it('joins, counts and writes in the language of the mail', () => {
    const invoices = [
      makeMailInvoice(),
      makeMailInvoice({ number: 'INV-2', total: { minor: 5000, currency: 'GBP' } }),
      makeMailInvoice({ number: 'INV-3' }),
    ]
    const values = (language: string) => variablesFor(makeFacts({ invoices }), language)
    expect(values('en')).toMatchObject({
      invoiceNumbers: 'INV-1042, INV-2 and INV-3',
      totalDue: '€2,400.00 and £50.00',
      payBy: '27 November 2026',
    })
    expect(values('de')).toMatchObject({
      invoiceNumbers: 'INV-1042, INV-2 und INV-3',
      totalDue: '2.400,00\u00A0€ und 50,00\u00A0£',
      payBy: '27. November 2026',
    })
    expect(values('en')).not.toHaveProperty('invoiceNumber')
    expect(values('en')).not.toHaveProperty('balance')
  })

  it.each([
    ['2026-11-05', { daysLeft: '1 day', daysUntilDue: 1, daysLate: '', daysOverdue: '', isDueToday: false, isOverdue: false }],
    ['2026-11-06', { daysLeft: '', daysLate: '', isDueToday: true, isOverdue: false }],
    ['2026-11-07', { daysLeft: '', daysLate: '1 day', daysOverdue: 1, isOneDayLate: true, isOverdue: true }],
    ['2026-11-18', { daysLate: '12 days', daysOverdue: 12, isOneDayLate: false }],
  ])('counts the days on %s', (today, expected) => {
    expect(variablesFor(makeFacts({ today }), 'en')).toMatchObject(expected)
  })

  it('gives the account of the currency, and of each currency by name', () => {
    const { me } = makeSettings()
    const settings = makeSettings({
      me: {
        ...me,
        bankAccounts: [
          ...me.bankAccounts,
          { currency: 'GBP', holder: 'M Lopez', iban: '', bic: '', details: 'Sort code 12-34-56\n\nAccount 1234' },
        ],
      },
    })
    const gbp = makeMailInvoice({ total: { minor: 5000, currency: 'GBP' } })
    const lines = (invoices: ReturnType<typeof makeMailInvoice>[]) => variablesFor(makeFacts({ settings, invoices }), 'en').bankDetails
    expect(lines([gbp])).toEqual([{ line: 'M Lopez' }, { line: 'Sort code 12-34-56' }, { line: 'Account 1234' }])
    expect(lines([makeMailInvoice()])).toEqual([
      { line: 'Maria Lopez' },
      { line: 'IBAN DE89 3704 0044 0532 0130 00' },
      { line: 'BIC COBADEFFXXX' },
    ])
    expect(lines([makeMailInvoice(), gbp])).toContainEqual({ line: 'GBP: M Lopez' })
    expect(lines([makeMailInvoice({ total: { minor: 1, currency: 'USD' } })])).toEqual([])
  })

  it('knows the payment link of an invoice, of all, of none', () => {
    const link = (...links: (string | undefined)[]) =>
      variablesFor(makeFacts({ invoices: links.map((paymentLink) => makeMailInvoice(paymentLink ? { paymentLink } : {})) }), 'en')
        .paymentLink
    expect(link('https://a.example')).toBe('https://a.example')
    expect(link(undefined)).toBe('https://pay.example/lopez')
    expect(link('https://a.example', 'https://b.example')).toBe('https://pay.example/lopez')
  })

  it('tells real history only', () => {
    expect(variablesFor(makeFacts(), 'en')).toMatchObject({
      paidBefore: '',
      isPaidBeforeOnTime: false,
      lastReminderOn: '',
      paid: '',
      lateFee: '',
    })
    const facts = makeFacts({ invoices: [makeMailInvoice({}, [makeReminder(), makeReminder({ stage: 'second', sentOn: '2026-11-16' })])] })
    expect(variablesFor(facts, 'en')).toMatchObject({ lastReminderOn: '16 November 2026' })
  })
})

describe('markdown', () => {
  it.each([
    ['a\nb\n\nc', '<p>a<br>b</p><p>c</p>', 'a\nb\n\nc'],
    ['Pay to:\n- a\n- b\n\nc', '<p>Pay to:</p><ul><li>a</li><li>b</li></ul><p>c</p>', 'Pay to:\n- a\n- b\n\nc'],
    ['a\n\n- b\n\n- c', '<p>a</p><ul><li>b</li><li>c</li></ul>', 'a\n\n- b\n- c'],
    ['3. a\n4. b', '<ol><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['**a** *b* _c_', '<p><strong>a</strong> <em>b</em> <em>c</em></p>', 'a b c'],
    ['[a](https://x.example "t")', '<p><a href="https://x.example">a</a></p>', 'a (https://x.example)'],
    [
      '<https://x.example/?a=1&b>',
      '<p><a href="https://x.example/?a=1&amp;b">https://x.example/?a=1&amp;b</a></p>',
      'https://x.example/?a=1&b',
    ],
    ['[call](tel:+49301234)', '<p><a href="tel:+49301234">call</a></p>', 'call (+49301234)'],
    ['[a](javascript:x) <b> &amp;', '<p>[a](javascript:x) &lt;b&gt; &amp;amp;</p>', '[a](javascript:x) <b> &amp;'],
    ['- - a', '<ul><li><ul><li>a</li></ul></li></ul>', '- - a'],
  ])('renders %j', (source, html, text) => {
    expect(markdownToHtml(parseMarkdown(source))).toBe(html)
    expect(markdownToText(parseMarkdown(source))).toBe(text)
  })
})

describe('parseTemplate', () => {
  const source = 'Title: A\nSituation: first\nTone: soft\nFormality: informal\nSubject: S: {{invoiceNumber}}\n\nHi\n\nthere\n'

  it('reads the header and the body', () => {
    expect(parseTemplate(source, 'de/x').template).toEqual({
      id: 'de/x',
      language: 'de',
      title: 'A',
      situation: 'first',
      tone: 'soft',
      formality: 'informal',
      subject: 'S: {{invoiceNumber}}',
      body: 'Hi\n\nthere',
    })
    expect(parseTemplate(source.replaceAll('\n', '\r\n'), 'de/x').template).toEqual(parseTemplate(source, 'de/x').template)
  })

  it.each([
    ['Tone: soft\n', 'Tone: loud\n', 'header-value', 3],
    ['Tone: soft\n', '', 'header-missing', 4],
    ['Tone: soft\n', 'Tone: soft\nMood: x\n', 'header-unknown', 4],
    ['Tone: soft\n', 'Tone: soft\nTone: soft\n', 'header-twice', 4],
    ['Title: A\n', 'just text\n', 'header-unknown', 1],
    ['Situation: first\n', 'Situation:\n', 'header-missing', 5],
  ])('refuses %j as %j', (part, broken, code, line) => {
    const parsed = parseTemplate(source.replace(part, broken), 'de/x')
    expect(parsed.template).toBeNull()
    expect(parsed.problems).toContainEqual(expect.objectContaining({ code, at: 'header', line }))
  })
})
