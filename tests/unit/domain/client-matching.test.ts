import { describe, expect, it } from 'vitest'
import { matchesRecipient, sameDomain } from '../../../lib/domain/client-matching.ts'
import { makeClient } from '../../support/make.ts'

const client = makeClient({ email: 'Ada@Acme.example', cc: ['accounts@acme.example'] })

describe('matchesRecipient', () => {
  it.each([
    ['ada@acme.example', true],
    [' ADA@ACME.EXAMPLE ', true],
    ['Accounts@acme.example', true],
    ['eve@acme.example', false],
    ['', false],
  ])('%j: %s', (address, matches) => {
    expect(matchesRecipient(client, address)).toBe(matches)
  })

  it('an empty address matches no client without one', () => {
    expect(matchesRecipient(makeClient({ email: '' }), '')).toBe(false)
  })
})

describe('sameDomain', () => {
  it.each([
    ['ada@acme.example', 'eve@ACME.example', true],
    ['ada@acme.example', 'eve@sub.acme.example', false],
    ['ada@acme.example', 'eve@notacme.example', false],
    ['ada@gmail.com', 'eve@gmail.com', false],
    ['', '', false],
  ])('%s and %s: %s', (email, address, same) => {
    expect(sameDomain(makeClient({ email }), address)).toBe(same)
  })
})
