import check from 'lucide-static/icons/circle-check.svg?raw'
import type { ComponentChildren } from 'preact'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { useText } from '../text.tsx'
import { TextField } from './text-field.tsx'

/** Who the freelancer is, as the first card asks it. */
export interface StartEntry {
  readonly name: string
  readonly business: string
}

interface StartCardsProps {
  readonly entry: StartEntry
  readonly nameTrouble: string | null
  readonly done: { readonly you: boolean; readonly invoice: boolean; readonly gmail: boolean }
  readonly onChange: (change: Partial<StartEntry>) => void
  readonly onSaveYou: () => void
  readonly onAddInvoice: () => void
  readonly onRestore: () => void
  readonly onOpenGmail: () => void
  readonly onSkip: () => void
}

/** The first run: three steps in a row, in any order, and a way past them. */
export function StartCards(props: StartCardsProps) {
  const { entry, nameTrouble, done, onChange } = props
  const { t } = useText()
  const isFinished = done.you && done.invoice && done.gmail
  return (
    <section class="start" aria-label={t('optionsStartTitle')}>
      <div class="start-head">
        <h2>{t('optionsStartTitle')}</h2>
        <Button kind="quiet" onClick={props.onSkip}>
          {isFinished ? t('optionsStartFinish') : t('optionsStartSkip')}
        </Button>
      </div>
      <ol class="start-cards">
        <StartCard number={1} title={t('optionsStartYou')} isDone={done.you}>
          <form
            class="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              props.onSaveYou()
            }}
          >
            <TextField
              label={t('optionsMyName')}
              autoComplete="name"
              value={entry.name}
              trouble={nameTrouble === null ? undefined : { at: 'name', message: nameTrouble }}
              onInput={(name) => onChange({ name })}
            />
            <TextField
              label={t('optionsMyBusiness')}
              aside={t('commonOptional')}
              autoComplete="organization"
              value={entry.business}
              onInput={(business) => onChange({ business })}
            />
            <div>
              <Button kind={done.you ? 'plain' : 'primary'} type="submit">
                {t('optionsStartSaveYou')}
              </Button>
            </div>
          </form>
        </StartCard>
        <StartCard number={2} title={t('optionsStartInvoice')} isDone={done.invoice}>
          <p class="soft">{t(done.invoice ? 'optionsStartInvoiceDone' : 'optionsStartInvoiceText')}</p>
          <div class="card-actions">
            <Button kind={done.you && !done.invoice ? 'primary' : 'plain'} onClick={props.onAddInvoice}>
              {t(done.invoice ? 'optionsStartAddAnother' : 'optionsStartAddInvoice')}
            </Button>
            {!done.invoice && (
              <Button kind="quiet" onClick={props.onRestore}>
                {t('optionsStartRestore')}
              </Button>
            )}
          </div>
        </StartCard>
        <StartCard number={3} title={t('optionsStartGmail')} isDone={done.gmail}>
          <p class="soft">{t('optionsStartGmailText')}</p>
          <div class="card-actions">
            <Button kind={done.you && done.invoice && !done.gmail ? 'primary' : 'plain'} onClick={props.onOpenGmail}>
              {t('optionsStartOpenGmail')}
            </Button>
          </div>
        </StartCard>
      </ol>
    </section>
  )
}

interface StartCardProps {
  readonly number: number
  readonly title: string
  readonly isDone: boolean
  readonly children: ComponentChildren
}

function StartCard({ number, title, isDone, children }: StartCardProps) {
  const { t } = useText()
  return (
    <li class={isDone ? 'card start-card is-done' : 'card start-card'}>
      <div class="start-card-head">
        {isDone ? (
          <Icon svg={check} />
        ) : (
          <span class="start-number" aria-hidden="true">
            {number}
          </span>
        )}
        <h3>{title}</h3>
        {isDone && <span class="visually-hidden">{t('optionsStartDone')}</span>}
      </div>
      {children}
    </li>
  )
}
