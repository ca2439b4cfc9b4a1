import type { HarshFinding } from '../find-harsh-words.ts'
import { kept, type RuleOutcome } from '../rule-result.ts'

/** Rule 8: no threats, no blame, no shouting. Strict before the final stage: see `HarshWords.allowedAtFinal`. */
export function checkThreats(findings: readonly HarshFinding[]): RuleOutcome {
  const first = findings[0]
  return first ? { verdict: 'broken', code: 'hintThreat', at: first.at } : kept()
}
