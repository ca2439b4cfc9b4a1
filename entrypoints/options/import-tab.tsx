import { useState } from 'preact/hooks'
import { ImportSheet } from '../../components/options/import-sheet.tsx'
import { useText } from '../../components/text.tsx'
import { acceptedFiles, readImport, type ReadyImport } from './import-readers.ts'
import type { Page } from './page.ts'

interface ImportTabProps {
  readonly page: Page
  readonly onClose: () => void
}

/** The import, from the file to the records, in a sheet beside whatever tab is shown. */
export function ImportTab({ page, onClose }: ImportTabProps) {
  const { tn } = useText()
  const { run, notify } = page
  const [pasted, setPasted] = useState('')
  const [ready, setReady] = useState<ReadyImport | null>(null)
  const [isBusy, setBusy] = useState(false)

  function readFiles(files: readonly File[]): void {
    const [file] = files
    if (!file) return
    run(async () => {
      setPasted('')
      setReady(readImport({ name: file.name, text: await file.text() }))
    })
  }

  function readPasted(text: string): void {
    setPasted(text)
    setReady(text.trim() === '' ? null : readImport({ name: '', text }))
  }

  function write(): void {
    if (!ready || isBusy) return
    setBusy(true)
    run(async () => {
      const problems = await ready.write().finally(() => setBusy(false))
      if (problems.length > 0) {
        setReady({ ...ready, preview: { ...ready.preview, problems } })
        return
      }
      onClose()
      notify({ text: tn('optionsImported', ready.preview.invoices.length) })
    })
  }

  return (
    <ImportSheet
      today={page.today}
      accept={acceptedFiles}
      pasted={pasted}
      preview={ready?.preview ?? null}
      isBusy={isBusy}
      onFiles={readFiles}
      onPaste={readPasted}
      onImport={write}
      onClose={onClose}
    />
  )
}
