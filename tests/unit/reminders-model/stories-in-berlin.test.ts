import { describe, it } from 'vitest'
import { runStories } from '../../support/simulate-stories.ts'

// A third of two thousand stories, always the same ones, so that what is red stays red; `npm run test:soak` tells new ones.

describe('whatever happens in whatever order, to somebody from Europe/Berlin', () => {
  it('every follow-up is told once, nothing is sent twice, nothing saved is lost', { timeout: 900_000 }, () =>
    runStories({
      home: 'Europe/Berlin',
      stories: Number(process.env['STORIES'] ?? 667),
      steps: 60,
      seed: Number(process.env['SEED'] ?? 4),
    }),
  )
})
