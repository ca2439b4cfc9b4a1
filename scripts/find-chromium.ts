import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Where a Chromium usually is. Branded Chrome and Edge are left out: they no longer load unpacked extensions from the command line. */
function usualPlaces(): string[] {
  switch (platform()) {
    case 'win32':
      return [process.env['LOCALAPPDATA'], process.env['PROGRAMFILES']]
        .filter((root) => root !== undefined)
        .map((root) => join(root, 'Chromium', 'Application', 'chrome.exe'))
    case 'darwin':
      return ['/Applications/Chromium.app/Contents/MacOS/Chromium', join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium')]
    default:
      return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/usr/local/bin/chromium']
  }
}

/** Ubuntu's `chromium` is only a door to the snap store, which a container has no key to. */
function isUsable(path: string): boolean {
  if (!existsSync(path)) return false
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout)
}

function findInstalled(): string | undefined {
  const own = process.env['CHROMIUM_PATH']
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH points to ${own}, and there is nothing there.`)
    return own
  }
  return [...usualPlaces(), chromium.executablePath()].find(isUsable)
}

function installWithApt(): void {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('No Chromium found: installing it with apt-get …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-roboto'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
}

function installWithPlaywright(): void {
  console.log('No Chromium found: installing the one of playwright-core …')
  try {
    execFileSync(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], { stdio: 'inherit' })
  } catch {
    // The sentence below says what to do.
  }
}

/**
 * Returns the path of a Chromium that can load the extension: `CHROMIUM_PATH`, the usual places, or a fresh installation.
 * Throws with one sentence that says what to do when there is none.
 */
export function findChromium(): string {
  let path = findInstalled()
  for (const install of [installWithApt, installWithPlaywright]) {
    if (path !== undefined) return path
    install()
    path = findInstalled()
  }
  if (path !== undefined) return path
  throw new Error(
    'No Chromium here, and it could not be installed: install Chromium and set CHROMIUM_PATH to its program, then run this again.',
  )
}
