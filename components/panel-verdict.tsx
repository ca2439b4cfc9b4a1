import type { EtiquetteReport } from '../lib/mail/check-etiquette.ts'
import { EtiquetteVerdict } from './etiquette-verdict.tsx'
import { useText } from './text.tsx'

interface PanelVerdictProps {
  /** Null where the mail's language has no checker. */
  readonly report: EtiquetteReport | null
  /** Why this template; empty where the invoice says it already. */
  readonly suggested: string
  readonly isEditing: boolean
  readonly onEdit: () => void
  /** Null when nothing that was edited was put away. */
  readonly onBringBack: (() => void) | null
}

/** The line above the mail: how good it is, why this one, and the way to change its words. */
export function PanelVerdict({ report, suggested, isEditing, onEdit, onBringBack }: PanelVerdictProps) {
  const { t } = useText()
  return (
    <div class="panel-verdict">
      {report && <EtiquetteVerdict report={report} />}
      <span class="soft panel-suggested" title={suggested || undefined}>
        {suggested}
      </span>
      {onBringBack && (
        <button type="button" class="button-link" onClick={onBringBack}>
          {t('panelBringBack')}
        </button>
      )}
      <button type="button" class="button-link" onClick={onEdit}>
        {t(isEditing ? 'panelStopEditing' : 'panelEdit')}
      </button>
    </div>
  )
}
