import { build } from 'vite'

/** Bytes, minified, of what we add to InboxSDK in Gmail's tab: the Gmail entry built with InboxSDK left out. */
export async function ownGmailCodeSize(): Promise<number> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'entrypoints/gmail.content/index.ts', formats: ['iife'], name: 'gmail' },
      rolldownOptions: { external: [/^@inboxsdk\/core/], output: { globals: { '@inboxsdk/core': 'InboxSDK' } } },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  return outputs
    .flatMap((part) => ('output' in part ? part.output : []))
    .reduce((sum, file) => sum + (file.type === 'chunk' ? Buffer.byteLength(file.code) : 0), 0)
}
