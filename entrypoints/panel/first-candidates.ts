import { call } from '../../lib/browser/messages.ts'
import type { Candidates } from '../../lib/browser/protocol.ts'
import { readPanelAsk, type PanelAsk } from './panel-ask.ts'

/** Asked while the rest of the page is still being read: main.tsx imports this file before all others. */
export const firstAsk: PanelAsk = readPanelAsk(location.hash)

/** Unset when the frame is only being warmed and belongs to no compose yet. */
export const firstCandidates: Promise<Candidates | null> | undefined = firstAsk.compose
  ? call('candidates', { compose: firstAsk.compose, search: '', write: firstAsk.write })
  : undefined

// The panel shows the failure; until it looks, it must not count as unhandled.
firstCandidates?.catch(() => undefined)

// Whoever opened this frame waits for a sign of life, and opens a window in its place when none comes.
call('panelReady').catch(() => undefined)
