import type { ComponentChildren } from 'preact'

interface PageHeadProps {
  readonly title: string
  /** One or a few lines below the title. */
  readonly lines?: readonly string[]
  /** Buttons; the first is the obvious next step. */
  readonly children?: ComponentChildren
}

export function PageHead({ title, lines = [], children }: PageHeadProps) {
  return (
    <header class="page-head">
      <div class="page-title">
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line} class="soft">
            {line}
          </p>
        ))}
      </div>
      {children && <div class="page-actions">{children}</div>}
    </header>
  )
}
