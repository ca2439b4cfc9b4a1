/** Gmail opened on 1 April 2004: no id is older. */
const firstMs = Date.UTC(2004, 3, 1)
const dayMs = 86_400_000

/**
 * When Gmail received or sent a message, as an ISO instant: its id is that moment in milliseconds, shifted by 20 bits. What stands on screen
 * is no help, each language and setting writes dates in its own way. Null for an id that does not hold a moment.
 */
export function messageMoment(legacyId: string, nowMs: number): string | null {
  if (!/^[0-9a-f]{12,16}$/i.test(legacyId)) return null
  const ms = Number(BigInt(`0x${legacyId}`) >> 20n)
  return ms >= firstMs && ms <= nowMs + dayMs ? new Date(ms).toISOString() : null
}
