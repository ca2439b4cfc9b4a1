import type { Tone } from '../lib/domain/schedule.ts'
import { mailLanguages } from '../lib/mail/mail-languages.ts'
import type { Situation, Template } from '../lib/mail/template.ts'
import { useText } from './text.tsx'

const toneKeys = { soft: 'commonToneSoft', neutral: 'commonToneNeutral', firm: 'commonToneFirm' } as const satisfies Record<Tone, string>

interface MailControlsProps {
  readonly templates: readonly Template[]
  readonly template: Template | null
  /** What the suggested mail is for. */
  readonly suggestedFor: Situation | null
  readonly tones: readonly Tone[]
  readonly language: string
  readonly onTemplate: (id: string) => void
  readonly onTone: (tone: Tone) => void
  readonly onLanguage: (language: string) => void
}

/** Which mail: template, tone and language. */
export function MailControls(props: MailControlsProps) {
  const { templates, template, suggestedFor, tones, language, onTemplate, onTone, onLanguage } = props
  const { t } = useText()
  const suggested = templates.find(({ situation }) => situation === suggestedFor)
  const others = templates.filter((other) => other !== suggested)
  return (
    <div class="mail-controls">
      <select
        class="control"
        aria-label={t('panelTemplate')}
        value={template?.id ?? ''}
        onChange={(event) => onTemplate(event.currentTarget.value)}
      >
        {suggested && (
          <optgroup label={t('panelSuggested')}>
            <option value={suggested.id}>{suggested.title}</option>
          </optgroup>
        )}
        <optgroup label={t('panelOtherTemplates')}>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
      {tones.length > 1 && template && (
        <select
          class="control"
          aria-label={t('panelTone')}
          value={template.tone}
          onChange={(event) => onTone(event.currentTarget.value as Tone)} // the options below are the tones
        >
          {tones.map((tone) => (
            <option key={tone} value={tone}>
              {t(toneKeys[tone])}
            </option>
          ))}
        </select>
      )}
      <select class="control" aria-label={t('panelLanguage')} value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
        {mailLanguages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
