import type { RecoveryKind } from '../../components/recovery-view.tsx'
import type { RecoveryTrouble } from '../../lib/reminders/store-trouble.ts'

/** How a page speaks of what keeps the records from being shown. */
export function recoveryKind(trouble: RecoveryTrouble): RecoveryKind {
  if (trouble === 'storage-newer') return 'newer'
  return trouble === 'storage-lost' ? 'lost' : 'failed'
}
