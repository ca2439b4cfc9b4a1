import { contactChannels, contactOutcomes, type ContactChannel, type ContactOutcome } from '../lib/domain/contact-note.ts'
import { channelKeys, outcomeKeys } from './contact-words.ts'
import { Field } from './field.tsx'
import { useText } from './text.tsx'

interface ContactFieldsProps {
  readonly channel: ContactChannel
  readonly outcome: ContactOutcome
  readonly onChange: (change: { readonly channel?: ContactChannel; readonly outcome?: ContactOutcome }) => void
}

/** How the freelancer got in touch, and what came of it. */
export function ContactFields({ channel, outcome, onChange }: ContactFieldsProps) {
  const { t } = useText()
  return (
    <>
      <Field label={t('historyChannel')}>
        {(control) => (
          <select
            {...control}
            name="channel"
            value={channel}
            onChange={(event) => onChange({ channel: oneOf(contactChannels, event.currentTarget.value) })}
          >
            {contactChannels.map((name) => (
              <option key={name} value={name}>
                {t(channelKeys[name])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('historyOutcome')}>
        {(control) => (
          <select
            {...control}
            name="outcome"
            value={outcome}
            onChange={(event) => onChange({ outcome: oneOf(contactOutcomes, event.currentTarget.value) })}
          >
            {contactOutcomes.map((name) => (
              <option key={name} value={name}>
                {t(outcomeKeys[name])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

function oneOf<T extends string>(known: readonly [T, ...T[]], value: string): T {
  return known.find((one) => one === value) ?? known[0]
}
