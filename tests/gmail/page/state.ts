import type { PageState } from '../mailbox-types.ts'

declare global {
  interface Window {
    standInState: PageState
    standInThread: { getThreadId(): string } | null
  }
}

export function state(): PageState {
  return window.standInState
}

/** Fetches what the server has now. Not through XMLHttpRequest: InboxSDK listens there. */
export async function refreshState(): Promise<PageState> {
  const answer = await fetch(`/_standin/state?u=${state().index}`)
  // Our own server wrote it.
  window.standInState = (await answer.json()) as PageState
  return window.standInState
}
