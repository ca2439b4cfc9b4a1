/** More rows than this nobody scrolls through; the search finds the rest. */
export const candidateLimit = 50
