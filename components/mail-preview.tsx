import { MailHtml } from './mail-html.tsx'
import { useText } from './text.tsx'

interface MailPreviewProps {
  readonly subject: string
  readonly html: string
  readonly language: string
  /** True while a newer mail is on its way. */
  readonly isBusy?: boolean
}

/** The mail as the client will read it. */
export function MailPreview({ subject, html, language, isBusy = false }: MailPreviewProps) {
  const { t } = useText()
  return (
    <section class="preview" aria-label={t('commonPreview')} aria-busy={isBusy} tabIndex={0}>
      {html === '' && !isBusy && <p class="soft">{t('panelChooseOne')}</p>}
      <div lang={language} dir="auto">
        <p class="preview-subject">{subject}</p>
        <div class="preview-body">
          <MailHtml html={html} />
        </div>
      </div>
    </section>
  )
}
