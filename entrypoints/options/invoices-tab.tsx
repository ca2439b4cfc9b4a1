import { useState } from 'preact/hooks'
import { ContactForm } from '../../components/options/contact-form.tsx'
import { HoldForm } from '../../components/options/hold-form.tsx'
import type { InvoiceActions } from '../../components/options/invoice-actions.ts'
import { InvoiceForm } from '../../components/options/invoice-form.tsx'
import { InvoiceTable } from '../../components/options/invoice-table.tsx'
import { type InvoiceFilter, InvoicesView } from '../../components/options/invoices-view.tsx'
import { PaymentForm } from '../../components/options/payment-form.tsx'
import { stageText } from '../../components/reason-sentence.ts'
import { useText } from '../../components/text.tsx'
import { releaseHold, restoreStage, takeUp, waiveStage, wake, writeOff } from '../../lib/reminders/change-invoice.ts'
import type { Undo } from '../../lib/reminders/changes.ts'
import { listClients } from '../../lib/reminders/clients.ts'
import { deleteInvoice } from '../../lib/reminders/delete-records.ts'
import { listInvoices, totals } from '../../lib/reminders/list-invoices.ts'
import { startWrite } from '../../lib/reminders/start-write.ts'
import { HistoryView } from './history-view.tsx'
import { languageChoices } from './languages.ts'
import type { Page } from './page.ts'
import { Start } from './start.tsx'
import { UncertainList } from './uncertain-list.tsx'
import { useInvoiceForm } from './use-invoice-form.ts'
import { useInvoicePages } from './use-invoice-pages.ts'
import { useInvoiceSheets } from './use-invoice-sheets.ts'
import { useLive } from './use-live.ts'

const mostSuggestions = 6

export function InvoicesTab({ page }: { readonly page: Page }) {
  const text = useText()
  const { t } = text
  const { today, route, go, notify, run } = page
  const [filter, setFilter] = useState<InvoiceFilter>('open')
  const [search, setSearch] = useState('')
  const list = useInvoicePages(filter, search)
  // The list comes first: what sums up or counts many invoices waits for it, and only counts when it must.
  const isListed = list.total !== null
  const sums = useLive(async () => (isListed ? await totals() : []), [today, isListed])
  const isBlank = list.total === 0
  const hasNone = useLive(async () => isBlank && (await listInvoices({ filter: 'all', limit: 1 })).total === 0, [isBlank])
  const invoice = useInvoiceForm(page)
  const sheets = useInvoiceSheets(page)
  const { payment, hold, contact } = sheets
  const typedClient = invoice.form?.entry.clientName ?? ''
  const clients = useLive(async () => (typedClient.trim() === '' ? [] : await listClients(typedClient)), [typedClient])

  /** Does it at once and offers to take it back. */
  function act(message: string, work: () => Promise<Undo>): void {
    run(async () => {
      const undo = await work()
      notify({ text: message, undo: () => run(undo) })
    })
  }

  const actions: InvoiceActions = {
    onEdit: (row) => sheets.open(() => go({ tab: 'invoices', item: row.invoice.id })),
    onWrite: (row) => run(() => startWrite([row.invoice.id])),
    onPayment: (row) => sheets.open(() => payment.open(row)),
    onPromise: (row) => sheets.open(() => hold.open(row, 'promised')),
    onDispute: (row) => sheets.open(() => hold.open(row, 'dispute')),
    onHold: (row) => sheets.open(() => hold.open(row, 'paused')),
    onContact: (row) => sheets.open(() => contact.open(row)),
    onHistory: (row) => sheets.open(() => go({ tab: 'invoices', item: row.invoice.id, view: 'history' })),
    onLeaveOut: ({ invoice: { id, number } }, stage) =>
      act(t('historyLeftOut', number, stageText(stage, text)), () => waiveStage(id, stage)),
    onRestore: ({ invoice: { id, number } }, stage) =>
      act(t('historyRestored', number, stageText(stage, text)), () => restoreStage(id, stage)),
    onTakeUp: (row) => act(t('historyTakenUpDone', row.invoice.number), () => takeUp(row.invoice.id)),
    onWake: (row) => act(t('optionsWoken', row.invoice.number), () => wake(row.invoice.id)),
    onRelease: (row) => act(t('optionsReleased', row.invoice.number), () => releaseHold(row.invoice.id)),
    onWriteOff: (row) => act(t('optionsWrittenOff', row.invoice.number), () => writeOff(row.invoice.id, today)),
    onDelete: (row) => act(t('optionsInvoiceDeleted', row.invoice.number), () => deleteInvoice(row.invoice.id)),
  }
  const onAdd = () => sheets.open(() => go({ tab: 'invoices', item: 'new' }))
  return (
    <>
      <InvoicesView
        totals={sums ?? []}
        hasNone={isBlank && hasNone === true}
        shownCount={list.total}
        filter={filter}
        search={search}
        onFilter={setFilter}
        onSearch={setSearch}
        onAdd={onAdd}
        onImport={page.onImport}
        onExport={page.onExport}
        questions={<UncertainList page={page} />}
        start={!page.settings.isStarted && <Start page={page} hasInvoice={isListed && !(isBlank && hasNone)} onAdd={onAdd} />}
      >
        {list.total !== null && (
          <InvoiceTable
            total={list.total}
            rowAt={list.rowAt}
            today={today}
            selectedId={invoice.form?.id ?? sheets.row?.invoice.id ?? (route.view ? route.item : null)}
            actions={actions}
            onRange={list.onRange}
          />
        )}
      </InvoicesView>
      {invoice.form && (
        <InvoiceForm
          key={invoice.form.id ?? 'new'}
          entry={invoice.form.entry}
          today={today}
          isNew={invoice.form.id === null}
          isSaving={invoice.form.isSaving}
          troubles={invoice.troubles}
          languages={languageChoices}
          clients={(clients ?? []).slice(0, mostSuggestions).map(({ client }) => client)}
          onChange={invoice.change}
          onLeave={invoice.leave}
          onSave={invoice.save}
          onClose={invoice.close}
        />
      )}
      {payment.payment && (
        <PaymentForm
          key={payment.payment.row.invoice.id}
          row={payment.payment.row}
          entry={payment.payment.entry}
          today={today}
          troubles={payment.troubles}
          onChange={payment.change}
          onRemove={payment.remove}
          onSave={payment.save}
          onClose={payment.close}
        />
      )}
      {hold.hold && (
        <HoldForm
          key={hold.hold.row.invoice.id}
          row={hold.hold.row}
          entry={hold.hold.entry}
          today={today}
          troubles={hold.troubles}
          onChange={hold.change}
          onSave={hold.save}
          onClose={hold.close}
        />
      )}
      {contact.contact && (
        <ContactForm
          key={contact.contact.row.invoice.id}
          row={contact.contact.row}
          entry={contact.contact.entry}
          today={today}
          troubles={contact.troubles}
          onChange={contact.change}
          onSave={contact.save}
          onClose={contact.close}
        />
      )}
      {route.view && route.item !== null && (
        <HistoryView page={page} of={{ invoiceId: route.item }} onClose={() => go({ tab: 'invoices', item: null })} />
      )}
    </>
  )
}
