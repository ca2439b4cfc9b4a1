import type { Problem } from '../domain/problem.ts'

export type StoreTrouble = 'storage-full' | 'storage-closed' | 'storage-newer' | 'storage-failed'

/** The store could not do what was asked; nothing of it was saved. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, cause: unknown) {
    super(sentences[trouble], { cause })
    this.trouble = trouble
  }

  /** The trouble as the screens tell it. */
  get problem(): Problem {
    return { code: this.trouble }
  }
}

const sentences: Record<StoreTrouble, string> = {
  'storage-full': 'There is no room left on this device: nothing was saved.',
  'storage-closed': 'The browser closed the saved data. Please try again.',
  'storage-newer': 'The saved data was made by a newer version of Politely.',
  'storage-failed': 'The saved data could not be read or written.',
}

const troubles: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'storage-full',
  InvalidStateError: 'storage-closed',
  AbortError: 'storage-closed',
  TransactionInactiveError: 'storage-closed',
  VersionError: 'storage-newer',
  UnknownError: 'storage-failed',
  DataError: 'storage-failed',
  NotFoundError: 'storage-failed',
  ConstraintError: 'storage-failed',
}

/** What IndexedDB threw, as ours; anything else stays what it is. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error || error instanceof DOMException)) return error
  const trouble = Object.hasOwn(troubles, error.name) ? troubles[error.name] : undefined
  return trouble ? new StoreError(trouble, error) : error
}
