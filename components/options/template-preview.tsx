import type { ComponentChildren } from 'preact'
import type { Mail } from '../../lib/mail/mail.ts'
import { MailPreview } from '../mail-preview.tsx'
import { problemText } from '../problem-text.ts'
import { useText } from '../text.tsx'
import { Segments } from './segments.tsx'
import { TemplateChanges } from './template-changes.tsx'
import type { TemplateEntry } from './template-editor.tsx'
import { SelectField } from './text-field.tsx'
import './template-preview.css'

export type PreviewMode = 'rich' | 'plain' | 'changes'

/** What a version can be compared with, and as what it is named. */
export interface Comparison {
  readonly label: string
  readonly before: TemplateEntry
  readonly after: TemplateEntry
}

interface TemplatePreviewProps {
  readonly mail: Mail | null
  /** The template itself has problems, which the editor tells. */
  readonly isBroken: boolean
  readonly mode: PreviewMode
  /** Null where there is nothing to compare with. */
  readonly comparison: Comparison | null
  /** The sample and the invoices the preview can be made with. */
  readonly examples: readonly { readonly value: string; readonly label: string }[]
  readonly example: string
  readonly onMode: (mode: PreviewMode) => void
  readonly onExample: (example: string) => void
  /** The checker's list. */
  readonly children: ComponentChildren
}

const modeKeys = { rich: 'optionsPreviewRich', plain: 'optionsPreviewPlain', changes: 'optionsPreviewChanges' } as const

/** The mail as the client will read it, formatted and as plain text, and what is to be said about it. */
export function TemplatePreview({
  mail,
  isBroken,
  mode,
  comparison,
  examples,
  example,
  onMode,
  onExample,
  children,
}: TemplatePreviewProps) {
  const { t } = useText()
  const modes: readonly PreviewMode[] = comparison ? ['rich', 'plain', 'changes'] : ['rich', 'plain']
  const shown = modes.includes(mode) ? mode : 'rich'
  return (
    <div class="template-preview">
      <SelectField label={t('optionsPreviewWith')} value={example} options={examples} onSelect={onExample} />
      <Segments
        label={t('optionsPreviewAs')}
        selected={shown}
        options={modes.map((id) => ({ id, label: t(modeKeys[id]) }))}
        onSelect={onMode}
      />
      {shown === 'changes' && comparison && <TemplateChanges {...comparison} />}
      {shown !== 'changes' && mail && <Shown mail={mail} isBroken={isBroken} isPlain={shown === 'plain'} />}
      {children}
    </div>
  )
}

function Shown({ mail, isBroken, isPlain }: { readonly mail: Mail; readonly isBroken: boolean; readonly isPlain: boolean }) {
  const text = useText()
  if (isBroken) return <p class="preview soft">{text.t('optionsNoPreview')}</p>
  if (mail.problems.length > 0) {
    return (
      <div class="preview">
        <p class="soft">{text.t('optionsHolePreview')}</p>
        <ul class="problem-list">
          {mail.problems.map((problem, index) => (
            <li key={index}>{problemText(problem, text)}</li>
          ))}
        </ul>
      </div>
    )
  }
  if (!isPlain) return <MailPreview subject={mail.subject} html={mail.html} language={mail.language} />
  return (
    <section class="preview" aria-label={text.t('commonPreview')} tabIndex={0}>
      <div lang={mail.language} dir="auto">
        <p class="preview-subject">{mail.subject}</p>
        <pre class="preview-plain">{mail.text}</pre>
      </div>
    </section>
  )
}
