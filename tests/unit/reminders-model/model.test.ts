import { describe, it } from 'vitest'
import { runStories } from '../../support/simulate-stories.ts'

// Fewer and shorter stories than under `npm run test:soak`, and always the same ones, so that what is red stays red.

describe('whatever happens in whatever order', () => {
  it('every follow-up is told once, nothing is sent twice, nothing saved is lost', { timeout: 300_000 }, () =>
    runStories({
      stories: Number(process.env['STORIES'] ?? 70),
      steps: Number(process.env['STEPS'] ?? 40),
      seed: Number(process.env['SEED'] ?? 4),
    }),
  )
})
