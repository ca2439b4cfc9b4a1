import download from 'lucide-static/icons/download.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import upload from 'lucide-static/icons/upload.svg?raw'
import { Button } from '../button.tsx'
import { useText } from '../text.tsx'
import { PageHead } from './page-head.tsx'
import { TextField } from './text-field.tsx'

/** How much is stored. */
export interface StoredCounts {
  readonly clients: number
  readonly invoices: number
  readonly reminders: number
  readonly templates: number
}

interface DataViewProps {
  /** Null while it is being counted. */
  readonly counts: StoredCounts | null
  readonly confirmation: string
  readonly onConfirmation: (text: string) => void
  readonly onExport: () => void
  readonly onImport: () => void
  readonly onDeleteAll: () => void
}

/** Everything the extension knows, how to take it along, and how to be rid of it. */
export function DataView({ counts, confirmation, onConfirmation, onExport, onImport, onDeleteAll }: DataViewProps) {
  const { t, locale } = useText()
  const word = t('optionsDeleteWord')
  const isConfirmed = confirmation.trim().toLocaleLowerCase(locale) === word.toLocaleLowerCase(locale)
  const number = new Intl.NumberFormat(locale)
  const kinds = [
    ['optionsCountClients', counts?.clients],
    ['optionsCountInvoices', counts?.invoices],
    ['optionsCountReminders', counts?.reminders],
    ['optionsCountTemplates', counts?.templates],
  ] as const
  return (
    <>
      <PageHead title={t('optionsTabData')} lines={[t('optionsDataText')]} />
      <div class="sections">
        <section class="card">
          <h2>{t('optionsStored')}</h2>
          <dl class="counts">
            {kinds.map(([key, count]) => (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd>{count === undefined ? '…' : number.format(count)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="card">
          <h2>{t('optionsBackup')}</h2>
          <p class="soft">{t('optionsBackupText')}</p>
          <div class="card-actions">
            <Button kind="primary" icon={download} onClick={onExport}>
              {t('optionsExportBackup')}
            </Button>
            <Button icon={upload} onClick={onImport}>
              {t('optionsImport')}
            </Button>
          </div>
        </section>
        <section class="card">
          <h2>{t('optionsDeleteAllTitle')}</h2>
          <p class="soft">{t('optionsDeleteAllText')}</p>
          <form
            class="delete-all"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              if (isConfirmed) onDeleteAll()
            }}
          >
            <TextField label={t('optionsDeleteConfirm', word)} value={confirmation} onInput={onConfirmation} />
            <Button kind="danger" icon={trash} type="submit" disabled={!isConfirmed}>
              {t('optionsDeleteAll')}
            </Button>
          </form>
        </section>
      </div>
    </>
  )
}
