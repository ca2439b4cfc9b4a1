import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { pageWorldScript } from '../../scripts/build/page-world.ts'
import { withoutTelemetry } from '../../scripts/build/without-telemetry.ts'

async function bundle(entry: string, outDir: string, fileName: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutTelemetry()],
    build: { outDir, emptyOutDir: false, lib: { entry, formats: ['iife'], name: 'bare', fileName: () => fileName } },
  })
}

/** Builds an extension that is nothing but InboxSDK, loaded the way its documentation says. Returns its folder. */
export async function buildBareExtension(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'politely-bare-'))
  await bundle(resolve(import.meta.dirname, 'bare-inboxsdk/gmail.ts'), dir, 'gmail.js')
  await bundle(resolve('node_modules/@inboxsdk/core/background.js'), dir, 'background.js')
  await writeFile(join(dir, 'pageWorld.js'), await pageWorldScript())
  await writeFile(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Bare InboxSDK',
      version: '1.0',
      permissions: ['scripting'],
      host_permissions: ['https://mail.google.com/'],
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['gmail.js'] }],
    }),
  )
  return dir
}
