import type { ComposeKey } from '../../lib/browser/protocol.ts'

/** What an opening of the panel is for, as the content script writes it behind the `#` of its address. */
export interface PanelAsk {
  readonly compose: ComposeKey
  /** Counts what is asked for: the same number again brings into sight what was prepared under it. */
  readonly count: string
  /** False while the frame is out of sight and only gets ready. */
  readonly isShown: boolean
  /** A "Write reminder" to carry out at once. */
  readonly write: string | null
  /** How Gmail looks around the compose, which may differ from the system; null follows the system. */
  readonly theme: 'dark' | 'light' | null
}

export function readPanelAsk(hash: string): PanelAsk {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const theme = values.get('theme')
  return {
    compose: values.get('compose') ?? '',
    count: values.get('n') ?? '',
    isShown: values.get('shown') === '1',
    write: values.get('write') || null,
    theme: theme === 'dark' || theme === 'light' ? theme : null,
  }
}
