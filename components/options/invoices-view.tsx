import download from 'lucide-static/icons/download.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import receipt from 'lucide-static/icons/receipt-text.svg?raw'
import searchX from 'lucide-static/icons/search-x.svg?raw'
import sparkle from 'lucide-static/icons/circle-check.svg?raw'
import upload from 'lucide-static/icons/upload.svg?raw'
import type { ComponentChildren } from 'preact'
import { formatMoney } from '../../lib/domain/money.ts'
import { Button } from '../button.tsx'
import { type ScreenText, useText } from '../text.tsx'
import { EmptyState } from './empty-state.tsx'
import { FilterChips } from './filter-chips.tsx'
import { PageHead } from './page-head.tsx'
import { SearchBox } from './search-box.tsx'

export const invoiceFilters = ['open', 'overdue', 'on-hold', 'paid', 'all'] as const

export type InvoiceFilter = (typeof invoiceFilters)[number]

const filterKeys = {
  open: 'optionsFilterOpen',
  overdue: 'optionsFilterOverdue',
  'on-hold': 'optionsFilterOnHold',
  paid: 'optionsFilterPaid',
  all: 'optionsFilterAll',
} as const satisfies Record<InvoiceFilter, string>

/** What is owed in one currency. */
export interface CurrencyTotal {
  readonly currency: string
  readonly openMinor: number
  readonly overdueMinor: number
  readonly clients: number
}

interface InvoicesViewProps {
  readonly totals: readonly CurrencyTotal[]
  /** There is no invoice at all, whatever the filter. */
  readonly hasNone: boolean
  /** What filter and search leave; null while unknown. */
  readonly shownCount: number | null
  readonly filter: InvoiceFilter
  readonly search: string
  readonly onFilter: (filter: InvoiceFilter) => void
  readonly onSearch: (search: string) => void
  readonly onAdd: () => void
  readonly onImport: () => void
  readonly onExport: () => void
  /** What only the freelancer can answer, before anything else. */
  readonly questions: ComponentChildren
  /** The three-step start, while it is not done. */
  readonly start: ComponentChildren
  /** The table. */
  readonly children: ComponentChildren
}

/** The list of invoices with all around it: totals, filters, search, and what to do when it is empty. */
export function InvoicesView(props: InvoicesViewProps) {
  const text = useText()
  const { t } = text
  const isEmpty = props.hasNone
  // The start says what belongs here and which step is next; one obvious button on a screen is enough.
  const isBlank = isEmpty && !props.start
  const addAndImport = (
    <>
      <Button kind={props.start ? 'plain' : 'primary'} icon={plus} onClick={props.onAdd}>
        {t('optionsAddInvoice')}
      </Button>
      <Button icon={upload} onClick={props.onImport}>
        {t('optionsImport')}
      </Button>
    </>
  )
  return (
    <>
      <PageHead title={t('optionsTabInvoices')} lines={props.totals.map((total) => totalLine(total, text))}>
        {!isBlank && addAndImport}
        <Button icon={download} onClick={props.onExport}>
          {t('optionsExportBackup')}
        </Button>
      </PageHead>
      {props.questions}
      {props.start}
      {isBlank && (
        <EmptyState icon={receipt} title={t('optionsNoInvoicesTitle')} text={t('optionsNoInvoicesText')}>
          {addAndImport}
        </EmptyState>
      )}
      {!isEmpty && (
        <>
          <div class="list-tools">
            <FilterChips
              label={t('optionsFilters')}
              filters={invoiceFilters.map((id) => ({ id, label: t(filterKeys[id]) }))}
              selected={props.filter}
              onSelect={props.onFilter}
            />
            <SearchBox label={t('optionsSearchInvoices')} value={props.search} onInput={props.onSearch} />
          </div>
          {props.shownCount === 0 ? <NothingShown {...props} /> : props.children}
        </>
      )}
    </>
  )
}

function NothingShown({ search, filter, onSearch, onFilter }: InvoicesViewProps) {
  const { t } = useText()
  if (search !== '') {
    return (
      <EmptyState icon={searchX} title={t('optionsNoHitsTitle', search)} text={t('optionsNoHitsText')}>
        <Button onClick={() => onSearch('')}>{t('optionsClearSearch')}</Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={sparkle} title={t(emptyFilterKeys[filter])} text={t('optionsNothingHere')}>
      {filter !== 'all' && <Button onClick={() => onFilter('all')}>{t('optionsShowAll')}</Button>}
    </EmptyState>
  )
}

const emptyFilterKeys = {
  open: 'optionsNothingOpen',
  overdue: 'optionsNothingOverdue',
  'on-hold': 'optionsNothingOnHold',
  paid: 'optionsNothingPaid',
  all: 'optionsNoInvoicesTitle',
} as const satisfies Record<InvoiceFilter, string>

/** "3 clients, €4,850.00 open, €1,200.00 overdue". */
function totalLine({ currency, openMinor, overdueMinor, clients }: CurrencyTotal, { tn, locale }: ScreenText): string {
  const open = formatMoney({ minor: openMinor, currency }, locale)
  if (overdueMinor === 0) return tn('optionsTotalNothingOverdue', clients, open)
  return tn('optionsTotal', clients, open, formatMoney({ minor: overdueMinor, currency }, locale))
}
