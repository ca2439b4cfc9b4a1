interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** A few choices side by side, one of them taken: radio buttons that look like one control. */
export function Segments<Id extends string>({ label, options, selected, onSelect }: SegmentsProps<Id>) {
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.id}
          type="button"
          role="radio"
          class="segment"
          aria-checked={option.id === selected}
          tabIndex={option.id === selected ? 0 : -1}
          onClick={() => onSelect(option.id)}
          onKeyDown={(event) => {
            const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
            const next = step === undefined ? undefined : options[(index + step + options.length) % options.length]
            if (!next) return
            event.preventDefault()
            onSelect(next.id)
            const place = [...(event.currentTarget.parentElement?.children ?? [])][options.indexOf(next)]
            if (place instanceof HTMLElement) place.focus()
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
