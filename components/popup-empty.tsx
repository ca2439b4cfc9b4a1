import coffee from 'lucide-static/icons/coffee.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { useText } from './text.tsx'

interface PopupEmptyProps {
  readonly hasInvoices: boolean
  /** The next day on which something is due, in words. */
  readonly nextOn: string | null
  readonly onAdd: () => void
}

/** Nothing to do: good news, or the very beginning. */
export function PopupEmpty({ hasInvoices, nextOn, onAdd }: PopupEmptyProps) {
  const { t } = useText()
  if (!hasInvoices) {
    return (
      <div class="empty">
        <h2>{t('popupNoInvoices')}</h2>
        <p class="soft">{t('popupNoInvoicesText')}</p>
        <Button kind="primary" icon={plus} onClick={onAdd}>
          {t('popupAddInvoice')}
        </Button>
      </div>
    )
  }
  return (
    <div class="empty">
      <span class="empty-picture">
        <Icon svg={coffee} />
      </span>
      <h2>{t('popupEmptyTitle')}</h2>
      <p class="soft">{nextOn ? t('popupEmptyNext', nextOn) : t('popupEmptyText')}</p>
    </div>
  )
}
