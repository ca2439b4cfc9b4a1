import { useEffect, useRef, useState } from 'preact/hooks'
import { type ClientEntry, clientEntryOf, emptyClientEntry, readClientEntry } from '../../components/options/client-entry.ts'
import { problemText } from '../../components/problem-text.ts'
import { useText } from '../../components/text.tsx'
import { listClients, saveClient } from '../../lib/reminders/clients.ts'
import { storeFormDraft } from './form-drafts.ts'
import { focusTrouble } from './focus-trouble.ts'
import type { OpenClient } from './open-client.ts'
import type { Page } from './page.ts'
import { openItem } from './route.ts'

/** The form of the client that the address names: `new`, or an id. */
export function useClientForm(page: Page) {
  const text = useText()
  const { route, go, notify, run, drafts, keep } = page
  const [client, setClient] = useState<OpenClient | null>(null)
  const latest = useRef(client)
  latest.current = client

  useEffect(() => {
    putAway()
    setClient(null)
    const item = openItem(route)
    if (item === null) return undefined
    if (drafts.client && itemOf(drafts.client) === item) {
      setClient(drafts.client)
      keep({ client: undefined })
      return undefined
    }
    let isGone = false
    run(async () => {
      const opened = item === 'new' ? newClient() : await storedClient(item)
      if (isGone) return
      if (opened === null) go({ tab: 'clients', item: null })
      else setClient(opened)
    })
    return () => {
      isGone = true
    }
  }, [openItem(route)])

  useEffect(() => putAway, [])

  // The whole page may be closed at any moment.
  useEffect(() => {
    if (client) storeFormDraft('client', isChanged(client) ? client : null)
  }, [client])

  /** Typed and not saved: closing never asks, but can be taken back. */
  function putAway(): void {
    const closed = latest.current
    if (!closed || !isChanged(closed)) return
    storeFormDraft('client', null)
    notify({
      text: text.t('optionsFormClosed'),
      undo: () => {
        keep({ client: closed })
        go({ tab: 'clients', item: itemOf(closed) })
      },
    })
  }

  function change(fields: Partial<ClientEntry>): void {
    setClient((now) => now && { ...now, entry: { ...now.entry, ...fields } })
  }

  function save(): void {
    if (!client) return
    const read = readClientEntry(client.entry, client.base, text)
    if (!read.ok) {
      setClient({ ...client, isTried: true })
      focusTrouble()
      return
    }
    run(async () => {
      const stored = client.isNew ? null : await storedClient(client.base.id)
      if (stored && JSON.stringify(stored.opened) !== JSON.stringify(client.opened)) {
        setClient((now) => now && { ...now, base: stored.base, opened: stored.opened })
        notify({ text: text.t('optionsChangedElsewhere') })
        return
      }
      const saved = await saveClient(read.client)
      if (!saved.ok) {
        const [problem] = saved.problems
        if (problem) notify({ text: problemText(problem, text) })
        return
      }
      storeFormDraft('client', null)
      setClient(null)
      go({ tab: 'clients', item: null })
      notify({ text: text.t('optionsClientSaved', saved.client.name), undo: () => run(saved.undo) })
    })
  }

  const read = client?.isTried ? readClientEntry(client.entry, client.base, text) : null
  return { client, troubles: read && !read.ok ? read.troubles : [], change, save }
}

function isChanged({ entry, opened }: OpenClient): boolean {
  return JSON.stringify(entry) !== JSON.stringify(opened)
}

function newClient(): OpenClient {
  return { base: { id: crypto.randomUUID() }, isNew: true, entry: emptyClientEntry, opened: emptyClientEntry, isTried: false }
}

async function storedClient(id: string): Promise<OpenClient | null> {
  const found = (await listClients()).find(({ client }) => client.id === id)
  if (!found) return null
  const entry = clientEntryOf(found.client)
  return { base: found.client, isNew: false, entry, opened: entry, isTried: false }
}

function itemOf({ isNew, base }: OpenClient): string {
  return isNew ? 'new' : base.id
}
