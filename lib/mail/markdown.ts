import MarkdownIt, { type Token } from 'markdown-it'

// Only what a mail needs; all else, raw HTML and images included, stays the text it is.
const markdown = new MarkdownIt('zero', { html: false, linkify: false, typographer: false, breaks: true, maxNesting: 12 })
markdown.enable(['list', 'emphasis', 'link', 'autolink', 'escape', 'newline'])
markdown.validateLink = isAllowedLink
// An address shows as what it is: decoded, it could pass for another.
markdown.normalizeLinkText = (url) => url

/** Parsed Markdown, as markdown-it's tokens. */
export type Markdown = readonly Token[]

/** Whether a link may stand in a mail: web, mail and telephone addresses only. */
export function isAllowedLink(url: string): boolean {
  return /^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(url)
}

export function parseMarkdown(source: string): Markdown {
  return markdown.parse(source, {})
}

// What may come out, by construction: a token that is not named here leaves only its text.
const elements: Readonly<Record<string, string>> = {
  bullet_list_open: '<ul>',
  bullet_list_close: '</ul>',
  ordered_list_open: '<ol>',
  ordered_list_close: '</ol>',
  list_item_open: '<li>',
  list_item_close: '</li>',
  strong_open: '<strong>',
  strong_close: '</strong>',
  em_open: '<em>',
  em_close: '</em>',
  link_close: '</a>',
  softbreak: '<br>',
  hardbreak: '<br>',
}

/** HTML that holds only p, br, ul, ol, li, strong, em and a with an href. */
export function markdownToHtml(tokens: Markdown): string {
  let html = ''
  let listDepth = 0
  for (const token of tokens) {
    const { type } = token
    if (type === 'inline') html += markdownToHtml(token.children ?? [])
    else if (type === 'text' || type === 'text_special') html += escapeHtml(token.content)
    else if (type === 'link_open') html += `<a href="${escapeHtml(hrefOf(token))}">`
    else if (type === 'paragraph_open' || type === 'paragraph_close') {
      // Mail programs space a paragraph inside a list item widely; a list in a mail is always tight.
      if (listDepth === 0) html += type === 'paragraph_open' ? '<p>' : '</p>'
    } else html += elements[type] ?? ''
    if (type === 'bullet_list_open' || type === 'ordered_list_open') listDepth += 1
    if (type === 'bullet_list_close' || type === 'ordered_list_close') listDepth -= 1
  }
  return html
}

/** The same as plain text: `- ` before list items, addresses written out, one empty line between paragraphs. */
export function markdownToText(tokens: Markdown): string {
  const lists: { next: number | null }[] = []
  let text = ''
  let lastLine = 0
  let isAfterMarker = true
  for (const token of tokens) {
    const { type, map } = token
    if (type === 'inline') {
      text += inlineToText(token.children ?? [])
      isAfterMarker = false
    } else if (type === 'bullet_list_close' || type === 'ordered_list_close') lists.pop()
    else if (type === 'bullet_list_open' || type === 'ordered_list_open') {
      if (!isAfterMarker) text += separator(map, lastLine, lists.length)
      lists.push({ next: type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : null })
      isAfterMarker = true
    } else if (type === 'list_item_open') {
      text += (isAfterMarker ? '' : '\n') + takeMarker(lists)
      isAfterMarker = true
    } else if (type === 'paragraph_open' && !isAfterMarker) text += separator(map, lastLine, lists.length)
    if (type === 'paragraph_open' && map) lastLine = map[1]
  }
  return text
}

/** Blocks that follow each other without an empty line in the source, such as a list and its lead-in, do so in the text. */
function separator(map: readonly [number, number] | null, lastLine: number, depth: number): string {
  return map && map[0] > lastLine && depth === 0 ? '\n\n' : '\n'
}

function takeMarker(lists: readonly { next: number | null }[]): string {
  const list = lists.at(-1)
  if (!list || list.next === null) return '- '
  list.next += 1
  return `${list.next - 1}. `
}

function inlineToText(tokens: Markdown): string {
  let text = ''
  const links: { href: string; start: number }[] = []
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n'
    else if (token.type === 'link_open') links.push({ href: hrefOf(token), start: text.length })
    else if (token.type === 'link_close') {
      const link = links.pop()
      if (link) text += writtenOut(link.href, text.slice(link.start))
    } else text += token.content
  }
  return text
}

function hrefOf(token: Token): string {
  return String(token.attrGet('href') ?? '')
}

function writtenOut(href: string, label: string): string {
  const address = href.replace(/^(?:mailto|tel):/i, '')
  return label === address || label === href ? '' : ` (${address})`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
