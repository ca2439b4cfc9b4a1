import { runnerImport } from 'vite'

// The templates come in through Vite's import.meta.glob, so the core runs through Vite here as it does in the build.
// The module does its work while it is imported: Vite's runner is closed right after.
await runnerImport('./scripts/core/main.ts', { logLevel: 'error', configFile: false })
