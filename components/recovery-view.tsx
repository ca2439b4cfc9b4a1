import alert from 'lucide-static/icons/database-zap.svg?raw'
import type { ComponentChildren } from 'preact'
import type { Problem } from '../lib/domain/problem.ts'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'
import { problemText } from './problem-text.ts'
import { useText } from './text.tsx'
import './recovery-view.css'

/** The second copy in numbers. */
export interface RecoveryCopy {
  readonly exportedAt: string | null
  readonly clients: number
  readonly invoices: number
}

/** A page that cannot show the records says why. */
export type RecoveryKind = 'newer' | 'failed' | 'lost'

const texts = {
  newer: { title: 'recoveryTitle', text: 'recoveryNewer' },
  failed: { title: 'recoveryTitle', text: 'recoveryFailed' },
  lost: { title: 'recoveryTitleLost', text: 'recoveryLost' },
} as const satisfies Record<RecoveryKind, object>

/** The head of the page, alone where there is little room. */
export function RecoveryHead({ kind, children }: { readonly kind: RecoveryKind; readonly children?: ComponentChildren }) {
  const { t } = useText()
  return (
    <div class="recovery-head" role="alert">
      <span class="recovery-picture">
        <Icon svg={alert} />
      </span>
      <h1>{t(texts[kind].title)}</h1>
      <p class="soft">{t(texts[kind].text)}</p>
      {children}
    </div>
  )
}

interface RecoveryViewProps {
  readonly kind: RecoveryKind
  /** Null where there is no copy that can be read. */
  readonly copy: RecoveryCopy | null
  /** Rebuilding was asked for and waits for a second word. */
  readonly isAsking: boolean
  readonly isBusy: boolean
  readonly hasFailed: boolean
  /** What is wrong with the backup file. */
  readonly problems: readonly Problem[]
  readonly onTryAgain: () => void
  readonly onAsk: (isAsking: boolean) => void
  readonly onRebuild: () => void
  readonly onSaveCopy: () => void
  readonly onFile: (file: File) => void
  readonly onStartAfresh: () => void
}

/** What to do when the records do not open, from the smallest step to the largest. Never an empty list. */
export function RecoveryView(props: RecoveryViewProps) {
  const text = useText()
  const { t } = text
  const { kind, copy, isAsking, isBusy, hasFailed, problems } = props
  const isCopyFirst = kind === 'lost'
  return (
    <main class="recovery">
      <RecoveryHead kind={kind} />
      {hasFailed && (
        <Callout kind="problem">
          <p>{t('recoveryFailedAgain')}</p>
        </Callout>
      )}
      {!isCopyFirst && (
        <section class="card">
          <h2>{t(kind === 'newer' ? 'recoveryUpdate' : 'recoveryRestart')}</h2>
          <p class="soft">{t(kind === 'newer' ? 'recoveryUpdateText' : 'recoveryRestartText')}</p>
          <div class="card-actions">
            <Button kind={isAsking ? 'plain' : 'primary'} onClick={props.onTryAgain}>
              {t('recoveryTryAgain')}
            </Button>
          </div>
        </section>
      )}
      <section class="card">
        <h2>{t('recoveryCopy')}</h2>
        <p class="soft">{copy ? copyText(copy, text) : t('recoveryNoCopy')}</p>
        {copy && isAsking && <p>{t('recoveryRebuildAsk')}</p>}
        {copy && (
          <div class="card-actions">
            {isAsking ? (
              <>
                <Button kind="primary" disabled={isBusy} onClick={props.onRebuild}>
                  {t('recoveryRebuildNow')}
                </Button>
                <Button kind="quiet" onClick={() => props.onAsk(false)}>
                  {t('commonCancel')}
                </Button>
              </>
            ) : (
              <>
                <Button
                  kind={isCopyFirst ? 'primary' : 'plain'}
                  disabled={isBusy}
                  onClick={() => (isCopyFirst ? props.onRebuild() : props.onAsk(true))}
                >
                  {t('recoveryRebuild')}
                </Button>
                <Button kind="quiet" onClick={props.onSaveCopy}>
                  {t('recoverySaveCopy')}
                </Button>
              </>
            )}
          </div>
        )}
      </section>
      <section class="card">
        <h2>{t('recoveryImport')}</h2>
        <p class="soft">{t('recoveryImportText')}</p>
        <Field label={t('recoveryFile')} error={problems[0] && problemText(problems[0], text)}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json"
              disabled={isBusy}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? []
                if (file) props.onFile(file)
              }}
            />
          )}
        </Field>
      </section>
      {kind === 'lost' && (
        <section class="card">
          <h2>{t('recoveryAfresh')}</h2>
          <p class="soft">{t('recoveryAfreshText')}</p>
          <div class="card-actions">
            <Button onClick={props.onStartAfresh}>{t('recoveryAfresh')}</Button>
          </div>
        </section>
      )}
    </main>
  )
}

function copyText({ exportedAt, invoices, clients }: RecoveryCopy, { t, tn, locale }: ReturnType<typeof useText>): string {
  const when =
    exportedAt === null
      ? t('recoveryCopyUndated')
      : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(exportedAt))
  return t('recoveryCopyText', when, tn('recoveryCopyInvoices', invoices), tn('recoveryCopyClients', clients))
}
