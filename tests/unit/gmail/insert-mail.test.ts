// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { insertMail } from '../../../lib/gmail/insert-mail.ts'
import { mailFragment } from '../../../lib/gmail/mail-fragment.ts'

const signature =
  '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Maria</div>'
const quote = '<div class="gmail_quote">On Monday, Ada wrote:<blockquote>Hello</blockquote></div>'

// happy-dom has no editing commands, so these tests take the way through the nodes; tests/e2e takes the other one.
function bodyWith(html: string): HTMLElement {
  document.body.innerHTML = `<input name="subjectbox" value="Mine"><div contenteditable="true">${html}</div>`
  const body = document.body.lastElementChild
  if (!(body instanceof HTMLElement)) throw new Error('no body')
  return body
}

function insert(body: HTMLElement, html: string, earlier: readonly Node[] = []): readonly Node[] {
  return insertMail(body, mailFragment(html, document), earlier)
}

describe('insertMail', () => {
  beforeEach(() => {
    document.body.replaceChildren()
  })

  it.each([
    ['an empty body', '', '<p>Hi</p><br>'],
    ['an empty line', '<br>', '<p>Hi</p><br>'],
    ['an empty line above the signature', `<div><br></div>${signature}`, `<p>Hi</p><div><br></div>${signature}`],
    ['a quote', `<br>${quote}`, `<p>Hi</p><br>${quote}`],
    ['text of the freelancer', '<div>PS: see you</div>', '<p>Hi</p><br><div>PS: see you</div>'],
    ['text without an element', 'see you<br>', '<p>Hi</p><br>see you<br>'],
  ])('goes before %s and touches nothing else', (_, before, after) => {
    const body = bodyWith(before)
    insert(body, '<p>Hi</p>')
    expect(body.innerHTML).toBe(after)
    expect(document.querySelector('input')?.value).toBe('Mine')
  })

  it('replaces what it inserted before, with what was typed in between', () => {
    const body = bodyWith(`<br>${signature}`)
    const first = insert(body, '<p>One</p><p>Two</p>')
    body.querySelector('p')?.insertAdjacentHTML('afterend', '<p>typed</p>')
    const second = insert(body, '<p>Three</p>', first)
    expect(body.innerHTML).toBe(`<p>Three</p><br>${signature}`)
    insert(body, '<p>Four</p>', second)
    expect(body.innerHTML).toBe(`<p>Four</p><br>${signature}`)
  })

  it('starts afresh where its earlier text was deleted', () => {
    const body = bodyWith('<br>')
    const first = insert(body, '<p>One</p>')
    body.innerHTML = '<div>mine</div>'
    insert(body, '<p>Two</p>', first)
    expect(body.innerHTML).toBe('<p>Two</p><br><div>mine</div>')
  })

  it('tells Gmail, so that the draft is saved', () => {
    const body = bodyWith('<br>')
    let told = 0
    body.addEventListener('input', () => (told += 1))
    insert(body, '<p>Hi</p>')
    expect(told).toBe(1)
  })
})
