import { defineContentScript } from 'wxt/utils/define-content-script'
import { call } from '../lib/browser/messages.ts'
import { isMainWindow, whenWanted } from '../lib/gmail/when-wanted.ts'

/** All that runs while Gmail loads: waits for the right moment, then asks for the rest. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  // Gmail's page need not hear of us.
  noScriptStartedPostMessage: true,
  main() {
    if (!isMainWindow(location)) return
    void whenWanted(window)
      .then(() => call('startGmail'))
      .catch((error: unknown) => console.error('Politely did not start:', error))
  },
})
