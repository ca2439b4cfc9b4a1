import { loadTemplates } from '../../lib/mail/catalogue.ts'
import { checkEtiquette } from '../../lib/mail/check-etiquette.ts'
import { loadEtiquetteLanguage } from '../../lib/mail/etiquette/load-etiquette-language.ts'
import { renderMail } from '../../lib/mail/render-mail.ts'
import { median } from '../../tests/bench/median.ts'
import { sampleFacts, samples } from '../mails/sample-facts.ts'
import type { BenchRow } from './run-bench.ts'

const sample = samples[0]
const template = (await loadTemplates('en')).find(({ id }) => id === 'en/second')
const language = await loadEtiquetteLanguage('en')
if (!sample || !template || !language) throw new Error('There is no English second reminder.')

const facts = sampleFacts(sample, template)
const mail = renderMail(template, facts, { language: 'en' })
// A mail of some 200 words, a little different at each turn, as while somebody types.
const text = `${mail.text}\n\n${mail.text}`.split(/\s+/).slice(0, 200).join(' ')

function time(run: (turn: number) => void): number {
  for (let turn = 0; turn < 20; turn += 1) run(turn)
  const times = Array.from({ length: 101 }, (_, turn) => {
    const start = performance.now()
    run(turn)
    return performance.now() - start
  })
  return Number(median(times).toFixed(2))
}

export const rows: readonly BenchRow[] = [
  {
    what: 'Rendering one mail, Markdown included',
    value: time(() => renderMail(template, facts, { language: 'en' })),
    unit: 'ms',
    limit: 1,
  },
  {
    what: 'Checking a mail of 200 words',
    value: time((turn) => checkEtiquette({ language, situation: 'second', subject: mail.subject, text: `${text} ${turn}` })),
    unit: 'ms',
    limit: 16,
  },
]
