import type { ComponentChildren } from 'preact'

const elements = new Set(['P', 'BR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A'])
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * A rendered mail as nodes. The mail is safe by construction; here a second, independent list lets through only the
 * elements a mail may hold, without attributes but a link's address.
 */
export function MailHtml({ html }: { readonly html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return <>{[...body.childNodes].map(toNode)}</>
}

function toNode(node: Node, index: number): ComponentChildren {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element)) return null
  const children = [...node.childNodes].map(toNode)
  if (!elements.has(node.tagName)) return children
  if (node.tagName === 'BR') return <br key={index} />
  if (node.tagName === 'A') return toLink(node, children, index)
  const Tag = node.tagName.toLowerCase() as 'p' | 'ul' | 'ol' | 'li' | 'strong' | 'em' // one of `elements`, checked above
  return <Tag key={index}>{children}</Tag>
}

function toLink(node: Element, children: ComponentChildren, index: number): ComponentChildren {
  const href = node.getAttribute('href') ?? ''
  if (!URL.canParse(href) || !schemes.has(new URL(href).protocol)) return children
  return (
    <a key={index} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
