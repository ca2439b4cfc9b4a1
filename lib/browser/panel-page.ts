import { browser } from 'wxt/browser'

/**
 * Addresses of the panel's page, without a fragment. `load` is the only one Gmail's page may load: its host changes with every start of the
 * browser (`use_dynamic_url`). The page then calls itself `own`, so only a change of that one's fragment is not a new load.
 */
export function panelPage(): { readonly load: string; readonly own: string } {
  // WXT types the pages' paths only once they are generated.
  const runtime = browser.runtime as unknown as { readonly id: string; getURL(path: string): string }
  const load = runtime.getURL('/panel.html')
  return { load, own: load.replace(/^chrome-extension:\/\/[^/]+/, `chrome-extension://${runtime.id}`) }
}
