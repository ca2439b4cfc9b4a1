import { describe, it } from 'vitest'
import { runStories } from '../support/simulate-stories.ts'

describe('whatever happens in whatever order', () => {
  it('holds in 2,000 stories of up to 60 steps', { timeout: 3_600_000 }, () =>
    runStories({ stories: 2000, steps: 60, seed: Date.now() % 2 ** 31 }),
  )
})
