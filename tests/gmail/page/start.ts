import { newDraft, openCompose } from './compose.ts'
import { startDock } from './dock.ts'
import { find } from './dom.ts'
import { startRoutes } from './routes.ts'
import { startHeartbeat } from './sync.ts'

function startPopout(): void {
  openCompose(newDraft(), {
    kind: 'pop-in',
    insert: (element) => find(document, '.popout').append(element),
    remove: (element) => element.remove(),
    reopen: () => undefined,
    changed: () => undefined,
  })
}

if (document.body.classList.contains('xp')) {
  startPopout()
} else {
  startDock()
  startRoutes()
  startHeartbeat()
}
