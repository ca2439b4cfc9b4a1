import banknote from 'lucide-static/icons/receipt-text.svg?raw'
import calendar from 'lucide-static/icons/calendar-clock.svg?raw'
import database from 'lucide-static/icons/database.svg?raw'
import people from 'lucide-static/icons/users.svg?raw'
import person from 'lucide-static/icons/circle-user.svg?raw'
import pen from 'lucide-static/icons/file-pen-line.svg?raw'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { NoticeArea, useNotice } from '../../components/notice.tsx'
import { problemText } from '../../components/problem-text.ts'
import { TabList, TabPanel } from '../../components/tabs.tsx'
import { useText } from '../../components/text.tsx'
import { readSettings } from '../../lib/reminders/settings.ts'
import { StoreError } from '../../lib/store/store-error.ts'
import { ClientsTab } from './clients-tab.tsx'
import { DataTab } from './data-tab.tsx'
import { DetailsTab } from './details-tab.tsx'
import { downloadBackup } from './download-backup.ts'
import { readFormDrafts, storeFormDraft } from './form-drafts.ts'
import { ImportTab } from './import-tab.tsx'
import { InvoicesTab } from './invoices-tab.tsx'
import type { Drafts, Page } from './page.ts'
import { type TabId, tabs } from './route.ts'
import { ScheduleTab } from './schedule-tab.tsx'
import { LateTemplatesTab } from './late-templates-tab.tsx'
import { useLive } from './use-live.ts'
import { useMedia } from './use-media.ts'
import { useRoute } from './use-route.ts'
import { useToday } from './use-today.ts'

const looks = {
  invoices: { icon: banknote, key: 'optionsTabInvoices', Tab: InvoicesTab },
  clients: { icon: people, key: 'optionsTabClients', Tab: ClientsTab },
  templates: { icon: pen, key: 'optionsTabTemplates', Tab: LateTemplatesTab },
  schedule: { icon: calendar, key: 'optionsTabSchedule', Tab: ScheduleTab },
  details: { icon: person, key: 'optionsTabDetails', Tab: DetailsTab },
  data: { icon: database, key: 'optionsTabData', Tab: DataTab },
} as const satisfies Record<TabId, { icon: string; key: string; Tab: unknown }>

/** The options page: the tabs, what they share, and the one place for notices. */
export function App() {
  const text = useText()
  const { t } = text
  const { route, go } = useRoute()
  const { notice, show, hide } = useNotice()
  const today = useToday()
  const settings = useLive(readSettings, [])
  const isNarrow = useMedia('(width < 900px)')
  const [isImporting, setImporting] = useState(false)
  const [drafts, setDrafts] = useState<Drafts>(readFormDrafts)
  const keep = useCallback((change: Partial<Drafts>) => setDrafts((now) => ({ ...now, ...change })), [])

  useEffect(() => storeFormDraft('details', drafts.details ?? null), [drafts.details])
  useEffect(() => storeFormDraft('schedule', drafts.schedule ?? null), [drafts.schedule])

  const run = useCallback(
    (step: () => Promise<void>) => {
      step().catch((error: unknown) => {
        console.error('Politely could not do this:', error)
        show({ text: error instanceof StoreError ? problemText(error.problem, text) : t('optionsFailed') })
      })
    },
    [show, text],
  )

  if (settings === null) return null
  const page: Page = {
    today,
    settings,
    route,
    go,
    notify: show,
    run,
    drafts,
    keep,
    onImport: () => {
      go({ tab: route.tab, item: null })
      setImporting(true)
    },
    onExport: () => run(() => downloadBackup(today)),
  }
  const { Tab } = looks[route.tab]
  return (
    <div class="app">
      <header class="rail">
        <p class="brand">{t('optionsBrand')}</p>
        <TabList
          label={t('optionsTabs')}
          name="options"
          orientation={isNarrow ? 'horizontal' : 'vertical'}
          selected={route.tab}
          tabs={tabs.map((id) => ({ id, label: t(looks[id].key), icon: <Icon svg={looks[id].icon} /> }))}
          onSelect={(tab) => {
            setImporting(false)
            go({ tab, item: null })
          }}
        />
      </header>
      <main tabIndex={-1}>
        <TabPanel name="options" id={route.tab}>
          <Tab key={route.tab} page={page} />
        </TabPanel>
      </main>
      {isImporting && <ImportTab page={page} onClose={() => setImporting(false)} />}
      <NoticeArea notice={notice} onHide={hide} />
    </div>
  )
}
