import { describe, expect, it } from 'vitest'
import { checkEtiquette } from '../../../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'
import * as german from './mails/de.ts'
import * as dutch from './mails/nl.ts'
import { mailText, type MailParts, type MailSample } from './mails/mail-parts.ts'
import { wordings as germanWordings } from './wordings/de.ts'
import { wordings as dutchWordings } from './wordings/nl.ts'
import type { Wording } from './wordings/wording.ts'

const all: readonly (readonly [string, readonly MailSample[], readonly Wording[]])[] = [
  ['de', german.samples, germanWordings],
  ['nl', dutch.samples, dutchWordings],
]

describe.each(all)('wordings in %s', (code, samples, wordings) => {
  it.each(wordings.map((wording) => [wording.rule, wording.verdict, wording.situation, wording.part, wording] as const))(
    'rule %i is %s at %s by what stands as its %s',
    async (rule, verdict, situation, _part, { texts, part, mail }) => {
      const language = await loadEtiquetteLanguage(code)
      const good = samples[mail - 1]?.good
      if (!language || !good) throw new Error(`no mail ${mail} in ${code}`)
      const wrong = texts.filter((text) => {
        const { subject, ...parts } = { ...good, ...replaced(part, text) }
        const written = mailText({ subject, ...parts }, situation === 'final')
        return checkEtiquette({ language, situation, subject, text: written }).rules[rule - 1]?.verdict !== verdict
      })
      expect(wrong).toEqual([])
    },
  )
})

describe('numbers that look like something else', () => {
  it.each([
    ['Rechnung Nr. 88/26 über 40 € war am 3.11. fällig, vor 9 Tagen.', 4, 'kept'],
    ['Rechnung 12/26 über 40 € war am 3.11. fällig, vor 9 Tagen.', 4, 'kept'],
    ['Am 12/11 war die Rechnung über 40 € fällig, vor 9 Tagen.', 4, 'broken'],
    ['Rechnung Nr. 0815-26 über 40 € war am 3.11. fällig.', 9, 'broken'],
    ['Meine Nummer: 0171/5550123.', 9, 'kept'],
    ['Bitte zahlen Sie Rechnung 12/11.', 10, 'broken'],
  ] as const)('%s', async (sentence, rule, verdict) => {
    const language = await loadEtiquetteLanguage('de')
    if (!language) throw new Error('no words for de')
    const text = `Hallo Ada,\n\ndanke für den Auftrag. ${sentence}\n\nViele Grüße\nMaria`
    expect(checkEtiquette({ language, situation: 'second', text }).rules[rule - 1]?.verdict).toBe(verdict)
  })

  it('reads a day and a month with a hyphen as a date after a Dutch preposition only', async () => {
    const language = await loadEtiquetteLanguage('nl')
    if (!language) throw new Error('no words for nl')
    const verdicts = ['Wilt u voor 28-10 betalen?', 'Wilt u factuur 28-10 betalen?'].map(
      (text) => checkEtiquette({ language, situation: 'second', text: `Hallo Ada,\n\n${text}\n\nGroet,\nMaria` }).rules[9]?.verdict,
    )
    expect(verdicts).toEqual(['kept', 'broken'])
  })
})

/** A closing brings its name, and an ask its date; the contact below the name would pass for one. */
function replaced(part: keyof MailParts, text: string): Partial<MailParts> {
  if (part === 'closing') return { closing: text, name: '', contact: '' }
  return part === 'ask' ? { ask: text, plan: '' } : { [part]: text }
}
