import { describe, expect, it } from 'vitest'
import { checkEtiquette, type RuleReport } from '../../../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import type { Situation } from '../../../../lib/mail/template.ts'
import { phrasings } from './phrasings/en.ts'
import { harmless, harmlessAtFinal, harsh } from './phrasings/harsh-en.ts'

const language = await loadEtiquetteLanguage('en')
if (!language) throw new Error('no English')

function judge(rule: number, situation: Situation, text: string, subject?: string): RuleReport['verdict'] | undefined {
  return language ? checkEtiquette({ language, situation, subject, text }).rules[rule - 1]?.verdict : undefined
}

const wrap = (text: string): string => `Hi Ada,\n\n${text}\n\nKind regards,\nMaria Lopez`

describe.each(Object.entries(phrasings))('rule %s, as others write it', (rule, { kept, broken }) => {
  it.each(kept)('is kept in %s by: %s', (stage, text) => expect(judge(Number(rule), stage, wrap(text))).toBe('kept'))
  it.each(broken)('is broken in %s by: %s', (stage, text) => expect(judge(Number(rule), stage, wrap(text))).toBe('broken'))
})

describe('rule 8, as others write it', () => {
  it.each(harmless)('is kept by: %s', (text) => expect(judge(8, 'first', wrap(text))).toBe('kept'))
  it.each(harmlessAtFinal)('is kept in the final reminder by: %s', (text) => expect(judge(8, 'final', wrap(text))).toBe('kept'))
  it.each(harsh)('is broken by: %s', (text) => {
    expect(judge(8, 'first', wrap(text))).toBe('broken')
    expect(judge(8, 'first', wrap(text.replaceAll("'", '’').replaceAll(' ', '\n')))).toBe('broken')
  })

  it('takes a signature in capitals for no shouting', () => {
    const signed = (text: string): string => `Hi Ada,\n\n${text}\n\nKind regards,\nMARIA LOPEZ PHOTO STUDIO`
    expect(judge(8, 'first', signed('Invoice 2031 is open.'))).toBe('kept')
    expect(judge(8, 'first', signed('PLEASE PAY INVOICE 2031.'))).toBe('broken')
  })
})

describe('rule 1, as others write it', () => {
  it.each([
    'Invoice #884 due on Friday',
    'Reminder: invoice INV-2026-0147 is 9 days late',
    'Quick reminder: payment for invoice 5512 was due 12th Nov',
    'VAT invoice NO 2231 UK – payment reminder',
    'Outstanding balance of $1,200 – invoice A77',
    'heads-up: invoice 12 due next week',
  ])('is kept by: %s', (subject) => expect(judge(1, 'first', '', subject)).toBe('kept'))
  it.each(['Just checking in', 'WHERE IS MY MONEY?', 'Invoice 12 - ACT NOW', 'Urgent - invoice 3321', 'You owe me money'])(
    'is broken by: %s',
    (subject) => expect(judge(1, 'first', '', subject)).toBe('broken'),
  )
})

describe('rule 1, at the last stage', () => {
  it('lets the final notice be called that, and earlier ones not', () => {
    expect(judge(1, 'final', '', 'Invoice 150, final notice')).toBe('kept')
    expect(judge(8, 'final', '', 'Invoice 150, final notice')).toBe('kept')
    expect(judge(8, 'first', '', 'Invoice 150, final notice')).toBe('broken')
  })
})

describe('rule 11, as others write it', () => {
  it.each(['thanks', 'thanks-late'] as const)('is kept in %s by thanks anywhere', (situation) => {
    expect(judge(11, situation, wrap('Thank you for paying invoice 19. The logo was a treat to draw, and I hope for more.'))).toBe('kept')
    expect(judge(11, situation, wrap('Invoice 19 is paid. The logo was a treat to draw.'))).toBe('broken')
  })
})

describe('rule 2, as others write it', () => {
  const greeted = (greeting: string): string => `${greeting}\n\nInvoice 2031 was due on 12 November.\n\nBest,\nMaria`
  it.each([
    'Hiya Ada,',
    'Dear Mr and Mrs Lovelace,',
    'Morning Ada,',
    "Hi Ada - hope you're well!",
    'Dear Dr. Lovelace:',
    'Dear Acme GmbH,',
  ])('is kept by: %s', (greeting) => expect(judge(2, 'first', greeted(greeting))).toBe('kept'))
  it.each(['Dear Sirs,', 'Hey,', 'Hi team,', 'Dear accounts department,', 'Attention:', 'Hi {first_name},', 'Dear <Name>,'])(
    'is broken by: %s',
    (greeting) => expect(judge(2, 'first', greeted(greeting))).toBe('broken'),
  )
})

describe('rule 12, as others write it', () => {
  const closed = (end: string): string => `Hi Ada,\n\nInvoice 2031 is open. Could you please pay it by Friday?\n\n${end}`
  it.each([
    'Thanks so much, Maria',
    'Talk soon,\nMaria',
    'Have a lovely weekend,\nMaria',
    'Greetings from rainy Madrid,\nMaria',
    'BR,\nMaria',
    'Cordial greetings,\nMaria',
    'With renewed thanks, and in the hope of assisting with your next volume,\n\nYours sincerely,\nMaria',
    'All the best for the launch.\n\nThanks,\nMaria',
    'Best regards,\nMaria Lopez\nLopez Studio\n12 Long Street, 10115 Berlin\nmaria@lopez.example | www.lopez.example\nThis mail is meant for its reader only.',
  ])('is kept by: %s', (end) => expect(judge(12, 'first', closed(end))).toBe('kept'))
  it.each([
    'Maria',
    'Best regards,',
    '-- \nMaria Lopez',
    'Regards,\n[Your name]',
    'Waiting for your payment,\nMaria',
    'Kind regards,\nMaria Lopez\n\nBest,\nMaria',
  ])('is broken by: %s', (end) => expect(judge(12, 'first', closed(end))).toBe('broken'))
})
