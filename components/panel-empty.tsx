import { useEffect, useRef } from 'preact/hooks'
import plus from 'lucide-static/icons/plus.svg?raw'
import { Button } from './button.tsx'
import { useText } from './text.tsx'

/** No invoice anywhere yet. */
export function PanelEmpty({ onOpenOptions }: { readonly onOpenOptions: () => void }) {
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  return (
    <div class="empty" ref={box}>
      <h2>{t('panelEmptyTitle')}</h2>
      <p class="soft">{t('panelEmptyText')}</p>
      <Button kind="primary" icon={plus} onClick={onOpenOptions}>
        {t('panelEmptyAction')}
      </Button>
    </div>
  )
}
