import { browser } from 'wxt/browser'

export interface NotificationText {
  readonly title: string
  readonly message: string
  /** At most two. */
  readonly buttons: readonly string[]
}

/** Shows a notification, or changes the one with this id; says whether the browser really has it. */
export async function showNotification(id: string, { title, message, buttons }: NotificationText): Promise<boolean> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title,
    message,
    // It stays until the freelancer has seen it: some systems hide others after seconds.
    requireInteraction: true,
    buttons: buttons.map((label) => ({ title: label })),
  })
  return hasNotification(id)
}

export async function hasNotification(id: string): Promise<boolean> {
  return Object.hasOwn(await browser.notifications.getAll(), id)
}

export async function hideNotification(id: string): Promise<void> {
  await browser.notifications.clear(id)
}

/** Calls the listener for a click on a notification (`null`) or on one of its buttons (0, 1). */
export function onNotification(listener: (id: string, button: number | null) => void): void {
  browser.notifications.onClicked.addListener((id) => listener(id, null))
  browser.notifications.onButtonClicked.addListener(listener)
}
