import { copyFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { appId } from '../../lib/gmail/app-id.ts'

const sdkDir = resolve(import.meta.dirname, '../../node_modules/@inboxsdk/core')

/** Runs in the content script of the bare extension. What it sees goes, line by line, to `<html data-seen>`. */
const script = (id: string): string => `
const seen = []
const note = (line) => { seen.push(line); document.documentElement.dataset.seen = JSON.stringify(seen) }
InboxSDK.load(2, ${JSON.stringify(id)}, { globalErrorLogging: false, eventTracking: false }).then((sdk) => {
  note('loaded ' + sdk.User.getEmailAddress())
  sdk.Compose.registerComposeViewHandler((view) => {
    const kind = view.isInlineReplyForm() ? 'inline' : view.isReply() ? 'pop-in' : 'new'
    note('compose ' + kind + ' thread=' + view.getThreadID() + ' to=' + view.getToRecipients().map((one) => one.emailAddress))
    view.addButton({ title: 'Bare', iconUrl: 'data:,', onClick: () => note('button') })
    view.addStatusBar({ height: 40 }).el.textContent = 'Bare bar'
    for (const name of ['presending', 'sending', 'sent', 'sendCanceled', 'draftSaved', 'discard', 'destroy', 'minimized', 'restored', 'fullscreenChanged', 'scheduleSendMenuOpening'])
      view.on(name, () => note(name + (name === 'fullscreenChanged' ? ' ' + view.isFullscreen() : '')))
    view.on('sent', async (ids) => note('ids ' + (await ids.getThreadID()) + ' ' + (await ids.getMessageID())))
    document.addEventListener('bare-recipients', () => { view.setToRecipients(['ada@acme.example', 'bob@acme.example']); view.setCcRecipients(['cc@acme.example']) })
  })
  sdk.Conversations.registerThreadViewHandler(async (view) => note('thread ' + (await view.getThreadIDAsync()) + ' ' + view.getSubject()))
  sdk.Conversations.registerMessageViewHandler((view) => note('message ' + view.getSender().emailAddress + ' files=' + view.getFileAttachmentCardViews().length))
  sdk.Lists.registerThreadRowViewHandler((view) => { note('row ' + view.getSubject()); view.addLabel({ title: 'Bare' }) })
  sdk.Router.handleAllRoutes((route) => note('route ' + route.getRouteID() + ' ' + route.getRouteType()))
  document.addEventListener('bare-goto', (event) => sdk.Router.goto(sdk.Router.NativeRouteIDs.THREAD, { threadID: event.detail }).then(() => note('went')))
  document.addEventListener('bare-compose', () => sdk.Compose.openNewComposeView().then(() => note('opened')))
}, (error) => note('did not load: ' + error))
`

/** Writes an extension of nothing but InboxSDK exactly as its package ships it. Returns its folder. */
export async function writeBareExtension(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'politely-bare-sdk-'))
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) await copyFile(join(sdkDir, file), join(dir, file))
  await writeFile(join(dir, 'bare.js'), script(appId))
  await writeFile(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Bare InboxSDK',
      version: '1.0',
      permissions: ['scripting'],
      host_permissions: ['https://mail.google.com/'],
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['inboxsdk.js', 'bare.js'] }],
    }),
  )
  return dir
}
