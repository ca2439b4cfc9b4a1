import { browser } from 'wxt/browser'

/** Shows a number on the toolbar icon; nothing for zero. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) })
  await browser.action.setBadgeBackgroundColor({ color: '#0b57d0' })
}
