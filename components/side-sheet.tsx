import type { ComponentChildren } from 'preact'
import close from 'lucide-static/icons/x.svg?raw'
import { useEffect, useId, useRef } from 'preact/hooks'
import { IconButton } from './button.tsx'
import { useText } from './text.tsx'
import './side-sheet.css'

interface SideSheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
  /** Stays in view at the bottom while the rest scrolls. */
  readonly actions?: ComponentChildren
}

/** A form beside the list, which stays usable. Focus goes in on opening and back on closing; Escape closes. */
export function SideSheet({ title, onClose, children, actions }: SideSheetProps) {
  const { t } = useText()
  const id = useId()
  const sheet = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const before = document.activeElement
    const target =
      sheet.current?.querySelector<HTMLElement>('[data-autofocus]') ??
      sheet.current?.querySelector<HTMLElement>('.sheet-body :is(input, select, textarea, button)')
    ;(target ?? sheet.current)?.focus()
    return () => {
      // What opened the sheet may be gone by now: then the page itself, so that Tab goes on from its start.
      const back = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('main')
      back?.focus()
    }
  }, [])

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onClose()
  }

  return (
    <div ref={sheet} class="sheet" role="dialog" aria-labelledby={id} tabIndex={-1} onKeyDown={closeOnEscape}>
      <div class="sheet-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon={close} label={t('optionsCloseSheet')} onClick={onClose} />
      </div>
      <div class="sheet-body">{children}</div>
      {actions && <div class="sheet-actions">{actions}</div>}
    </div>
  )
}
