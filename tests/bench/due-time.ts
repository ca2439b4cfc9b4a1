import type { Story } from '../support/story.ts'

/** Milliseconds from an alarm to the badge that says how much is due, in a worker that is awake: what a sweep costs, with its reading. */
export async function measureSweep(story: Story, rounds: number): Promise<readonly number[]> {
  await story.ring('sweep')
  const worker = await story.worker()
  return await worker.evaluate(async (count) => {
    const { action, alarms } = chrome
    const event = alarms.onAlarm as unknown as { dispatch(alarm: object): void }
    const setBadge = action.setBadgeText.bind(action)
    const times: number[] = []
    for (let round = 0; round < count; round += 1) {
      const start = performance.now()
      await new Promise<void>((done) => {
        const noteBadge = (details: chrome.action.BadgeTextDetails): Promise<void> => {
          times.push(performance.now() - start)
          done()
          return setBadge(details)
        }
        Object.assign(action, { setBadgeText: noteBadge })
        event.dispatch({ name: 'sweep', scheduledTime: Date.now() })
      })
      // The rest of a sweep (alarms, the second copy) is not to fall into the next.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return times
  }, rounds)
}
