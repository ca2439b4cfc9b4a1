/** Width and greatest height of the panel, in pixels. */
export const panelSize = { width: 420, height: 520 } as const

const gap = 8
const least = 320

export interface PanelPlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Where the panel stands: above its button where there is room, else below, and where neither has enough over it. Always whole inside
 * the window.
 */
export function panelPlace(
  button: { readonly left: number; readonly top: number; readonly bottom: number },
  viewport: { readonly width: number; readonly height: number },
): PanelPlace {
  const width = Math.min(panelSize.width, viewport.width - 2 * gap)
  const left = Math.max(gap, Math.min(button.left - 2 * gap, viewport.width - width - gap))
  const above = button.top - 2 * gap
  const below = viewport.height - button.bottom - 2 * gap
  const room = Math.max(above, below)
  if (room < least) {
    const height = Math.max(0, Math.min(panelSize.height, viewport.height - 2 * gap))
    return { left, width, height, top: Math.max(gap, viewport.height - gap - height) }
  }
  const height = Math.min(panelSize.height, above >= panelSize.height ? above : room)
  const isAbove = above >= panelSize.height || above >= below
  return { left, width, height, top: isAbove ? button.top - gap - height : button.bottom + gap }
}
