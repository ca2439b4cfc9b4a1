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

/** Adds recipients to a compose. Nobody who is there already is dropped, nor what is typed but not yet taken by Gmail. */
export function addRecipients(view: ComposeView, to: readonly string[], cc: readonly string[]): void {
  const toNow = addressesOf(view.getToRecipients())
  const ccNow = addressesOf(view.getCcRecipients())
  const newTo = missingAddresses([...toNow, ...ccNow], to)
  const newCc = missingAddresses([...toNow, ...ccNow, ...newTo], cc)
  if (newTo.length > 0) fillRow(view, 'to', toNow, newTo)
  if (newCc.length > 0) fillRow(view, 'cc', ccNow, newCc)
}

export function addressesOf(contacts: readonly { readonly emailAddress: string }[]): readonly string[] {
  return contacts.map((contact) => contact.emailAddress)
}

/** InboxSDK empties the row before it fills it, so the whole list goes in again. */
function fillRow(view: ComposeView, row: 'to' | 'cc', now: readonly string[], added: readonly string[]): void {
  const entry = view
    .getElement()
    .querySelector<HTMLInputElement | HTMLTextAreaElement>(`.anm[name="${row}"] input[role="combobox"], textarea.vO[name="${row}"]`)
  const typed = entry?.value.trim() ?? ''
  const isAddress = address.test(typed)
  const all = [...now, ...(isAddress ? missingAddresses([...now, ...added], [typed]) : []), ...added]
  try {
    if (row === 'to') view.setToRecipients(all)
    else view.setCcRecipients(all)
  } catch (error) {
    // Gmail's form has changed. The mail is worth more than its address, and a wrong one is asked about before sending.
    console.error('Politely could not add the recipients:', error)
  }
  if (entry && typed !== '' && !isAddress) entry.value = typed
}
