import { useState } from 'preact/hooks'
import type { TemplateUse } from '../../components/options/template-form.tsx'
import { useText } from '../../components/text.tsx'
import { checkTemplate } from '../../lib/mail/check-template.ts'
import type { StoredTemplate, Template } from '../../lib/mail/template.ts'
import type { Undo } from '../../lib/reminders/changes.ts'
import { listStoredTemplates, resetTemplate, saveTemplate, saveTemplateOver } from '../../lib/reminders/templates.ts'
import type { Page } from './page.ts'
import type { TemplateDraft } from './template-drafts.ts'
import type { useTemplateDrafts } from './use-template-drafts.ts'

/** What can be done with a template; each act says so and can be taken back. */
export function useTemplateActs(page: Page, drafts: ReturnType<typeof useTemplateDrafts>) {
  const { t } = useText()
  const { go, notify, run } = page
  const [busy, setBusy] = useState(0)

  /** While this page itself changes a template, that is no change elsewhere. */
  function act(step: () => Promise<void>): void {
    setBusy((count) => count + 1)
    run(() => step().finally(() => setBusy((count) => count - 1)))
  }

  function open(id: string): void {
    go({ tab: 'templates', item: id })
  }

  /** Takes an act back and puts what was typed back into the editor. */
  function takeBack(undo: Undo, id: string, draft: TemplateDraft | null): () => void {
    return () =>
      act(async () => {
        await undo()
        if (draft) drafts.keep(id, { ...draft, seen: await seenNow(id) })
        open(id)
      })
  }

  function save(template: Template, draft: TemplateDraft): void {
    if (checkTemplate(template).length > 0) return
    act(async () => {
      const saved = await saveTemplateOver(template, draft.seen)
      if (!saved.ok) {
        notify({ text: t('optionsTemplateElsewhere') })
        return
      }
      letGo(template, saved.updatedAt)
      notify({ text: t('optionsTemplateSaved', template.title), undo: takeBack(saved.undo, template.id, draft) })
    })
  }

  /** What was typed while it was being saved is still to be saved. */
  function letGo(saved: Template, updatedAt: string): void {
    const now = drafts.now(saved.id)
    if (now && now.template !== saved) drafts.keep(saved.id, { ...now, seen: updatedAt })
    else drafts.drop(saved.id)
  }

  function remove({ id, title }: Template, next: string | null, isOwn: boolean): void {
    const draft = drafts.now(id)
    act(async () => {
      const undo = await resetTemplate(id)
      drafts.drop(id)
      if (next !== null) open(next)
      notify({ text: t(isOwn ? 'optionsTemplateDeleted' : 'optionsTemplateReset', title), undo: takeBack(undo, id, draft) })
    })
  }

  function throwAway(id: string): void {
    const draft = drafts.now(id)
    if (!draft) return
    drafts.drop(id)
    notify({ text: t('optionsDraftThrownAway'), undo: () => drafts.keep(id, draft) })
  }

  /** Saves a new one and opens it. */
  function create(template: Template, from: string | null): void {
    act(async () => {
      const undo = await saveTemplate(template)
      open(template.id)
      const goBack = () =>
        act(async () => {
          await undo()
          drafts.drop(template.id)
          if (from !== null) open(from)
        })
      notify({ text: t('optionsTemplateCreated', template.title), undo: goBack })
    })
  }

  function rename(stored: StoredTemplate, use: TemplateUse): void {
    const draft = drafts.now(stored.id)
    act(async () => {
      const { updatedAt, ...template } = { ...stored, ...use }
      const saved = await saveTemplateOver(template, updatedAt)
      if (!saved.ok) {
        notify({ text: t('optionsTemplateElsewhere') })
        return
      }
      if (draft) drafts.keep(stored.id, { template: { ...draft.template, ...use }, seen: saved.updatedAt })
      notify({ text: t('optionsTemplateSaved', use.title), undo: takeBack(saved.undo, stored.id, draft) })
    })
  }

  return { isBusy: busy > 0, save, remove, throwAway, create, rename }
}

async function seenNow(id: string): Promise<string | null> {
  return (await listStoredTemplates()).find((template) => template.id === id)?.updatedAt ?? null
}
