import { currencyCodes } from '../../lib/domain/currencies.ts'
import { useText } from '../text.tsx'
import { SuggestField } from './suggest-field.tsx'
import type { Trouble } from './trouble.ts'

interface CurrencyFieldProps {
  readonly label: string
  readonly value: string
  readonly trouble?: Trouble | undefined
  readonly onInput: (value: string) => void
  readonly onLeave?: () => void
}

/** An ISO 4217 code, typed or found by the currency's name in the reader's language. */
export function CurrencyField({ label, value, trouble, onInput, onLeave }: CurrencyFieldProps) {
  const { t, locale } = useText()
  return (
    <SuggestField
      label={label}
      value={value}
      trouble={trouble}
      suggestions={findCurrencies(value, locale).map(([code, name]) => ({ id: code, label: code, detail: name }))}
      suggestionsLabel={t('optionsSuggestions')}
      onInput={onInput}
      onChoose={({ id }) => onInput(id)}
      {...(onLeave && { onLeave })}
    />
  )
}

function findCurrencies(typed: string, locale: string): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency' })
  const query = typed.trim().toLowerCase()
  if (query === '') return []
  return currencyCodes
    .map((code) => [code, names.of(code) ?? code] as const)
    .filter(
      ([code, name]) =>
        code.toLowerCase().startsWith(query) ||
        name
          .toLowerCase()
          .split(/\s/)
          .some((word) => word.startsWith(query)),
    )
    .filter(([code], _, all) => all.length > 1 || code.toLowerCase() !== query)
    .slice(0, 6)
}
