import undo from 'lucide-static/icons/undo-2.svg?raw'
import type { ComponentChildren, RefObject } from 'preact'
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../lib/domain/problem.ts'
import type { VariableValues } from '../../lib/mail/variables.ts'
import { Button } from '../button.tsx'
import { Callout } from '../callout.tsx'
import { Field } from '../field.tsx'
import { problemText } from '../problem-text.ts'
import { type ScreenText, useText } from '../text.tsx'
import { lineRange, makeLink, type Selected, type TextEdit, toggleBold, toggleList } from './template-marks.ts'
import { TemplateText } from './template-text.tsx'
import { TemplateToolbar } from './template-toolbar.tsx'
import { selectedIn, typeInto } from './template-typing.ts'
import { VariablePalette } from './variable-palette.tsx'
import { writeVariable } from './variable-search.ts'
import './template-editor.css'

/** A template as it is being written. */
export interface TemplateEntry {
  readonly subject: string
  readonly body: string
}

/** What others on the page may do in the editor. */
export interface EditorHandle {
  readonly select: (field: keyof TemplateEntry, range: readonly [start: number, end: number]) => void
  /** As typed: undo takes it back. */
  readonly type: (edit: TextEdit) => void
}

interface TemplateEditorProps {
  readonly title: string
  readonly language: string
  readonly entry: TemplateEntry
  readonly problems: readonly Problem[]
  readonly values: VariableValues
  readonly isChanged: boolean
  /** Something stands in the way that is said above. */
  readonly isHeld: boolean
  /** Differs from the built-in one, so that there is something to go back to. */
  readonly canReset: boolean
  readonly handle: RefObject<EditorHandle | null>
  readonly onChange: (change: Partial<TemplateEntry>) => void
  readonly onSave: () => void
  readonly onReset: () => void
  readonly onDrop: () => void
  /** Which mail, and what is to be said about it. */
  readonly children: ComponentChildren
}

const mostProblems = 8

