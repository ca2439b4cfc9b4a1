import { readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildBareExtension } from '../../tests/bench/build-bare-extension.ts'
import { measureSweep } from '../../tests/bench/due-time.ts'
import { median } from '../../tests/bench/median.ts'
import { measureEditor } from '../../tests/bench/editor-time.ts'
import { measurePanel, type PanelTimes } from '../../tests/bench/panel-time.ts'
import { measureScriptTime, type ScriptTime } from '../../tests/bench/script-time.ts'
import { measureWake } from '../../tests/bench/wake-time.ts'
import { serveGmail } from '../../tests/gmail/serve-gmail.ts'
import { launchExtension } from '../../tests/support/launch-extension.ts'
import { largeBackup } from '../../tests/support/sample-backup.ts'
import { startStory } from '../../tests/support/story.ts'
import { ownGmailCodeSize } from '../build/own-gmail-code.ts'
import { measureMails } from './measure-mails.ts'

export interface BenchRow {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly limit?: number
}

const rounds = 5
/** A sweep takes milliseconds, so that many of them cost nothing. */
const sweeps = 41
/** Due in every store, however many invoices are in it. */
const due = 20
const idleMs = 6000
const outDir = '.output/chrome-mv3'

/** Everything that is measured, in one run on one machine; medians of `rounds`. */
export async function runBench(): Promise<readonly BenchRow[]> {
  return [...(await scriptRows()), ...(await panelRows()), ...(await measureMails()), ...(await sizeRows())]
}

async function scriptRows(): Promise<BenchRow[]> {
  const bareDir = await buildBareExtension()
  // In turns, so that a busy moment of the machine hits all alike.
  const ours: ScriptTime[] = []
  const bare: ScriptTime[] = []
  for (let round = 0; round < rounds; round += 1) {
    console.log(`Gmail's main thread, round ${round + 1} of ${rounds} …`)
    ours.push(await loadGmailWith())
    bare.push(await loadGmailWith(bareDir))
  }
  rmSync(bareDir, { recursive: true, force: true })
  const of = (times: readonly ScriptTime[], pick: (time: ScriptTime) => number): number => round(median(times.map(pick)), 1)
  const ourLoad = of(ours, (time) => time.untilLoad)
  const bareLoad = of(bare, (time) => time.untilLoad)
  return [
    { what: 'Script added to Gmail until its load event: no extension', value: 0, unit: 'ms' },
    { what: 'Script added to Gmail until its load event: Politely', value: ourLoad, unit: 'ms', limit: 10 },
    { what: 'Script added to Gmail until its load event: bare InboxSDK', value: bareLoad, unit: 'ms' },
    { what: 'Politely to bare InboxSDK, until load', value: round(ourLoad / bareLoad, 3), unit: '×' },
    { what: 'Script added from load until idle: Politely', value: of(ours, (time) => time.afterLoad), unit: 'ms' },
    { what: 'Script added from load until idle: bare InboxSDK', value: of(bare, (time) => time.afterLoad), unit: 'ms' },
  ]
}

/** @param extensionDir unset for our own */
async function loadGmailWith(extensionDir?: string): Promise<ScriptTime> {
  const launched = await launchExtension(extensionDir === undefined ? {} : { extensionDir })
  try {
    const gmail = await serveGmail(launched.context)
    const page = await launched.context.newPage()
    return await measureScriptTime(page, gmail.url, idleMs)
  } finally {
    await launched.close()
  }
}

async function panelRows(): Promise<BenchRow[]> {
  const sizes = [100, 10_000, 100_000]
  const times: PanelTimes[] = []
  let wake: readonly number[] = []
  let typing: readonly number[] = []
  const sweepAmong = new Map<number, number>([[1000, await sweepTime(1000)]])
  for (const size of sizes) {
    console.log(`Panel with ${size} invoices in the store …`)
    const story = await startStory()
    try {
      await story.importBackup(largeBackup(size, due, story.today))
      times.push(await measurePanel(story, 'accounts@acme.example', rounds))
      if (size === 100_000) sweepAmong.set(size, median(await measureSweep(story, sweeps)))
      if (size === 100) {
        wake = await measureWake(story, rounds)
        typing = await measureEditor(story)
      }
    } finally {
      await story.close()
    }
  }
  const warm = times.map((time) => median(time.warm))
  const rows = sizes.flatMap((size, index): BenchRow[] => {
    const time = times[index]
    if (!time) return []
    return [
      { what: `Click → list painted, warm, ${size} invoices`, value: round(median(time.warm), 1), unit: 'ms', limit: 50 },
      { what: `Click → list painted, cold, ${size} invoices`, value: round(time.cold, 1), unit: 'ms', limit: 150 },
      { what: `Choose → body filled, ${size} invoices`, value: round(median(time.fill), 1), unit: 'ms', limit: 30 },
      { what: `Choose → body filled anew, ${size} invoices`, value: round(median(time.refill), 1), unit: 'ms' },
    ]
  })
  return [
    ...rows,
    {
      what: 'Click → list painted, warm: 100,000 to 100 invoices',
      value: round((warm[2] ?? 0) / (warm[0] ?? 1), 2),
      unit: '×',
      limit: 1.3,
    },
    ...[...sweepAmong].map(([size, value]) => ({
      what: `Sweep: ${due} due among ${size} invoices read, badge set`,
      value: round(value, 1),
      unit: 'ms',
    })),
    {
      what: 'Sweep: 100,000 to 1,000 invoices, as many due',
      value: round((sweepAmong.get(100_000) ?? 0) / (sweepAmong.get(1000) ?? 1), 2),
      unit: '×',
      limit: 1.3,
    },
    { what: 'Alarm → notification, worker asleep before', value: round(median(wake), 0), unit: 'ms' },
    { what: 'Key in the template editor → drawn with preview and checks', value: round(median(typing), 1), unit: 'ms', limit: 16 },
  ]
}

async function sweepTime(size: number): Promise<number> {
  console.log(`Sweep with ${size} invoices in the store …`)
  const story = await startStory()
  try {
    await story.importBackup(largeBackup(size, due, story.today))
    return median(await measureSweep(story, sweeps))
  } finally {
    await story.close()
  }
}

async function sizeRows(): Promise<BenchRow[]> {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const limits: Readonly<Record<string, number>> = { 'content-scripts/gmail-loader.js': 5, 'background.js': 100 }
  const shipped = files.map((entry): BenchRow => {
    const path = join(entry.parentPath, entry.name)
    const name = relative(outDir, path).replaceAll('\\', '/')
    const limit = limits[name]
    return {
      what: `Size of ${name.replace(/-[\w-]{8}\./, '.')}`,
      value: round(statSync(path).size / 1000, 1),
      unit: 'kB',
      ...(limit !== undefined && { limit }),
    }
  })
  return [
    { what: 'Our own code in Gmail’s tab, without InboxSDK', value: round((await ownGmailCodeSize()) / 1000, 1), unit: 'kB', limit: 30 },
    ...shipped.toSorted((a, b) => (a.what < b.what ? -1 : 1)),
  ]
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
