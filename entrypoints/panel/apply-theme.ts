import type { PanelAsk } from './panel-ask.ts'

/** Light or dark as Gmail is around the panel: all colours are `light-dark()`. A frame out of sight is none for screen readers either. */
export function applyTheme({ theme, isShown }: PanelAsk): void {
  const { style } = document.documentElement
  style.colorScheme = theme ?? ''
  style.visibility = isShown || window.parent === window ? '' : 'hidden'
}
