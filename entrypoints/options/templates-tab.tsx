import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { EtiquetteList } from '../../components/options/etiquette-list.tsx'
import { type EditorHandle, TemplateEditor, type TemplateEntry } from '../../components/options/template-editor.tsx'
import { TemplateForm, type TemplateUse } from '../../components/options/template-form.tsx'
import { nearestVariant, type TemplateRow, variantChoices, type VariantWish } from '../../components/options/template-groups.ts'
import { TemplateHead } from '../../components/options/template-head.tsx'
import { TemplateNotes } from '../../components/options/template-notes.tsx'
import { type PreviewMode, TemplatePreview } from '../../components/options/template-preview.tsx'
import { type TemplatePane, TemplatesView } from '../../components/options/templates-view.tsx'
import { useText } from '../../components/text.tsx'
import { formatMoney } from '../../lib/domain/money.ts'
import type { StoredTemplate } from '../../lib/mail/template.ts'
import { variablesFor } from '../../lib/mail/variables-for.ts'
import { listInvoices } from '../../lib/reminders/list-invoices.ts'
import { compareVersions, conflictOf } from './compare-versions.ts'
import { sampleExample, useExampleFacts } from './example-facts.ts'
import { languageChoices } from './languages.ts'
import { mailPlaces } from './mail-places.ts'
import type { Page } from './page.ts'
import { templateActions } from './template-actions.ts'
import { useLive } from './use-live.ts'
import { useMailPreview } from './use-mail-preview.ts'
import { useMedia } from './use-media.ts'
import { useOpenTemplate } from './use-open-template.ts'
import { useTemplateActs } from './use-template-acts.ts'
import { useTemplateDrafts } from './use-template-drafts.ts'
import { copyOf, ownTemplate, useTemplateForm } from './use-template-form.ts'

const mostExamples = 20

