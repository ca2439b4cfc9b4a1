import { defineContentScript } from 'wxt/utils/define-content-script'
import { answerInTab, call } from '../../lib/browser/messages.ts'
import { isAlive } from '../../lib/browser/is-alive.ts'
import { panelPage } from '../../lib/browser/panel-page.ts'
import { screenLocale, text } from '../../lib/browser/text.ts'
import { startGmail } from '../../lib/gmail/start-gmail.ts'
import { isMainWindow } from '../../lib/gmail/when-wanted.ts'

/** The Gmail part, put into the page by the worker when the loader asks for it. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  // Gmail's page need not hear of us.
  noScriptStartedPostMessage: true,
  main(context) {
    // Read by the worker, lib/browser/gmail-script.ts.
    Object.assign(globalThis, { politelyRuns: true })
    // After an update it comes into every tab with Gmail, whatever that shows.
    if (!isMainWindow(location)) return
    void startGmail({
      call,
      answerInTab,
      isAlive,
      text,
      locale: screenLocale(),
      panelPage: panelPage(),
      openPanelWindow: (url) => void open(url, 'politely-panel', 'popup,width=440,height=560'),
      signal: context.signal,
    }).catch((error: unknown) => console.error('Politely did not start:', error))
  },
})
