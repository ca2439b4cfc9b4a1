import type { PanelAsk } from './panel-ask.ts'

/** Light or dark as Gmail is around the panel: all colours are `light-dark()`. */
export function applyTheme({ theme }: PanelAsk): void {
  document.documentElement.style.colorScheme = theme ?? ''
}
