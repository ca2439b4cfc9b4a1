import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../lib/domain/settings.ts'
import { readBackup, writeBackup, type BackupData } from '../../../lib/store/backup.ts'
import { fullBackup as full } from '../../support/full-backup.ts'
import { sampleBackup } from '../../support/sample-backup.ts'
import { checkSchema } from '../../support/check-schema.ts'

const at = '2026-11-20T10:00:00.000Z'
const schema: unknown = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'))

const minimal = (overrides: object = {}): Record<string, unknown> => ({
  format: 'politely-backup',
  version: 1,
  clients: [],
  invoices: [
    {
      number: 'INV-1',
      client: { name: 'Acme', email: 'A@acme.example' },
      currency: 'EUR',
      total: '1200.00',
      issuedOn: '2026-10-01',
      dueOn: '2026-10-31',
    },
  ],
  reminders: [{ invoices: ['INV-1'], stage: 'first', sentOn: '2026-11-03' }],
  templates: [],
  settings: {},
  ...overrides,
})

const invoiceWith = (overrides: object): Record<string, unknown> =>
  minimal({ invoices: [{ ...(minimal()['invoices'] as object[])[0], ...overrides }], reminders: [] })

function dataOf(file: object): BackupData {
  const result = readBackup(JSON.stringify(file))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.data
}

function problemsOf(file: unknown): readonly string[] {
  const result = readBackup(typeof file === 'string' ? file : JSON.stringify(file))
  return result.ok ? [] : result.problems.map(({ code, at: where = '' }) => `${where} ${code}`)
}

describe('a backup', () => {
  it('comes back as it was written', () => {
    expect(readBackup(writeBackup(full, at))).toEqual({ ok: true, data: full })
  })

  it('is what the schema describes', () => {
    expect(checkSchema(schema, JSON.parse(writeBackup(full, at)))).toEqual([])
    expect(checkSchema(schema, minimal())).toEqual([])
    expect(checkSchema(schema, sampleBackup('2026-11-20'))).toEqual([])
    expect(checkSchema(schema, invoiceWith({ total: 1200 }))).not.toEqual([])
    expect(checkSchema(schema, minimal({ format: 'other' }))).not.toEqual([])
  })

  it('is one record a line, so that two can be compared', () => {
    expect(
      writeBackup(full, at)
        .split('\n')
        .filter((line) => line.startsWith('    {"id"')),
    ).toHaveLength(6)
    expect(JSON.parse(writeBackup({ clients: [], invoices: [], reminders: [], templates: [], settings: {} }, at))).toMatchObject({
      clients: [],
    })
  })
})

describe('the minimal form', () => {
  it('is completed with what follows from it', () => {
    const { clients, invoices, reminders, settings } = dataOf(minimal())
    expect(clients).toEqual([{ id: expect.any(String), name: 'Acme', email: 'A@acme.example', contactName: '', cc: [] }])
    expect(invoices).toMatchObject([
      { clientId: clients[0]?.id, total: { minor: 120_000, currency: 'EUR' }, payments: [], createdAt: '2026-10-01T00:00:00.000Z' },
    ])
    expect(reminders).toMatchObject([{ clientId: clients[0]?.id, state: 'sent', sentOn: '2026-11-03', to: ['A@acme.example'] }])
    expect(settings).toEqual({})
  })

  it('gets the same ids each time, and others for other records', () => {
    expect(dataOf(minimal())).toEqual(dataOf(minimal()))
    const other = dataOf(invoiceWith({ number: 'INV-2' }))
    expect(other.invoices[0]?.id).not.toBe(dataOf(minimal()).invoices[0]?.id)
    expect(other.clients[0]?.id).toBe(dataOf(minimal()).clients[0]?.id)
  })

  it('knows a client by address in any case, and by name', () => {
    const [invoice] = minimal()['invoices'] as { client: object }[]
    const twice = { ...invoice, number: 'INV-2', client: { name: 'Acme', email: 'a@ACME.example' } }
    expect(dataOf(minimal({ invoices: [invoice, twice] })).clients).toHaveLength(1)
  })

  it('counts what was owed on the day of the reminder', () => {
    const payments = [
      { amount: '200.00', paidOn: '2026-11-03' },
      { amount: '300.00', paidOn: '2026-11-04' },
    ]
    const data = dataOf({ ...invoiceWith({ payments }), reminders: minimal()['reminders'] })
    expect(data.reminders[0]?.items).toMatchObject([{ stage: 'first', balance: { minor: 100_000 } }])
  })

  it('takes holds of all kinds', () => {
    const hold = { reason: 'promised', until: '2026-12-01', note: 'On the phone' }
    expect(dataOf({ ...invoiceWith({ hold }), exportedAt: at }).invoices[0]?.hold).toEqual({ ...hold, since: '2026-11-20' })
    expect(dataOf(invoiceWith({ hold: { reason: 'dispute', until: null } })).invoices[0]?.hold).toMatchObject({ until: null, note: '' })
  })

  it('keeps part of the settings and leaves the rest alone', () => {
    const { settings } = dataOf(minimal({ settings: { me: { name: 'Maria Lopez' }, calendar: { timeOfDay: '07:30' } } }))
    expect(settings).toEqual({
      me: { ...defaultSettings.me, name: 'Maria Lopez' },
      calendar: { weekdays: [1, 2, 3, 4, 5], daysOff: [], timeOfDay: '07:30' },
    })
  })

  it('keeps quiet hours and the morning overview', () => {
    const calendar = { weekdays: [1, 2], daysOff: [], timeOfDay: '09:00', quietHours: { from: '20:00', until: '08:00' }, hasOverview: true }
    expect(dataOf(minimal({ settings: { calendar } })).settings.calendar).toEqual(calendar)
  })

  it('keeps hostile text as text', () => {
    const name = `<img src=x onerror=alert(1)>{{x}}${'ä'.repeat(10_000)}`
    const { clients, invoices } = dataOf(invoiceWith({ client: { name, email: 'a@acme.example' }, paymentLink: 'javascript:alert(1)' }))
    expect(clients[0]?.name).toBe(name)
    expect(invoices[0]?.paymentLink).toBe('javascript:alert(1)')
  })
})

