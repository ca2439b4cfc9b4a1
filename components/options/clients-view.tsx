import history from 'lucide-static/icons/history.svg?raw'
import more from 'lucide-static/icons/ellipsis-vertical.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import people from 'lucide-static/icons/users.svg?raw'
import type { ComponentChildren } from 'preact'
import type { Client } from '../../lib/domain/client.ts'
import { formatMoney, type Money } from '../../lib/domain/money.ts'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'
import { useText } from '../text.tsx'
import { VirtualRows } from '../virtual-rows.tsx'
import { EmptyState } from './empty-state.tsx'
import { PageHead } from './page-head.tsx'
import { SearchBox } from './search-box.tsx'

/** A client with what they owe. */
export interface ClientSummary {
  readonly client: Client
  readonly open: readonly Money[]
  readonly invoices: number
}

interface ClientsViewProps {
  /** Null while they are being read. */
  readonly clients: readonly ClientSummary[] | null
  readonly search: string
  readonly selectedId: string | null
  readonly onSearch: (search: string) => void
  readonly onAdd: () => void
  readonly onEdit: (client: Client) => void
  readonly onHistory: (client: Client) => void
  readonly onDelete: (client: Client) => void
}

export function ClientsView({ clients, search, selectedId, onSearch, onAdd, onEdit, onHistory, onDelete }: ClientsViewProps) {
  const { t, tn } = useText()
  const isEmpty = clients?.length === 0 && search === ''
  const add = (
    <Button kind="primary" icon={plus} onClick={onAdd}>
      {t('optionsAddClient')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('optionsTabClients')} lines={clients && !isEmpty ? [tn('optionsClientCount', clients.length)] : []}>
        {!isEmpty && add}
      </PageHead>
      {isEmpty ? (
        <EmptyState icon={people} title={t('optionsNoClientsTitle')} text={t('optionsNoClientsText')}>
          {add}
        </EmptyState>
      ) : (
        <div class="list-tools">
          <SearchBox label={t('optionsSearchClients')} value={search} onInput={onSearch} />
        </div>
      )}
      {clients?.length === 0 && search !== '' && (
        <EmptyState icon={people} title={t('optionsNoHitsTitle', search)} text={t('optionsNoHitsText')}>
          <Button onClick={() => onSearch('')}>{t('optionsClearSearch')}</Button>
        </EmptyState>
      )}
      {clients && clients.length > 0 && (
        <ClientTable>
          <VirtualRows
            count={clients.length}
            estimate={56}
            columns={5}
            onRange={noRange}
            renderRow={(index) => {
              const summary = clients[index]
              if (!summary) return undefined
              const isSelected = summary.client.id === selectedId
              return <Row summary={summary} isSelected={isSelected} onEdit={onEdit} onHistory={onHistory} onDelete={onDelete} />
            }}
          />
        </ClientTable>
      )}
    </>
  )
}

// All clients are at hand: nothing to fetch when the window moves.
function noRange(): void {}

function ClientTable({ children }: { readonly children: ComponentChildren }) {
  const { t } = useText()
  return (
    <table class="ledger client-table" role="table" aria-label={t('optionsTabClients')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t('optionsColumnClient')}</th>
          <th role="columnheader">{t('optionsColumnContact')}</th>
          <th role="columnheader">{t('optionsColumnEmail')}</th>
          <th role="columnheader" class="amount">
            {t('optionsColumnBalance')}
          </th>
          <th role="columnheader">
            <span class="visually-hidden">{t('optionsColumnMore')}</span>
          </th>
        </tr>
      </thead>
      {children}
    </table>
  )
}

interface RowProps {
  readonly summary: ClientSummary
  readonly isSelected: boolean
  readonly onEdit: (client: Client) => void
  readonly onHistory: (client: Client) => void
  readonly onDelete: (client: Client) => void
}

function Row({ summary: { client, open }, isSelected, onEdit, onHistory, onDelete }: RowProps) {
  const { t, locale } = useText()
  return (
    <tr role="row" class={isSelected ? 'is-selected' : undefined}>
      <td role="cell" class="cell-client">
        <button type="button" class="button-link clip" title={client.name} onClick={() => onEdit(client)}>
          {client.name}
        </button>
        {client.doNotChase && <span class="soft small clip">{t('optionsNotChased')}</span>}
      </td>
      <td role="cell" class="cell-contact">
        <span class="clip" title={client.contactName}>
          {client.contactName}
        </span>
      </td>
      <td role="cell" class="cell-email">
        <span class="clip" title={client.email}>
          {client.email}
        </span>
      </td>
      <td role="cell" class="cell-balance amount">
        {open.length === 0 ? (
          <span class="soft">{t('optionsNothingOwed')}</span>
        ) : (
          open.slice(0, 2).map((money) => <div key={money.currency}>{formatMoney(money, locale)}</div>)
        )}
        {open.length > 2 && <div class="soft small">{t('optionsMoreCurrencies', open.length - 2)}</div>}
      </td>
      <td role="cell" class="cell-menu">
        <Menu
          label={t('optionsMore')}
          icon={more}
          description={client.name}
          items={[
            { label: t('optionsEdit'), icon: pencil, onSelect: () => onEdit(client) },
            { label: t('historyOpen'), icon: history, onSelect: () => onHistory(client) },
            { label: t('optionsDelete'), icon: trash, isDanger: true, onSelect: () => onDelete(client) },
          ]}
        />
      </td>
    </tr>
  )
}
