import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEtiquette, type MailToCheck, type RuleReport } from '../../../../lib/mail/check-etiquette.ts'
import type { EtiquetteLanguage } from '../../../../lib/mail/etiquette/etiquette-words.ts'
import type { MailFacts } from '../../../../lib/mail/mail-facts.ts'
import { checkWording } from '../../../../lib/mail/etiquette/check-wording.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import { countSyllables, readingGrade } from '../../../../lib/mail/etiquette/reading-grade.ts'
import { makeClient, makeReminder, makeSettings } from '../../../support/make.ts'
import { makeFacts, makeMailInvoice } from '../make-facts.ts'
import { mailText, type MailParts } from './mails/mail-parts.ts'
import { samples } from './mails/en.ts'
import { samples as german } from './mails/de.ts'

async function load(code: string): Promise<EtiquetteLanguage> {
  const language = await loadEtiquetteLanguage(code)
  if (!language) throw new Error(`no words for ${code}`)
  return language
}

/** The first one, or the one at the index; a test without it is no test. */
function one<T>(list: readonly T[], index = 0): T {
  const item = list[index]
  if (item === undefined) throw new Error(`nothing at ${index}`)
  return item
}

const english = await load('en')
const { good } = one(samples)

function rule(number: number, mail: Partial<MailToCheck>): RuleReport {
  const { rules } = checkEtiquette({ language: english, situation: 'second', text: mailText(good), ...mail })
  return one(rules, number - 1)
}

