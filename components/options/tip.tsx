import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

interface TipProps {
  /** What is said on hover and focus. */
  readonly tip: string
  readonly children: ComponentChildren
}

/** Words that say more when pointed at or focused; Escape puts it away (WCAG 1.4.13). */
export function Tip({ tip, children }: TipProps) {
  const id = useId()
  const [isShown, setShown] = useState(false)

  function hideOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isShown) return
    event.preventDefault()
    setShown(false)
  }

  return (
    <span class="tip" onPointerEnter={() => setShown(true)} onPointerLeave={() => setShown(false)}>
      <button
        type="button"
        class="tip-target"
        aria-describedby={id}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={() => setShown(true)}
        onKeyDown={hideOnEscape}
      >
        {children}
      </button>
      <span class={isShown ? 'tip-text' : 'tip-text visually-hidden'} role="tooltip" id={id}>
        {tip}
      </span>
    </span>
  )
}
