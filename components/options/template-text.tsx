import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ControlProps } from '../field.tsx'

/** A longer text is shown without the layer behind it, which would make typing slow; it cannot be saved either. */
const longestMirrored = 20_000

interface TemplateTextProps {
  readonly control: Omit<ControlProps, 'class'>
  readonly value: string
  readonly language: string
  /** From 1. */
  readonly problemLines: readonly number[]
  /** The line that was jumped to last; the serial tells two jumps to it apart. */
  readonly shown: { readonly line: number; readonly serial: number } | null
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly onInput: (value: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: () => void
}

/**
 * A text field with numbered lines and tinted tags. Both come from a layer behind it with the same text and the same measures; the field itself
 * is the browser's, with its undo, spell checker and keys.
 */
export function TemplateText({ control, value, language, problemLines, shown, area, onInput, onKeyDown, onFocus }: TemplateTextProps) {
  const isMirrored = value.length <= longestMirrored
  const field = useMemo(
    () => (
      <textarea
        {...control}
        ref={area}
        class="template-area"
        lang={language}
        rows={isMirrored ? 1 : 24}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      />
    ),
    [value, isMirrored, language, control.id, control['aria-describedby'], control['aria-invalid'], onInput, onKeyDown, onFocus],
  )
  return (
    <div class={isMirrored ? 'template-text' : 'template-text is-long'}>
      {isMirrored && (
        <div class="template-mirror" aria-hidden="true">
          {value.split('\n').map((line, index) => (
            <MirrorLine
              key={shown?.line === index + 1 ? `shown-${shown.serial}` : index}
              line={line}
              isProblem={problemLines.includes(index + 1)}
              isShown={shown?.line === index + 1}
            />
          ))}
        </div>
      )}
      {field}
    </div>
  )
}

interface MirrorLineProps {
  readonly line: string
  readonly isProblem: boolean
  readonly isShown: boolean
}

function MirrorLine({ line, isProblem, isShown }: MirrorLineProps) {
  const parts = useMemo(
    () =>
      line.split(/(\{\{[^{}]*\}\})/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class={/^\{\{\s*[#^/]/.test(part) ? 'tag tag-section' : 'tag'}>
            {part}
          </span>
        ),
      ),
    [line],
  )
  const names = ['mirror-line', isProblem && 'is-problem', isShown && 'is-shown'].filter(Boolean).join(' ')
  return <div class={names}>{line === '' ? '\u200b' : parts}</div>
}
