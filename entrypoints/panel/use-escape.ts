import { useEffect } from 'preact/hooks'

/** Escape closes, wherever the focus is, and also when what had it has just gone. Whoever uses the key otherwise has it for itself. */
export function useEscape(close: () => void): void {
  useEffect(() => {
    function act(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  })
}
