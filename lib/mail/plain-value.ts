/** Longest single value that goes into a mail. A longer one is a slip (a pasted page) or an attack, never a name. */
export const longestText = 200

/** Longest web address that goes into a mail; browsers and mail programs cut beyond about this. */
export const longestUrl = 2000

/** Text as Markdown that shows exactly this text: every ASCII punctuation character is escaped (CommonMark 0.31, section 2.4). */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
}

/** The address of a web page, safe between angle brackets; null unless it is a well-formed http or https address. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > longestUrl || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return url.href.replaceAll(/[\\<>"\s]/g, encodeURIComponent)
}
