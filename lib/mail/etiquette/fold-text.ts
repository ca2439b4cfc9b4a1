const folded = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const base = /[’ʼ‘´`]/.test(character) ? "'" : /\s/.test(character) ? ' ' : character.normalize('NFD').charAt(0)
  const result = base.length === character.length ? base : character
  if (folded.size < 2000) folded.set(character, result)
  return result
}

/**
 * The same text without accents and with plain spaces and apostrophes, so that "échéance" and "echeance" read alike.
 * Promises the same length: a place in the result is a place in the text. Capitals stay.
 */
export function foldAccents(text: string): string {
  // oxlint-disable-next-line no-control-regex -- everything beyond ASCII
  return text.replace(/[\r\t`]|[^\x00-\x7f]/g, foldCharacter)
}

/** Lower case without ever changing the length (`İ` would become two). */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, index) => {
    const one = text.charAt(index).toLowerCase()
    return one.length === 1 ? one : text.charAt(index)
  }).join('')
}
