import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, vi } from 'vitest'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const later = 99_999

tellThrice('a database in trouble', ({ start, step }) => {
  let story: Story
  let options: Page
  let popup: Page

  beforeAll(async () => {
    story = await start()
    await story.importBackup(sampleBackup(story.today))
    // The first change is copied at once, the next at most every five minutes.
    await story.ring('sweep')
    await vi.waitUntil(hasCopy, { timeout: 15_000, interval: 200 })
    options = await story.openOptions()
    popup = await story.openPopup()
    await acme().waitFor()
  })

  const acme = (): Locator => popup.getByRole('listitem', { name: 'Acme GmbH' })

  async function hasCopy(): Promise<boolean> {
    const worker = await story.worker()
    const { secondCopy } = await worker.evaluate(() => chrome.storage.local.get('secondCopy'))
    return typeof secondCopy === 'string' && secondCopy.includes('INV-1042')
  }

  /** As if a newer version of the extension had been here and was taken back. */
  async function makeNewer(): Promise<void> {
    const page = await story.openOptions('data')
    await page.evaluate(
      (version) =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('politely', version)
          open.addEventListener('success', () => {
            open.result.close()
            resolve()
          })
          open.addEventListener('error', () => reject(open.error ?? new Error('Not opened')))
        }),
      later,
    )
    await page.close()
  }

  step('is closed by the browser under open pages', async () => {
    const internals = await story.context.newPage()
    await internals.goto('chrome://indexeddb-internals')
    await internals.locator('.connection-count').filter({ hasText: /[1-9]/ }).first().waitFor()
    await internals.getByText('Force close').first().click()
    await internals
      .locator('.connection-count')
      .filter({ hasText: /^\s*0\s*$/ })
      .waitFor()
    await internals.close()
  })

  step('is opened again, and nobody notices', async () => {
    await popup.bringToFront()
    await acme().getByRole('button', { name: 'Paid', exact: true }).click()
    await popup.getByRole('status').filter({ hasText: 'INV-1042 is paid' }).waitFor()
    await options.getByRole('row').filter({ hasText: 'INV-1042' }).waitFor({ state: 'detached' })
  })

  step('is opened again by the worker too', async () => {
    await story.ring('sweep')
    await expect.poll(() => story.badge()).toBe('1')
    await options.close()
    await popup.close()
  })

  step('is of a newer version', makeNewer)

  step('leads to the recovery page, in popup and options, never to an empty list', async () => {
    popup = await story.openPopup()
    await popup.getByRole('heading', { name: 'Your saved invoices do not open' }).waitFor()
    expect(await popup.getByRole('button', { name: 'See what helps' }).count()).toBe(1)
    await popup.close()
    options = await story.openOptions()
    await options.getByRole('heading', { name: 'Your saved invoices do not open' }).waitFor()
    await options.close()
  })

  step('is rebuilt from the copy, with all invoices', async () => {
    options = await story.openOptions()
    await options.getByText(/A copy of .*: 6 invoices and 2 clients/).waitFor()
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save the copy as a file' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('INV-1042')
    await options.getByRole('button', { name: 'Rebuild from the copy' }).click()
    await options.getByRole('button', { name: 'Rebuild now' }).click()
    await options.getByRole('button', { name: 'INV-1042' }).waitFor()
    await options.close()
    expect((await story.readStore())['invoices']).toHaveLength(6)
  })

  step('takes a backup file instead, and says what is wrong with one', async () => {
    await makeNewer()
    options = await story.openOptions()
    const dir = await mkdtemp(join(tmpdir(), 'politely-recovery-'))
    const [wrong, right] = [join(dir, 'wrong.json'), join(dir, 'right.json')]
    await writeFile(wrong, '{"format":"something-else"}')
    await writeFile(right, JSON.stringify(sampleBackup(story.today)))
    await options.getByLabel('Backup file').setInputFiles(wrong)
    await options.locator('.field-error').waitFor()
    await options.getByRole('heading', { name: 'Your saved invoices do not open' }).waitFor()
    await options.getByLabel('Backup file').setInputFiles(right)
    await options.getByRole('button', { name: 'INV-1042' }).waitFor()
  })
})
