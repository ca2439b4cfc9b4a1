// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { hasSignature, ownText } from '../../../lib/gmail/own-text.ts'

function body(html: string): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = html
  return element
}

describe('ownText', () => {
  it.each([
    ['paragraphs and breaks', '<p>Hi Ada,</p><p>Kind regards,<br>Maria</p>', 'Hi Ada,\n\nKind regards,\nMaria'],
    ['lists', '<p>Open:</p><ul><li>INV-1</li><li>INV-2</li></ul>', 'Open:\n\nINV-1\n\nINV-2'],
    ["Gmail's own lines", '<div>one</div><div>two&nbsp;</div><div><br></div>', 'one\n\ntwo'],
    [
      'no signature',
      '<p>Hi</p><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Maria, 1,200.00</div>',
      'Hi',
    ],
    [
      'no quote',
      '<p>Hi</p><div class="gmail_quote"><div class="gmail_attr">On Monday</div><blockquote class="gmail_quote">You owe {{x}}</blockquote></div>',
      'Hi',
    ],
    ['line breaks of the source as spaces', '<p>one\n  two</p>', 'one two'],
  ])('reads %s', (_, html, text) => {
    expect(ownText(body(html))).toBe(text)
  })

  it('leaves the body as it is', () => {
    const element = body('<p>Hi</p><div class="gmail_quote">Q</div>')
    ownText(element)
    expect(element.innerHTML).toBe('<p>Hi</p><div class="gmail_quote">Q</div>')
  })
})

describe('hasSignature', () => {
  it.each([
    ['<br><div data-smartmail="gmail_signature">Maria</div>', true],
    ['<br><div data-smartmail="gmail_signature"> </div>', false],
    ['<p>Hi</p>', false],
  ])('%s: %s', (html, expected) => {
    expect(hasSignature(body(html))).toBe(expected)
  })
})
