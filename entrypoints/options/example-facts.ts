import { useMemo } from 'preact/hooks'
import { sampleFacts } from '../../components/options/sample-facts.ts'
import type { Day } from '../../lib/domain/day.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { MailFacts } from '../../lib/mail/mail-facts.ts'
import type { Situation } from '../../lib/mail/template.ts'
import { choiceFor } from '../../lib/reminders/choice.ts'
import { read } from '../../lib/store/transaction.ts'
import { useLive } from './use-live.ts'

/** The choice of the preview that is no real invoice. */
export const sampleExample = 'sample'

/** Who the sample's mails greet. */
const sampleContact = 'Ada Lovelace'

interface ExampleAsk {
  /** An invoice's id, or `sample`. */
  readonly example: string
  readonly situation: Situation | null
  readonly settings: Settings
  readonly today: Day
}

/** What the preview of a template is filled with: a real invoice, or the sample, also where that invoice is gone or not read yet. */
export function useExampleFacts({ example, situation, settings, today }: ExampleAsk): MailFacts | null {
  const real = useLive(async () => ({ example, facts: await realFacts(example, today) }), [example, settings, today])
  const sample = useMemo(() => situation && sampleFacts(situation, settings, today, sampleContact), [situation, settings, today])
  return (real?.example === example && real.facts) || sample
}

async function realFacts(example: string, today: Day): Promise<MailFacts | null> {
  if (example === sampleExample) return null
  const choice = await read((transaction) => choiceFor(transaction, [example], { today, hasSignature: false }))
  return choice?.facts ?? null
}
