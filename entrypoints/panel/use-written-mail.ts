import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Candidates, Choice } from '../../lib/browser/protocol.ts'
import { mailLanguage } from './mail-language.ts'
import type * as MailWriter from './mail-writer.ts'
import type { MailParts, MailPick, WrittenMail } from './mail-writer.ts'
import type { CallWorker } from './use-selection.ts'

interface Loaded {
  readonly writer: typeof MailWriter
  readonly parts: MailParts
}

export interface WrittenMailState {
  readonly language: string
  readonly written: WrittenMail | null
  /** The parts that write mails could not be read. */
  readonly hasFailed: boolean
  /** No template of this language fits. */
  readonly hasNoTemplate: boolean
}

/** Writes the mail for the choice; what that takes is fetched when `isWanted` first says so. */
export function useWrittenMail(
  callWorker: CallWorker,
  found: Candidates | null,
  choice: Choice | null,
  pick: MailPick,
  isWanted: boolean,
): WrittenMailState {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [hasFailed, setFailed] = useState(false)
  // What was chosen last belongs to the client of the first selection.
  const isSameClient = choice?.facts.client.id === found?.choice?.facts.client.id
  const lastChoice = (isSameClient && found?.lastChoice) || null
  const language = mailLanguage(choice, lastChoice, pick)

  useEffect(() => {
    if (!isWanted) return undefined
    let isStale = false
    async function fetchParts(): Promise<void> {
      try {
        const next = await load(language)
        if (!isStale) setLoaded(next)
      } catch (error) {
        console.error('Politely could not load the mails:', error)
        if (!isStale) setFailed(true)
      }
    }
    void fetchParts()
    return () => {
      isStale = true
    }
  }, [isWanted, language])

  const written = useMemo(() => {
    if (!loaded || loaded.parts.language !== language || !choice || !found) return null
    return loaded.writer.writeMail({ choice, parts: loaded.parts, stored: found.templates, lastChoice, pick })
  }, [loaded, language, choice, found?.templates, lastChoice, pick])

  useEffect(() => {
    if (!loaded?.parts.etiquette) return
    const { language: loadedLanguage, etiquette } = loaded.parts
    // Before sending the worker looks for threats; without the words it looks for all else.
    callWorker('learnWords', { language: loadedLanguage, harsh: etiquette.harsh }).catch((error: unknown) =>
      console.error('Politely could not hand over its word list:', error),
    )
  }, [callWorker, loaded])

  const hasNoTemplate = loaded?.parts.language === language && choice !== null && written === null
  return { language, written, hasFailed, hasNoTemplate }
}

async function load(language: string): Promise<Loaded> {
  const writer = await import('./mail-writer.ts')
  return { writer, parts: await writer.loadMailParts(language) }
}
