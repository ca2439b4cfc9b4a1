import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GmailPage } from '../gmail/gmail-page.ts'
import { fillReminder } from '../support/fill-reminder.ts'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story } from '../support/story.ts'

const build = resolve(import.meta.dirname, '../../.output/chrome-mv3')

describe('the build', () => {
  it('asks for the permissions of the contract and for nothing else', async () => {
    const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3
    expect(manifest.permissions?.toSorted()).toEqual(['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'])
    // With or without a path, a host permission is for the whole host.
    expect(new Set(manifest.host_permissions?.map((pattern) => pattern.replace(/\*$/, '')))).toEqual(new Set(['https://mail.google.com/']))
    expect(manifest.optional_permissions ?? []).toEqual([])
    expect(manifest.optional_host_permissions ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.content_scripts?.flatMap(({ matches = [] }) => matches)).toEqual(['https://mail.google.com/*'])
    expect(manifest.content_scripts?.flatMap(({ js = [] }) => js)).toEqual(['content-scripts/gmail-loader.js'])
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
    ])
  })

  it('lets its pages connect to nothing and run only their own scripts', async () => {
    const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3
    const policy = new Map(
      (manifest.content_security_policy?.extension_pages ?? '').split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/)
        return [name, values.join(' ')]
      }),
    )
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('connect-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe("'self'")
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/)
  })

  it('names no address that InboxSDK reports to', async () => {
    const files = (await readdir(build, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const content = await readFile(join(file.parentPath, file.name), 'latin1')
      for (const host of ['api.inboxsdk.com', 'pubsub.googleapis.com', 'google-analytics.com']) {
        expect(content.includes(host), `${file.name} names ${host}`).toBe(false)
      }
    }
  })
})

describe('in Gmail', () => {
  let story: Story
  let gmail: GmailPage

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1500, height: 950 } })
    await story.importBackup(sampleBackup(story.today))
  })

  afterAll(async () => {
    await story?.close()
  })

  /** Everything a page of Gmail's origin can keep, as text. */
  function kept(): Promise<string> {
    return gmail.page.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name)
      const caches = await globalThis.caches.keys()
      return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), databases, caches, document.cookie])
    })
  }

  it('a whole reminder asks no other host, and Gmail’s server learns only the mail', async () => {
    const asked: { readonly url: string; readonly body: string }[] = []
    story.context.on('request', (request) => asked.push({ url: request.url(), body: request.postData() ?? '' }))
    gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    await compose.addRecipient('accounts@acme.example')
    await fillReminder(compose, /INV-1042/)
    await compose.send()
    await expect.poll(async () => (await story.readStore())['reminders'].length, { timeout: 15_000 }).toBe(3)
    await expect.poll(() => story.gmail.sentMails().length, { timeout: 15_000 }).toBe(1)
    const hosts = new Set(
      asked
        .map(({ url }) => new URL(url))
        .filter(({ protocol }) => /^https?:/.test(protocol))
        .map(({ host }) => host),
    )
    expect([...hosts]).toEqual(['mail.google.com'])
    expect(story.gmail.requests()).toEqual([])
    // What was not written to this client stays here: other clients, other invoices, notes.
    for (const { url, body } of asked) expect(`${url} ${body}`).not.toMatch(/Northwind|INV-1047|After the fair/i)
  })

  it('nothing of ours is kept in Gmail’s storage', async () => {
    const text = await kept()
    expect(text).not.toMatch(/politely|INV-1042|Acme|accounts@|1,?200/i)
    // InboxSDK keeps its own caches of Gmail's ids there; nobody else writes.
    const keys = await gmail.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    expect(keys.filter((key) => !/^(?:inboxsdk__|t-idm|idMap)/i.test(key))).toEqual([])
    expect(await gmail.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })

  it('the mail carries no mark of ours', () => {
    const [mail] = story.gmail.sentMails()
    const [own = ''] = mail?.html.split(/<[^>]*gmail_signature/) ?? []
    expect(own).toContain('INV-1042')
    expect(own).not.toMatch(/politely|chrome-extension|class=|id=|style=|data-|<img/i)
  })

  it('no other site can load the panel or learn that we are installed', async () => {
    const page = await story.context.newPage()
    // Every host but Gmail is refused by the stand-in: this one is another site, served here.
    await page.route('https://example.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Other site</title>' }))
    await page.goto('https://example.com/')
    for (const path of [
      'panel.html',
      'popup.html',
      'options.html',
      'manifest.json',
      'icon/128.png',
      'content-scripts/gmail.js',
      'pageWorld.js',
    ]) {
      const isRefused = await page.evaluate(async (url) => {
        const reply = await fetch(url).catch(() => null)
        return reply === null
      }, story.url(path))
      expect(isRefused, path).toBe(true)
    }
    await page.evaluate((url) => {
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
      return new Promise((done) => setTimeout(done, 1000))
    }, story.url('panel.html'))
    expect(page.frames().some((frame) => frame.url().startsWith(story.url('')))).toBe(false)
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime)).toBe('undefined')
    await page.close()
  })
})
