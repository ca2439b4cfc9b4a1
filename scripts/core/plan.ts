import { parseArgs } from 'node:util'
import { dayOffIn } from '../../lib/domain/holidays.ts'
import { planFollowUp } from '../../lib/domain/plan-follow-up.ts'
import { answer, refuse, type Answer } from './answer.ts'
import { dayOption, readBackupFile } from './read-backup-file.ts'

/** `plan BACKUP --on DAY [--zone ZONE]`: what is next for each invoice, one line each, in the order of the backup. */
export async function planInvoices(args: readonly string[]): Promise<Answer> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { on: { type: 'string' }, zone: { type: 'string' } },
  })
  const today = dayOption(values.on)
  if (today === null) return refuse({ code: 'day-invalid', at: '--on', values: { value: values.on ?? '' } })
  // A plan is made of days, so the zone only has to be one: it decides which day "now" is, and --on says that already.
  if (values.zone !== undefined && !isZone(values.zone))
    return refuse({ code: 'zone-unknown', at: '--zone', values: { value: values.zone } })
  const read = await readBackupFile(positionals[0])
  if (!read.ok) return refuse(...read.problems)

  const { clients, invoices, reminders, settings } = read.records
  const clientById = new Map(clients.map((client) => [client.id, client]))
  const byInvoice = Map.groupBy(
    reminders.flatMap((reminder) => reminder.items.map(({ invoiceId }) => ({ invoiceId, reminder }))),
    ({ invoiceId }) => invoiceId,
  )
  const lines = invoices.flatMap((invoice) => {
    const client = clientById.get(invoice.clientId)
    if (!client) return []
    const own = (byInvoice.get(invoice.id) ?? []).map(({ reminder }) => reminder)
    const isDayOff = dayOffIn(settings.calendar, client)
    const { action, stage, on, reason, waived } = planFollowUp({ invoice, client, reminders: own, settings, today, isDayOff })
    return [{ number: invoice.number, action, stage, on, reason, waived }]
  })
  return answer(...lines)
}

function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