describe('what other tools write', () => {
  it('is read with a byte order mark, blank texts, nulls, and instants that are days or have no zone', () => {
    const file = invoiceWith({
      project: ' ',
      poNumber: null,
      payments: null,
      hold: null,
      createdAt: '2026-10-02',
      updatedAt: '2026-10-03T10:00:00',
    })
    const result = readBackup(`\uFEFF${JSON.stringify({ ...file, exportedAt: '2026-11-20' })}`)
    expect(result).toMatchObject({
      ok: true,
      data: { invoices: [{ createdAt: '2026-10-02T00:00:00.000Z', updatedAt: '2026-10-03T10:00:00.000Z', payments: [] }] },
    })
    expect(result.ok && Object.keys(result.data.invoices[0] ?? {})).not.toContain('project')
  })
})

describe('a broken backup', () => {
  it.each<[string, unknown, string]>([
    ['no text', '', ' backup-empty'],
    ['no JSON', '{"format":', 'line 1, column 11 backup-not-json'],
    ['a page instead', '<!doctype html>', 'line 1, column 1 backup-not-json'],
    ['a comma too many', '{\n  "version": 1,\n}', 'line 3, column 1 backup-not-json'],
    ['a list', '[]', ' backup-not-an-object'],
    ['null', 'null', ' backup-not-an-object'],
    ['another format', minimal({ format: 'x' }), 'format backup-other-format'],
    ['no version', minimal({ version: undefined }), 'version backup-version-invalid'],
    ['a newer version', minimal({ version: 2 }), 'version backup-newer'],
    ['clients that are no list', minimal({ clients: {} }), 'clients backup-not-a-list'],
    ['an invoice that is none', minimal({ invoices: ['INV-1'], reminders: [] }), 'invoices[0] backup-not-an-object'],
    ['no number', invoiceWith({ number: ' ' }), 'invoices[0].number field-missing'],
    ['a number as number', invoiceWith({ number: 4 }), 'invoices[0].number backup-not-a-text'],
    ['no client', invoiceWith({ client: undefined }), 'invoices[0].client field-missing'],
    ['an unknown client', invoiceWith({ client: 'nobody' }), 'invoices[0].client client-unknown'],
    ['a wrong address', invoiceWith({ client: { name: 'A', email: 'a' } }), 'invoices[0].client.email email-invalid'],
    ['an unknown currency', invoiceWith({ currency: 'XXQ' }), 'invoices[0].currency currency-unknown'],
    ['an amount with a comma', invoiceWith({ total: '1.200,00' }), 'invoices[0].total amount-invalid'],
    ['too many decimals', invoiceWith({ currency: 'JPY', total: '12.50' }), 'invoices[0].total amount-invalid'],
    ['an amount as number', invoiceWith({ total: 1200 }), 'invoices[0].total backup-not-a-text'],
    ['nothing owed', invoiceWith({ total: '0.00' }), 'invoices[0].total amount-not-positive'],
    ['a huge amount', invoiceWith({ total: '99999999999999999.00' }), 'invoices[0].total amount-invalid'],
    ['a day that does not exist', invoiceWith({ dueOn: '2026-02-30' }), 'invoices[0].dueOn day-invalid'],
    ['an instant of such a day', invoiceWith({ updatedAt: '2026-02-30T10:00:00Z' }), 'invoices[0].updatedAt instant-invalid'],
    ['a due day before the issue', invoiceWith({ dueOn: '2026-09-01' }), 'invoices[0].dueOn due-before-issued'],
    [
      'a wrong payment',
      invoiceWith({ payments: [{ amount: '-1.00', paidOn: '2026-11-01' }] }),
      'invoices[0].payments[0].amount amount-not-positive',
    ],
    ['an unknown hold', invoiceWith({ hold: { reason: 'angry' } }), 'invoices[0].hold.reason choice-unknown'],
    [
      'an unknown stage',
      minimal({ reminders: [{ invoices: ['INV-1'], stage: 'fourth', sentOn: '2026-11-03' }] }),
      'reminders[0].stage choice-unknown',
    ],
    [
      'an unknown invoice',
      minimal({ reminders: [{ invoices: ['INV-9'], stage: 'first', sentOn: '2026-11-03' }] }),
      'reminders[0].invoices[0] invoice-unknown',
    ],
    ['a reminder of no day', minimal({ reminders: [{ invoices: ['INV-1'], stage: 'first' }] }), 'reminders[0].sentOn field-missing'],
    [
      'a reminder of nothing',
      minimal({ reminders: [{ invoices: [], stage: 'first', sentOn: '2026-11-03' }] }),
      'reminders[0] reminder-without-invoices',
    ],
    [
      'one invoice twice',
      minimal({ invoices: [...(minimal()['invoices'] as object[]), ...(minimal()['invoices'] as object[])], reminders: [] }),
      'invoices[1] backup-twice',
    ],
    [
      'a wrong quiet hour',
      minimal({ settings: { calendar: { quietHours: { from: '20:00', until: '8' } } } }),
      'settings.calendar.quietHours.until time-invalid',
    ],
    ['a wrong time of day', minimal({ settings: { calendar: { timeOfDay: '25:00' } } }), 'settings.calendar.timeOfDay time-invalid'],
    ['a wrong weekday', minimal({ settings: { calendar: { weekdays: [8] } } }), 'settings.calendar.weekdays[0] number-invalid'],
    [
      'a schedule that falls',
      minimal({
        settings: {
          schedules: [
            {
              id: 's',
              name: 'S',
              minimumGapDays: 5,
              steps: [
                { stage: 'first', offset: 7 },
                { stage: 'second', offset: 7 },
              ],
            },
          ],
        },
      }),
      'settings.schedules[0].steps[1] offsets-not-rising',
    ],
    [
      'a template without text',
      minimal({ templates: [{ id: 'en/x', title: 'T', situation: 'first', tone: 'soft', subject: 'S', body: '' }] }),
      'templates[0].body field-missing',
    ],
  ])('with %s says what is wrong where', (_what, file, problem) => {
    expect(problemsOf(file)).toContain(problem)
  })

  it('blames only the client or invoice that is wrong, not what names it', () => {
    const [invoice] = minimal()['invoices'] as object[]
    const clients = [{ id: 'c', name: 'Acme', email: 'nobody' }]
    const invoices = [
      { ...invoice, dueOn: '2026-11-31' },
      { ...invoice, number: 'INV-2', client: undefined, clientId: 'c' },
    ]
    const reminders = [
      { invoices: ['INV-1'], stage: 'first', sentOn: '2026-11-03' },
      { items: [{ invoiceId: 'i', stage: 'first', currency: 'EUR', balance: '1.00' }], sentOn: '2026-11-03' },
    ]
    expect(problemsOf(minimal({ clients, invoices, reminders }))).toEqual([
      'clients[0].email email-invalid',
      'invoices[0].dueOn day-invalid',
      'reminders[1].items[0].invoiceId invoice-unknown',
    ])
  })

  it('names the first fifty problems of very many', () => {
    expect(problemsOf(minimal({ invoices: Array.from({ length: 100_000 }, () => 4), reminders: [] }))).toHaveLength(50)
  })

  it('asks whose invoice is meant where two clients have the number', () => {
    const [invoice] = minimal()['invoices'] as object[]
    const other = { ...invoice, client: { name: 'Other', email: 'o@other.example' } }
    expect(problemsOf(minimal({ invoices: [invoice, other] }))).toEqual(['reminders[0].invoices[0] invoice-ambiguous'])
    const reminders = [{ invoices: ['INV-1'], client: 'o@other.example', stage: 'first', sentOn: '2026-11-03' }]
    expect(dataOf(minimal({ invoices: [invoice, other], reminders })).reminders[0]?.to).toEqual(['o@other.example'])
  })

  it('cannot reach what objects inherit', () => {
    const text = JSON.stringify(minimal()).replace(
      '"settings":{}',
      '"settings":{"__proto__":{"isStarted":true},"me":{"__proto__":{"name":"x"}}}',
    )
    const result = readBackup(text)
    expect(result.ok && result.data.settings).toEqual({ me: defaultSettings.me })
    expect(Object.prototype).not.toHaveProperty('isStarted')
    expect(problemsOf(minimal({ invoices: [JSON.parse('{"__proto__":{"number":"INV-1"}}')], reminders: [] }))).toContain(
      'invoices[0].number field-missing',
    )
  })

  it('sees no field that every object has by inheritance', () => {
    const prototype = Object.prototype as { doNotChase?: boolean }
    try {
      prototype.doNotChase = true
      expect(dataOf(minimal()).clients.map((client) => Object.hasOwn(client, 'doNotChase'))).toEqual([false])
    } finally {
      delete prototype.doNotChase
    }
  })

  it('never throws, whatever the file says', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        readBackup(text)
        const result = readBackup(
          JSON.stringify({ ...minimal(), invoices: [value], reminders: value, settings: value, templates: [value], clients: value }),
        )
        expect(result.ok || result.problems.every(({ code }) => code !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
