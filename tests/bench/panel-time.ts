import type { ComposeOnPage, GmailPage } from '../gmail/gmail-page.ts'
import type { Story } from '../support/story.ts'

interface Watched {
  clickedAt?: number
  filledAt?: number
}

/** Both times count from 1970 and so compare between Gmail's page and the panel in it. */
async function watchClicks(compose: ComposeOnPage): Promise<void> {
  await compose.reminderButton.evaluate((button) => {
    button.addEventListener(
      'click',
      (event) => {
        const scope = window as unknown as Watched
        scope.clickedAt = performance.timeOrigin + event.timeStamp
      },
      { capture: true },
    )
  })
}

async function lastPaint(gmail: GmailPage, since: number): Promise<number> {
  const frame = gmail.page.frames().find((one) => one.url().includes('/panel.html'))
  if (!frame) throw new Error('There is no panel.')
  for (let tries = 0; tries < 200; tries += 1) {
    const marks = await frame.evaluate(() =>
      performance.getEntriesByName('politely:list-painted').map(({ startTime }) => performance.timeOrigin + startTime),
    )
    const first = marks.find((at) => at >= since)
    if (first !== undefined) return first
    await gmail.page.waitForTimeout(20)
  }
  throw new Error('The list was never painted.')
}

/** Presses the button like a person and returns the milliseconds until the list stands on screen. */
async function clickToPainted(gmail: GmailPage, compose: ComposeOnPage): Promise<number> {
  await compose.reminderButton.click()
  const clickedAt = await gmail.page.evaluate(() => (window as unknown as Watched).clickedAt ?? 0)
  // The mark may still be to come: reading it only after the paint leaves the measured stretch alone.
  await gmail.page.waitForTimeout(300)
  return (await lastPaint(gmail, clickedAt)) - clickedAt
}

async function pressToFilled(gmail: GmailPage, compose: ComposeOnPage): Promise<number> {
  await compose.body.evaluate((body) => {
    const scope = window as unknown as Watched
    delete scope.filledAt
    new MutationObserver((_, observer) => {
      scope.filledAt = performance.timeOrigin + performance.now()
      observer.disconnect()
    }).observe(body, { childList: true, subtree: true })
  })
  const insert = gmail.panel.getByRole('button', { name: 'Insert reminder' })
  await insert.evaluate((button) => {
    button.addEventListener('click', (event) => ((window as unknown as Watched).clickedAt = performance.timeOrigin + event.timeStamp), {
      capture: true,
      once: true,
    })
  })
  await insert.click()
  await gmail.page.waitForFunction(() => (window as unknown as Watched).filledAt !== undefined)
  const frame = gmail.page.frames().find((one) => one.url().includes('/panel.html'))
  const pressedAt = (await frame?.evaluate(() => (window as unknown as Watched).clickedAt)) ?? 0
  const filledAt = await gmail.page.evaluate(() => (window as unknown as Watched).filledAt ?? 0)
  return filledAt - pressedAt
}

export interface PanelTimes {
  readonly cold: number
  readonly warm: readonly number[]
  /** Into a new mail. */
  readonly fill: readonly number[]
  /** Over the mail that was inserted before. */
  readonly refill: readonly number[]
}

/**
 * In a fresh tab: the first opening with the worker asleep, then `rounds` more openings, then as many insertions, each into a new mail and
 * then once more into the same one.
 * @param recipient a client with due invoices
 */
export async function measurePanel(story: Story, recipient: string, rounds: number): Promise<PanelTimes> {
  const gmail = await story.openGmail()
  const compose = await gmail.openCompose()
  await compose.addRecipient(recipient)
  await compose.reminderButton.waitFor()
  await watchClicks(compose)
  await gmail.page.waitForTimeout(1500)
  await story.killWorker()
  await gmail.page.bringToFront()
  await gmail.page.waitForTimeout(500)
  const cold = await clickToPainted(gmail, compose)

  const warm: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await gmail.page.keyboard.press('Escape')
    await gmail.page.waitForTimeout(400)
    warm.push(await clickToPainted(gmail, compose))
  }

  await discard(gmail, compose)

  const fill: number[] = []
  const refill: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const next = await gmail.openCompose()
    await next.addRecipient(recipient)
    await next.reminderButton.waitFor()
    await watchClicks(next)
    await gmail.page.waitForTimeout(1000)
    for (const times of [fill, refill]) {
      await clickToPainted(gmail, next)
      times.push(await pressToFilled(gmail, next))
      await gmail.page.waitForTimeout(400)
    }
    await discard(gmail, next)
  }
  await gmail.page.close()
  return { cold, warm, fill, refill }
}

async function discard(gmail: GmailPage, compose: ComposeOnPage): Promise<void> {
  await compose.discard()
  await gmail.page.waitForTimeout(500)
}
