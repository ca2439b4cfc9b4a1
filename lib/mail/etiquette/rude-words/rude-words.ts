/** One language's words for blame and shouting, as phrases (see `compilePhrases`). */
export interface RudeWords {
  /** Blame and shame. */
  readonly blame: string
  /** Shouting when in capitals. */
  readonly shouted: string
  /** Shouting in a subject, however it is written. */
  readonly urgent: string
}
