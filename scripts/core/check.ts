import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { checkEtiquette } from '../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../lib/mail/etiquette/load-etiquette-language.ts'
import { situations } from '../../lib/mail/parse-template.ts'
import { answer, refuse, type Answer } from './answer.ts'

/** `check --language en --stage second [--subject S]`, the mail's text on standard input: the twenty rules, one by one. */
export async function checkMail(args: readonly string[]): Promise<Answer> {
  const { values } = parseArgs({
    args: [...args],
    options: { language: { type: 'string', default: 'en' }, stage: { type: 'string', default: 'first' }, subject: { type: 'string' } },
  })
  // "en-GB" and "EN" are English, too.
  const language = await loadEtiquetteLanguage(values.language.toLowerCase().replace(/[-_].*$/, ''))
  if (!language) return refuse({ code: 'language-unknown', at: '--language', values: { language: values.language } })
  const situation = situations.find((known) => known === values.stage)
  if (!situation) return refuse({ code: 'stage-unknown', at: '--stage', values: { stage: values.stage, known: situations.join(', ') } })
  return answer(checkEtiquette({ language, situation, subject: values.subject, text: await readAll(process.stdin) }))
}
