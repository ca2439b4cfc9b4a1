import type { CurrencyCode } from './money.ts'

/**
 * ISO 4217 list one (active codes), by number of decimals of the minor unit. Our own table, because Intl's digits are display habits:
 * it says 0 for HUF, IDR and COP. Left out: metals, testing and "no currency" codes, which have no minor unit.
 */
const codesByExponent: readonly (readonly [exponent: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP
    CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD
    KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
    PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU
    UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

const exponents: ReadonlyMap<CurrencyCode, number> = new Map(
  codesByExponent.flatMap(([exponent, codes]) => codes.split(/\s+/).map((code) => [code, exponent] as const)),
)

/** All active currency codes, sorted. */
export const currencyCodes: readonly CurrencyCode[] = [...exponents.keys()].sort()

/** Decimals of the minor unit (EUR 2, JPY 0, KWD 3), or undefined for a code that is not an active ISO 4217 currency. */
export function currencyExponent(code: CurrencyCode): number | undefined {
  return exponents.get(code)
}

/** Whether a text is an active ISO 4217 code, in capitals. */
export function isCurrency(code: string): boolean {
  return exponents.has(code)
}
