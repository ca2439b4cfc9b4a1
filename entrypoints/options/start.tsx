import { useState } from 'preact/hooks'
import { StartCards } from '../../components/options/start-cards.tsx'
import { useText } from '../../components/text.tsx'
import { openGmail } from '../../lib/browser/tabs.ts'
import { saveSettings } from '../../lib/reminders/settings.ts'
import type { Page } from './page.ts'

interface StartProps {
  readonly page: Page
  readonly hasInvoice: boolean
  readonly onAdd: () => void
}

/** The three-step start: who you are, the first invoice, Gmail. */
export function Start({ page, hasInvoice, onAdd }: StartProps) {
  const { t } = useText()
  const { settings, run, notify } = page
  const [entry, setEntry] = useState({ name: settings.me.name, business: settings.me.business })
  const [isTried, setTried] = useState(false)
  const [isGmailOpened, setGmailOpened] = useState(false)
  const isNamed = entry.name.trim() !== ''

  function saveYou(): void {
    setTried(true)
    if (!isNamed) return
    run(async () => {
      await saveSettings({ ...settings, me: { ...settings.me, name: entry.name.trim(), business: entry.business.trim() } })
      notify({ text: t('optionsDetailsSaved') })
    })
  }

  function putAway(): void {
    run(async () => {
      await saveSettings({ ...settings, isStarted: true })
      notify({ text: t('optionsStartPutAway'), undo: () => run(() => saveSettings({ ...settings, isStarted: false })) })
    })
  }

  return (
    <StartCards
      entry={entry}
      nameTrouble={isTried && !isNamed ? t('optionsTroubleName') : null}
      done={{ you: settings.me.name !== '', invoice: hasInvoice, gmail: isGmailOpened }}
      onChange={(change) => setEntry((now) => ({ ...now, ...change }))}
      onSaveYou={saveYou}
      onAddInvoice={onAdd}
      onRestore={page.onImport}
      onOpenGmail={() => {
        setGmailOpened(true)
        run(openGmail)
      }}
      onSkip={putAway}
    />
  )
}
