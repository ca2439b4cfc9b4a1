import { Button } from '../../components/button.tsx'
import { RecoveryHead } from '../../components/recovery-view.tsx'
import { useText } from '../../components/text.tsx'
import { showOptions } from '../../lib/browser/tabs.ts'
import type { RecoveryTrouble } from '../../lib/reminders/store-trouble.ts'
import { recoveryKind } from '../options/recovery-kind.ts'

/** The records do not open: why, and the way to the page that helps. */
export function PopupRecovery({ trouble }: { readonly trouble: RecoveryTrouble }) {
  const { t } = useText()
  return (
    <main class="recovery-small">
      <RecoveryHead kind={recoveryKind(trouble)}>
        <div class="card-actions">
          <Button kind="primary" onClick={() => void showOptions()}>
            {t('recoveryPopupMore')}
          </Button>
          <Button kind="quiet" onClick={() => location.reload()}>
            {t('recoveryTryAgain')}
          </Button>
        </div>
      </RecoveryHead>
    </main>
  )
}
