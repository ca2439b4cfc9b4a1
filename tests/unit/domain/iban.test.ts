import { describe, expect, it } from 'vitest'
import { compactIban, formatIban, isIban } from '../../../lib/domain/iban.ts'

describe('isIban', () => {
  it.each([
    'DE89 3704 0044 0532 0130 00',
    'GB82WEST12345698765432',
    'fr14 2004 1010 0505 0001 3m02 606',
    'NO93 8601 1117 947',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  ])('takes %s', (iban) => expect(isIban(iban)).toBe(true))

  it.each([
    '',
    'DE',
    'DE89 3704 0044 0532 0130 01',
    'DE98 3704 0044 0532 0130 00',
    'DE89 3704 0044 0532 0103 00',
    '89DE370400440532013000',
    'DE89-3704-0044-0532-0130-00',
  ])('refuses %s', (iban) => expect(isIban(iban)).toBe(false))
})

describe('formatIban', () => {
  it('groups by four and can be read back', () => {
    expect(formatIban('de89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00')
    expect(compactIban(formatIban('de89370400440532013000'))).toBe('DE89370400440532013000')
  })
})
