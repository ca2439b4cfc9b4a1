import { useText } from '../text.tsx'
import { groupTemplates, type TemplateGroup, type TemplateRow } from './template-groups.ts'

const groupKeys = {
  reminders: 'optionsGroupReminders',
  several: 'optionsGroupSeveral',
  payments: 'optionsGroupPayments',
  questions: 'optionsGroupQuestions',
  'last-steps': 'optionsGroupLastSteps',
} as const satisfies Record<TemplateGroup, string>

/** What the list says about a template. */
export interface TemplateState {
  readonly isOwn: (id: string) => boolean
  /** Saved otherwise than built in. */
  readonly isChanged: (id: string) => boolean
  readonly hasDraft: (id: string) => boolean
}

interface TemplateListProps {
  readonly groups: ReturnType<typeof groupTemplates>
  readonly language: string
  readonly selectedId: string | null
  readonly state: TemplateState
  readonly onSelect: (row: TemplateRow) => void
}

/** All templates of a language, grouped by what they are for. */
export function TemplateList({ groups, language, selectedId, state, onSelect }: TemplateListProps) {
  const { t } = useText()
  return (
    <nav class="template-list" aria-label={t('optionsTabTemplates')}>
      {groups.map(({ group, rows }) => (
        <section key={group}>
          <h2 class="group-head">{t(groupKeys[group])}</h2>
          <ul>
            {rows.map((row) => (
              <li key={row.isOwn ? row.variants[0].id : row.variants[0].situation}>
                <button
                  type="button"
                  class="template-item"
                  aria-current={row.variants.some(({ id }) => id === selectedId) ? 'true' : undefined}
                  onClick={() => onSelect(row)}
                >
                  <span class="template-item-title" lang={language}>
                    {row.title}
                  </span>
                  <Mark row={row} state={state} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Mark({ row, state }: { readonly row: TemplateRow; readonly state: TemplateState }) {
  const { t } = useText()
  if (row.variants.some(({ id }) => state.hasDraft(id)))
    return <span class="template-mark template-mark-draft">{t('optionsMarkDraft')}</span>
  if (row.isOwn) return <span class="template-mark">{t('optionsMarkOwn')}</span>
  if (row.variants.some(({ id }) => state.isChanged(id))) return <span class="template-mark">{t('optionsMarkChanged')}</span>
  return null
}
