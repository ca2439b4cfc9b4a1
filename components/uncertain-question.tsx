import { useId } from 'preact/hooks'
import { Button } from './button.tsx'
import { useText } from './text.tsx'
import './uncertain-question.css'

interface UncertainQuestionProps {
  /** Invoice numbers, joined for reading. */
  readonly numbers: string
  readonly to: string
  /** When it was put into a mail: "8 days ago"; empty when unknown. */
  readonly when: string
  readonly onAnswer: (answer: 'sent' | 'not-sent') => void
  /** Asks again tomorrow; null where only yes or no is an answer. */
  readonly onPutOff: (() => void) | null
}

/** Nobody saw whether a mail went out: only the freelancer knows. */
export function UncertainQuestion({ numbers, to, when, onAnswer, onPutOff }: UncertainQuestionProps) {
  const { t } = useText()
  const id = useId()
  return (
    <section class="question" aria-labelledby={id}>
      <p id={id} class="question-text">
        {t('popupDidYouSend', numbers, to)}
      </p>
      {when && <p class="soft small">{t('popupInsertedOn', when)}</p>}
      <div class="question-actions">
        <Button kind="primary" onClick={() => onAnswer('sent')}>
          {t('popupSentYes')}
        </Button>
        <Button onClick={() => onAnswer('not-sent')}>{t('popupSentNo')}</Button>
        {onPutOff && (
          <Button kind="quiet" onClick={onPutOff}>
            {t('popupSentNotYet')}
          </Button>
        )}
      </div>
    </section>
  )
}
