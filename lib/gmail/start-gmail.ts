import * as InboxSDK from '@inboxsdk/core'
import type { ComposeView } from '@inboxsdk/core'
import type { ComposeKey, WriteRequest } from '../browser/protocol.ts'
import { appId } from './app-id.ts'
import { createComposeSession, type ComposeSession, type SessionSetting } from './compose-session.ts'
import { createEventReports } from './event-reports.ts'
import { followThreads } from './follow-threads.ts'
import { isExtensionGone, type GmailHost } from './gmail-host.ts'
import { addStyles } from './gmail-styles.ts'
import { lastingText } from './lasting-text.ts'
import { openComposeFor } from './open-write.ts'
import { createPanelFrame } from './panel-frame.ts'
import { createReloadNotice } from './reload-notice.ts'

/** Loads InboxSDK and looks after every compose of this tab until the host's signal aborts. Rejects when InboxSDK does not load. */
export async function startGmail(given: GmailHost): Promise<void> {
  const host: GmailHost = { ...given, text: lastingText(given.text) }
  const sdk = await InboxSDK.load(2, appId, { globalErrorLogging: false, eventTracking: false })
  if (host.signal.aborted) return
  const account = sdk.User.getEmailAddress()
  const sessions = new Map<ComposeKey, ComposeSession>()
  const openings = new EventTarget()
  const panel = createPanelFrame(host)
  const setting: SessionSetting = {
    host,
    account,
    panel,
    reports: createEventReports((report) => host.call('composeEvent', report)),
    askToReload: createReloadNotice(host),
    left: new Map(),
  }

  function sessionOf(compose: ComposeKey): ComposeSession {
    const session = sessions.get(compose)
    if (!session) throw new Error('The compose was closed meanwhile.')
    return session
  }

  function find(isWanted: (view: ComposeView) => boolean): ComposeSession | undefined {
    return sessions.values().find((session) => isWanted(session.view))
  }

  async function waitForCompose(isWanted: (view: ComposeView) => boolean, ms: number): Promise<ComposeView | null> {
    const { promise, resolve } = Promise.withResolvers<ComposeView | null>()
    const look = (): void => {
      const found = find(isWanted)
      if (found) resolve(found.view)
    }
    const timer = setTimeout(() => resolve(null), ms)
    openings.addEventListener('opened', look)
    look()
    return await promise.finally(() => {
      clearTimeout(timer)
      openings.removeEventListener('opened', look)
    })
  }

  async function write(request: WriteRequest): Promise<boolean> {
    if (request.account !== undefined && request.account.toLowerCase() !== account.toLowerCase()) return false
    const view = await openComposeFor(request.thread, sdk, waitForCompose)
    await waitForCompose((other) => other.getElement() === view.getElement(), 2000)
    const session = find((other) => other.getElement() === view.getElement())
    if (!session) return false
    session.openPanel(request.id)
    return true
  }

  const removeStyles = addStyles(document)
  const stopComposes = sdk.Compose.registerComposeViewHandler((view) => {
    const session: ComposeSession = createComposeSession(view, setting, () => sessions.delete(session.key))
    sessions.set(session.key, session)
    openings.dispatchEvent(new Event('opened'))
  })
  const stopThreads = followThreads(sdk, account, host)
  const stopAnswering = host.answerInTab({
    describeCompose: (compose) => sessions.get(compose)?.describe() ?? null,
    panelReady: () => panel.ready(),
    fillCompose: (fill) => sessionOf(fill.compose).fill(fill),
    closePanel: (compose) => panel.close(compose),
    write,
  })
  host.signal.addEventListener('abort', () => {
    stopComposes()
    stopThreads()
    stopAnswering()
    for (const session of Array.from(sessions.values())) session.dispose()
    removeStyles()
  })

  await takeWaitingWrite()

  /** This tab may have been opened for a write request. */
  async function takeWaitingWrite(): Promise<void> {
    try {
      const request = await host.call('takeWrite', account)
      if (request) await write(request)
    } catch (error) {
      if (!isExtensionGone(error)) console.error('Politely could not open the reminder that was asked for:', error)
    }
  }
}
