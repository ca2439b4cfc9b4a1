import { describe, expect, it } from 'vitest'
import { isWorkingDay, nextWorkingDay } from '../../../lib/domain/working-days.ts'

const mondayToFriday = { weekdays: [1, 2, 3, 4, 5], daysOff: [] }

describe('working days', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
  ])('from %s the next one is %s', (day, next) => {
    expect(nextWorkingDay(day, mondayToFriday)).toBe(next)
    expect(isWorkingDay(day, mondayToFriday)).toBe(day === next)
  })

  it('leaves out own days off and public holidays', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], daysOff: ['2026-12-24'] }
    const isDayOff = (day: string) => day === '2026-12-25'
    expect(nextWorkingDay('2026-12-24', calendar, isDayOff)).toBe('2026-12-28')
  })

  it('follows other weeks', () => {
    expect(nextWorkingDay('2026-11-20', { weekdays: [7, 1, 2, 3, 4], daysOff: [] })).toBe('2026-11-22')
  })

  it.each([[[]], [[0, 8, 9.5]]])('weekdays %j count as Monday to Friday', (weekdays) => {
    expect(nextWorkingDay('2026-11-21', { weekdays, daysOff: [] })).toBe('2026-11-23')
  })

  it('gives up on a calendar without any working day', () => {
    expect(nextWorkingDay('2026-11-21', mondayToFriday, () => true)).toBe('2026-11-21')
  })
})
