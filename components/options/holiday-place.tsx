import { holidayCountries } from '../../lib/domain/holidays.ts'
import { useText } from '../text.tsx'
import { SelectField } from './text-field.tsx'

interface HolidayPlaceProps {
  readonly country: string
  readonly region: string
  /** Regions of the country that keep days of their own; empty where none do, and until they are loaded. */
  readonly regions: readonly { readonly region: string; readonly name: string }[]
  readonly hint: string
  readonly onChange: (place: { readonly country?: string; readonly region?: string }) => void
}

/** Whose public holidays count as days off. */
export function HolidayPlace({ country, region, regions, hint, onChange }: HolidayPlaceProps) {
  const { t, locale } = useText()
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const countries = holidayCountries
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <div class="holiday-place">
      <SelectField
        label={t('optionsHolidayCountry')}
        aside={t('commonOptional')}
        hint={hint}
        value={country}
        options={[{ value: '', label: t('optionsHolidayNone') }, ...countries]}
        onSelect={(next) => onChange({ country: next, region: '' })}
      />
      {regions.length > 0 && (
        <SelectField
          label={t('optionsHolidayRegion')}
          value={region}
          options={[{ value: '', label: t('optionsHolidayWhole') }, ...regions.map((one) => ({ value: one.region, label: one.name }))]}
          onSelect={(next) => onChange({ region: next })}
        />
      )}
    </div>
  )
}
