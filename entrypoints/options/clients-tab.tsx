import { useState } from 'preact/hooks'
import { ClientForm } from '../../components/options/client-form.tsx'
import { ClientsView } from '../../components/options/clients-view.tsx'
import { useText } from '../../components/text.tsx'
import type { Client } from '../../lib/domain/client.ts'
import { listClients } from '../../lib/reminders/clients.ts'
import { deleteClient } from '../../lib/reminders/delete-records.ts'
import { HistoryView } from './history-view.tsx'
import { languageChoices } from './languages.ts'
import type { Page } from './page.ts'
import { useClientForm } from './use-client-form.ts'
import { useHolidayRegions } from './use-holiday-regions.ts'
import { useLive } from './use-live.ts'

export function ClientsTab({ page }: { readonly page: Page }) {
  const { t, tn } = useText()
  const { route, go, run, notify } = page
  const [search, setSearch] = useState('')
  const clients = useLive(() => listClients(search), [search])
  const form = useClientForm(page)
  const regions = useHolidayRegions(form.client?.entry.country ?? '')

  function remove(client: Client): void {
    const invoices = clients?.find((one) => one.client.id === client.id)?.invoices ?? 0
    run(async () => {
      const undo = await deleteClient(client.id)
      notify({
        text: invoices === 0 ? t('optionsClientDeleted', client.name) : tn('optionsClientAndInvoicesDeleted', invoices, client.name),
        undo: () => run(undo),
      })
    })
  }

  return (
    <>
      <ClientsView
        clients={clients}
        search={search}
        selectedId={form.client?.base.id ?? null}
        onSearch={setSearch}
        onAdd={() => go({ tab: 'clients', item: 'new' })}
        onEdit={(client) => go({ tab: 'clients', item: client.id })}
        onHistory={(client) => go({ tab: 'clients', item: client.id, view: 'history' })}
        onDelete={remove}
      />
      {form.client && (
        <ClientForm
          key={form.client.base.id}
          entry={form.client.entry}
          isNew={form.client.isNew}
          troubles={form.troubles}
          languages={languageChoices}
          schedules={page.settings.schedules}
          regions={regions}
          onChange={form.change}
          onSave={form.save}
          onClose={() => go({ tab: 'clients', item: null })}
        />
      )}
      {route.view && route.item !== null && (
        <HistoryView page={page} of={{ clientId: route.item }} onClose={() => go({ tab: 'clients', item: null })} />
      )}
    </>
  )
}
