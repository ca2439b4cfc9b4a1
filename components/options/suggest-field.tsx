import { useId, useState } from 'preact/hooks'
import { type TroubledFieldProps, TroubledField } from './text-field.tsx'

export interface Suggestion {
  readonly id: string
  readonly label: string
  readonly detail: string
}

interface SuggestFieldProps extends TroubledFieldProps {
  readonly value: string
  readonly suggestions: readonly Suggestion[]
  readonly suggestionsLabel: string
  readonly isFirst?: boolean
  readonly onInput: (value: string) => void
  readonly onChoose: (suggestion: Suggestion) => void
  readonly onLeave?: () => void
}

/** A line of text with suggestions (ARIA combobox): arrows move, Enter takes, Escape puts them away; anything else may be typed. */
export function SuggestField({ value, suggestions, suggestionsLabel, isFirst, onInput, onChoose, onLeave, ...field }: SuggestFieldProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const isShown = isOpen && suggestions.length > 0

  function close(): void {
    setOpen(false)
    setActive(-1)
  }

  function choose(suggestion: Suggestion): void {
    close()
    onChoose(suggestion)
  }

  function moveByKey(event: KeyboardEvent): void {
    const count = suggestions.length
    if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && isShown && suggestions[active]) {
      event.preventDefault()
      choose(suggestions[active])
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive(active < 0 && step < 0 ? count - 1 : (active + step + count) % count)
    }
  }

  return (
    <TroubledField {...field} onFix={field.onFix ?? onInput}>
      {(control) => (
        <div class="suggest">
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={isShown ? `${id}-list` : undefined}
            aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
            data-autofocus={isFirst ? true : undefined}
            value={value}
            onInput={(event) => {
              setOpen(true)
              setActive(-1)
              onInput(event.currentTarget.value)
            }}
            onKeyDown={moveByKey}
            onBlur={() => {
              close()
              onLeave?.()
            }}
          />
          {isShown && (
            <ul class="suggest-list" role="listbox" id={`${id}-list`} aria-label={suggestionsLabel}>
              {suggestions.map((suggestion, index) => (
                <li
                  key={suggestion.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  class="suggest-item"
                  // The pointer must not take the focus, or the list closes before the click.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(suggestion)}
                >
                  <span class="suggest-label">{suggestion.label}</span>
                  <span class="suggest-detail">{suggestion.detail}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </TroubledField>
  )
}
