import { useId, useState } from 'preact/hooks'
import check from 'lucide-static/icons/check.svg?raw'
import hint from 'lucide-static/icons/lightbulb.svg?raw'
import type { EtiquetteReport } from '../lib/mail/check-etiquette.ts'
import { Icon } from './icon.tsx'
import { useText } from './text.tsx'

/** In three words whether the mail is kind and complete; the hints behind a press. */
export function EtiquetteVerdict({ report }: { readonly report: EtiquetteReport }) {
  const { t, tn } = useText()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const broken = report.rules.filter(({ verdict }) => verdict === 'broken')
  if (broken.length === 0) {
    return (
      <span class="verdict verdict-good">
        <Icon svg={check} isSmall />
        {t('panelPolite')}
      </span>
    )
  }
  return (
    <div class="verdict verdict-hints">
      <button type="button" class="button-link" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
        <Icon svg={hint} isSmall />
        {tn('panelHints', broken.length)}
      </button>
      {/* Long enough to scroll, so the keyboard must get there. */}
      <ul id={listId} hidden={!isOpen} tabIndex={0} aria-label={tn('panelHints', broken.length)}>
        {broken.map(({ rule, hint: words }) => (
          <li key={rule}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
