import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ownGmailCodeSize } from './build/own-gmail-code.ts'

// The files as shipped …
const shipped = spawnSync(process.execPath, [join('node_modules', 'size-limit', 'bin.js')], { stdio: 'inherit' })

// … and what of the Gmail script is ours: InboxSDK's megabyte would hide it.
const limit = 30_000
const size = await ownGmailCodeSize()
console.log(`  Gmail's tab: our glue without InboxSDK\n  Size limit: ${limit / 1000} kB\n  Size:       ${(size / 1000).toFixed(2)} kB\n`)

process.exitCode = shipped.status === 0 && size <= limit ? 0 : 1
