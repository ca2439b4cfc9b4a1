import calendar from 'lucide-static/icons/calendar.svg?raw'
import { useRef } from 'preact/hooks'
import type { Day } from '../../lib/domain/day.ts'
import { IconButton } from '../button.tsx'
import { dayWithDistance } from '../day-text.ts'
import { useText } from '../text.tsx'
import { type TroubledFieldProps, TroubledField } from './text-field.tsx'
import { readTypedDay } from './typed-day.ts'

interface DayFieldProps extends Omit<TroubledFieldProps, 'hint'> {
  /** As typed: any usual way of writing a day. */
  readonly value: string
  readonly today: Day
  readonly onInput: (value: string) => void
  readonly onLeave?: () => void
}

/**
 * A day, typed or picked. A plain text input and not the browser's date input, because that one hides what was typed:
 * nobody could be told kindly that 31 November does not exist. What was understood stands below.
 */
export function DayField({ value, today, onInput, onLeave, ...field }: DayFieldProps) {
  const text = useText()
  const picker = useRef<HTMLInputElement>(null)
  const read = readTypedDay(value, text.locale, today)
  return (
    <TroubledField
      {...field}
      hint={read.ok && !field.trouble ? dayWithDistance(read.day, today, text) : undefined}
      onFix={field.onFix ?? onInput}
    >
      {(control) => (
        <div class="day-control">
          <input
            {...control}
            type="text"
            autoComplete="off"
            spellcheck={false}
            placeholder={text.t('optionsDayPlaceholder')}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onLeave}
          />
          <input
            ref={picker}
            class="day-picker"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={read.ok ? read.day : ''}
            onInput={(event) => event.currentTarget.value && onInput(event.currentTarget.value)}
          />
          <IconButton icon={calendar} label={text.t('optionsOpenCalendar')} onClick={() => picker.current?.showPicker()} />
        </div>
      )}
    </TroubledField>
  )
}
