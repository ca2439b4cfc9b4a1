import { Callout } from '../callout.tsx'
import { useText } from '../text.tsx'

interface TemplateNotesProps {
  /** What was typed in an earlier visit stands in the editor. */
  readonly isRestored: boolean
  /** How it was changed elsewhere since the writing started. */
  readonly conflict: 'changed' | 'gone' | null
  /** Something was saved under it that can be shown. */
  readonly canCompare: boolean
  readonly onThrowAway: () => void
  readonly onCompare: () => void
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

/** What happened to this template while nobody looked, and what can be done about it. */
export function TemplateNotes(props: TemplateNotesProps) {
  const { isRestored, conflict, canCompare } = props
  const { t } = useText()
  return (
    <>
      {conflict && (
        <Callout kind="warning">
          <p>{t(conflict === 'changed' ? 'optionsConflictChanged' : 'optionsConflictGone')}</p>
          <div class="note-acts">
            {canCompare && <Act label={t('optionsConflictCompare')} onClick={props.onCompare} />}
            <Act label={t('optionsConflictKeepMine')} onClick={props.onKeepMine} />
            <Act
              label={t(conflict === 'changed' ? 'optionsConflictTakeTheirs' : 'optionsConflictThrowMine')}
              onClick={props.onTakeTheirs}
            />
          </div>
        </Callout>
      )}
      {isRestored && !conflict && (
        <div role="status">
          <Callout kind="info">
            <p>{t('optionsDraftRestored')}</p>
            <div class="note-acts">
              <Act label={t('optionsDraftThrowAway')} onClick={props.onThrowAway} />
            </div>
          </Callout>
        </div>
      )}
    </>
  )
}

function Act({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button-link" onClick={onClick}>
      {label}
    </button>
  )
}
