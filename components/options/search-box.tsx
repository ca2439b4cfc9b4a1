import search from 'lucide-static/icons/search.svg?raw'
import { Icon } from '../icon.tsx'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
}

export function SearchBox({ label, value, onInput }: SearchBoxProps) {
  return (
    <div class="search-box">
      <Icon svg={search} isSmall />
      <input
        class="control"
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}
