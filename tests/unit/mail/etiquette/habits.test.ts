import { describe, expect, it } from 'vitest'
import { checkEtiquette } from '../../../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import * as es from './habits/es.ts'
import * as fr from './habits/fr.ts'
import type { Habits } from './habits/habits.ts'
import * as it_ from './habits/it.ts'
import * as pt from './habits/pt.ts'
import * as esMails from './mails/es.ts'
import * as frMails from './mails/fr.ts'
import * as itMails from './mails/it.ts'
import { mailText, type MailParts, type MailSample } from './mails/mail-parts.ts'
import * as ptMails from './mails/pt.ts'

const all: readonly (readonly [string, Habits, readonly MailSample[]])[] = [
  ['fr', fr.habits, frMails.samples],
  ['es', es.habits, esMails.samples],
  ['it', it_.habits, itMails.samples],
  ['pt', pt.habits, ptMails.samples],
]

/** The part of a good mail that a rule looks at; what it says there is replaced. */
const partOf: Readonly<Record<number, keyof MailParts>> = {
  1: 'subject',
  2: 'greeting',
  3: 'gratitude',
  4: 'facts',
  5: 'payment',
  6: 'flexibility',
  7: 'consequence',
  9: 'contact',
  10: 'plan',
  11: 'thanks',
  12: 'closing',
  13: 'gratitude',
  15: 'consequence',
  16: 'help',
  17: 'understanding',
  18: 'consequence',
  19: 'together',
  20: 'plan',
}

/** These are judged in a final reminder. */
const finalRules: ReadonlySet<number> = new Set([7, 15, 18])

function withText(good: MailParts, rule: number, text: string): MailParts {
  const part = partOf[rule]
  if (part === undefined) return { ...good, gratitude: `${good.gratitude} ${text}` }
  // The open door of rule 18 is in the sentence itself.
  return { ...good, [part]: text, ...(rule === 18 ? { flexibility: '', help: '' } : {}) }
}

describe.each(all)('other habits in %s', (code, { sentences, due, warm, cold }, samples) => {
  const cases = Object.entries(sentences).flatMap(([rule, { kept, broken }]) => [
    ...kept.map((text) => ['kept', Number(rule), text] as const),
    ...broken.map((text) => ['broken', Number(rule), text] as const),
  ])
  it.each(cases)('%s, rule %i: %s', async (verdict, rule, sentence) => {
    const good = samples[0]?.good
    const language = await loadEtiquetteLanguage(code)
    if (!good || !language) throw new Error(code)
    const isFinal = finalRules.has(rule)
    const parts = withText(good, rule, sentence)
    const mail = { language, situation: isFinal ? 'final' : 'second', subject: parts.subject, text: mailText(parts, isFinal) } as const
    expect(checkEtiquette(mail).rules[rule - 1]?.verdict).toBe(verdict)
  })

  it.each([...due.kept.map((text) => ['kept', text] as const), ...due.broken.map((text) => ['broken', text] as const)])(
    '%s, the due date: %s',
    async (verdict, facts) => {
      const good = samples[0]?.good
      const language = await loadEtiquetteLanguage(code)
      if (!good || !language) throw new Error(code)
      const text = mailText({ ...good, facts }, false)
      expect(checkEtiquette({ language, situation: 'second', text }).rules[14]?.verdict).toBe(verdict)
    },
  )

  it.each(warm)('a warm mail, $situation, breaks nothing', async ({ situation, subject, text }) => {
    const language = await loadEtiquetteLanguage(code)
    if (!language) throw new Error(code)
    const { rules } = checkEtiquette({ language, situation, subject, text })
    expect(rules.filter(({ verdict }) => verdict === 'broken').map(({ rule }) => rule)).toEqual([])
  })

  it.each(cold.map((mail, index) => [index + 1, mail] as const))(
    'cold mail %i keeps nothing it only seems to keep',
    async (_, { text, broken }) => {
      const language = await loadEtiquetteLanguage(code)
      if (!language) throw new Error(code)
      const { rules } = checkEtiquette({ language, situation: 'second', text })
      expect(rules.filter(({ rule, verdict }) => broken.includes(rule) && verdict !== 'broken').map(({ rule }) => rule)).toEqual([])
    },
  )
})
