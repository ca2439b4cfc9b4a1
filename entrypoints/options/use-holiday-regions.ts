import { useEffect, useState } from 'preact/hooks'
import type { HolidayRegion } from '../../lib/domain/holidays-named.ts'

/** The regions of a country that keep public holidays of their own. Their names are large, so they come when first asked for. */
export function useHolidayRegions(country: string): readonly HolidayRegion[] {
  const [found, setFound] = useState<{ readonly country: string; readonly regions: readonly HolidayRegion[] }>({ country: '', regions: [] })
  useEffect(() => {
    let isStale = false
    async function load(): Promise<void> {
      const { holidayRegions } = await import('../../lib/domain/holidays-named.ts')
      if (!isStale) setFound({ country, regions: holidayRegions(country) })
    }
    if (country !== '') void load()
    return () => {
      isStale = true
    }
  }, [country])
  return found.country === country ? found.regions : []
}
