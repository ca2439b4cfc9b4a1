import plus from 'lucide-static/icons/plus.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import { formatIban } from '../../lib/domain/iban.ts'
import type { BankAccount } from '../../lib/domain/settings.ts'
import { Button, IconButton } from '../button.tsx'
import { useText } from '../text.tsx'
import { CurrencyField } from './currency-field.tsx'
import { type DetailsEntry, type DetailsField, emptyAccount } from './details-entry.ts'
import { PageHead } from './page-head.tsx'
import { SaveBar } from './save-bar.tsx'
import { SelectField, TextArea, TextField } from './text-field.tsx'
import { type Trouble, troubleAt } from './trouble.ts'

interface DetailsViewProps {
  readonly entry: DetailsEntry
  readonly language: string
  readonly languages: readonly { readonly value: string; readonly label: string }[]
  readonly isChanged: boolean
  readonly troubles: readonly Trouble<DetailsField>[]
  readonly onChange: (change: Partial<DetailsEntry>) => void
  readonly onLanguage: (language: string) => void
  readonly onSave: () => void
  readonly onReset: () => void
}

/** Who the mails come from and where to pay, and how that will look at the end of a mail. */
export function DetailsView(props: DetailsViewProps) {
  const { entry, language, languages, isChanged, troubles, onChange, onLanguage, onSave, onReset } = props
  const { t } = useText()
  const at = (name: DetailsField) => troubleAt(troubles, name)

  function changeAccount(index: number, change: Partial<BankAccount>): void {
    onChange({ bankAccounts: entry.bankAccounts.map((account, one) => (one === index ? { ...account, ...change } : account)) })
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <PageHead title={t('optionsTabDetails')} lines={[t('optionsDetailsText')]} />
      <div class="split">
        <div class="sections">
          <fieldset class="card form">
            <legend>{t('optionsAboutYou')}</legend>
            <div class="form-pair">
              <TextField label={t('optionsMyName')} autoComplete="name" value={entry.name} onInput={(name) => onChange({ name })} />
              <TextField
                label={t('optionsMyBusiness')}
                aside={t('commonOptional')}
                autoComplete="organization"
                value={entry.business}
                onInput={(business) => onChange({ business })}
              />
            </div>
            <div class="form-pair">
              <TextField
                label={t('optionsMyEmail')}
                inputMode="email"
                autoComplete="email"
                value={entry.email}
                trouble={at('email')}
                onInput={(email) => onChange({ email })}
              />
              <TextField
                label={t('optionsMyPhone')}
                aside={t('commonOptional')}
                inputMode="tel"
                autoComplete="tel"
                value={entry.phone}
                onInput={(phone) => onChange({ phone })}
              />
            </div>
            <SelectField label={t('optionsMyLanguage')} value={language} options={languages} onSelect={onLanguage} />
          </fieldset>
          <fieldset class="card form">
            <legend>{t('optionsGettingPaid')}</legend>
            <TextField
              label={t('optionsMyPaymentLink')}
              aside={t('commonOptional')}
              hint={t('optionsMyPaymentLinkHint')}
              inputMode="url"
              placeholder="https://"
              value={entry.paymentLink}
              trouble={at('paymentLink')}
              onInput={(paymentLink) => onChange({ paymentLink })}
            />
            {entry.bankAccounts.map((account, index) => (
              <Account
                // Accounts have no id; the list only ever changes at one place at a time.
                key={index}
                account={account}
                currencyTrouble={at(`currency.${index}`)}
                ibanTrouble={at(`iban.${index}`)}
                onChange={(change) => changeAccount(index, change)}
                onRemove={() => onChange({ bankAccounts: entry.bankAccounts.filter((_, one) => one !== index) })}
              />
            ))}
            <div>
              <Button
                icon={plus}
                onClick={() => onChange({ bankAccounts: [...entry.bankAccounts, { ...emptyAccount, holder: entry.name }] })}
              >
                {t('optionsAddAccount')}
              </Button>
            </div>
          </fieldset>
        </div>
        <Signature entry={entry} />
      </div>
      <SaveBar isChanged={isChanged} saveLabel={t('optionsSaveDetails')} onReset={onReset} />
    </form>
  )
}

interface AccountProps {
  readonly account: BankAccount
  readonly currencyTrouble: Trouble | undefined
  readonly ibanTrouble: Trouble | undefined
  readonly onChange: (change: Partial<BankAccount>) => void
  readonly onRemove: () => void
}

function Account({ account, currencyTrouble, ibanTrouble, onChange, onRemove }: AccountProps) {
  const { t } = useText()
  const title = account.currency === '' ? t('optionsNewAccount') : t('optionsAccountFor', account.currency)
  return (
    <div class="account form" role="group" aria-label={title}>
      <div class="account-head">
        <h2>{title}</h2>
        <IconButton icon={trash} label={t('optionsRemoveAccount')} onClick={onRemove} />
      </div>
      <div class="form-pair">
        <CurrencyField
          label={t('optionsCurrency')}
          value={account.currency}
          trouble={currencyTrouble}
          onInput={(currency) => onChange({ currency })}
        />
        <TextField label={t('optionsHolder')} value={account.holder} onInput={(holder) => onChange({ holder })} />
      </div>
      <div class="form-pair form-iban">
        <TextField label={t('optionsIban')} value={account.iban} trouble={ibanTrouble} onInput={(iban) => onChange({ iban })} />
        <TextField label={t('optionsBic')} aside={t('commonOptional')} value={account.bic} onInput={(bic) => onChange({ bic })} />
      </div>
      <TextArea
        label={t('optionsAccountDetails')}
        aside={t('commonOptional')}
        hint={t('optionsAccountDetailsHint')}
        rows={2}
        value={account.details}
        onInput={(details) => onChange({ details })}
      />
    </div>
  )
}

function Signature({ entry }: { readonly entry: DetailsEntry }) {
  const { t } = useText()
  const lines = [entry.business, entry.phone, entry.email].filter((line) => line.trim() !== '')
  return (
    <section class="card aside-card" aria-label={t('optionsSignature')}>
      <h2>{t('optionsSignature')}</h2>
      <p class="soft">{t('optionsSignatureText')}</p>
      <div class="paper">
        {entry.paymentLink !== '' && <p>{entry.paymentLink}</p>}
        {entry.bankAccounts.map((account, index) => (
          <p key={index}>
            {accountLines(account).map((line) => (
              <span key={line} class="paper-line">
                {line}
              </span>
            ))}
          </p>
        ))}
        <p class={entry.name === '' ? 'soft' : undefined}>
          <span class="paper-line">{entry.name || t('optionsMyName')}</span>
          {lines.map((line) => (
            <span key={line} class="paper-line">
              {line}
            </span>
          ))}
        </p>
      </div>
    </section>
  )
}

function accountLines({ holder, iban, bic, details }: BankAccount): string[] {
  const lines = [holder, iban && `IBAN ${formatIban(iban)}`, bic && `BIC ${bic}`, ...details.split('\n')]
  return lines.filter((line) => line.trim() !== '')
}
