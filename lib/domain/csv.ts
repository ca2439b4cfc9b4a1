/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** What a spreadsheet may take for a formula (OWASP, "CSV Injection"), in half and full width. */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * A CSV file by RFC 4180: cells in quotes where they need them, lines ended by CRLF. A cell that a spreadsheet would run as a formula gets
 * an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
