import { describe, expect, it } from 'vitest'
import { loadEtiquetteLanguage } from '../../../lib/mail/etiquette/load-etiquette-language.ts'
import { markTokens } from '../../../lib/mail/etiquette/mark-tokens.ts'
import { wordPatterns } from '../../../lib/mail/etiquette/word-patterns.ts'
import { mailLanguages } from '../../../lib/mail/mail-languages.ts'
import { elideArticles, writeDay } from '../../../lib/mail/phrases.ts'
import { currencyCodes } from '../../../lib/domain/currencies.ts'
import { formatMoney } from '../../../lib/domain/money.ts'

describe('writeDay', () => {
  it.each([
    ['2026-12-01', 'fr-FR', '1er décembre 2026'],
    ['2026-12-11', 'fr-FR', '11 décembre 2026'],
    ['2026-12-21', 'fr-FR', '21 décembre 2026'],
    ['2026-12-01', 'it-IT', '1º dicembre 2026'],
    ['2026-12-01', 'es-ES', '1 de diciembre de 2026'],
    ['2026-12-01', 'de-DE', '1. Dezember 2026'],
    ['2026-12-01', 'en-GB', '1 December 2026'],
  ])('%s in %s is %s', (day, locale, written) => {
    expect(writeDay(day, locale)).toBe(written)
  })
})

describe.each(mailLanguages)('the checker in $code', ({ code, locale }) => {
  it('knows a date and an amount as our mails write them, in any currency', async () => {
    const language = await loadEtiquetteLanguage(code)
    if (!language) throw new Error(code)
    const patterns = wordPatterns(language.words)
    const missed = [
      ...['2026-12-01', '2026-03-02', '2026-08-31'].map((day) => ['date', writeDay(day, locale)] as const),
      ...currencyCodes.map((currency) => ['amount', formatMoney({ minor: 1_234_567, currency }, locale)] as const),
    ].filter(([kind, written]) => {
      const [found] = markTokens(`x ${written}, y`, patterns).tokens[kind]
      return found?.start !== 2 || found.end !== 2 + written.length
    })
    expect(missed).toEqual([])
  })

  it('takes no amount for a date', async () => {
    const language = await loadEtiquetteLanguage(code)
    if (!language) throw new Error(code)
    const { tokens } = markTokens('€40.00. and EUR 12.10. end', wordPatterns(language.words))
    expect([tokens.amount.length, tokens.date.length]).toEqual([2, 0])
  })
})

describe('elideArticles', () => {
  it.each([
    ['scade il 8 novembre 2026', 'scade l’8 novembre 2026'],
    ['fattura del 11 maggio', 'fattura dell’11 maggio'],
    ['Il 8 marzo, entro il 11 aprile', 'L’8 marzo, entro l’11 aprile'],
    ['entro il 18 novembre, il 1º dicembre, il 8 percento', 'entro il 18 novembre, il 1º dicembre, il 8 percento'],
    ['le 8 novembre 2026, el 11 de mayo', 'le 8 novembre 2026, el 11 de mayo'],
  ])('%s becomes %s', (text, written) => {
    expect(elideArticles(text)).toBe(written)
  })
})
