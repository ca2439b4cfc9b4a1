import { hexOf, threadToken } from '../gmail-ids.ts'
import type { StandInThread } from '../mailbox-types.ts'
import { storedDraft } from './compose.ts'
import { onMailsChanged, openInDock } from './dock.ts'
import { find, findInput } from './dom.ts'
import { listView, threadsFor } from './list-view.ts'
import { refreshState, state } from './state.ts'
import { sync } from './sync.ts'
import { addNewMessages, threadView } from './thread-view.ts'

interface Shown {
  readonly view: HTMLElement
  readonly route: string
  readonly threadId: string
}

let shown: Shown | null = null
let wanted = ''

function findThread(part: string): StandInThread | undefined {
  const name = decodeURIComponent(part).replace(/^#/, '')
  return state().threads.find((thread) => {
    const tokens = [thread.id, thread.syncId, threadToken(thread.syncId), threadToken(`thread-f:${BigInt(`0x${thread.id}`)}`)]
    return tokens.includes(name) || (name.startsWith('thread-f:') && hexOf(name) === thread.id)
  })
}

function split(hash: string): { route: string; thread: StandInThread | undefined } {
  const path = (hash.replace(/^#/, '').split('?')[0] ?? '') || 'inbox'
  const parts = path.split('/')
  const last = parts.length > 1 ? findThread(parts.at(-1) ?? '') : undefined
  return { route: last ? parts.slice(0, -1).join('/') : path, thread: last }
}

/** The route type is read the moment a view becomes visible, so the old one loses its marks first. */
function put(next: Shown): void {
  const stage = find(document, '.aeF > .nH')
  if (shown) shown.view.remove()
  stage.append(next.view)
  shown = next
  for (const item of document.querySelectorAll<HTMLElement>('.TO')) {
    item.classList.toggle('nZ', item.dataset.route === `#${next.route.split('/')[0]}`)
  }
}

async function show(hash: string): Promise<void> {
  wanted = hash
  await refreshState()
  if (wanted !== hash) return
  void sync('bv', { '1': { '2': 1, '4': 'in:inbox' } }).catch(() => undefined)
  const { route, thread } = split(hash)
  if (thread) {
    window.standInThread = { getThreadId: () => thread.syncId }
    const token = `#${route}/${threadToken(thread.syncId)}`
    if (location.hash !== token) history.replaceState(null, '', token)
    document.title = `${thread.subject} - ${state().account.email} - Gmail`
    put({ view: threadView(thread, () => goTo(`#${route}`)), route, threadId: thread.id })
    return
  }
  window.standInThread = null
  document.title = `Inbox - ${state().account.email} - Gmail`
  const threads = threadsFor(route)
  function open(opened: StandInThread): void {
    const [draft] = opened.messages
    if (draft?.isDraft && opened.messages.length === 1) openInDock(storedDraft(opened, draft))
    else goTo(`#${route}/${threadToken(opened.syncId)}`)
  }
  put({ view: listView(threads, open), route, threadId: '' })
}

export function goTo(hash: string): void {
  if (location.hash === hash) void show(hash)
  else location.hash = hash
}

async function update(): Promise<void> {
  await refreshState()
  if (!shown) return
  if (shown.threadId === '') {
    await show(location.hash)
    return
  }
  const thread = state().threads.find((known) => known.id === shown?.threadId)
  if (thread) addNewMessages(shown.view, thread)
}

export function startRoutes(): void {
  window.addEventListener('hashchange', () => void show(location.hash))
  // Gmail answers clicks on its own links itself.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"], [data-route]') : null
    const hash = link?.getAttribute('href') ?? link?.getAttribute('data-route')
    if (!hash) return
    event.preventDefault()
    goTo(hash)
  })
  find(document, 'form[role=search]').addEventListener('submit', () => {
    goTo(`#search/${encodeURIComponent(findInput(document, '[name=q]').value)}`)
  })
  onMailsChanged(() => void update())
  void show(location.hash || '#inbox')
}
