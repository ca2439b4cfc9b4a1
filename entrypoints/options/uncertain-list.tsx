import { distanceText } from '../../components/day-text.ts'
import { useText } from '../../components/text.tsx'
import { UncertainQuestion } from '../../components/uncertain-question.tsx'
import { putOffDraft } from '../../lib/reminders/old-drafts.ts'
import { answerUncertain } from '../../lib/reminders/uncertain.ts'
import { uncertainQuestions, type Uncertain } from '../../lib/reminders/uncertain-questions.ts'
import type { Page } from './page.ts'
import { useLive } from './use-live.ts'

/** The mails of which only the freelancer knows whether they went out: nothing else is proposed for their invoices until that is answered. */
export function UncertainList({ page }: { readonly page: Page }) {
  const text = useText()
  const { t, locale } = text
  const { today, notify, run } = page
  const questions = useLive(uncertainQuestions, [today])

  function answer({ reminder }: Uncertain, said: 'sent' | 'not-sent'): void {
    run(async () => {
      const undo = await answerUncertain(reminder.id, said)
      notify({ text: t(said === 'sent' ? 'popupDoneSent' : 'popupDoneNotSent'), undo: () => run(undo) })
    })
  }

  function putOff({ reminder }: Uncertain): void {
    run(async () => {
      const undo = await putOffDraft(reminder.id)
      notify({ text: t('popupDonePutOff'), undo: () => run(undo) })
    })
  }

  if (!questions || questions.length === 0) return null
  return (
    <div class="questions">
      {questions.map((one) => (
        <UncertainQuestion
          key={one.reminder.id}
          numbers={new Intl.ListFormat(locale).format(one.numbers)}
          to={one.clientName}
          when={one.insertedOn ? distanceText(one.insertedOn, today, text) : ''}
          onAnswer={(said) => answer(one, said)}
          onPutOff={one.canWait ? () => putOff(one) : null}
        />
      ))}
    </div>
  )
}
