import { describe, expect, it } from 'vitest'
import { simulateYear } from '../../support/simulate-year.ts'

// A spring with its change of clocks; a thousand invoices live through a whole year under `npm run test:soak`.

describe('a spring', () => {
  it.each(['Europe/Berlin', 'America/New_York'])('in %s: nobody is told twice, nothing is missed', { timeout: 60_000 }, async (zone) => {
    const result = await simulateYear({ zone, invoices: 30, seed: 1, firstDay: '2026-02-23', lastDay: '2026-04-12' })
    expect(result).toMatchObject({ doubled: 0, missed: 0, notAtNine: 0 })
    expect(result.planned).toBeGreaterThan(30)
    expect(result.late).toBeGreaterThan(0)
  })
})
