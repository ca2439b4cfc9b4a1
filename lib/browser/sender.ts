import { browser, type Browser } from 'wxt/browser'

/** Who may ask the worker: Gmail's top frame, the panel in it, our own pages in a tab or the toolbar; `worker` asks content scripts. */
export type Caller = 'gmail' | 'panel' | 'page' | 'worker'

export interface Sender {
  readonly kind: Caller
  readonly tabId: number | null
  /** The document that asked, where the browser names it. */
  readonly documentId: string | null
}

/**
 * Who sent a message, or null when it is nobody we answer. The browser sets the sender's id and addresses, a page cannot.
 * The panel may be loaded from a dynamic address (`use_dynamic_url`), so its host proves nothing: the id does.
 */
export function senderOf(from: Browser.runtime.MessageSender): Sender | null {
  if (from.id !== browser.runtime.id || !from.url || !URL.canParse(from.url)) return null
  const url = new URL(from.url)
  const place = { tabId: from.tab?.id ?? null, documentId: from.documentId ?? null }
  if (url.origin === 'https://mail.google.com') {
    return from.frameId === 0 && place.tabId !== null ? { kind: 'gmail', ...place } : null
  }
  if (!isExtensionAddress(url) || !isOwnOrigin(from)) return null
  if (url.pathname === '/panel.html') return { kind: 'panel', ...place }
  if (url.pathname === '/options.html' || url.pathname === '/popup.html') return { kind: 'page', ...place }
  return null
}

/** Whether a message to a content script came from our worker. */
export function isWorker(from: Browser.runtime.MessageSender): boolean {
  return from.id === browser.runtime.id && from.tab === undefined
}

function isExtensionAddress(url: URL): boolean {
  return url.protocol === 'chrome-extension:' || url.protocol === 'moz-extension:'
}

function isOwnOrigin(from: Browser.runtime.MessageSender): boolean {
  return from.origin === undefined || (URL.canParse(from.origin) && isExtensionAddress(new URL(from.origin)))
}
