import { afterAll, describe, it } from 'vitest'
import { startStory, type Story } from './story.ts'

const ways = [
  { way: 'with a worker that lives', isKilledBefore: false, isKilledAfter: false },
  { way: 'with the worker killed before each step', isKilledBefore: true, isKilledAfter: false },
  { way: 'with the worker killed after each step', isKilledBefore: false, isKilledAfter: true },
] as const

interface Telling {
  /** Starts the browser; call it before the first step. It is closed after the last. */
  readonly start: typeof startStory
  /** One thing a person does or sees. */
  readonly step: (name: string, act: () => Promise<void>) => void
}

/**
 * Tells a story three times: as it is, with the worker killed before each step, and with the worker killed after each step. The browser ends a
 * worker whenever it likes, and nobody may notice.
 */
export function tellThrice(title: string, tell: (telling: Telling) => void): void {
  describe.each(ways)(`${title}, $way`, ({ isKilledBefore, isKilledAfter }) => {
    let story: Story | undefined

    tell({
      async start(options) {
        story = await startStory(options)
        return story
      },
      step(name, act) {
        it(name, async () => {
          if (isKilledBefore) await story?.killWorker()
          await act()
          if (isKilledAfter) await story?.killWorker()
        })
      },
    })

    afterAll(async () => {
      await story?.close()
    })
  })
}
