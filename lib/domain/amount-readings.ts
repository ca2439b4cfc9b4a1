/** How a locale writes numbers. */
export interface Separators {
  readonly decimal: string
  readonly group: string
}

/** The separators of a locale (BCP 47); every kind of space counts as a plain one. */
export function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8)
  const find = (type: string) => plainSeparator(parts.find((part) => part.type === type)?.value ?? '')
  return { decimal: find('decimal'), group: find('group') }
}

/** All digits in ASCII, spaces and apostrophes in one form, invisible characters gone: what an amount is read from. */
export function plainNumberText(text: string): string {
  const ascii = text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit)
  return plainSeparator(ascii.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ')).trim()
}

/**
 * What a typed number can mean, as decimal texts with a dot and without grouping: none when it is no number, two when it could be
 * grouped thousands as well as decimals, in that order.
 *
 * Spaces and apostrophes only ever group, in threes or the Indian way (1,28,500.00). Where dot and comma both occur, the last one is the
 * decimal sign. A lone one before three digits ("1.200") groups when the currency has no decimals or the locale groups with it; in a
 * currency of three or more decimals it is the decimal sign when it is the locale's; else both could be meant.
 */
export function amountReadings(text: string, exponent: number, separators: Separators): readonly string[] {
  if (!/^[\d., ']*\d[\d., ']*$/.test(text)) return []
  const marks = text.replace(/[^.,]/g, '')
  const decimal = marks.at(-1)
  if (decimal === undefined) return ungrouped(text)
  const isMixed = marks.includes('.') && marks.includes(',')
  if (marks.split(decimal).length > 2) return isMixed ? [] : ungrouped(text)

  const [whole = '', decimals = ''] = text.split(decimal)
  if (!/^\d*$/.test(decimals)) return []
  const asDecimals = whole === '' ? [`0.${decimals}`] : ungrouped(whole).map((digits) => (decimals ? `${digits}.${decimals}` : digits))
  const canGroup = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3
  if (!canGroup) return asDecimals
  const asGroups = whole + decimals
  if (exponent === 0) return [asGroups]
  if (exponent < 3) return decimal === separators.group ? [asGroups] : [asGroups, ...asDecimals]
  return decimal === separators.decimal ? asDecimals : [asGroups, ...asDecimals]
}

/** The digits of a whole number, in one list so that "not well grouped" is an empty one. */
function ungrouped(text: string): readonly string[] {
  if (/^\d+$/.test(text)) return [text]
  const [separator = '', other] = new Set(text.replace(/\d/g, ''))
  const [first = '', ...rest] = text.split(separator)
  const last = rest.at(-1) ?? ''
  if (other !== undefined || last.length !== 3 || first.length < 1) return []
  const between = rest.slice(0, -1)
  const inThrees = first.length <= 3 && between.every(({ length }) => length === 3)
  const theIndianWay = first.length <= 2 && between.every(({ length }) => length === 2)
  return inThrees || theIndianWay ? [first + rest.join('')] : []
}

function plainSeparator(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[’‘`´ʼ٬]/g, "'")
    .replace(/٫/g, ',')
}

/** Digits of other scripts come in runs of ten, in order. */
function asciiDigit(digit: string): string {
  let value = 0
  const code = digit.codePointAt(0) ?? 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return code < 128 ? digit : String(value)
}
