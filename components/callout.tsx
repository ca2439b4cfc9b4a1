import type { ComponentChildren } from 'preact'
import info from 'lucide-static/icons/info.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import { Icon } from './icon.tsx'

interface CalloutProps {
  /** `warning` is worth a second look, `problem` stands in the way. */
  readonly kind: 'info' | 'warning' | 'problem'
  readonly children: ComponentChildren
}

/** A few sentences that belong to what is on screen now, read aloud when they appear. */
export function Callout({ kind, children }: CalloutProps) {
  return (
    <div class={`callout callout-${kind}`} role={kind === 'info' ? undefined : 'alert'}>
      <Icon svg={kind === 'info' ? info : warning} isSmall />
      <div class="callout-text">{children}</div>
    </div>
  )
}