export function TemplateEditor(props: TemplateEditorProps) {
  const { title, language, entry, problems, values, isChanged, isHeld, canReset, handle, onChange, onSave, onReset, onDrop, children } =
    props
  const text = useText()
  const { t } = text
  const subjectId = useId()
  const subject = useRef<HTMLInputElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const lastField = useRef<keyof TemplateEntry>('body')
  const [shown, setShown] = useState<{ readonly line: number; readonly serial: number } | null>(null)
  const canSave = isChanged && problems.length === 0 && !isHeld
  const latest = useRef({ onChange, canSave, onSave })
  latest.current = { onChange, canSave, onSave }

  useLayoutEffect(() => {
    handle.current = { select, type: (edit) => typeThere('body', edit) }
    return () => {
      handle.current = null
    }
  })

  function typeThere(field: keyof TemplateEntry, edit: TextEdit): void {
    const control = field === 'subject' ? subject.current : area.current
    if (!control) return
    typeInto(control, edit)
    if (field === 'body') bringIntoView(edit.select[0])
  }

  function select(field: keyof TemplateEntry, range: readonly [start: number, end: number]): void {
    const control = field === 'subject' ? subject.current : area.current
    if (!control) return
    control.focus({ preventScroll: field === 'body' })
    control.setSelectionRange(...range)
    if (field === 'body') bringIntoView(range[0])
  }

  function bringIntoView(offset: number): void {
    const control = area.current
    if (!control) return
    const line = control.value.slice(0, offset).split('\n').length
    setShown((last) => ({ line, serial: (last?.serial ?? 0) + 1 }))
    const mirrored = control.parentElement?.querySelectorAll('.mirror-line')[line - 1]
    if (mirrored) mirrored.scrollIntoView({ block: 'center' })
    else control.scrollTop = (control.scrollHeight * offset) / Math.max(control.value.length, 1) - control.clientHeight / 2
  }

  function format(make: (selected: Selected) => TextEdit): void {
    if (area.current) typeThere('body', make(selectedIn(area.current)))
  }

  const typeBody = useCallback((body: string) => latest.current.onChange({ body }), [])
  const rememberBody = useCallback(() => {
    lastField.current = 'body'
  }, [])
  const formatByKey = useCallback((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    const key = event.key.toLowerCase()
    if (key === 'b') format((selected) => toggleBold(selected, t('optionsBoldSample')))
    else if (key === 'k') format((selected) => makeLink(selected, t('optionsLinkSample')))
    else return
    event.preventDefault()
  }, [])

  function saveByKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    if (latest.current.canSave) latest.current.onSave()
  }

  const bodyProblems = problems.filter(({ at }) => at === 'body')
  // An opening and a closing HTML tag on one line are one sentence to read.
  const toldProblems = [...new Map(problems.map((problem) => [sentenceOf(problem, text), problem]))]
  return (
    <form
      class="form template-editor"
      noValidate
      aria-label={title}
      onKeyDown={saveByKey}
      onSubmit={(event) => {
        event.preventDefault()
        if (canSave) onSave()
      }}
    >
      {children}
      <div class="field">
        <label class="field-label" for={subjectId}>
          {t('optionsSubject')}
        </label>
        <input
          ref={subject}
          id={subjectId}
          class="control"
          type="text"
          autoComplete="off"
          lang={language}
          aria-invalid={problems.some(({ at }) => at === 'subject') ? true : undefined}
          value={entry.subject}
          onInput={(event) => onChange({ subject: event.currentTarget.value })}
          onFocus={() => {
            lastField.current = 'subject'
          }}
        />
      </div>
      <Field label={t('optionsBody')} hint={t('optionsBodyHint')}>
        {(control) => (
          <div class="template-box">
            <TemplateToolbar
              onBold={() => format((selected) => toggleBold(selected, t('optionsBoldSample')))}
              onLink={() => format((selected) => makeLink(selected, t('optionsLinkSample')))}
              onList={() => format(toggleList)}
            >
              <VariablePalette
                values={values}
                onInsert={(name, isOptional) => {
                  const field = lastField.current
                  const at = field === 'subject' ? subject.current : area.current
                  if (!at) return
                  const { text, start, end } = selectedIn(at)
                  typeThere(field, writeVariable(name, isOptional, text, start, end))
                }}
                onLeave={() => (lastField.current === 'subject' ? subject : area).current?.focus()}
              />
            </TemplateToolbar>
            <TemplateText
              control={control}
              value={entry.body}
              language={language}
              problemLines={bodyProblems.flatMap(({ line }) => line ?? [])}
              shown={shown}
              area={area}
              onInput={typeBody}
              onKeyDown={formatByKey}
              onFocus={rememberBody}
            />
          </div>
        )}
      </Field>
      <div class="save-bar template-save">
        {problems.length > 0 && (
          <Callout kind="problem">
            <ul class="problem-list">
              {toldProblems.slice(0, mostProblems).map(([sentence, problem]) => (
                <li key={sentence}>
                  <button type="button" class="button-link problem-link" onClick={() => select(...placeOf(problem, entry))}>
                    {sentence}
                  </button>
                </li>
              ))}
              {toldProblems.length > mostProblems && <li>{t('optionsMoreProblems', toldProblems.length - mostProblems)}</li>}
            </ul>
          </Callout>
        )}
        <Button kind="primary" type="submit" disabled={!canSave}>
          {t('optionsSaveTemplate')}
        </Button>
        {isChanged && (
          <Button kind="quiet" onClick={onDrop}>
            {t('optionsDropChanges')}
          </Button>
        )}
        {canReset && (
          <Button kind="quiet" icon={undo} onClick={onReset}>
            {t('optionsResetTemplate')}
          </Button>
        )}
        {isChanged && <span class="soft small">{t(problems.length > 0 ? 'optionsTemplateNotSaved' : 'optionsDraftKept')}</span>}
      </div>
    </form>
  )
}

/** The subject has no lines to count. */
function sentenceOf(problem: Problem, text: ScreenText): string {
  if (problem.at !== 'subject') return problemText(problem, text)
  const { line: _, ...rest } = problem
  return text.t('optionsInSubject', problemText(rest, text))
}

function placeOf({ at, line = 1 }: Problem, { subject, body }: TemplateEntry): [keyof TemplateEntry, [number, number]] {
  return at === 'subject' ? ['subject', [0, subject.length]] : ['body', lineRange(body, line)]
}
