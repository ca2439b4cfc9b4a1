import { separatorsOf } from '../../lib/domain/amount-readings.ts'
import { decimalText, type Money } from '../../lib/domain/money.ts'

/** An amount as the screen's language would type it, so that reading it back never asks: `1,234` KWD is `1.234` to German eyes. */
export function typedAmount(money: Money, locale: string): string {
  const decimals = decimalText(money)
  return separatorsOf(locale).decimal === ',' ? decimals.replace('.', ',') : decimals
}
