import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkEtiquette, type RuleReport } from '../../../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import { situations } from '../../../../lib/mail/parse-template.ts'

const english = await loadEtiquetteLanguage('en')
if (!english) throw new Error('no English')

interface Example {
  readonly situation: string
  readonly text: string
}

interface Section {
  readonly rule: number
  readonly title: string
  readonly good: Example
  readonly bad: Example
  readonly says: string
}

function readSection(source: string): Section {
  const [, rule = '', title = ''] = /^(\d+)\. (.+)/.exec(source) ?? []
  const says = /^The checker says: (.+)$/m.exec(source)?.[1] ?? ''
  return { rule: Number(rule), title, good: readExample(source, 'Good'), bad: readExample(source, 'Bad'), says }
}

function readExample(source: string, kind: 'Good' | 'Bad'): Example {
  const [, situation = '', quote = ''] = new RegExp(`\\*\\*${kind}\\*\\* \\(\`([\\w-]+)\`\\):\\n\\n((?:>.*\\n)+)`).exec(source) ?? []
  const text = quote
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^> ?/, '').trimEnd())
    .join('\n')
  return { situation, text }
}

const sections = readFileSync('docs/etiquette.md', 'utf8')
  .split(/^## (?=\d+\. )/m)
  .slice(1)
  .map(readSection)

function judge(rule: number, { situation, text }: Example): RuleReport | undefined {
  const known = situations.find((one) => one === situation)
  if (!english || !known) throw new Error(`no such situation: ${situation}`)
  // The first rule is about the subject.
  const mail = rule === 1 ? { subject: text, text: '' } : { text }
  return checkEtiquette({ language: english, situation: known, ...mail }).rules[rule - 1]
}

describe('docs/etiquette.md', () => {
  it('has all twenty rules, in order', () => {
    expect(sections.map(({ rule }) => rule)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it.each(sections)(
    'rule $rule, $title: the good example keeps the rule, the bad one breaks it with the hint it names',
    ({ rule, good, bad, says }) => {
      expect(good.text).not.toBe('')
      expect(judge(rule, good)).toMatchObject({ verdict: 'kept' })
      expect(judge(rule, bad)).toMatchObject({ verdict: 'broken', hint: says })
    },
  )

  it('shows no good example with a harsh word in it', () => {
    for (const { rule, good } of sections) expect([rule, judge(8, good)?.verdict]).toEqual([rule, 'kept'])
  })
})
