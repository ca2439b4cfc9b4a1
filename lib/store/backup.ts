import type { Client } from '../domain/client.ts'
import type { Instant } from '../domain/day.ts'
import type { Invoice } from '../domain/invoice.ts'
import { decimalText } from '../domain/money.ts'
import type { Problem } from '../domain/problem.ts'
import type { Reminder } from '../domain/reminder.ts'
import type { Settings } from '../domain/settings.ts'
import type { StoredTemplate } from '../mail/template.ts'
import { fieldAt, isObjectAt, listAt, optionalInstantAt, report, type Place } from './backup-reader.ts'
import { derivedId } from './derived-id.ts'
import { jsonFault } from './json-fault.ts'
import { readClients } from './read-clients.ts'
import { readInvoices } from './read-invoices.ts'
import { readLog, writeLogLine } from './read-log.ts'
import { readReminders } from './read-reminders.ts'
import { readSettingsPart, readTemplates } from './read-settings.ts'
import type { LoggedEvent } from './schema.ts'

export const backupFormat = 'politely-backup'
export const backupVersion = 1

/** Everything a backup holds, as the rest of the house knows it. */
export interface BackupData {
  readonly clients: readonly Client[]
  readonly invoices: readonly Invoice[]
  readonly reminders: readonly Reminder[]
  readonly templates: readonly StoredTemplate[]
  /** The lines of the log; unset where the backup has none. */
  readonly history?: readonly LoggedEvent[]
  /** Only what the backup says; the rest stays as it is. */
  readonly settings: Partial<Settings>
}

export type BackupResult = { readonly ok: true; readonly data: BackupData } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Makes the id of a record that has none, from what it is about. */
export type MakeId = typeof derivedId

/** A hostile file must not take the browser down. 100,000 invoices take about 40 million characters. */
const longestBackup = 400_000_000
export const mostRecords = 250_000

/**
 * Reads a backup file (docs/backup-format.md), all or nothing: every problem has a code and its JSON path in `at`. Pure; records without
 * an id get the same one each time.
 */
export function readBackup(text: string, ids: MakeId = derivedId): BackupResult {
  if (text.length > longestBackup) return failed({ code: 'backup-too-large' })
  const json = text.replace(/^\uFEFF/, '')
  let file: unknown
  try {
    file = JSON.parse(json)
  } catch {
    return failed(text.trim() === '' ? { code: 'backup-empty' } : notJson(json))
  }
  const problems: Problem[] = []
  const root: Place = { value: file, path: '', problems }
  if (!isObjectAt(root)) return { ok: false, problems }
  const format = fieldAt(root, 'format')
  if (format.value !== backupFormat) return failed({ code: 'backup-other-format', at: 'format' })
  const version = fieldAt(root, 'version')
  if (typeof version.value !== 'number' || !Number.isInteger(version.value) || version.value < 1) report(version, 'backup-version-invalid')
  else if (version.value > backupVersion) return failed({ code: 'backup-newer', at: 'version', values: { version: version.value } })

  const list = (name: string): readonly Place[] => listAt(fieldAt(root, name), mostRecords)
  const exportedAt = optionalInstantAt(fieldAt(root, 'exportedAt'))
  const { clients, findClient } = readClients(list('clients'), ids)
  const writtenInvoices = list('invoices')
  const invoices = readInvoices(writtenInvoices, { findClient, ids, exportedAt })
  const reminders = readReminders(list('reminders'), { clients: clients(), invoices, writtenInvoices, ids })
  const templates = readTemplates(list('templates'), exportedAt)
  const history = readLog(list('history'), { clients: clients(), invoices })
  const settings = readSettingsPart(fieldAt(root, 'settings'))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, data: { clients: clients(), invoices, reminders, templates, ...(history.length > 0 && { history }), settings } }
}

/** A backup file of these records: JSON with amounts as decimal text, one record a line. */
export function writeBackup(data: BackupData, exportedAt: Instant): string {
  const lines = (records: readonly object[]): string => records.map((record) => `\n    ${JSON.stringify(record)}`).join(',')
  const list = (name: string, records: readonly object[]): string => `  "${name}": [${lines(records)}${records.length > 0 ? '\n  ' : ''}]`
  const parts = [
    `  "format": "${backupFormat}"`,
    `  "version": ${backupVersion}`,
    `  "exportedAt": ${JSON.stringify(exportedAt)}`,
    list('clients', data.clients),
    list('invoices', data.invoices.map(writeInvoice)),
    list('reminders', data.reminders.map(writeReminder)),
    list('templates', data.templates),
    ...(data.history && data.history.length > 0 ? [list('history', data.history.map(writeLogLine))] : []),
    `  "settings": ${JSON.stringify(data.settings, null, 2).replaceAll('\n', '\n  ')}`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

function writeInvoice({ total, payments, ...invoice }: Invoice): object {
  const paid = payments.map(({ amount, paidOn }) => ({ amount: decimalText(amount), paidOn }))
  return { ...invoice, currency: total.currency, total: decimalText(total), payments: paid }
}

function writeReminder({ items, ...reminder }: Reminder): object {
  const written = items.map(({ balance, ...item }) => ({ ...item, currency: balance.currency, balance: decimalText(balance) }))
  return { ...reminder, items: written }
}

function notJson(text: string): Problem {
  const { line, column } = jsonFault(text)
  return { code: 'backup-not-json', at: `line ${line}, column ${column}`, line }
}

function failed(problem: Problem): BackupResult {
  return { ok: false, problems: [problem] }
}
