import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missingAddresses } from '../../../lib/gmail/add-recipients.ts'
import { appId } from '../../../lib/gmail/app-id.ts'
import { luminanceOf } from '../../../lib/gmail/is-dark.ts'
import { problemLine } from '../../../lib/gmail/problem-line.ts'
import { joinNumbers } from '../../../lib/gmail/reminder-bar.ts'
import { isMainWindow } from '../../../lib/gmail/when-wanted.ts'

describe('appId', () => {
  it('has the form InboxSDK checks', () => {
    const [, name = '', digits] = /^sdk_([\w-]{5,15})_([0-9a-f]{10})$/.exec(appId) ?? []
    expect(digits).toBe(createHash('sha1').update(name).digest('hex').slice(0, 10))
  })
})

describe('missingAddresses', () => {
  it.each([
    [['ada@acme.example'], ['ADA@acme.example'], []],
    [[], ['ada@acme.example', 'Ada@Acme.example'], ['ada@acme.example']],
    [['bob@acme.example'], ['ada@acme.example', ''], ['ada@acme.example']],
  ])('%j with %j adds %j', (there, wanted, expected) => {
    expect(missingAddresses(there, wanted)).toEqual(expected)
  })
})

describe('isMainWindow', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', true],
    ['https://mail.google.com/mail/u/12/?tab=rm#inbox', true],
    ['https://mail.google.com/mail/u/0/popout?ver=x', false],
    ['https://mail.google.com/mail/u/0/?view=om&permmsgid=x', false],
    ['https://mail.google.com/mail/u/0/?ui=2&view=btop', false],
    ['https://mail.google.com/chat/u/0/', false],
  ])('%s: %s', (url, expected) => {
    expect(isMainWindow(new URL(url))).toBe(expected)
  })
})

describe('luminanceOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0 0 0 / 0.8)', 0],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(255, 255, 255, 0.2)', null],
    ['transparent', null],
  ])('%s is %s', (color, expected) => {
    const luminance = luminanceOf(color)
    expect(luminance === null ? null : Math.round(luminance)).toBe(expected)
  })
})

describe('joinNumbers', () => {
  it.each([
    [['INV-1'], 'INV-1'],
    [['INV-1', 'INV-2', 'INV-3'], 'INV-1, INV-2 and INV-3'],
  ])('%j: %s', (numbers, expected) => {
    expect(joinNumbers(numbers, 'en-GB')).toBe(expected)
  })
})

describe('problemLine', () => {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>
  const text = (key: string, ...values: readonly (string | number)[]): string =>
    (messages[key]?.message ?? `no text for ${key}`).replaceAll(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1]))

  it.each([
    ['send-amount-changed', { number: 'INV-1042', was: '1200.00', now: '800.00', currency: 'EUR' }, 'INV-1042 now has €800.00 open'],
    ['send-wrong-recipient', { client: 'Acme GmbH', email: 'ada@acme.example' }, 'Nobody at Acme GmbH is among'],
    ['send-other-recipient', { client: 'Acme GmbH', email: 'who@stranger.example' }, 'who@stranger.example is not known at Acme GmbH'],
    ['send-too-soon', { number: 'INV-1042', days: 1, gap: 5 }, 'about INV-1042 yesterday. At least 5 days between'],
    ['send-too-soon', { number: 'INV-1042', days: 3, gap: 1 }, 'about INV-1042 3 days ago. At least 1 day between'],
    ['send-amount-edited', { number: 'INV-1042', now: '1200.00', currency: 'EUR' }, 'INV-1042 has €1,200.00 open'],
    ['send-placeholder', { words: '{{name}}' }, 'filled in: {{name}}'],
    ['send-threat', { words: 'court' }, '“court” can read like a threat'],
    ['send-shouting', { words: 'PAY THIS NOW' }, '“PAY THIS NOW” can feel like shouting'],
    ['send-paid', { number: 'INV-1042' }, 'INV-1042 has been paid'],
    ['send-on-hold', { number: 'INV-1042', reason: 'dispute' }, 'INV-1042 is on hold'],
    ['send-uncertain', { number: 'INV-1042' }, 'An earlier reminder for INV-1042 perhaps went out'],
    ['send-stage-sent', { number: 'INV-1042', stage: 'second' }, 'reminder for INV-1042 has been sent'],
  ])('%s with %j', (code, values, words) => {
    const host = { text, locale: 'en-GB' }
    expect(problemLine({ code, values }, host)).toContain(words)
    expect(problemLine({ code }, host)).toBe(text(`gmailProblem_${code.replace('send-', '').replaceAll('-', '_')}_plain`))
    expect(problemLine({ code }, host)).not.toMatch(/no text|\$\d/)
  })

  it('says something general about a problem it does not know', () => {
    expect(problemLine({ code: 'send-new-one' }, { text, locale: 'en-GB' })).toBe(text('gmailProblemOther'))
  })
})
