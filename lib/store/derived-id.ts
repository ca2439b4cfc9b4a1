/**
 * An id that follows from what a record is about, so that reading the same file twice yields the same records. 106 bits: among a million
 * records the chance that any two collide is below 10⁻¹⁹.
 */
export function derivedId(kind: string, ...parts: readonly string[]): string {
  // A part cannot run over into the next one: its length stands before it.
  const text = parts.map((part) => `${part.length}:${part}`).join('')
  return `${kind}-${hash(text, 0x5eed)}${hash(text, 0xcafe)}`
}

/** cyrb53 by bryc (public domain): two multiplicative hashes mixed to 53 bits. Not for secrets. */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}
