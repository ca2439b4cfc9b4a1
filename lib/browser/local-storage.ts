import { browser } from 'wxt/browser'

/** A value of the extension's own small storage, which lives apart from the database; undefined when there is none. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key]
}

export async function writeLocal(values: Readonly<Record<string, unknown>>): Promise<void> {
  await browser.storage.local.set(values)
}
