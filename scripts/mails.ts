import { runnerImport } from 'vite'

// The templates come in through Vite's import.meta.glob, so the page is made through Vite as the build is.
// Its runner closes once the module is there, and languages load on demand: the module does its work while it loads.
await runnerImport('./scripts/mails/main.ts', { logLevel: 'error', configFile: false })
