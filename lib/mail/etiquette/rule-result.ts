import type { HintCode } from './hints.ts'
import type { Place, Span } from './place.ts'

export type Verdict = 'kept' | 'broken' | 'not-applicable'

/** What one rule found. */
export interface RuleOutcome {
  readonly verdict: Verdict
  /** Why it is broken. */
  readonly code: HintCode | null
  /** What keeps or breaks the rule, where one place does. */
  readonly at: Place | null
}

export const notApplicable: RuleOutcome = { verdict: 'not-applicable', code: null, at: null }

export function kept(at?: Span | null, field: Place['field'] = 'text'): RuleOutcome {
  return { verdict: 'kept', code: null, at: at ? { field, start: at.start, end: at.end } : null }
}

export function broken(code: HintCode, at?: Span | null, field: Place['field'] = 'text'): RuleOutcome {
  return { verdict: 'broken', code, at: at ? { field, start: at.start, end: at.end } : null }
}
