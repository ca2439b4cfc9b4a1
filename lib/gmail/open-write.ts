import type { ComposeView, InboxSDK, ThreadView } from '@inboxsdk/core'
import type { WriteRequest } from '../browser/protocol.ts'

const threadMs = 5000
const replyMs = 4000

type Thread = NonNullable<WriteRequest['thread']>

/** Waits for a compose that `isWanted`; null when none comes in time. */
export type WaitForCompose = (isWanted: (view: ComposeView) => boolean, ms: number) => Promise<ComposeView | null>

/** Opens a compose for a write request: a reply in its thread where Gmail goes there, else a new mail. */
export async function openComposeFor(thread: Thread | null, sdk: InboxSDK, waitForCompose: WaitForCompose): Promise<ComposeView> {
  const reply = thread ? await openReply(thread, sdk, waitForCompose) : null
  return reply ?? (await sdk.Compose.openNewComposeView())
}

async function openReply(thread: Thread, sdk: InboxSDK, waitForCompose: WaitForCompose): Promise<ComposeView | null> {
  const isReply = (view: ComposeView): boolean => view.isReply() && view.getThreadID() === thread.threadId
  const open = await waitForCompose(isReply, 0)
  if (open) return open
  const view = (await goByRouter(thread, sdk)) ?? (await goByToken(thread, sdk))
  const button = view && (await replyButton(view))
  if (!button) return null
  press(button)
  return await waitForCompose(isReply, replyMs)
}

/** InboxSDK knows the way from the hexadecimal id. It rejects for a thread it cannot find, and may wait for ever. */
async function goByRouter(thread: Thread, sdk: InboxSDK): Promise<ThreadView | null> {
  return await reachThread(thread, sdk, () => sdk.Router.goto(sdk.Router.NativeRouteIDs.THREAD, { threadID: thread.threadId }))
}

async function goByToken(thread: Thread, sdk: InboxSDK): Promise<ThreadView | null> {
  const { token } = thread
  if (token === undefined || !/^[A-Za-z]+$/.test(token)) return null
  return await reachThread(thread, sdk, () => {
    location.hash = `#all/${token}`
  })
}

async function reachThread(thread: Thread, sdk: InboxSDK, go: () => unknown): Promise<ThreadView | null> {
  const { promise, resolve } = Promise.withResolvers<ThreadView | null>()
  async function look(view: ThreadView): Promise<void> {
    if ((await view.getThreadIDAsync()) === thread.threadId) resolve(view)
  }
  const stop = sdk.Conversations.registerThreadViewHandler((view) => void look(view))
  const timer = setTimeout(() => resolve(null), threadMs)
  // The handler also hears of the thread that is open already.
  void Promise.try(go).catch(() => resolve(null))
  return await promise.finally(() => {
    clearTimeout(timer)
    stop()
  })
}

/** The reply button of the last message that is open; messages load a little later than their thread. */
async function replyButton(view: ThreadView): Promise<HTMLElement | null> {
  for (let tries = 0; tries < 20; tries += 1) {
    const last = view.getMessageViews().at(-1)
    const button = last?.getBodyElement().closest('.h7')?.querySelector<HTMLElement>('.aaq')
    if (button) return button
    await new Promise((done) => setTimeout(done, 150))
  }
  return null
}

/** Gmail acts on the mouse button as well as on the click. */
function press(button: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }))
  }
}
