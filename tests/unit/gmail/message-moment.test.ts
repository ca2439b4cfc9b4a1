import { describe, expect, it } from 'vitest'
import { messageMoment } from '../../../lib/gmail/message-moment.ts'

const now = Date.parse('2026-11-20T10:00:00Z')
const idAt = (instant: string): string => ((BigInt(Date.parse(instant)) << 20n) + 12_345n).toString(16)

describe('messageMoment', () => {
  it.each(['2004-04-02T00:00:00.000Z', '2019-03-31T01:59:59.999Z', '2026-11-17T15:04:05.678Z'])('reads %s from the id', (at) => {
    expect(messageMoment(idAt(at), now)).toBe(at)
  })

  it.each(['', 'msg-a:r123', '19a1', idAt('1999-01-01T00:00:00Z'), idAt('2026-12-24T00:00:00Z'), 'f'.repeat(16), '19a1b2c3d4e5f60z'])(
    'makes nothing of %s',
    (id) => {
      expect(messageMoment(id, now)).toBeNull()
    },
  )
})
