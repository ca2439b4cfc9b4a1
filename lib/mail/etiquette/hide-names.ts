const address = /(?<![^\s<(])(?:https?:\/\/|www\.|[^\s<>@]{1,64}@)[^\s<>]+/gi

// A name that is a threat in small letters.
const givenName = /(?<!\p{L})Sue(?!\p{L})/gu

/** Blanks out web and mail addresses and the given names, keeping the length: "Smith & Court Solicitors" threatens nobody. */
export function hideNames(text: string, names: readonly string[]): string {
  const blank = (found: string): string => ' '.repeat(found.length)
  return names
    .filter((name) => name.trim().length > 2)
    .reduce((shown, name) => shown.replaceAll(name, blank), text.replaceAll(address, blank).replaceAll(givenName, blank))
}
