import type { Story } from '../support/story.ts'

/**
 * Milliseconds from an alarm to its notification, with the worker dead before. Each round puts the store back to "claimed, not yet shown",
 * which is what a worker leaves that died in between.
 */
export async function measureWake(story: Story, rounds: number): Promise<readonly number[]> {
  await story.ring('sweep')
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const page = await story.openOptions('data')
    await page.evaluate(unshowNudges)
    await page.waitForTimeout(300)
    await story.killWorker()
    times.push(await page.evaluate(ringAndWait))
    await page.close()
  }
  return times
}

async function unshowNudges(): Promise<void> {
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('politely')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('The store did not open.')))
  })
  const transaction = database.transaction('nudges', 'readwrite')
  const nudges = transaction.objectStore('nudges')
  const all = nudges.getAll()
  all.addEventListener('success', () => {
    for (const nudge of all.result as { state: string }[])
      nudges.put({ ...nudge, state: nudge.state === 'dropped' ? 'dropped' : 'claimed' })
  })
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  database.close()
}

async function ringAndWait(): Promise<number> {
  const when = Date.now() + 200
  await chrome.alarms.create('next-follow-up', { when })
  for (;;) {
    if (Object.keys(await chrome.notifications.getAll()).length > 0) return Date.now() - when
    if (Date.now() - when > 90_000) throw new Error('No notification came.')
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
