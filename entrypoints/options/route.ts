/** The tabs of the options page, in their order. */
export const tabs = ['invoices', 'clients', 'templates', 'schedule', 'details', 'data'] as const

export type TabId = (typeof tabs)[number]

/** What the address shows: a tab, and in it one thing (`new`, `import`, an id), or that thing's history. */
export interface Route {
  readonly tab: TabId
  readonly item: string | null
  readonly view?: 'history'
}

/** Reads `#invoices/new` and `#invoices/<id>/history`; anything unknown is the list of invoices. */
export function readRoute(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/')
  const tab = tabs.find((candidate) => candidate === name)
  if (!tab) return { tab: 'invoices', item: null }
  if (rest.length > 1 && rest.at(-1) === 'history') {
    const item = decodeItem(rest.slice(0, -1).join('/'))
    return item === null ? { tab, item } : { tab, item, view: 'history' }
  }
  return { tab, item: rest.length > 0 ? decodeItem(rest.join('/')) : null }
}

export function routeHash(route: Route): string {
  if (route.item === null) return `#${route.tab}`
  return `#${route.tab}/${encodeURIComponent(route.item)}${route.view ? `/${route.view}` : ''}`
}

function decodeItem(text: string): string | null {
  try {
    return decodeURIComponent(text) || null
  } catch {
    return null
  }
}

/** The thing that is open in its form; a history is not. */
export function openItem({ item, view }: Route): string | null {
  return view === undefined ? item : null
}
