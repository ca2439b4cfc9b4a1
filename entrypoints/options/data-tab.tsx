import { useState } from 'preact/hooks'
import { DataView } from '../../components/options/data-view.tsx'
import { useText } from '../../components/text.tsx'
import { deleteEverything } from '../../lib/reminders/delete-everything.ts'
import { countStored } from './count-stored.ts'
import { dropFormDrafts } from './form-drafts.ts'
import type { Page } from './page.ts'
import { takeDrafts } from './template-drafts.ts'
import { useLive } from './use-live.ts'

export function DataTab({ page }: { readonly page: Page }) {
  const { t } = useText()
  const { run, notify } = page
  const [confirmation, setConfirmation] = useState('')
  const counts = useLive(countStored, [])

  function deleteAll(): void {
    run(async () => {
      const undo = await deleteEverything()
      const putDraftsBack = takeDrafts()
      setConfirmation('')
      dropFormDrafts()
      page.keep({ invoice: undefined, client: undefined, details: undefined, schedule: undefined })
      notify({ text: t('optionsAllDeleted'), undo: () => run(() => undo().then(putDraftsBack)) })
    })
  }

  return (
    <DataView
      counts={counts}
      confirmation={confirmation}
      onConfirmation={setConfirmation}
      onExport={page.onExport}
      onImport={page.onImport}
      onDeleteAll={deleteAll}
    />
  )
}
