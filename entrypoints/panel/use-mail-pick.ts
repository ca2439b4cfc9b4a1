import { useState } from 'preact/hooks'
import type { Day } from '../../lib/domain/day.ts'
import { noDraft, type DraftState } from './edit-mail.ts'
import type { MailPick } from './mail-writer.ts'

/** What the person wants otherwise than suggested: which mail, in what words, and when to follow up. */
export interface MailPicking {
  readonly pick: MailPick
  readonly draft: DraftState
  /** Undefined while the schedule's own day stands. */
  readonly followUpOn: Day | null | undefined
  readonly setDraft: (draft: DraftState) => void
  readonly setFollowUpOn: (day: Day | null) => void
  /** Another mail takes the place of the edited one, which can be brought back. */
  readonly repick: (change: (before: MailPick) => MailPick) => void
  /** Something else is chosen: a mail of its own, in the language picked before. */
  readonly startOver: () => void
  readonly reset: () => void
}

export function useMailPick(): MailPicking {
  const [pick, setPick] = useState<MailPick>({})
  const [followUpOn, setFollowUpOn] = useState<Day | null | undefined>(undefined)
  const [draft, setDraft] = useState<DraftState>(noDraft)

  function repick(change: (before: MailPick) => MailPick): void {
    setPick(change)
    setDraft((before) => ({ text: null, dropped: before.text ?? before.dropped, isOpen: false }))
  }

  function startOver(): void {
    setFollowUpOn(undefined)
    repick(({ language }) => ({ language }))
  }

  function reset(): void {
    setPick({})
    setDraft(noDraft)
    setFollowUpOn(undefined)
  }

  return { pick, draft, followUpOn, setDraft, setFollowUpOn, repick, startOver, reset }
}
