import check from 'lucide-static/icons/circle-check.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'
import later from 'lucide-static/icons/alarm-clock.svg?raw'
import { actItems, sayPaid, type ActContext } from './act-items.ts'
import { IconButton } from './button.tsx'
import { Menu } from './menu.tsx'
import { useText } from './text.tsx'

interface PanelHeaderProps {
  /** Whose invoices are chosen; empty when none are. */
  readonly clientName: string
  /** What one can say about those that are chosen; null when none are. */
  readonly acts: ActContext | null
  readonly onClose: () => void
}

/** Who is written to, and what one can say about their invoices instead. */
export function PanelHeader({ clientName, acts, onClose }: PanelHeaderProps) {
  const text = useText()
  const { t } = text
  return (
    <header class="panel-header">
      <h1>{t('panelTitle')}</h1>
      <span class="panel-client" title={clientName}>
        {clientName}
      </span>
      {acts && (
        <Menu
          label={t('popupMore')}
          description={clientName}
          items={[
            { label: t('popupPaid'), icon: check, onSelect: () => sayPaid(acts) },
            ...actItems(acts, text, [{ label: t('popupSnooze'), icon: later, onSelect: () => acts.onAsk('snooze') }]),
          ]}
        />
      )}
      <IconButton icon={close} label={t('panelClose')} onClick={onClose} />
    </header>
  )
}
