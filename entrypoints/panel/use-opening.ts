import { useEffect, useRef, useState } from 'preact/hooks'
import type { Candidates } from '../../lib/browser/protocol.ts'
import { applyTheme } from './apply-theme.ts'
import { readPanelAsk, type PanelAsk } from './panel-ask.ts'

interface OpeningOptions {
  readonly firstAsk: PanelAsk
  readonly firstCandidates: Promise<Candidates | null> | undefined
  /** Begins anew, for another compose or other people. */
  readonly start: (ask: PanelAsk, asked?: Promise<Candidates | null>) => void
  /** What was prepared comes into sight and is read again; false when nothing was read yet. */
  readonly confirm: () => boolean
}

/** What the panel is open for. The page's address says so: out of sight first, then the same again in sight. */
export function useOpening({ firstAsk, firstCandidates, start, confirm }: OpeningOptions): PanelAsk {
  const [ask, setAsk] = useState(firstAsk)
  const lastAsk = useRef<PanelAsk | null>(null)

  function open(next: PanelAsk, asked?: Promise<Candidates | null>): void {
    const { current: before } = lastAsk
    lastAsk.current = next
    applyTheme(next)
    setAsk(next)
    const isPrepared = next.isShown && !next.write && before?.compose === next.compose && before.count === next.count
    if (!isPrepared || !confirm()) start(next, asked)
  }

  useEffect(() => {
    const reopen = (): void => open(readPanelAsk(location.hash))
    window.addEventListener('hashchange', reopen)
    open(firstAsk, firstCandidates)
    // The button may have been pressed while this page was being drawn, before anybody listened.
    if (!firstAsk.isShown && readPanelAsk(location.hash).isShown) reopen()
    return () => window.removeEventListener('hashchange', reopen)
    // The first opening is the page's own; later ones come by its address.
  }, [])

  return ask
}
