/** Where a press or the focus means that a compose is open, or about to be. */
const composeSigns = '[gh="cm"], [g_editable="true"], .anm, .aaq, .ams'

/** Longest wait for an idle moment after the page has loaded. */
const idleTimeoutMs = 8000

/** True for Gmail's main window. Pop-outs, single mails and the original of a mail are left alone: InboxSDK does not load there. */
export function isMainWindow(place: Pick<Location, 'pathname' | 'search'>): boolean {
  return /^\/mail\b(?!.*\/popout)/.test(place.pathname) && !/[?&]view=/.test(place.search)
}

/** Resolves once: at the first sign of a compose, or when Gmail has loaded and has nothing to do. */
export function whenWanted(page: Window): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }

    function start(): void {
      listening.abort()
      resolve()
    }

    function look({ target }: Event): void {
      if (target instanceof Element && target.closest(composeSigns)) start()
    }

    function waitForIdle(): void {
      page.requestIdleCallback(start, { timeout: idleTimeoutMs })
    }

    page.addEventListener('pointerdown', look, options)
    page.addEventListener('focusin', look, options)
    if (page.location.hash.includes('compose=')) start()
    else if (page.document.readyState === 'complete') waitForIdle()
    else page.addEventListener('load', waitForIdle, options)
  })
}
