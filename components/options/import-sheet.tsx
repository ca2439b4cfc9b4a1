import check from 'lucide-static/icons/circle-check.svg?raw'
import { useId } from 'preact/hooks'
import type { Day } from '../../lib/domain/day.ts'
import { formatMoney, type Money } from '../../lib/domain/money.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import { Button } from '../button.tsx'
import { Callout } from '../callout.tsx'
import { dayText } from '../day-text.ts'
import { Icon } from '../icon.tsx'
import { problemText } from '../problem-text.ts'
import { SideSheet } from '../side-sheet.tsx'
import { useText } from '../text.tsx'
import { TextArea } from './text-field.tsx'

/** What a file or a pasted text holds, before anything is written. */
export interface ImportPreview {
  /** The file's name; empty for pasted text. */
  readonly source: string
  readonly clients: number
  readonly invoices: readonly PreviewInvoice[]
  readonly reminders: number
  readonly templates: number
  /** With problems nothing can be imported. */
  readonly problems: readonly Problem[]
}

export interface PreviewInvoice {
  readonly number: string
  readonly clientName: string
  readonly total: Money
  readonly dueOn: Day
}

interface ImportSheetProps {
  readonly today: Day
  /** What the file input offers, such as `.json`. */
  readonly accept: string
  readonly pasted: string
  readonly preview: ImportPreview | null
  readonly isBusy: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onPaste: (text: string) => void
  readonly onImport: () => void
  readonly onClose: () => void
}

/** Takes a file or pasted text, shows what it holds and what is wrong with it, and writes all or nothing on one click. */
export function ImportSheet({ today, accept, pasted, preview, isBusy, onFiles, onPaste, onImport, onClose }: ImportSheetProps) {
  const { t, tn } = useText()
  const fileId = useId()
  const canImport = preview !== null && preview.problems.length === 0 && !isBusy
  return (
    <SideSheet
      title={t('optionsImportTitle')}
      onClose={onClose}
      actions={
        <>
          {preview && (
            <Button kind="primary" disabled={!canImport} onClick={onImport}>
              {tn('optionsImportInvoices', preview.invoices.length)}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {t('commonCancel')}
          </Button>
        </>
      }
    >
      <div class="form">
        <p class="soft">{t('optionsImportText')}</p>
        <div class="field">
          <label class="field-label" for={fileId}>
            {t('optionsImportFile')}
          </label>
          <input
            id={fileId}
            class="control file-control"
            type="file"
            accept={accept}
            onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
          />
        </div>
        <TextArea label={t('optionsImportPaste')} rows={3} value={pasted} onInput={onPaste} />
        <div role="status">{preview && <Preview preview={preview} today={today} />}</div>
      </div>
    </SideSheet>
  )
}

/** How many invoices and problems the preview spells out. */
const shownInvoices = 8
const shownProblems = 12

function Preview({ preview, today }: { readonly preview: ImportPreview; readonly today: Day }) {
  const text = useText()
  const { t, tn, locale } = text
  if (preview.problems.length > 0) {
    return (
      <Callout kind="problem">
        <p>{tn('optionsImportProblems', preview.problems.length)}</p>
        <ul class="problem-list">
          {preview.problems.slice(0, shownProblems).map((problem, index) => (
            <li key={index}>
              {problem.at && <code>{problem.at}</code>} {problemText(problem, text)}
            </li>
          ))}
        </ul>
        {preview.problems.length > shownProblems && <p>{t('optionsImportMore', preview.problems.length - shownProblems)}</p>}
      </Callout>
    )
  }
  const rest = preview.invoices.length - shownInvoices
  return (
    <section class="import-preview" aria-label={t('optionsImportPreview')}>
      <p class="import-sum">
        <Icon svg={check} isSmall />
        {[
          tn('optionsImportClients', preview.clients),
          tn('optionsImportInvoiceCount', preview.invoices.length),
          preview.reminders > 0 && tn('optionsImportReminders', preview.reminders),
          preview.templates > 0 && tn('optionsImportTemplates', preview.templates),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <ul class="import-list">
        {preview.invoices.slice(0, shownInvoices).map((invoice, index) => (
          <li key={index}>
            <span class="clip">
              <strong>{invoice.number}</strong> {invoice.clientName}
            </span>
            <span class="amount">{formatMoney(invoice.total, locale)}</span>
            <span class="soft small import-due">{t('optionsImportDue', dayText(invoice.dueOn, today, text))}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="soft small">{t('optionsImportMore', rest)}</p>}
      <p class="soft small">{t('optionsImportSafe')}</p>
    </section>
  )
}
