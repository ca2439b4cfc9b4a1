import type { Problem } from '../../lib/domain/problem.ts'

/** What a command prints: one JSON value a line. A refusal ends with exit code 1. */
export interface Answer {
  readonly isRefusal: boolean
  readonly lines: readonly object[]
}

export function answer(...lines: readonly object[]): Answer {
  return { isRefusal: false, lines }
}

/** Why there is no answer. */
export function refuse(...problems: readonly Problem[]): Answer {
  return { isRefusal: true, lines: [{ problems }] }
}
