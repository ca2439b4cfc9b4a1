import { useEffect, useRef, useState } from 'preact/hooks'
import type { Choice, ComposeFacts, ComposeKey } from '../../lib/browser/protocol.ts'
import type { Day } from '../../lib/domain/day.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import type { Tone } from '../../lib/domain/schedule.ts'
import type { Mail } from '../../lib/mail/mail.ts'
import type { CallWorker } from './use-selection.ts'

/** A mail that could go into the compose now. */
export interface ReadyMail {
  readonly compose: ComposeFacts
  readonly choice: Choice
  readonly mail: Mail
  readonly tone: Tone
  readonly followUpOn: Day | null
}

export interface Insertion {
  /** What changed meanwhile; then nothing was inserted. */
  readonly problems: readonly Problem[]
  /** The next press inserts in spite of the warnings. */
  readonly isArmed: boolean
  readonly isBusy: boolean
  readonly failure: Error | null
  readonly press: () => void
  /** Inserts as soon as the mail stands, unless something speaks against it. */
  readonly pressWhenReady: () => void
  readonly reset: () => void
}

interface InsertOptions {
  /** Null while the mail is being written. */
  readonly ready: ReadyMail | null
  readonly onInserted: (compose: ComposeKey) => void
  /** The facts are no longer what they were. */
  readonly onChanged: () => void
}

/** Puts the mail into the compose: at once where all is well, at the second press where something is to be thought about. */
export function useInsert(callWorker: CallWorker, { ready, onInserted, onChanged }: InsertOptions): Insertion {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isArmed, setArmed] = useState(false)
  const [isBusy, setBusy] = useState(false)
  /** Known at once, where the state is known only after the next drawing: two quick presses are one. */
  const isCalling = useRef(false)
  const [isWaiting, setWaiting] = useState(false)
  const [failure, setFailure] = useState<Error | null>(null)

  useEffect(() => {
    if (!isWaiting || !ready) return
    setWaiting(false)
    if (ready.mail.problems.length === 0 && ready.choice.warnings.length === 0) void insert(ready)
  }, [isWaiting, ready])

  function press(): void {
    if (isCalling.current) return
    if (!ready) {
      setWaiting(true)
      return
    }
    if (ready.mail.problems.length > 0) return
    if (ready.choice.warnings.length > 0 && !isArmed) {
      setArmed(true)
      return
    }
    void insert(ready)
  }

  async function insert({ compose, choice, mail, tone, followUpOn }: ReadyMail): Promise<void> {
    if (isCalling.current) return
    isCalling.current = true
    setBusy(true)
    setProblems([])
    setFailure(null)
    try {
      const { subject, html, text, to, cc, template, language } = mail
      const { items, facts } = choice
      const key = crypto.randomUUID()
      const accepted = choice.warnings.map(({ code }) => code)
      const result = await callWorker('insert', {
        compose,
        key,
        items,
        subject,
        html,
        text,
        to,
        cc,
        template,
        language,
        tone,
        payBy: facts.payBy,
        followUpOn,
        accepted,
      })
      setArmed(false)
      if (result.ok) {
        onInserted(compose.compose)
        return
      }
      setProblems(result.problems)
      onChanged()
    } catch (error) {
      console.error('Politely could not insert the reminder:', error)
      setFailure(error instanceof Error ? error : new Error(String(error)))
    } finally {
      isCalling.current = false
      setBusy(false)
    }
  }

  function reset(): void {
    setProblems([])
    setArmed(false)
    setWaiting(false)
    setFailure(null)
  }

  return { problems, isArmed, isBusy, failure, press, pressWhenReady: () => setWaiting(true), reset }
}
