import type { ComponentChildren } from 'preact'
import { Button } from '../button.tsx'
import { type ControlProps, Field } from '../field.tsx'
import type { Fix, Trouble } from './trouble.ts'

export interface TroubledFieldProps {
  readonly label: string
  readonly aside?: string | undefined
  readonly hint?: string | undefined
  readonly trouble?: Trouble | undefined
  /** A way out was chosen. */
  readonly onFix?: ((value: string) => void) | undefined
}

/** A field that, when something is wrong, offers the ways out as buttons. */
export function TroubledField({
  label,
  aside,
  hint,
  trouble,
  onFix,
  children,
}: TroubledFieldProps & { readonly children: (control: ControlProps) => ComponentChildren }) {
  return (
    <div class="troubled-field">
      <Field label={label} aside={aside} hint={hint} error={trouble?.message}>
        {children}
      </Field>
      {trouble?.fixes && onFix && <Fixes fixes={trouble.fixes} onFix={onFix} />}
    </div>
  )
}

function Fixes({ fixes, onFix }: { readonly fixes: readonly Fix[]; readonly onFix: (value: string) => void }) {
  return (
    <div class="fixes">
      {fixes.map((fix) => (
        <Button key={fix.value} onClick={() => onFix(fix.value)}>
          {fix.label}
        </Button>
      ))}
    </div>
  )
}

interface TextFieldProps extends TroubledFieldProps {
  readonly value: string
  /** Chooses the keyboard of a touch screen, nothing else. */
  readonly inputMode?: 'decimal' | 'numeric' | 'email' | 'tel' | 'url'
  readonly placeholder?: string
  readonly autoComplete?: string
  readonly isAmount?: boolean
  readonly isFirst?: boolean
  readonly onInput: (value: string) => void
  readonly onLeave?: () => void
}

/** One line of text. The browser's own checks stay off: what is wrong is said beside the field, in our words. */
export function TextField({ value, inputMode, placeholder, autoComplete, isAmount, isFirst, onInput, onLeave, ...field }: TextFieldProps) {
  return (
    <TroubledField {...field} onFix={field.onFix ?? onInput}>
      {(control) => (
        <input
          {...control}
          class={isAmount ? `${control.class} amount` : control.class}
          type="text"
          inputMode={inputMode}
          placeholder={placeholder}
          autoComplete={autoComplete ?? 'off'}
          spellcheck={false}
          data-autofocus={isFirst ? true : undefined}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </TroubledField>
  )
}

interface TimeFieldProps extends TroubledFieldProps {
  /** `HH:MM`. */
  readonly value: string
  readonly onInput: (value: string) => void
}

export function TimeField({ value, onInput, ...field }: TimeFieldProps) {
  return (
    <TroubledField {...field}>
      {(control) => <input {...control} type="time" value={value} onInput={(event) => onInput(event.currentTarget.value)} />}
    </TroubledField>
  )
}

interface TextAreaProps extends TroubledFieldProps {
  readonly value: string
  readonly rows?: number
  readonly onInput: (value: string) => void
}

export function TextArea({ value, rows = 3, onInput, ...field }: TextAreaProps) {
  return (
    <TroubledField {...field}>
      {(control) => <textarea {...control} rows={rows} value={value} onInput={(event) => onInput(event.currentTarget.value)} />}
    </TroubledField>
  )
}

interface SelectFieldProps extends TroubledFieldProps {
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onSelect: (value: string) => void
}

export function SelectField({ value, options, onSelect, ...field }: SelectFieldProps) {
  return (
    <TroubledField {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onSelect(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </TroubledField>
  )
}

interface CheckFieldProps {
  readonly label: string
  readonly hint?: string
  readonly isChecked: boolean
  readonly onToggle: (isChecked: boolean) => void
}

export function CheckField({ label, hint, isChecked, onToggle }: CheckFieldProps) {
  return (
    <label class="check-field">
      <input type="checkbox" checked={isChecked} onChange={(event) => onToggle(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <span class="field-hint check-hint">{hint}</span>}
      </span>
    </label>
  )
}
