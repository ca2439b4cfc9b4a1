import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon'> {
  /** One primary button a screen. */
  readonly kind?: 'primary' | 'tonal' | 'plain' | 'quiet' | 'danger'
  readonly icon?: string
  readonly children: ComponentChildren
}

export function Button({ kind = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`button button-${kind}`}>
      {icon && <Icon svg={icon} isSmall />}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'label'> {
  readonly icon: string
  /** The name: shown as a tooltip and read aloud. */
  readonly label: string
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} {...rest} class="button button-quiet button-icon">
      <Icon svg={icon} />
    </button>
  )
}
