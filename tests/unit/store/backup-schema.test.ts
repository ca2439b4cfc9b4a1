import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currencyCodes, currencyExponent } from '../../../lib/domain/currencies.ts'
import { readBackup, writeBackup } from '../../../lib/store/backup.ts'
import { checkSchema } from '../../support/check-schema.ts'
import { fullBackup } from '../../support/full-backup.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

const schema: unknown = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'))

const minimal = {
  invoices: ['ada@acme.example'].map((email) => ({
    number: 'M-1',
    client: { name: 'Other', email },
    currency: 'EUR',
    total: '1200.00',
    issuedOn: '2026-10-01',
    dueOn: '2026-10-31',
  })),
  reminders: [{ invoices: ['M-1'], client: 'ada@acme.example', stage: 'first', sentOn: '2026-11-03' }],
}

const written = JSON.parse(writeBackup(fullBackup, '2026-11-20T10:00:00.000Z'))
const { clients, invoices, reminders, templates, history, settings, ...head } = written
const records = {
  clients: clients.slice(0, 1),
  invoices: [...invoices.slice(0, 1), ...minimal.invoices],
  reminders: [...reminders, ...minimal.reminders],
}

/** Every field, in small files: each is read thousands of times. */
const files: readonly Json[] = [
  { ...head, ...records },
  { ...head, templates },
  { ...head, settings },
  ...history.map((line: Json) => ({ ...head, history: [line] })),
]

const oddities: readonly Json[] = [null, '', ' ', 'x', 'final', 0, 1, -1, 1.5, 8, 3661, true, [], {}, [null], ['x']]
const lengths = [201, 20_001, 100_001].map((length) => 'x'.repeat(length))
const days = ['2026-02-31', '2026-11-31', '2028-02-29', '2100-02-29', '0000-01-01', '2026-1-1']
const instants = [
  '2026-11-20T10:00:00',
  '2026-02-30T10:00:00Z',
  '2026-11-20T10:00:00.123456+05:30',
  '2026-11-20T24:30:00Z',
  '2026-11-20 10:00',
]
const amounts = ['1200', '12.5', '12.50', '12.500', '12.345', '0.00', '-1.00', '1.200,00', '1e3', ' 12.00']
const addresses = [
  'a@b.example',
  ' a@b.example ',
  'A <a@b.example>',
  'a@b',
  '.a@b.example',
  'a..b@c.example',
  'ü@bücher.example',
  'a@-b.example',
]
const codes = ['eur', 'EUR', 'JPY', 'KWD', 'XXX', 'de', 'pt-BR', 'DE', 'german!', '07:30', '7:30', '25:00']

/** What people and programs put into a field. */
const values: readonly Json[] = [...oddities, ...lengths, ...days, ...instants, ...amounts, ...addresses, ...codes]

/** What only a look at several records, or at a whole list, can tell. */
const acrossRecords = new Set(
  `backup-twice client-unknown invoice-unknown invoice-ambiguous reminder-of-several-clients due-before-issued offsets-not-rising
  stages-out-of-order offset-not-before-due offset-not-due offset-not-after-due gap-longer-than-distance`.split(/\s+/),
)

describe.each(files.map((file, index) => [index, file] as const))('the schema of a backup, file %i,', (_, file) => {
  const places = placesIn(file)

  it('agrees with the reader about every field with every value', () => {
    expect([checkSchema(schema, file), readerRefuses(file)]).toEqual([[], []])
    const differences = places.flatMap((place) =>
      values.flatMap((value) => {
        const changed = put(file, place, value)
        const [bySchema, byReader] = [checkSchema(schema, changed), readerRefuses(changed)]
        if (bySchema.length > 0 === byReader.length > 0) return []
        const shown = JSON.stringify(value).slice(0, 40)
        return [`${place.join('.')} = ${shown}: schema ${bySchema[0] ?? 'fine'}, reader ${byReader[0] ?? 'fine'}`]
      }),
    )
    expect(differences).toEqual([])
  })

  it('agrees with the reader about every field that is missing', () => {
    const differences = places.filter((place) => {
      const changed = put(file, place, undefined)
      return checkSchema(schema, changed).length > 0 !== readerRefuses(changed).length > 0
    })
    expect(differences).toEqual([])
  })
})

describe('the schema of a backup', () => {
  it('knows every currency, with its decimals', () => {
    for (const currency of currencyCodes) {
      const decimals = currencyExponent(currency) ?? 0
      const amount = (count: number): string => `12${count > 0 ? `.${'5'.repeat(count)}` : ''}`
      const file = (total: string): Json => ({
        format: 'politely-backup',
        version: 1,
        invoices: [{ ...minimal.invoices[0]!, currency, total }],
      })
      expect([currency, checkSchema(schema, file(amount(decimals)))]).toEqual([currency, []])
      expect([currency, checkSchema(schema, file(amount(decimals + 1))).length > 0]).toEqual([currency, true])
    }
  })
})

function readerRefuses(file: Json): readonly string[] {
  const result = readBackup(JSON.stringify(file))
  return result.ok ? [] : result.problems.filter(({ code }) => !acrossRecords.has(code)).map(({ code, at = '' }) => `${at} ${code}`)
}

type Place = readonly (string | number)[]

function placesIn(json: Json, place: Place = []): Place[] {
  const inside = typeof json === 'object' && json !== null ? Object.entries(json) : []
  const isList = Array.isArray(json)
  return [
    ...(place.length > 0 ? [place] : []),
    ...inside.flatMap(([name, value]) => placesIn(value, [...place, isList ? Number(name) : name])),
  ]
}

/** The file with another value at a place; without it where there is none. */
function put(json: Json, [name, ...rest]: Place, value: Json | undefined): Json {
  if (name === undefined) return value ?? null
  if (Array.isArray(json)) {
    const items: readonly Json[] = json
    return items.flatMap((item, index) =>
      index !== name ? [item] : rest.length === 0 && value === undefined ? [] : [put(item, rest, value)],
    )
  }
  const record = json as { readonly [field: string]: Json }
  const { [name]: old = null, ...others } = record
  if (rest.length === 0 && value === undefined) return others
  return { ...record, [name]: put(old, rest, value) }
}
