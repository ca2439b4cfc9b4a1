import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

interface Injection {
  readonly func?: () => unknown
  readonly files?: readonly string[]
}

/** A tab whose page runs what is put into it. */
function makePage() {
  const page = { files: [] as string[], isGone: false }
  const executeScript = async ({ func, files }: Injection): Promise<readonly { readonly result: unknown }[]> => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (page.isGone) throw new Error('No frame with this document.')
    if (func) return [{ result: func() }]
    page.files.push(...(files ?? []))
    Object.assign(globalThis, { politelyRuns: true })
    return [{ result: undefined }]
  }
  Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn<typeof executeScript>(executeScript) } })
  return page
}

/** The worker anew: it remembers nothing. */
async function wakeWorker() {
  vi.resetModules()
  return import('../../../lib/browser/gmail-script.ts')
}

beforeEach(() => {
  Object.assign(globalThis, { politelyRuns: undefined })
})

describe('startGmailScript', () => {
  it('puts the Gmail part into a page once, however often and by whomever it is asked for', async () => {
    const page = makePage()
    const { startGmailScript } = await wakeWorker()
    await Promise.all([startGmailScript(7, 'document'), startGmailScript(7, null), startGmailScript(7, 'document')])
    await startGmailScript(7, 'document')
    await (await wakeWorker()).startGmailScript(7, 'document')
    expect(page.files).toEqual(['/content-scripts/gmail.js'])
  })

  it('puts it in all the same when the worker died after it had looked', async () => {
    const page = makePage()
    const { startGmailScript } = await wakeWorker()
    const inject = fakeBrowser.scripting.executeScript as unknown as ReturnType<typeof vi.fn<(injection: Injection) => Promise<unknown>>>
    inject.mockImplementationOnce(({ func }) => {
      func?.()
      return new Promise(() => undefined)
    })
    void startGmailScript(7, 'document')
    await (await wakeWorker()).startGmailScript(7, 'document')
    expect(page.files).toHaveLength(1)
  })

  it('does not wait for ever for a tab that sleeps', async () => {
    vi.useFakeTimers()
    const page = makePage()
    const { startGmailScript } = await wakeWorker()
    const inject = fakeBrowser.scripting.executeScript as unknown as ReturnType<typeof vi.fn<(injection: Injection) => Promise<unknown>>>
    inject.mockImplementationOnce(() => new Promise(() => undefined))
    void startGmailScript(7, null)
    const again = startGmailScript(7, 'document')
    await vi.advanceTimersByTimeAsync(6000)
    await again
    expect(page.files).toHaveLength(1)
    vi.useRealTimers()
  })

  it('tries again where it failed, and says so', async () => {
    const page = makePage()
    page.isGone = true
    const { startGmailScript } = await wakeWorker()
    await expect(startGmailScript(7, 'gone')).rejects.toThrow('No frame')
    page.isGone = false
    await startGmailScript(7, 'document')
    expect(page.files).toHaveLength(1)
  })
})
