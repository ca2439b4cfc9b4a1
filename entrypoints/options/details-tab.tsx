import { useState } from 'preact/hooks'
import { type DetailsEntry, detailsEntryOf, readDetailsEntry } from '../../components/options/details-entry.ts'
import { DetailsView } from '../../components/options/details-view.tsx'
import { useText } from '../../components/text.tsx'
import { saveSettings } from '../../lib/reminders/settings.ts'
import { focusTrouble } from './focus-trouble.ts'
import { languageChoices } from './languages.ts'
import type { Page } from './page.ts'

export function DetailsTab({ page }: { readonly page: Page }) {
  const text = useText()
  const { settings, drafts, keep, notify, run } = page
  const [isTried, setTried] = useState(false)
  const stored = JSON.stringify([settings.me, settings.language])
  const draft = drafts.details ?? { entry: detailsEntryOf(settings.me), language: settings.language, seen: stored }
  const { entry, language } = draft
  const read = readDetailsEntry(entry, text)

  function change(fields: Partial<DetailsEntry>): void {
    keep({ details: { ...draft, entry: { ...entry, ...fields } } })
  }

  function save(): void {
    setTried(true)
    if (!read.ok) {
      focusTrouble()
      return
    }
    if (draft.seen !== stored) {
      keep({ details: { ...draft, seen: stored } })
      notify({ text: text.t('optionsChangedElsewhere') })
      return
    }
    run(async () => {
      await saveSettings({ ...settings, me: read.me, language })
      keep({ details: undefined })
      setTried(false)
      notify({ text: text.t('optionsDetailsSaved'), undo: () => run(() => saveSettings(settings)) })
    })
  }

  return (
    <DetailsView
      entry={entry}
      language={language}
      languages={languageChoices}
      isChanged={drafts.details !== undefined}
      troubles={isTried && !read.ok ? read.troubles : []}
      onChange={change}
      onLanguage={(chosen) => keep({ details: { ...draft, language: chosen } })}
      onSave={save}
      onReset={() => {
        keep({ details: undefined })
        setTried(false)
      }}
    />
  )
}
