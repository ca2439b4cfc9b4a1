import { describe, expect, it } from 'vitest'
import { contactName, firstName, isEmail } from '../../../lib/domain/contact-name.ts'
import { makeClient } from '../../support/make.ts'

describe('firstName', () => {
  it.each([
    ['Ada Lovelace', 'Ada'],
    ['Ada', 'Ada'],
    ['  Ada \n  Lovelace ', 'Ada'],
    ['Lovelace, Ada', 'Ada'],
    ['Dr. Ada Lovelace', 'Ada'],
    ['Frau Dr. Ada Lovelace', 'Ada'],
    ['Dr. Lovelace', 'Dr. Lovelace'],
    ['Ms Lovelace', 'Ms Lovelace'],
    ['A. Lovelace', 'A. Lovelace'],
    ['Jean-Pierre Martin', 'Jean-Pierre'],
    ['', 'Acme GmbH'],
    [' \u200B ', 'Acme GmbH'],
    ['Dr.', 'Acme GmbH'],
    ['billing@acme.example', 'Acme GmbH'],
    ['Lovelace,Ada', 'Ada'],
    ['Ada Lovelace, PhD', 'Ada'],
    ['\u202eAda\u202c Lovelace', 'Ada'],
    ['👩\u200d💻 Ada', '👩\u200d💻'],
    ['می\u200cنا کریمی', 'می\u200cنا'],
  ])('%j is greeted as %s', (contactName, greeted) => {
    expect(firstName(makeClient({ contactName }))).toBe(greeted)
  })

  it('is never empty', () => {
    expect(firstName(makeClient({ contactName: '', name: ' ' }))).toBe('ada@acme.example')
  })
})

describe('contactName', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['Lovelace, Dr. Ada', 'Dr. Ada Lovelace'],
    ['Ada Lovelace, PhD', 'Ada Lovelace, PhD'],
    ['Acme, Inc.', 'Acme, Inc.'],
    ['  Frau Dr. \n Lovelace ', 'Frau Dr. Lovelace'],
    ['ada@acme.example', 'Acme GmbH'],
    ['Ada <ada@acme.example>', 'Acme GmbH'],
    ['', 'Acme GmbH'],
    ['Dr.', 'Acme GmbH'],
    ['\u202eAda Lovelace', 'Ada Lovelace'],
    ['👩\u200d💻 Ada', '👩\u200d💻 Ada'],
    ['می\u200cنا کریمی', 'می\u200cنا کریمی'],
  ])('%j is greeted formally as %s', (typed, greeted) => {
    expect(contactName(makeClient({ contactName: typed }))).toBe(greeted)
  })
})

describe('isEmail', () => {
  it.each(['ada@acme.example', 'a.b+c@x-y.co.uk', "o'neil@acme.example", 'info@müller.example', '用户@例子.测试'])('takes %s', (text) => {
    expect(isEmail(text)).toBe(true)
  })

  it.each([
    '',
    'ada',
    'ada@',
    '@acme.example',
    'ada@acme',
    'ada@@acme.example',
    'ada@acme.example.',
    'ada@-acme.example',
    'ada@acme..example',
    '.ada@acme.example',
    'ada b@acme.example',
    'Ada <ada@acme.example>',
    'ada@acme.example\nBcc: x@y.example',
    'ada@acme.example, eve@acme.example',
    `${'a'.repeat(65)}@acme.example`,
    `ada@${'a.'.repeat(10_000)}example`,
  ])('refuses %j', (text) => {
    expect(isEmail(text)).toBe(false)
  })
})
