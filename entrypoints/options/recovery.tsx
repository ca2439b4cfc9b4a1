import { useEffect, useState } from 'preact/hooks'
import { RecoveryView } from '../../components/recovery-view.tsx'
import type { Problem } from '../../lib/domain/problem.ts'
import { clock } from '../../lib/reminders/clock.ts'
import { type CopySummary, forgetSecondCopy, rebuildFrom, secondCopySummary } from '../../lib/reminders/recovery.ts'
import { readSecondCopy } from '../../lib/reminders/second-copy.ts'
import type { RecoveryTrouble } from '../../lib/reminders/store-trouble.ts'
import { download } from './download.ts'
import { recoveryKind } from './recovery-kind.ts'

/** What can be done when the records do not open. */
export function Recovery({ trouble }: { readonly trouble: RecoveryTrouble }) {
  const [copy, setCopy] = useState<CopySummary | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])

  /** One step at a time; what fails is said and logged once. */
  function run(step: () => Promise<void>): void {
    setBusy(true)
    setFailed(false)
    step()
      .catch((error: unknown) => {
        console.error('Politely could not recover its saved data:', error)
        setFailed(true)
      })
      .finally(() => setBusy(false))
  }

  useEffect(() => run(async () => setCopy(await secondCopySummary())), [])

  async function rebuild(text: string): Promise<void> {
    const rebuilt = await rebuildFrom(text)
    if (rebuilt.ok) location.reload()
    else setProblems(rebuilt.problems)
  }

  async function rebuildFromCopy(): Promise<void> {
    const text = await readSecondCopy()
    if (text !== null) await rebuild(text)
  }

  async function saveCopy(): Promise<void> {
    const text = await readSecondCopy()
    if (text !== null) download(new Blob([text], { type: 'application/json' }), `politely-copy-${clock().today}.json`)
  }

  async function startAfresh(): Promise<void> {
    await forgetSecondCopy()
    location.reload()
  }

  return (
    <RecoveryView
      kind={recoveryKind(trouble)}
      copy={copy}
      isAsking={isAsking}
      isBusy={isBusy}
      hasFailed={hasFailed}
      problems={problems}
      onTryAgain={() => location.reload()}
      onAsk={setAsking}
      onRebuild={() => run(rebuildFromCopy)}
      onSaveCopy={() => run(saveCopy)}
      onFile={(file) => run(async () => rebuild(await file.text()))}
      onStartAfresh={() => run(startAfresh)}
    />
  )
}
