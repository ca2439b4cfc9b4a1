import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)
const keys = new Set(Object.keys(messages))

function sources(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(dir, name), 'utf8'))
}

describe('screen texts', () => {
  it('have a name the browser takes and are not empty', () => {
    expect(Object.entries(messages).filter(([key, { message }]) => !/^\w+$/.test(key) || message.trim() === '')).toEqual([])
  })

  it('come in pairs where they count', () => {
    const alone = [...keys].filter(
      (key) =>
        /_(one|other)$/.test(key) && !keys.has(key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one')),
    )
    expect(alone).toEqual([])
  })

  it('are all there: every key that the code names', () => {
    const named = ['components', 'entrypoints', 'lib']
      .flatMap(sources)
      .flatMap((source) => [...source.matchAll(/\b(t|tn|text|textFor)\(\s*'(\w+)'/g)])
      .map(([, how, key]) => (how === 'tn' || how === 'textFor' ? `${key}_other` : (key ?? '')))
    expect(named.length).toBeGreaterThan(200)
    expect([...new Set(named)].filter((key) => !keys.has(key))).toEqual([])
  })

  it('are all used: by name, or by the code of a problem, a hint or a situation', () => {
    const source = [...['components', 'entrypoints', 'lib'].flatMap(sources), readFileSync('wxt.config.ts', 'utf8')].join('\n')
    const words = new Set(source.match(/[A-Za-z]\w*/g))
    const isUsed = (key: string): boolean => {
      const name = key.replace(/_(one|other)$/, '')
      const inGmail = /^gmailProblem_(.+?)(_plain)?$/.exec(name)?.[1]
      const [, how = '', what = ''] = /^(problem|optionsSituation|etiquette)(.+)$/.exec(name) ?? []
      const code = inGmail?.replaceAll('_', '-') ?? what.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
      if (words.has(name) || source.includes(`__MSG_${name}__`) || words.has(`hint${what}`)) return true
      return (inGmail !== undefined || how !== '') && (source.includes(`'${code}'`) || source.includes(`-${code}'`))
    }
    expect([...keys].filter((key) => !isUsed(key))).toEqual([])
  })
})
