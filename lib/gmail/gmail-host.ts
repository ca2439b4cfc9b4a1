import type { answerInTab, call } from '../browser/messages.ts'

/** What the Gmail part needs from the extension around it. */
export interface GmailHost {
  /** Asks the worker. */
  readonly call: typeof call
  /** Answers the worker's questions to this tab. */
  readonly answerInTab: typeof answerInTab
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean
  readonly text: (key: string, ...values: readonly (string | number)[]) => string
  /** Locale of the screens (BCP 47). */
  readonly locale: string
  /** Addresses of the panel's page, without a fragment: the one to load it from, and the one it then has. */
  readonly panelPage: { readonly load: string; readonly own: string }
  /** Opens the panel in a window of its own, for a Gmail that refuses the frame. */
  openPanelWindow(url: string): void
  /** Aborted when this script must leave the page to a newer one: everything it put there goes. */
  readonly signal: AbortSignal
}

/** True when the extension was updated or removed under this page: then only a reload of Gmail helps. */
export function isExtensionGone(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExtensionGone' || error.message.includes('context invalidated'))
}
