type Text = (key: string, ...values: readonly (string | number)[]) => string

/** What must still be said when the extension is gone, and with it its texts. */
const lastWords = [
  'gmailPaymentReminder',
  'gmailBarChange',
  'gmailBarDetach',
  'gmailCheckTitle',
  'gmailCheckEdit',
  'gmailCheckSend',
  'gmailCheckFailed',
  'gmailReload',
  'gmailReloadWhy',
  'gmailReloadAfter',
  'gmailReloadLater',
]

/** `text`, remembering what a page that outlives its extension has to say. */
export function lastingText(text: Text): Text {
  const known = new Map(lastWords.map((key) => [key, text(key)]))
  return (key, ...values) => known.get(key) ?? text(key, ...values)
}
