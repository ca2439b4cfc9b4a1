import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import alert from 'lucide-static/icons/circle-alert.svg?raw'
import { Icon } from './icon.tsx'

/** What ties a control to its label, hint and error: spread it on the input, select or textarea. */
export interface ControlProps {
  readonly id: string
  readonly class: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  readonly label: string
  /** A soft word after the label, such as "optional"; not part of the name. */
  readonly aside?: string | undefined
  readonly hint?: string | undefined
  /** What is wrong and what would be right; empty or unset is fine. */
  readonly error?: string | undefined
  readonly children: (control: ControlProps) => ComponentChildren
}

/** A label, a control, and what is to be said about it, beside it. */
export function Field({ label, aside, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <span>
        <label class="field-label" for={id}>
          {label}
        </label>
        {aside && <span class="field-optional"> {aside}</span>}
      </span>
      {children({ id, class: 'control', 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="field-error" id={`${id}-error`}>
          <Icon svg={alert} isSmall />
          {error}
        </span>
      )}
    </div>
  )
}
