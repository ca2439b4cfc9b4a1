import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { Button } from './button.tsx'
import { useText } from './text.tsx'

/** The page's root: a bug below it becomes one notice with a way on, and is logged once. */
export function PageBoundary({ children }: { readonly children: ComponentChildren }) {
  const { t } = useText()
  const [error] = useErrorBoundary((cause: unknown) => console.error('Politely could not show this page:', cause))
  if (!error) return <>{children}</>
  return (
    <div class="empty" role="alert">
      <h1>{t('commonPageBroken')}</h1>
      <p class="soft">{t('commonPageBrokenText')}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('commonReload')}
      </Button>
    </div>
  )
}
