/** A reminder in pieces, so that a test can take one away or replace it. Second stage unless the final parts are added. */
export interface MailParts {
  readonly subject: string
  readonly greeting: string
  /** Rules 3 and 13. */
  readonly gratitude: string
  /** Rules 4 and 15. */
  readonly facts: string
  /** Rule 17. */
  readonly understanding: string
  /** Rule 5. */
  readonly payment: string
  /** Rule 10, without its date. */
  readonly ask: string
  /** Rule 10. */
  readonly plan: string
  /** Rule 6. */
  readonly flexibility: string
  /** Rules 7 and 18; only in a final reminder. */
  readonly consequence: string
  /** Rule 16. */
  readonly help: string
  /** Rule 11. */
  readonly thanks: string
  /** Rule 19. */
  readonly together: string
  readonly closing: string
  readonly name: string
  /** Rule 9. */
  readonly contact: string
}

/** What replaces parts of a good mail so that it breaks a rule and stays a mail someone could write. */
export interface MailSample {
  readonly good: MailParts
  /** Rule → parts that break it. Rules without an entry lose the part that keeps them. */
  readonly breaks: {
    readonly vagueSubject: string
    readonly urgentSubject: string
    readonly nobody: string
    readonly noNumber: string
    readonly noAmount: string
    readonly noDaysOverdue: string
    readonly noDueDate: string
    readonly earlyConsequence: string
    readonly undatedConsequence: string
    readonly threat: string
    readonly blame: string
    /** Gratitude that names nothing of theirs. */
    readonly impersonal: string
    readonly reproach: string
    readonly feeWithoutAmount: string
    readonly bombard: string
    readonly soon: string
  }
}

export function mailText(parts: MailParts, isFinal = false): string {
  const paragraphs = [
    parts.greeting,
    parts.gratitude,
    [parts.facts, parts.understanding],
    parts.payment,
    [parts.ask, parts.plan],
    [isFinal ? parts.consequence : '', parts.flexibility],
    parts.help,
    [parts.thanks, parts.together],
  ].map((part) => (typeof part === 'string' ? part : part.filter(Boolean).join(' ')))
  const end = [parts.closing, parts.name, parts.contact].filter(Boolean).join('\n')
  return `${[...paragraphs, end].filter(Boolean).join('\n\n')}\n`
}
