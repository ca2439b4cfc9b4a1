import { describe, expect, it } from 'vitest'
import { clientEntryOf, readClientEntry } from '../../../../components/options/client-entry.ts'
import { makeClient } from '../../../support/make.ts'

const words = { t: (key: string) => key } as never // no sentence is looked at

describe('the minimum of a client', () => {
  it('is whole units, as typed', () => {
    const entry = { ...clientEntryOf(makeClient()), minimum: ' 500 ' }
    const read = readClientEntry(entry, { id: 'c' }, words)
    expect(read).toMatchObject({ ok: true, client: { minimumMajor: 500 } })
    expect(read.ok && clientEntryOf(read.client).minimum).toBe('500')
  })

  it.each(['1,50', '-1', 'much'])('%s is none', (minimum) => {
    expect(readClientEntry({ ...clientEntryOf(makeClient()), minimum }, { id: 'c' }, words)).toMatchObject({
      ok: false,
      troubles: [{ at: 'minimum' }],
    })
  })

  it('can be taken away', () => {
    const entry = { ...clientEntryOf(makeClient({ minimumMajor: 500 })), minimum: '' }
    expect(readClientEntry(entry, makeClient({ minimumMajor: 500 }), words)).not.toMatchObject({ client: { minimumMajor: 500 } })
  })
})
