import { useId } from 'preact/hooks'
import { addDays, type Day } from '../lib/domain/day.ts'
import { Button } from './button.tsx'
import { useText } from './text.tsx'

interface PanelFooterProps {
  readonly followUpOn: Day | null
  readonly today: Day
  readonly isBlocked: boolean
  readonly isArmed: boolean
  readonly isBusy: boolean
  readonly onFollowUp: (day: Day | null) => void
  readonly onInsert: () => void
}

/** Stands still at the bottom: the next follow-up and the button. */
export function PanelFooter({ followUpOn, today, isBlocked, isArmed, isBusy, onFollowUp, onInsert }: PanelFooterProps) {
  const { t } = useText()
  const dateId = useId()
  return (
    <footer class="panel-footer">
      <div class="panel-follow-up">
        <label for={dateId}>{t('panelFollowUpOn')}</label>
        <input
          id={dateId}
          type="date"
          class="control"
          min={today && addDays(today, 1)}
          value={followUpOn ?? ''}
          onChange={(event) => onFollowUp(event.currentTarget.value || null)}
        />
      </div>
      <Button kind="primary" aria-disabled={isBlocked || isBusy} onClick={() => !isBlocked && onInsert()}>
        {t(isArmed ? 'panelInsertAnyway' : 'panelInsert')}
      </Button>
    </footer>
  )
}
