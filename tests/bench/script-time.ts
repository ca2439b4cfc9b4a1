import type { CDPSession, Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: {
    readonly frame?: string
    readonly data?: { readonly url?: string; readonly scriptName?: string; readonly frame?: string; readonly documentLoaderURL?: string }
  }
}

export interface ScriptTime {
  /** Milliseconds of the extension's scripts on the page's main thread until the load event. */
  readonly untilLoad: number
  /** … and from there until the page has been left alone for some seconds. */
  readonly afterLoad: number
  /** The longest single stretch after the load event. */
  readonly longestTask: number
}

const scriptEvents = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.evaluateModule', 'V8.CompileCode'])

function isOurs(event: TraceEvent): boolean {
  const data = event.args?.data
  return (data?.url ?? data?.scriptName ?? '').startsWith('chrome-extension://')
}

/** Adds up top-level stretches only: a call inside a call is in its parent's time already. */
function addTopLevel(events: readonly TraceEvent[]): { total: number; longest: number } {
  let end = -Infinity
  let total = 0
  let longest = 0
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const duration = event.dur ?? 0
    if (event.ts < end) continue
    end = event.ts + duration
    total += duration
    longest = Math.max(longest, duration)
  }
  return { total: total / 1000, longest: longest / 1000 }
}

async function readTrace(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await done
  return events
}

/** Gmail goes on loading for seconds; the stand-in has nothing to load. A picture that takes its time puts the load event where it belongs. */
async function loadLikeGmail(page: Page): Promise<void> {
  await page.route('**/_standin/slow.svg', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
  })
  await page.addInitScript(() => {
    if (window.top === window) new Image().src = '/_standin/slow.svg'
  })
}

/** InboxSDK's own frames load too: the page's is the one that went to the address. */
function findLoad(events: readonly TraceEvent[], address: string): TraceEvent | undefined {
  const start = events.find(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address)
  return events.find(({ name, args }) => name === 'MarkLoad' && args?.data?.frame === start?.args?.frame)
}

/** Opens `address` and measures, from Chromium's own trace, what scripts of extensions cost its main thread. */
export async function measureScriptTime(page: Page, address: string, idleMs: number): Promise<ScriptTime> {
  await loadLikeGmail(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing', 'loading'] },
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(idleMs)
  const events = await readTrace(session)
  await session.detach()

  const load = findLoad(events, address)
  if (load === undefined) throw new Error('The trace has no load event')
  const ours = events.filter((event) => event.ph === 'X' && scriptEvents.has(event.name) && event.pid === load.pid && isOurs(event))
  const before = addTopLevel(ours.filter((event) => event.ts < load.ts))
  const after = addTopLevel(ours.filter((event) => event.ts >= load.ts))
  return { untilLoad: before.total, afterLoad: after.total, longestTask: after.longest }
}
