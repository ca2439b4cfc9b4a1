import { useMemo } from 'preact/hooks'
import { useText } from '../text.tsx'
import { type DiffLine, type DiffPart, diffTexts } from './template-diff.ts'
import type { TemplateEntry } from './template-editor.tsx'

interface TemplateChangesProps {
  readonly label: string
  readonly before: TemplateEntry
  readonly after: TemplateEntry
}

/** Two versions of a template in one: what is gone is struck out, what is new is underlined. */
export function TemplateChanges({ label, before, after }: TemplateChangesProps) {
  const { t } = useText()
  const lines = useMemo(
    () => ({ subject: diffTexts(before.subject, after.subject), body: diffTexts(before.body, after.body) }),
    [before.subject, before.body, after.subject, after.body],
  )
  const isSame = [...lines.subject, ...lines.body].every(({ kind }) => kind === 'same')
  return (
    <section class="preview changes" aria-label={label} tabIndex={0}>
      <p class="soft small changes-label">{label}</p>
      {isSame && <p>{t('optionsNoChanges')}</p>}
      {!isSame && (
        <>
          <div class="preview-subject">{lines.subject.map(toLine)}</div>
          <div class="changes-body">{inContext(lines.body).map(toLine)}</div>
        </>
      )}
    </section>
  )
}

/** Changed lines with the text next to them; the long stretches between say nothing. */
function inContext(lines: readonly DiffLine[]): readonly DiffLine[] {
  const isNear = lines.map((_, index) => lines.slice(Math.max(0, index - 2), index + 3).some(({ kind }) => kind !== 'same'))
  return lines.flatMap((line, index) => {
    if (isNear[index]) return [line]
    return index === 0 || isNear[index - 1] ? [{ kind: 'same', parts: [{ kind: 'same', text: '⋯' }] }] : []
  })
}

function toLine(line: DiffLine, index: number) {
  return (
    <div key={index} class={`change-line change-${line.kind}`}>
      {line.parts.map(toPart)}
      {'\n'}
    </div>
  )
}

function toPart({ kind, text }: DiffPart, index: number) {
  if (kind === 'added') return <ins key={index}>{text}</ins>
  return kind === 'removed' ? <del key={index}>{text}</del> : text
}
