import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hintKey, hints, type HintCode } from '../../../../lib/mail/etiquette/hints.ts'

describe('the screen texts of the hints', () => {
  const part = 'public/_locales/en/parts/etiquette.json'
  const file = existsSync(part) ? part : 'public/_locales/en/messages.json'
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>
  const codes = Object.keys(hints) as HintCode[] // the keys of that very object

  it.each(codes)('%s says the same on the screen as on the command line', (code) => {
    expect(messages[hintKey(code)]?.message).toBe(hints[code])
  })

  it('are there for nothing else', () => {
    const known = new Set(codes.map(hintKey))
    expect(Object.keys(messages).filter((key) => key.startsWith('etiquette') && !known.has(key))).toEqual([])
  })
})
