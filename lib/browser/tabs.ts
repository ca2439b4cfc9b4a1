import { browser } from 'wxt/browser'

const gmail = 'https://mail.google.com/'

/** Tabs that show Gmail, the one used last first. */
export async function gmailTabs(): Promise<readonly { readonly id: number; readonly windowId: number; readonly url: string }[]> {
  // The host permission lets us see these tabs' addresses, and no others.
  const tabs = await browser.tabs.query({ url: `${gmail}*` })
  return tabs
    .toSorted((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, windowId, url = '' }) => (id === undefined ? [] : [{ id, windowId, url }]))
}

/** Calls the work for every tab that shows Gmail and is awake; a tab that refuses it keeps nobody else from it. */
export async function inEveryGmailTab(work: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${gmail}*`, discarded: false })
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && (await work(id))))
}

/** Brings a tab and its window to the front. */
export async function focusTab(tab: { readonly id: number; readonly windowId: number }): Promise<void> {
  await browser.tabs.update(tab.id, { active: true })
  await browser.windows?.update(tab.windowId, { focused: true })
}

/** Opens Gmail's first account in a new tab. */
export async function openGmail(hash = '#inbox'): Promise<void> {
  await browser.tabs.create({ url: `${gmail}mail/u/0/${hash}` })
}

/** Shows a place in Gmail (`#inbox/…`): in the tab used last, where open composes stay, else in a new one. */
export async function showGmail(hash: string): Promise<void> {
  const tab = (await gmailTabs()).find(({ url }) => url.startsWith(`${gmail}mail/u/`))
  if (!tab) return openGmail(hash)
  await browser.tabs.update(tab.id, { url: tab.url.replace(/#.*$/, '') + hash })
  await focusTab(tab)
}

/** Shows the options page, on one of its tabs when named. */
export async function showOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