describe('the report', () => {
  it('names the twenty rules in order, with a hint and a place for what is broken', () => {
    const report = checkEtiquette({
      language: english,
      situation: 'second',
      subject: 'Hello',
      text: mailText({ ...good, flexibility: '' }),
    })
    expect(report.rules.map(({ rule }) => rule)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(report.rules[0]).toEqual({
      rule: 1,
      verdict: 'broken',
      code: 'hintSubjectVague',
      hint: 'Name the invoice, or its state, in the subject.',
      at: { field: 'subject', start: 0, end: 5 },
    })
    expect(report.rules[5]).toMatchObject({
      verdict: 'broken',
      code: 'hintFlexibilityMissing',
      insert: expect.stringContaining('instalments'),
    })
    expect(report.rules[17]).toEqual({ rule: 18, verdict: 'not-applicable', code: null, hint: '', at: null })
  })

  it('says where a rule is kept', () => {
    const text = mailText(good)
    const { at } = rule(5, {})
    expect(text.slice(at?.start, at?.end)).toBe('https://pay.example.com/inv-1042')
  })

  it('counts places in the text as it was typed, accents apart or not', async () => {
    const text = mailText(one(german).good).normalize('NFD')
    const { rules } = checkEtiquette({ language: await load('de'), situation: 'second', text })
    const at = rules[11]?.at
    expect(text.slice(at?.start, at?.end)).toBe('Mit freundlichen Grüßen\nMaria Lopez'.normalize('NFD'))
  })

  it('leaves rule 1 out when nothing is said about the subject, and wants one when it is empty', () => {
    expect(rule(1, {}).verdict).toBe('not-applicable')
    expect(rule(1, { subject: ' ' }).code).toBe('hintSubjectEmpty')
  })

  it('counts words and grades English only', async () => {
    expect(checkEtiquette({ language: english, situation: 'second', text: 'Please pay the bill. Thank you.' })).toMatchObject({
      words: 6,
      grade: -2.6,
    })
    expect(checkEtiquette({ language: await load('de'), situation: 'second', text: 'Bitte zahlen.' })).toMatchObject({
      words: 2,
      grade: null,
    })
  })
})

describe('rule 1', () => {
  it.each([
    ['Invoice INV-1042 is 12 days overdue', 'kept'],
    ['Re: Invoice INV-1042', 'kept'],
    ['INV-1042', 'kept'],
    ['Statement: 3 open invoices', 'kept'],
    ['Your invoice is overdue', 'kept'],
    ['Invoice', 'broken'],
    ['Payment reminder', 'broken'],
    ['Overdue invoice INV-1042 🚩', 'broken'],
    ['Invoice INV-1042 is OVERDUE', 'broken'],
    ['Urgent: invoice INV-1042', 'broken'],
    ['Invoice INV-1042 is unpaid!!', 'broken'],
    ['Invoice INV-1042 for the very long project with the very long name', 'broken'],
  ])('%s: %s', (subject, verdict) => expect(rule(1, { subject }).verdict).toBe(verdict))

  it('takes thanks without a number in a thank-you mail', () => {
    expect(rule(1, { subject: 'Thank you for your payment', situation: 'thanks' }).verdict).toBe('kept')
  })
})

describe('rule 2', () => {
  it.each([
    ['Hi Ada,', 'kept'],
    ['Dear Dr. Ada Lovelace:', 'kept'],
    ['Hello, Ada,', 'kept'],
    ['Good morning Ms Lovelace', 'kept'],
    ['Dear Acme team,', 'kept'],
    ['Dear 李明,', 'kept'],
    ['Hi ada', 'kept'],
    ['Hi ,', 'broken'],
    ['Hi [Name],', 'broken'],
    ['Dear {{firstName}},', 'broken'],
    ['Dear customer,', 'broken'],
    ['Dear Sir or Madam,', 'broken'],
    ['To whom it may concern,', 'broken'],
    ['Hello, I hope you are well', 'broken'],
    ['Good morning,', 'broken'],
    ['Ada', 'broken'],
  ])('%s: %s', (greeting, verdict) => expect(rule(2, { text: mailText({ ...good, greeting }) }).verdict).toBe(verdict))
})

describe('rule 12', () => {
  it('wants one closing only', () => {
    expect(rule(12, { text: `${mailText(good)}\nKind regards,\nMaria Lopez` }).code).toBe('hintClosingTwice')
  })

  it.each(['Best,', 'Thanks,', 'Cheers', 'Yours sincerely', 'With many thanks'])('knows %s', (closing) => {
    expect(rule(12, { text: mailText({ ...good, closing }) }).verdict).toBe('kept')
  })
})

describe('consequences', () => {
  it('may be denied at any stage', () => {
    expect(rule(7, { text: mailText({ ...good, help: `${good.help} I will not charge a late fee.` }) }).verdict).toBe('not-applicable')
  })

  it('are not seen in the price of the work', () => {
    const text = mailText({
      ...good,
      help: `${good.help} The agreed fee of €1,200.00 covers both drafts, and thank you for your interest in a third.`,
    })
    expect([rule(7, { text, situation: 'first' }).verdict, rule(15, { text, situation: 'first' }).verdict]).toEqual([
      'not-applicable',
      'kept',
    ])
  })

  it('are no threats at the third stage when they have a date', () => {
    const text = mailText({ ...good, help: `${good.help} From 1 December I will pause work on the new pages.` })
    expect([rule(7, { text, situation: 'third' }).verdict, rule(8, { text, situation: 'third' }).verdict]).toEqual(['kept', 'kept'])
  })

  it('state a fee exactly', () => {
    const text = mailText({ ...good, help: `${good.help} From 1 December a late fee of about €40 applies.` })
    expect(rule(15, { text, situation: 'third' }).code).toBe('hintFeeRough')
  })
})

describe('with facts', () => {
  const facts = makeFacts()
  const claim = mailText({ ...good, gratitude: `${good.gratitude} Thank you for paying our last invoice on time.` })

  it('believes no made-up history', () => {
    expect(rule(14, { text: claim }).verdict).toBe('kept')
    expect(rule(14, { text: claim, facts }).code).toBe('hintPastPaymentInvented')
    const late = makeFacts({ lastPaid: { number: 'INV-1', paidOn: '2026-09-01', isOnTime: false } })
    expect(rule(14, { text: claim, facts: late }).code).toBe('hintPastPaymentNotOnTime')
    const onTime = makeFacts({ lastPaid: { number: 'INV-1', paidOn: '2026-09-01', isOnTime: true } })
    expect(rule(14, { text: claim, facts: onTime }).verdict).toBe('kept')
  })

  it('asks for the project only where one is known', () => {
    const text = mailText({ ...good, gratitude: 'Thank you for your business.' })
    expect(rule(13, { text }).verdict).toBe('broken')
    expect(rule(13, { text, facts }).verdict).toBe('kept')
    const held = (reason: 'paused' | 'promised'): MailFacts =>
      makeFacts({ invoices: [makeMailInvoice({ hold: { reason, until: '2026-11-10', note: '', since: '2026-11-01' } })] })
    expect(rule(13, { text, facts: held('paused') }).verdict).toBe('kept')
    expect(rule(13, { text, facts: held('promised') }).verdict).toBe('broken')
    expect(rule(13, { text, facts: makeFacts({ invoices: [makeMailInvoice({ project: 'Moon' })] }) }).verdict).toBe('broken')
  })

  it('knows an invoice by its own number, whatever it looks like', () => {
    const text = mailText({ ...good, facts: good.facts.replace('INV-1042', 'Moonshot') })
    expect(rule(4, { text }).code).toBe('hintInvoiceNumberMissing')
    expect(rule(4, { text, facts: makeFacts({ invoices: [makeMailInvoice({ number: 'Moonshot' })] }) }).verdict).toBe('kept')
  })

  it('warns of a reminder less than five days after the last', () => {
    const sent = (sentOn: string) => makeFacts({ invoices: [makeMailInvoice({}, [makeReminder({ sentOn })])] })
    expect(rule(20, { facts: sent('2026-11-14') }).code).toBe('hintTooOften')
    expect(rule(20, { facts: sent('2026-11-13') }).verdict).toBe('kept')
  })

  it('takes no name of theirs for a threat', () => {
    const text = mailText({ ...good, greeting: 'Dear Fraud Solicitors,' })
    expect(rule(8, { text }).verdict).toBe('broken')
    expect(rule(8, { text, facts: makeFacts({ client: makeClient({ name: 'Fraud Solicitors' }) }) }).verdict).toBe('kept')
  })
})

describe('inserting the remedy', () => {
  it('mends the rule', async () => {
    const mendable = [3, 5, 6, 9, 10, 11, 12, 16, 17, 19]
    const part: Readonly<Record<number, Partial<MailParts>>> = {
      3: { gratitude: '' },
      5: { payment: '' },
      6: { flexibility: '' },
      9: { contact: '' },
      10: { plan: '' },
      11: { thanks: '' },
      12: { closing: '', name: '', contact: '' },
      16: { help: '' },
      17: { understanding: '' },
      19: { together: '' },
    }
    const unmended: string[] = []
    for (const code of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']) {
      const language = await load(code)
      const { samples } = await import(`./mails/${code}.ts`)
      const facts = makeFacts({ client: makeClient({ language: code }), settings: makeSettings() })
      for (const number of mendable) {
        const text = mailText({ ...samples[0].good, ...part[number] })
        const before = checkEtiquette({ language, situation: 'second', text, facts }).rules[number - 1]
        if (before?.insert === undefined || before.insertAt === undefined) {
          unmended.push(`${code} ${number}: no insert`)
          continue
        }
        const mended = `${text.slice(0, before.insertAt).trimEnd()}\n\n${before.insert}\n\n${text.slice(before.insertAt).trimStart()}`
        const after = checkEtiquette({ language, situation: 'second', text: mended, facts })
        if (after.rules[number - 1]?.verdict !== 'kept') unmended.push(`${code} ${number}: ${before.insert}`)
        if (after.rules[7]?.verdict !== 'kept') unmended.push(`${code} ${number}: harsh`)
      }
    }
    expect(unmended).toEqual([])
  })

  it('follows the form of address', async () => {
    const language = await load('de')
    const text = mailText({ ...one(german, 1).good, contact: '' })
    const insert = checkEtiquette({ language, situation: 'second', text }).rules[8]?.insert
    expect(insert).toBe('Antworte einfach auf diese E-Mail.')
  })
})

describe('requests', () => {
  it('are one, or a finding', () => {
    const found = (ask: string) =>
      checkEtiquette({ language: english, situation: 'second', text: mailText({ ...good, ask }) }).findings.map(({ code }) => code)
    expect(found(good.ask)).not.toContain('several-requests')
    expect(found(`${good.ask} Could you also sign the contract? Would you send me your new logo?`)).toContain('several-requests')
  })
})

describe('readingGrade', () => {
  it.each([
    ['cat', 1],
    ['invoice', 2],
    ['overdue', 3],
    ['payment', 2],
    ['already', 3],
    ['instalments', 3],
    ['paid', 1],
    ['please', 1],
    ['little', 2],
    ['created', 3],
    ['thanked', 1],
    ['changes', 2],
  ])('counts the syllables of %s: %i', (word, count) => expect(countSyllables(word)).toBe(count))

  it('rises with long words and sentences', () => {
    expect(readingGrade('we had a good day.', 1)).toBeLessThan(2)
    expect(readingGrade('notwithstanding contractual stipulations, remuneration remains unsatisfactorily outstanding.', 1)).toBeGreaterThan(
      15,
    )
    expect(readingGrade('1234 \uE003\uE003', 1)).toBeNull()
  })
})

describe('hostile input', () => {
  const pieces = constantFrom(
    'thank you ',
    'due on ',
    'a@',
    '[',
    '{{',
    '<',
    '!!',
    '\n \n',
    '12 ',
    '1.',
    'AB ',
    'é',
    'e\u0301',
    '\uE001',
    '漢',
    '😀',
    '-',
    'DE89 3704 ',
    'court ',
    'Kind regards, ',
    '\u202e',
  )
  it('is judged without throwing, with places inside the text', async () => {
    const languages = await Promise.all(['en', 'de', 'fr'].map(load))
    const misplaced = (text: string, language: EtiquetteLanguage): boolean => {
      const { rules, findings } = checkEtiquette({ language, situation: 'final', subject: text, text })
      return [...rules, ...findings].some(({ at }) => at !== null && !(at.start >= 0 && at.start <= at.end && at.end <= text.length))
    }
    const texts = array(oneof(pieces, string()), { maxLength: 40 }).map((parts) => parts.join(''))
    expect(() =>
      assert(
        property(texts, constantFrom(...languages), (text, language) => !misplaced(text, language)),
        { numRuns: 300 },
      ),
    ).not.toThrow()
  })

  it.each([
    'a',
    'thank you ',
    '. ',
    '\n \n',
    '1',
    '12 ',
    '[<{{',
    '!?',
    'AB ',
    'due on by was ',
    'court lawyer ',
    'a.a.',
    'a@',
    '-',
    ' ',
    'é',
    'a-',
    '1/2-',
  ])('200 kB of %j takes no time', (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    expect(checkEtiquette({ language: english, situation: 'final', subject: text, text }).rules).toHaveLength(20)
    checkWording({ harsh: english.harsh, situation: 'final', subject: text, text })
  })
})
