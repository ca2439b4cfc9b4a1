import plus from 'lucide-static/icons/plus.svg?raw'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { Button } from '../button.tsx'
import { TabList, TabPanel } from '../tabs.tsx'
import { useText } from '../text.tsx'
import { PageHead } from './page-head.tsx'
import type { groupTemplates, TemplateRow } from './template-groups.ts'
import { TemplateList, type TemplateState } from './template-list.tsx'
import { SelectField } from './text-field.tsx'

export type TemplatePane = 'list' | 'editor' | 'preview'

interface TemplatesViewProps {
  /** Null while they are being read. */
  readonly groups: ReturnType<typeof groupTemplates> | null
  readonly selectedId: string | null
  readonly state: TemplateState
  readonly language: string
  readonly languages: readonly { readonly value: string; readonly label: string }[]
  /** Narrow windows show one of the three parts at a time. */
  readonly pane: TemplatePane
  readonly isNarrow: boolean
  readonly onPane: (pane: TemplatePane) => void
  readonly onSelect: (row: TemplateRow) => void
  readonly onLanguage: (language: string) => void
  readonly onNew: () => void
  readonly editor: ComponentChildren
  readonly preview: ComponentChildren
}

const panes = ['list', 'editor', 'preview'] as const

/** List, editor and preview side by side; below 1100 px as tabs. */
export function TemplatesView(props: TemplatesViewProps) {
  const { groups, pane, isNarrow } = props
  const { t } = useText()
  const select = useRef(props.onSelect)
  select.current = props.onSelect
  const list = useMemo(
    () =>
      groups && (
        <TemplateList
          groups={groups}
          language={props.language}
          selectedId={props.selectedId}
          state={props.state}
          onSelect={(row) => select.current(row)}
        />
      ),
    [groups, props.language, props.selectedId, props.state],
  )
  const parts = {
    list: (
      <div class="template-side">
        <SelectField label={t('optionsTemplateLanguage')} value={props.language} options={props.languages} onSelect={props.onLanguage} />
        {list}
        {groups?.length === 0 && <p class="soft">{t('optionsNoTemplates')}</p>}
      </div>
    ),
    editor: props.editor,
    preview: props.preview,
  }
  return (
    <>
      <PageHead title={t('optionsTabTemplates')} lines={[t('optionsTemplatesText')]}>
        <Button icon={plus} onClick={props.onNew}>
          {t('optionsNewTemplate')}
        </Button>
      </PageHead>
      {isNarrow ? (
        <>
          <TabList
            label={t('optionsTemplateParts')}
            name="template"
            orientation="horizontal"
            selected={pane}
            tabs={panes.map((id) => ({ id, label: t(paneKeys[id]) }))}
            onSelect={props.onPane}
          />
          {panes.map((id) => (
            // Hidden, not gone: the editor keeps its cursor and its undo.
            <div key={id} hidden={id !== pane}>
              <TabPanel name="template" id={id}>
                {parts[id]}
              </TabPanel>
            </div>
          ))}
        </>
      ) : (
        <div class="template-columns">
          {parts.list}
          {parts.editor}
          {parts.preview}
        </div>
      )}
    </>
  )
}

const paneKeys = {
  list: 'optionsPaneList',
  editor: 'optionsPaneEditor',
  preview: 'optionsPanePreview',
} as const satisfies Record<TemplatePane, string>
