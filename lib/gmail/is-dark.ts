/** Whether what lies under an element is dark: Gmail's theme may differ from the system's. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor)
    if (luminance !== null) return luminance < 0.5
  }
  return matchMedia('(prefers-color-scheme: dark)').matches
}

/** 0 is black, 1 is white; null for a colour one can see through, or one in another notation. */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[,/]|\s+/)
    .filter((part) => part !== '')
  const [red, green, blue, alpha = 1] = parts?.map(Number) ?? []
  if (red === undefined || green === undefined || blue === undefined || !(alpha >= 0.5)) return null
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