export function TemplatesTab({ page }: { readonly page: Page }) {
  const { t, locale } = useText()
  const { settings, today, route, go } = page
  const [chosenLanguage, setLanguage] = useState(settings.language)
  const [wish, setWish] = useState<VariantWish>({ tone: 'neutral', formality: 'formal' })
  const [example, setExample] = useState(sampleExample)
  const [mode, setMode] = useState<PreviewMode>('rich')
  const [pane, setPane] = useState<TemplatePane>('editor')
  const language = languageOf(route.item) ?? chosenLanguage
  const isNarrow = useMedia('(width < 1100px)')
  const editor = useRef<EditorHandle>(null)
  const drafts = useTemplateDrafts()
  const acts = useTemplateActs(page, drafts)
  const open = useOpenTemplate({ language, item: route.item, wish, drafts: drafts.all })
  const { row, id, saved, draft, template, stored, builtIn, etiquette } = open
  const invoices = useLive(async () => (await listInvoices({ filter: 'open', limit: mostExamples })).rows, [])
  useEffect(() => {
    if (open.isDraftSaved && id !== null && !acts.isBusy) drafts.drop(id)
  }, [open.isDraftSaved, id, acts.isBusy])
  const conflict = draft && !acts.isBusy && !open.isDraftSaved ? conflictOf(draft, stored) : null

  const facts = useExampleFacts({ example, situation: template?.situation ?? null, settings, today })
  const preview = useMailPreview(template, facts, etiquette)
  const places = mailPlaces({ preview, facts, etiquette, editor, openEditor: () => setPane('editor') })
  const values = useMemo(() => (facts ? variablesFor(facts, language) : {}), [facts, language])
  const comparison =
    preview.template && compareVersions({ template: preview.template, builtIn, stored, conflict, hasDraft: draft !== null, t })
  const form = useTemplateForm((use, renamed) => {
    if (renamed) acts.rename(renamed, use)
    else createTemplate(use)
  })

  function createTemplate(use: TemplateUse): void {
    const made = open.templates && ownTemplate(use, language, open.templates)
    if (!made) return
    acts.create(made, id)
    setPane('editor')
  }

  function goTo(chosen: string | null): void {
    go({ tab: 'templates', item: chosen })
  }

  function openRow(chosen: TemplateRow): void {
    goTo(nearestVariant(chosen.variants, wish).id)
    setMode('rich')
    setPane('editor')
  }

  function openVariant(change: Partial<VariantWish>): void {
    if (!row || !template) return
    const next = { tone: template.tone, formality: template.formality ?? wish.formality, ...change }
    setWish(next)
    goTo(nearestVariant(row.variants, next).id)
  }

  function changeEntry(change: Partial<TemplateEntry>): void {
    if (!template || !saved) return
    const current = drafts.now(template.id)
    const next = { ...(current?.template ?? template), ...change }
    const isSame = next.subject === saved.subject && next.body === saved.body && (stored !== null || builtIn !== null)
    if (isSame) drafts.drop(next.id)
    else drafts.keep(next.id, { template: next, seen: current ? current.seen : (stored?.updatedAt ?? null) })
  }

  function openForm(renamed: StoredTemplate | null): void {
    const { title = '', situation = 'first', tone = 'neutral' } = renamed ?? { situation: template?.situation, tone: template?.tone }
    const hasFormality = languageChoices.find(({ value }) => value === language)?.hasFormality ?? false
    const formality = hasFormality ? ((renamed ?? template)?.formality ?? 'formal') : undefined
    form.open({ title, situation, tone, formality }, renamed)
  }

  const report = useMemo(
    () =>
      preview.report &&
      preview.mail && (
        <EtiquetteList report={preview.report} subjectLength={preview.mail.subject.length} onShow={places.show} onInsert={places.insert} />
      ),
    [preview],
  )
  const examples = useMemo(
    () => [
      { value: sampleExample, label: t('optionsSampleInvoice') },
      ...(invoices ?? []).map((one) => ({
        value: one.invoice.id,
        label: t('optionsExample', one.invoice.number, one.client.name, formatMoney(one.balance, locale)),
      })),
    ],
    [invoices, t, locale],
  )
  const previewPane = useMemo(
    () => (
      <TemplatePreview
        mail={preview.mail}
        isBroken={preview.problems.length > 0}
        mode={mode}
        comparison={comparison}
        examples={examples}
        example={example}
        onMode={setMode}
        onExample={setExample}
      >
        {report}
      </TemplatePreview>
    ),
    [preview, mode, examples, example, report, comparison?.label, comparison?.before],
  )

  return (
    <>
      <TemplatesView
        groups={open.groups}
        selectedId={id}
        state={open.state}
        language={language}
        languages={languageChoices}
        pane={pane}
        isNarrow={isNarrow}
        onPane={setPane}
        onSelect={openRow}
        onLanguage={(chosen) => {
          setLanguage(chosen)
          goTo(null)
        }}
        onNew={() => openForm(null)}
        preview={previewPane}
        editor={
          row &&
          template &&
          saved && (
            <TemplateEditor
              key={template.id}
              title={row.title}
              language={language}
              entry={template}
              problems={preview.problems}
              values={values}
              isChanged={draft !== null}
              isHeld={conflict !== null || acts.isBusy}
              canReset={stored !== null && builtIn !== null}
              handle={editor}
              onChange={changeEntry}
              onSave={() => draft && acts.save(template, draft)}
              onReset={() => acts.remove(saved, null, false)}
              onDrop={() => acts.throwAway(template.id)}
            >
              <TemplateHead
                title={row.title}
                template={template}
                isOwn={row.isOwn}
                isChanged={stored !== null && builtIn !== null}
                {...variantChoices(row, template)}
                actions={templateActions({
                  t,
                  canReset: stored !== null && builtIn !== null,
                  canCompare: comparison !== null,
                  isOwn: row.isOwn && stored !== null,
                  onDuplicate: () => acts.create(copyOf(preview.problems.length > 0 ? saved : template, t('optionsCopyOf', row.title)), id),
                  onRename: () => openForm(stored),
                  onDelete: () => acts.remove(saved, siblingOf(row, open.rows), true),
                  onReset: () => acts.remove(saved, null, false),
                  onCompare: showChanges,
                })}
                onTone={(tone) => openVariant({ tone })}
                onFormality={(formality) => openVariant({ formality })}
              />
              <TemplateNotes
                isRestored={drafts.isRestored(template.id)}
                conflict={conflict}
                canCompare={stored !== null}
                onThrowAway={() => acts.throwAway(template.id)}
                onCompare={showChanges}
                onTakeTheirs={() => acts.throwAway(template.id)}
                onKeepMine={() => draft && drafts.keep(template.id, { ...draft, seen: stored?.updatedAt ?? null })}
              />
            </TemplateEditor>
          )
        }
      />
      {form.form && (
        <TemplateForm
          use={form.form.use}
          isNew={form.form.stored === null}
          isNameMissing={form.form.isTried}
          onChange={form.change}
          onSave={form.save}
          onClose={form.close}
        />
      )}
    </>
  )

  function showChanges(): void {
    setMode('changes')
    setPane('preview')
  }
}

function languageOf(id: string | null): string | undefined {
  const code = id?.split('/')[0]
  return languageChoices.find(({ value }) => value === code)?.value
}

/** Where the eye goes when a template is deleted: to the built-in one it stood behind. */
function siblingOf(row: TemplateRow, rows: readonly TemplateRow[]): string | null {
  const sibling = rows.find((other) => !other.isOwn && other.variants[0].situation === row.variants[0].situation)
  return sibling?.variants[0].id ?? null
}
