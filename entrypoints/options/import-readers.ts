import type { ImportPreview } from '../../components/options/import-sheet.tsx'
import { importData } from '../../lib/reminders/backup.ts'
import { readBackup } from '../../lib/store/backup.ts'
import type { Problem } from '../../lib/domain/problem.ts'

/** What a person handed over: a file's or a pasted text. */
export interface ImportSource {
  /** The file's name; empty for pasted text. */
  readonly name: string
  readonly text: string
}

/** A source that was read, and how to write it: all or nothing. */
export interface ReadyImport {
  readonly preview: ImportPreview
  readonly write: () => Promise<readonly Problem[]>
}

/** Reads one format. A new format is a reader in the list below and nothing else. */
interface ImportReader {
  /** Ends of file names, as the file input offers them. */
  readonly accept: string
  readonly canRead: (source: ImportSource) => boolean
  readonly read: (source: ImportSource) => ReadyImport
}

const backupReader: ImportReader = {
  accept: '.json',
  canRead: () => true,
  read: ({ name, text }) => {
    const backup = readBackup(text)
    if (!backup.ok) return { preview: { ...emptyPreview, source: name, problems: backup.problems }, write: async () => backup.problems }
    const { clients, invoices, reminders, templates } = backup.data
    const names = new Map(clients.map((client) => [client.id, client.name]))
    return {
      preview: {
        source: name,
        clients: clients.length,
        invoices: invoices.map(({ number, clientId, total, dueOn }) => ({ number, clientName: names.get(clientId) ?? '', total, dueOn })),
        reminders: reminders.length,
        templates: templates.length,
        problems: [],
      },
      write: async () => {
        const written = await importData(backup.data)
        return written.ok ? [] : written.problems
      },
    }
  },
}

const emptyPreview: ImportPreview = { source: '', clients: 0, invoices: [], reminders: 0, templates: 0, problems: [] }

/** Tried in order; the last one reads whatever is left and says what is wrong with it. */
const readers: readonly ImportReader[] = [backupReader]

export const acceptedFiles = readers.map((reader) => reader.accept).join(',')

/** Reads a source by the first reader that knows its format. */
export function readImport(source: ImportSource): ReadyImport {
  const reader = readers.find((one) => one.canRead(source)) ?? backupReader
  return reader.read(source)
}
