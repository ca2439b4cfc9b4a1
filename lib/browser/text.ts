import { browser } from 'wxt/browser'

/** A key of `public/_locales/en/messages.json`. */
export type TextKey = string

/** The screen text of a key in the browser's language, with `$1`, `$2` … filled in; the key itself where there is none, so that a hole is seen. */
export function text(key: TextKey, ...values: readonly (string | number)[]): string {
  // WXT types the keys from messages.json; ours are checked by a test instead, which also covers keys put together at run time.
  const i18n = browser.i18n as unknown as { getMessage(key: string, values: string[]): string }
  return i18n.getMessage(key, values.map(String)) || key
}

/** `text` for a count: takes `<key>_one` or `<key>_other` by the plural rules of the screen's language; the count is the first value. */
export function textFor(key: TextKey, count: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(screenLocale()).select(count) === 'one' ? 'one' : 'other'
  return text(`${key}_${form}`, count, ...values)
}

/** The locale of the screens, for numbers and dates (BCP 47). */
export function screenLocale(): string {
  return browser.i18n.getUILanguage()
}
