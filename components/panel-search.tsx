import type { RefObject } from 'preact'
import search from 'lucide-static/icons/search.svg?raw'
import { Icon } from './icon.tsx'
import { optionId } from './invoice-listbox.tsx'
import { useText } from './text.tsx'

interface PanelSearchProps {
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly value: string
  readonly listId: string
  /** False while nothing is found: then there is no list to point at. */
  readonly hasList: boolean
  readonly active: string | null
  readonly onInput: (value: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function PanelSearch({ inputRef, value, listId, hasList, active, onInput, onKeyDown }: PanelSearchProps) {
  const { t } = useText()
  return (
    <div class="panel-search">
      <Icon svg={search} isSmall />
      <input
        ref={inputRef}
        type="search"
        class="control"
        aria-label={t('panelSearch')}
        aria-controls={hasList ? listId : undefined}
        aria-activedescendant={active ? optionId(listId, active) : undefined}
        placeholder={t('panelSearch')}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
