import type { Candidates, ComposeFacts, WorkerProtocol } from '../browser/protocol.ts'
import { candidates } from './candidates.ts'
import { clock } from './clock.ts'

type Ask = Parameters<WorkerProtocol['candidates']>[0]

/** The panel asks some milliseconds after the press; what was read longer ago may no longer be so. */
const lastsMs = 3000

interface Foreseen {
  readonly tabId: number
  readonly compose: ComposeFacts
  readonly atMs: number
  readonly found: Promise<Candidates>
}

let foreseen: Foreseen | null = null

/**
 * Reads ahead what the panel of a compose is about to ask: the press tells the worker at once, while the panel's own question still has to
 * go through its frame. Only remembered, never relied on: a worker that has forgotten asks the compose.
 */
export function foresee(tabId: number, compose: ComposeFacts): void {
  const found = candidates({ search: '', write: null }, compose)
  // Whoever takes it sees the failure; nobody has to.
  found.catch(() => undefined)
  foreseen = { tabId, compose, atMs: clock().nowMs, found }
}

/** What was read ahead no longer holds. */
export function forgetForeseen(): void {
  foreseen = null
}

/** What was read ahead for this question, once; null when it has to be asked in earnest. */
export function takeForeseen(tabId: number, { compose, search, write }: Ask): Promise<Candidates> | null {
  const known = foreseen
  if (!known || known.tabId !== tabId || known.compose.compose !== compose) return null
  foreseen = null
  const isFresh = clock().nowMs - known.atMs < lastsMs
  return isFresh && search === '' && write === null ? known.found : null
}
