import { beforeEach, describe, expect, it } from 'vitest'
import type { ComposeFacts } from '../../../lib/browser/protocol.ts'
import { foresee, takeForeseen } from '../../../lib/reminders/foreseen.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { freshExtension, friday, makeDraft, setNow } from '../../support/fresh-extension.ts'

const compose: ComposeFacts = {
  compose: 'c1',
  account: 'me@example.com',
  to: ['ada@acme.example'],
  cc: [],
  subject: '',
  isReply: false,
  threadId: null,
  draftId: null,
  hasSignature: false,
}
const ask = { compose: 'c1', search: '', write: null }

beforeEach(() => freshExtension())

describe('what the panel will ask', () => {
  it('is answered once from what was read ahead', async () => {
    await saveInvoice(makeDraft({ number: 'A' }))
    foresee(1, compose)
    const found = await takeForeseen(1, ask)
    expect(found?.rows.map(({ invoice }) => invoice.number)).toEqual(['A'])
    expect(takeForeseen(1, ask)).toBeNull()
  })

  it.each([
    ['another tab', 2, ask],
    ['another compose', 1, { ...ask, compose: 'c2' }],
    ['a search', 1, { ...ask, search: 'A' }],
    ['a reminder that was asked for', 1, { ...ask, write: 'w1' }],
  ])('is asked in earnest for %s', (_what, tabId, other) => {
    foresee(1, compose)
    expect(takeForeseen(tabId, other)).toBeNull()
  })

  it('is asked in earnest when the panel took its time', () => {
    foresee(1, compose)
    setNow(`${friday}T10:00:04Z`)
    expect(takeForeseen(1, ask)).toBeNull()
  })

  it('fails where it is asked, not before', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('broken')
      },
    } as unknown as IDBFactory
    foresee(1, compose)
    await expect(takeForeseen(1, ask)).rejects.toThrow('broken')
  })
})
