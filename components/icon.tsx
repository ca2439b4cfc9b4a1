interface IconProps {
  /** The markup of an icon of lucide-static, imported with `?raw`. */
  readonly svg: string
  readonly isSmall?: boolean
}

/** Decoration beside a word, never alone: whoever reads aloud does not hear it. */
export function Icon({ svg, isSmall = false }: IconProps) {
  return <span class={isSmall ? 'icon icon-small' : 'icon'} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
}
