import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { minify } from 'vite'

/** InboxSDK's script for the page's own world, minified: it is 575 kB as it is published. */
export async function pageWorldScript(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('@inboxsdk/core/pageWorld.js')
  const { code } = await minify('pageWorld.js', await readFile(path, 'utf8'))
  return code
}
