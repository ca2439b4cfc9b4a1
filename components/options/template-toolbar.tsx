import bold from 'lucide-static/icons/bold.svg?raw'
import link from 'lucide-static/icons/link.svg?raw'
import list from 'lucide-static/icons/list.svg?raw'
import type { ComponentChildren } from 'preact'
import { IconButton } from '../button.tsx'
import { useText } from '../text.tsx'

interface TemplateToolbarProps {
  readonly onBold: () => void
  readonly onLink: () => void
  readonly onList: () => void
  /** The palette. */
  readonly children: ComponentChildren
}

/** What can be done to the text without knowing its signs. */
export function TemplateToolbar({ onBold, onLink, onList, children }: TemplateToolbarProps) {
  const { t } = useText()
  // Pressing a button must not take the selection out of the text.
  const stay = (event: Event) => event.preventDefault()
  return (
    <div class="template-toolbar" role="group" aria-label={t('optionsFormatting')}>
      <IconButton icon={bold} label={t('optionsBold')} aria-keyshortcuts="Control+B" onMouseDown={stay} onClick={onBold} />
      <IconButton icon={link} label={t('optionsLink')} aria-keyshortcuts="Control+K" onMouseDown={stay} onClick={onLink} />
      <IconButton icon={list} label={t('optionsList')} onMouseDown={stay} onClick={onList} />
      <span class="toolbar-line" />
      {children}
    </div>
  )
}
