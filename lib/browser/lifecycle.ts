import { browser } from 'wxt/browser'

/** Calls the listener when the browser starts. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}

/** Calls the listener after an installation or update; says whether it is the first one. */
export function onInstalled(listener: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'))
}
