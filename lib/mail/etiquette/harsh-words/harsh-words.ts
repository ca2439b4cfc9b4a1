/**
 * One language's curated threats, as phrases (see `compilePhrases`), sorted by why they make a reminder worse: after the US Fair Debt Collection
 * Practices Act, 15 U.S.C. 1692d and 1692e. That act binds collectors of consumer debts, not a freelancer with their own invoice, so the
 * checker flags and explains and never forbids. Kept apart from the other words because the service worker carries them all.
 */
export interface HarshWords {
  /** Threat of law or force. */
  readonly force: string
  /** Accusation of crime or bad faith. */
  readonly crime: string
  /** Harm to reputation. */
  readonly reputation: string
  readonly ultimatum: string
  /** Clears whatever it overlaps: "Court Street", "public holiday". */
  readonly innocent: string
  /** Clears whatever it overlaps, in a final reminder only: agreed consequences stated as fact. */
  readonly allowedAtFinal: string
}
