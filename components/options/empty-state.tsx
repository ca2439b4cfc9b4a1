import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

interface EmptyStateProps {
  readonly icon: string
  readonly title: string
  readonly text: string
  /** The buttons that fill the list. */
  readonly children?: ComponentChildren
}

/** What belongs in an empty list, and the way to fill it. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon svg={icon} />
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {children && <div class="empty-actions">{children}</div>}
    </div>
  )
}
