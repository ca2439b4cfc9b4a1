// Controls, and the marks that turn the direction of all text after them. Direction marks of single characters (U+200E, U+200F) and joiners
// (U+200D of emoji, U+200C of Persian) stay: they are part of how a name is written.
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unsafe = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/**
 * A value as one line of text: as typed, without control and direction-override characters; line breaks and runs of space become one space.
 * Empty when nothing of it would be seen.
 */
export function plainLine(value: string): string {
  const line = value
    .toWellFormed()
    .replaceAll(unsafe, '')
    .replaceAll(/[\t-\r \u0085\u2028\u2029]+/g, ' ')
    .trim()
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : ''
}
