import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface StoreGateProps<Trouble> {
  /** Resolves to what keeps the records from being shown, or null. */
  readonly check: () => Promise<Trouble | null>
  readonly recovery: (trouble: Trouble) => ComponentChildren
  readonly children: ComponentChildren
}

/** Shows the page, and the way out instead of it when its records do not open. The page does not wait for the check. */
export function StoreGate<Trouble>({ check, recovery, children }: StoreGateProps<Trouble>) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useEffect(() => {
    check().then(setTrouble, (error: unknown) => console.error('Politely could not check its saved data:', error))
  }, [])
  return <>{trouble === null ? children : recovery(trouble)}</>
}
