import { useText } from './text.tsx'

interface MailEditorProps {
  readonly subject: string
  readonly text: string
  readonly language: string
  readonly onChange: (edited: { readonly subject: string; readonly text: string }) => void
}

/** The mail as plain text, to be changed for this once. */
export function MailEditor({ subject, text, language, onChange }: MailEditorProps) {
  const { t } = useText()
  return (
    <div class="mail-editor" lang={language}>
      <input
        class="control"
        aria-label={t('panelSubject')}
        value={subject}
        onInput={(event) => onChange({ subject: event.currentTarget.value, text })}
      />
      <textarea
        class="control"
        aria-label={t('panelMessage')}
        value={text}
        onInput={(event) => onChange({ subject, text: event.currentTarget.value })}
      />
    </div>
  )
}
