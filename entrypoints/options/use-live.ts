import { useEffect, useState } from 'preact/hooks'
import { watchChanges } from '../../lib/reminders/changes.ts'

/**
 * What a use case reads, read again whenever an input or the store changes. Null until the first answer; while a new one is under way
 * the last one stays. What fails is thrown into the page, whose root says so.
 */
export function useLive<T>(read: () => Promise<T>, inputs: readonly unknown[]): T | null {
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  useEffect(() => {
    let asked = 0
    function ask(): void {
      const mine = ++asked
      read().then(
        (value) => mine === asked && setAnswer({ value }),
        (error: unknown) => setFailure(error ?? new Error('Reading failed')),
      )
    }
    ask()
    const stopWatching = watchChanges(ask)
    return () => {
      asked = -1
      stopWatching()
    }
  }, inputs)

  if (failure !== null) throw failure
  return answer?.value ?? null
}
