import * as fc from 'fast-check'
import { setZone, simulateExtension } from './simulate-extension.ts'
import { checkAtEnd, commands, firstInvoices, makePerson, startAt, zones } from './simulate-person.ts'

interface Telling {
  readonly stories: number
  /** At most so many things happen in one. */
  readonly steps: number
  readonly seed: number
  /** In which zone every story begins; any without. Then people travel. */
  readonly home?: (typeof zones)[number]
}

/**
 * Lives random stories with the extension, each in a fresh one, and checks after every step what must always be true.
 * @throws Error with the shortest story that breaks it, and the seed to tell it again.
 */
export async function runStories({ stories, steps, seed, home }: Telling): Promise<void> {
  const story = fc.asyncProperty(
    fc.constantFrom(...(home ? [home] : zones)),
    firstInvoices,
    fc.commands([...commands], { maxCommands: steps, size: 'max' }),
    async (zone, first, told) => {
      setZone(zone)
      const extension = await simulateExtension(startAt)
      await extension.use().reconcile()
      const person = makePerson()
      for (const invoice of first) await invoice.run(person, extension)
      await fc.asyncModelRun(() => ({ model: person, real: extension }), told)
      await checkAtEnd(person, extension)
    },
  )
  const details = await fc.check(story, { numRuns: stories, seed })
  if (!details.failed) return
  throw new Error(`${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`, { cause: details.errorInstance })
}
