/** The shipped mails of this language: file path → text. */
export const sources: Readonly<Record<string, string>> = import.meta.glob('../../../templates/en/*.mustache', {
  eager: true,
  query: '?raw',
  import: 'default',
})
