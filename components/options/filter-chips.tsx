interface FilterChipsProps<Id extends string> {
  readonly label: string
  readonly filters: readonly { readonly id: Id; readonly label: string }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

export function FilterChips<Id extends string>({ label, filters, selected, onSelect }: FilterChipsProps<Id>) {
  return (
    <div class="filter-chips" role="group" aria-label={label}>
      {filters.map((filter) => (
        <button key={filter.id} type="button" class="filter-chip" aria-pressed={filter.id === selected} onClick={() => onSelect(filter.id)}>
          {filter.label}
        </button>
      ))}
    </div>
  )
}
