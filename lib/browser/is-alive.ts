import { browser } from 'wxt/browser'

/** False in a page that outlived the extension it was started by: after an update, or when it was removed. */
export function isAlive(): boolean {
  // Chromium takes `runtime` itself away, whatever its type says.
  const runtime = browser.runtime as { readonly id?: string } | undefined
  return Boolean(runtime?.id)
}
