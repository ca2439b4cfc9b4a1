import '@inboxsdk/core/background.js'
import { defineBackground } from 'wxt/utils/define-background'
import { onAlarm } from '../lib/browser/alarms.ts'
import { startGmailScript } from '../lib/browser/gmail-script.ts'
import { onInstalled, onStartup } from '../lib/browser/lifecycle.ts'
import { answer, callTab } from '../lib/browser/messages.ts'
import { onNotification } from '../lib/browser/notifications.ts'
import type { ComposeFacts, ComposeKey } from '../lib/browser/protocol.ts'
import type { Sender } from '../lib/browser/sender.ts'
import { inEveryGmailTab, showOptions } from '../lib/browser/tabs.ts'
import { answerNotification } from '../lib/reminders/answer-notification.ts'
import { candidates } from '../lib/reminders/candidates.ts'
import { checkOutgoing } from '../lib/reminders/check-outgoing.ts'
import { choice } from '../lib/reminders/choice.ts'
import { recordComposeEvent, reminderOfDraft } from '../lib/reminders/compose-event.ts'
import { foresee, takeForeseen } from '../lib/reminders/foreseen.ts'
import { learnWords } from '../lib/reminders/harsh-words.ts'
import { insertReminder } from '../lib/reminders/insert-reminder.ts'
import { recordAct, undoAct } from '../lib/reminders/panel-acts.ts'
import { reconcile } from '../lib/reminders/reconcile.ts'
import { threadSeen } from '../lib/reminders/thread-seen.ts'
import { openWrite, takeWrite } from '../lib/reminders/write-requests.ts'

export default defineBackground(() => {
  answer({
    startGmail: (_nothing, sender) => startGmailScript(tabOf(sender), sender.documentId),
    composeOpened: reminderOfDraft,
    checkSending: checkOutgoing,
    composeEvent: recordComposeEvent,
    takeWrite,
    threadSeen,
    panelOpening: (compose, sender) => foresee(tabOf(sender), compose),
    panelReady: (_nothing, sender) => callTab(tabOf(sender), 'panelReady'),
    candidates: async (ask, sender) => takeForeseen(tabOf(sender), ask) ?? about(ask.compose, sender, (facts) => candidates(ask, facts)),
    choice: ({ compose, invoiceIds }, sender) => about(compose, sender, (facts) => choice(invoiceIds, facts)),
    insert: (request, sender) => {
      const { subject, html, text, to, cc } = request
      const { compose } = request.compose
      return insertReminder(request, (status) => callTab(tabOf(sender), 'fillCompose', { compose, subject, html, text, to, cc, status }))
    },
    recordAct,
    undoAct,
    learnWords,
    closePanel: (compose, sender) => callTab(tabOf(sender), 'closePanel', compose),
    openOptions: () => showOptions(),
    startWrite: openWrite,
  })
  onAlarm(() => handle(reconcile()))
  onStartup(() => handle(reconcile()))
  onInstalled((isFirst) => handle(isFirst ? welcome() : renew()))
  onNotification((id, button) => handle(answerNotification(id, button === 1 ? 'snooze' : 'write')))
  handle(reconcile())
})

/** The first run: the three-step start, and the button in Gmail tabs that were open before, without a reload. */
async function welcome(): Promise<void> {
  await Promise.all([showOptions(), inEveryGmailTab((tabId) => startGmailScript(tabId, null))])
}

/** After an update: the scripts of the old version can ask nobody any more, so open Gmail tabs get the new ones, which send the old away. */
async function renew(): Promise<void> {
  await Promise.all([reconcile(), inEveryGmailTab((tabId) => startGmailScript(tabId, null))])
}

/** Asks the compose of the sender's tab how it stands, and finds what is wanted for it; null when it was closed meanwhile. */
async function about<T>(compose: ComposeKey, sender: Sender, find: (facts: ComposeFacts) => Promise<T>): Promise<T | null> {
  const facts = await callTab(tabOf(sender), 'describeCompose', compose)
  return facts && find(facts)
}

function tabOf({ tabId }: Sender): number {
  if (tabId === null) throw new Error('This question comes from no tab.')
  return tabId
}

/** Nobody waits for what an event starts: its failure is told here, and the next alarm tries again. */
function handle(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('Politely could not do its work in the background:', error))
}
