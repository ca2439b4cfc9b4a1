import type { ComposeView } from '@inboxsdk/core'

const address = /^[^\s@,;<>]+@[^\s@,;<>]+$/

/** The addresses that are missing in `there`, each once, whatever their capitals. */
export function missingAddresses(there: readonly string[], wanted: readonly string[]): readonly string[] {
  const known = new Set(there.map((one) => one.toLowerCase()))
  return wanted.filter((one) => {
    const key = one.trim().toLowerCase()
    if (key === '' || known.has(key)) return false
    known.add(key)
    return true
  })
}

/** Adds recipients to a compose. Nobody who is there already is dropped, nor an address typed but not yet taken by Gmail. */
export function addRecipients(view: ComposeView, to: readonly string[], cc: readonly string[]): void {
  const toNow = addressesOf(view.getToRecipients())
  const ccNow = addressesOf(view.getCcRecipients())
  const newTo = missingAddresses([...toNow, ...ccNow], to)
  const newCc = missingAddresses([...toNow, ...ccNow, ...newTo], cc)
  // InboxSDK empties the row before it fills it, so the whole list goes in again.
  if (newTo.length > 0) view.setToRecipients([...withTyped(view, 'to', toNow), ...newTo])
  if (newCc.length > 0) view.setCcRecipients([...withTyped(view, 'cc', ccNow), ...newCc])
}

export function addressesOf(contacts: readonly { readonly emailAddress: string }[]): readonly string[] {
  return contacts.map((contact) => contact.emailAddress)
}

function withTyped(view: ComposeView, row: 'to' | 'cc', now: readonly string[]): readonly string[] {
  const input = view.getElement().querySelector<HTMLInputElement>(`.anm[name="${row}"] input[role="combobox"]`)
  const typed = input?.value.trim() ?? ''
  return address.test(typed) ? [...now, ...missingAddresses(now, [typed])] : now
}
