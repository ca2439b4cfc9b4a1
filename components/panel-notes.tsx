import type { Problem } from '../lib/domain/problem.ts'
import { Callout } from './callout.tsx'
import { problemText } from './problem-text.ts'
import { useText } from './text.tsx'

interface PanelNotesProps {
  readonly isChosen: boolean
  readonly warnings: readonly Problem[]
  readonly problems: readonly Problem[]
  /** The list or the facts could not be asked for. */
  readonly askFailure: Error | null
  readonly insertFailure: Error | null
  /** The parts that write mails could not be read. */
  readonly hasNoMails: boolean
  /** No template of the chosen language fits. */
  readonly hasNoTemplate: boolean
  readonly isArmed: boolean
  readonly onRetry: () => void
  readonly onOpenOptions: () => void
}

/** What stands between the person and a good mail, and what to do about it. */
export function PanelNotes({
  isChosen,
  warnings,
  problems,
  askFailure,
  insertFailure,
  hasNoMails,
  hasNoTemplate,
  isArmed,
  onRetry,
  onOpenOptions,
}: PanelNotesProps) {
  const text = useText()
  const { t } = text
  if (askFailure || insertFailure || hasNoMails) {
    const isGone = askFailure?.name === 'ExtensionGone' || insertFailure?.name === 'ExtensionGone'
    const sentence = insertFailure ? t('panelInsertFailed') : t('panelAskFailed')
    return (
      <Callout kind="problem">
        <p>{isGone ? t('panelReloadGmail') : sentence}</p>
        {!isGone && (
          <button type="button" class="button-link" onClick={onRetry}>
            {t('commonTryAgain')}
          </button>
        )}
      </Callout>
    )
  }
  if (!isChosen) return null
  if (hasNoTemplate) {
    return (
      <Callout kind="problem">
        <p>{t('panelNoTemplate')}</p>
      </Callout>
    )
  }
  if (problems.length > 0) {
    return (
      <Callout kind="problem">
        {problems.map((problem) => (
          <p key={`${problem.code} ${problem.at ?? ''}`}>{problemText(withoutLine(problem), text)}</p>
        ))}
        {problems.some(isMendedInOptions) && (
          <button type="button" class="button-link" onClick={onOpenOptions}>
            {t('panelOpenOptions')}
          </button>
        )}
      </Callout>
    )
  }
  if (warnings.length === 0) return null
  return (
    <Callout kind="warning">
      {warnings.map((warning) => (
        <p key={`${warning.code} ${warning.at ?? ''}`}>{problemText(warning, text)}</p>
      ))}
      {isArmed && <p class="callout-strong">{t('panelPressAgain')}</p>}
    </Callout>
  )
}

/** A hole in the mail, or a template that does not work: both are mended on the options page. */
function isMendedInOptions({ code, line }: Problem): boolean {
  return code === 'link-invalid' || code.endsWith('-missing') || line !== undefined
}

/** For a missing value the place in the template does not matter. */
function withoutLine({ line, ...problem }: Problem): Problem {
  return problem.code.endsWith('-missing') || line === undefined ? problem : { ...problem, line }
}
