import type { ComponentChildren } from 'preact'
import './tabs.css'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: ComponentChildren
}

interface TabListProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly orientation: 'vertical' | 'horizontal'
  /** Names the ids of tabs and panels: `<name>-tab-<id>` and `<name>-panel-<id>`. */
  readonly name: string
  readonly onSelect: (id: Id) => void
}

/** A list of tabs with one stop for Tab; arrows, Home and End move and select. */
export function TabList<Id extends string>({ label, tabs, selected, orientation, name, onSelect }: TabListProps<Id>) {
  function move(event: KeyboardEvent, index: number): void {
    const target = tabs[nextIndex(event.key, index, tabs.length)]
    if (!target) return
    event.preventDefault()
    onSelect(target.id)
    document.getElementById(`${name}-tab-${target.id}`)?.focus()
  }
  return (
    <div class="tab-list" role="tablist" aria-label={label} aria-orientation={orientation}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="tab"
          id={`${name}-tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? `${name}-panel-${tab.id}` : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          onKeyDown={(event) => move(event, index)}
        >
          {tab.icon}
          <span>{tab.label}</span>
        </button>
      ))}
    </div>
  )
}

function nextIndex(key: string, index: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (index + 1) % count
    case 'ArrowUp':
    case 'ArrowLeft':
      return (index + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}

/** What the selected tab shows. */
export function TabPanel({ name, id, children }: { readonly name: string; readonly id: string; readonly children: ComponentChildren }) {
  return (
    <div class="tab-panel" role="tabpanel" id={`${name}-panel-${id}`} aria-labelledby={`${name}-tab-${id}`}>
      {children}
    </div>
  )
}
