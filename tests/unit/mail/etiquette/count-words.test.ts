import { describe, expect, it } from 'vitest'
import { countWords } from '../../../../lib/mail/etiquette/count-words.ts'

describe('countWords', () => {
  it.each([
    ['', 0],
    ['Thank you, Ada.', 3],
    ['Invoice INV-1042 for €1,200.00 was due on 6 November 2026.', 10],
    ['You can pay online: https://pay.example/inv-1042', 4],
    ['By bank transfer:\n- Maria Lopez\n- IBAN DE89 3704 0044 0532 0130 00\n- BIC COBADEFFXXX', 3],
    ['My account is DE89 3704 0044 0532 0130 00, thank you', 5],
    ['Just reply or call +49 30 123456.', 7],
    ["Don't worry – it’s well-known", 4],
    ['• one line of a list\nand a sentence', 3],
    ['请 尽快 付款', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it.each(['- ', 'a', '1', 'AB12', ' ', '\n', '- \n', 'http://', 'é-'])('200 kB of %j takes no time', (piece) => {
    expect(countWords(piece.repeat(200_000 / piece.length))).toBeGreaterThanOrEqual(0)
  })
})
