import ellipsis from 'lucide-static/icons/ellipsis.svg?raw'
import type { Formality } from '../../lib/domain/client.ts'
import type { Tone } from '../../lib/domain/schedule.ts'
import type { Template } from '../../lib/mail/template.ts'
import { Menu, type MenuItem } from '../menu.tsx'
import { useText } from '../text.tsx'
import { Segments } from './segments.tsx'

export const toneKeys = {
  soft: 'commonToneSoft',
  neutral: 'commonToneNeutral',
  firm: 'commonToneFirm',
} as const satisfies Record<Tone, string>

export const formalityKeys = {
  formal: 'optionsFormalityFormal',
  informal: 'optionsFormalityInformal',
} as const satisfies Record<Formality, string>

interface TemplateHeadProps {
  readonly title: string
  readonly template: Template
  readonly isOwn: boolean
  readonly isChanged: boolean
  /** The variants there are of this mail. */
  readonly tones: readonly Tone[]
  readonly formalities: readonly Formality[]
  readonly actions: readonly MenuItem[]
  readonly onTone: (tone: Tone) => void
  readonly onFormality: (formality: Formality) => void
}

/** Which mail is being written, in which variant, and what can be done with it as a whole. */
export function TemplateHead({ title, template, isOwn, isChanged, tones, formalities, actions, onTone, onFormality }: TemplateHeadProps) {
  const { t } = useText()
  const { tone, formality } = template
  return (
    <header class="template-head">
      <div class="template-title">
        <h2 lang={template.language}>{title}</h2>
        {isOwn && <span class="chip">{t('optionsMarkOwn')}</span>}
        {isChanged && <span class="chip">{t('optionsMarkChanged')}</span>}
        <span class="template-menu">
          <Menu label={t('optionsTemplateMore')} icon={ellipsis} description={title} items={actions} />
        </span>
      </div>
      <div class="template-variants">
        {tones.length > 1 ? (
          <Segments
            label={t('optionsTone')}
            selected={tone}
            options={tones.map((id) => ({ id, label: t(toneKeys[id]) }))}
            onSelect={onTone}
          />
        ) : (
          <span class="soft small">{t('optionsOneTone', t(toneKeys[tone]))}</span>
        )}
        {formality && formalities.length > 1 && (
          <Segments
            label={t('optionsFormality')}
            selected={formality}
            options={formalities.map((id) => ({ id, label: t(formalityKeys[id]) }))}
            onSelect={onFormality}
          />
        )}
        {formality && formalities.length === 1 && <span class="soft small">{t(formalityKeys[formality])}</span>}
      </div>
    </header>
  )
}
