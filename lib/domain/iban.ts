/** The IBAN without spaces, in capitals. */
export function compactIban(text: string): string {
  return text.replaceAll(/\s+/g, '').toUpperCase()
}

/** The IBAN in groups of four, as people read it aloud. */
export function formatIban(text: string): string {
  return compactIban(text).replaceAll(/(.{4})(?=.)/g, '$1 ')
}

/** Whether the check digits fit (ISO 7064, mod 97-10, as ISO 13616 asks); any spacing and case. Says nothing about the bank. */
export function isIban(text: string): boolean {
  const iban = compactIban(text)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const moved = iban.slice(4) + iban.slice(0, 4)
  let remainder = 0
  for (const character of moved) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}
