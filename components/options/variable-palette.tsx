import braces from 'lucide-static/icons/braces.svg?raw'
import magnifier from 'lucide-static/icons/search.svg?raw'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VariableName, VariableValues } from '../../lib/mail/variables.ts'
import { Icon } from '../icon.tsx'
import { useText } from '../text.tsx'
import { findVariables, groupKeys, type PaletteEntry, valueText } from './variable-search.ts'

interface VariablePaletteProps {
  /** What each variable holds for the invoice of the preview. */
  readonly values: VariableValues
  /** Put it where the cursor is; `isOptional` asks for a part that goes when there is no value. */
  readonly onInsert: (name: VariableName, isOptional: boolean) => void
  /** Closed without a choice: the cursor goes back to the text. */
  readonly onLeave: () => void
}

/** Every variable with what it holds now: opened by a button, searched by typing, chosen with arrows and Enter. */
export function VariablePalette({ values, onInsert, onLeave }: VariablePaletteProps) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!isOpen) return undefined
    function closeOutside(event: PointerEvent): void {
      if (!(event.target instanceof Node && anchor.current?.contains(event.target))) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    onLeave()
  }

  return (
    <div class="palette" ref={anchor} onKeyDown={closeOnEscape}>
      <button type="button" class="button button-quiet" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon svg={braces} isSmall />
        {t('optionsPalette')}
      </button>
      {isOpen && (
        <Choices
          values={values}
          onInsert={(name, isOptional) => {
            setOpen(false)
            onInsert(name, isOptional)
          }}
        />
      )}
    </div>
  )
}

type ChoicesProps = Pick<VariablePaletteProps, 'values' | 'onInsert'>

function Choices({ values, onInsert }: ChoicesProps) {
  const { t } = useText()
  const id = useId()
  const [search, setSearch] = useState('')
  const [active, setActive] = useState(0)
  const [isOptional, setOptional] = useState(false)
  const dialog = useRef<HTMLDivElement>(null)
  const groups = findVariables(search, values, (group) => t(groupKeys[group]))
  const all = groups.flatMap(({ entries }) => entries)
  const current = all[Math.min(active, all.length - 1)]
  const optionId = (entry: PaletteEntry): string => `${id}-${entry.name}`

  // Before anything can be typed: a key pressed on the button would close it again.
  useLayoutEffect(() => dialog.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    if (current) document.querySelector(`#${CSS.escape(optionId(current))}`)?.scrollIntoView({ block: 'nearest' })
  }, [current?.name])

  function move(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') return
    const to = nextIndex(event.key, Math.min(active, all.length - 1), all.length)
    if (event.key === 'Enter' && current) onInsert(current.name, isOptional)
    else if (to === null) return
    else setActive(to)
    event.preventDefault()
  }

  return (
    <div ref={dialog} class="palette-sheet" role="dialog" aria-label={t('optionsPalette')} onKeyDown={move}>
      <div class="search-box">
        <Icon svg={magnifier} isSmall />
        <input
          class="control"
          type="search"
          role="combobox"
          list={undefined}
          aria-label={t('optionsSearchVariables')}
          placeholder={t('optionsSearchVariables')}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={current && optionId(current)}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value)
            setActive(0)
          }}
        />
      </div>
      <div class="palette-list" id={id} role="listbox" aria-label={t('optionsVariables')}>
        {groups.map(({ group, entries }) => (
          <div key={group} role="group" aria-label={t(groupKeys[group])}>
            <p class="group-head" aria-hidden="true">
              {t(groupKeys[group])}
            </p>
            {entries.map((entry) => (
              <div
                key={entry.name}
                id={optionId(entry)}
                role="option"
                class={entry === current ? 'palette-item is-active' : 'palette-item'}
                aria-selected={entry === current}
                // Keeps the focus, and the selection of the text.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onInsert(entry.name, isOptional)}
              >
                <span class="palette-name">
                  <code>{entry.name}</code>
                  <span class="visually-hidden">: </span>
                  <Value text={valueText(values[entry.name])} />
                </span>
                <span class="soft small">{entry.variable.description}</span>
              </div>
            ))}
          </div>
        ))}
        {all.length === 0 && <p class="palette-none soft">{t('optionsNoVariable')}</p>}
      </div>
      <label class="palette-option">
        <input type="checkbox" checked={isOptional} onChange={(event) => setOptional(event.currentTarget.checked)} />
        {t('optionsPaletteOptional')}
      </label>
    </div>
  )
}

function Value({ text }: { readonly text: string | undefined }) {
  const { t } = useText()
  return text === undefined ? (
    <span class="palette-value soft">{t('optionsVariableMissing')}</span>
  ) : (
    <span class="palette-value">{text}</span>
  )
}

function nextIndex(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index + count - 1) % count
  if (key === 'PageDown') return Math.min(index + 6, count - 1)
  return key === 'PageUp' ? Math.max(index - 6, 0) : null
}
