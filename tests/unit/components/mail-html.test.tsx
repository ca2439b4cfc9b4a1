// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { MailHtml } from '../../../components/mail-html.tsx'

afterEach(cleanup)

function shown(html: string): string {
  return render(<MailHtml html={html} />).container.innerHTML
}

describe('MailHtml', () => {
  it('shows what a mail may hold', () => {
    const html = '<p>Hi <strong>Ada</strong>,<br>see <em>this</em>:</p><ul><li>one</li></ul><ol><li>two</li></ol>'
    expect(shown(html)).toBe(html)
  })

  it('opens links beside the panel', () => {
    expect(shown('<a href="https://pay.example/x?a=1&amp;b=2">pay</a>')).toBe(
      '<a href="https://pay.example/x?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">pay</a>',
    )
  })

  it.each([
    [
      'scripts and their like lose everything but their text',
      '<p onclick="x()" style="color:red">a<img src=x onerror=x()>b</p><iframe></iframe>',
      '<p>ab</p>',
    ],
    ['links of other kinds are text', '<a href="javascript:x()">a</a><a href="data:text/html,x">b</a><a href="/here">c</a>', 'abc'],
    ['headings, tables and forms are text', '<h1>a</h1><table><tr><td>b</td></tr></table><form><button>c</button></form>', 'abc'],
    ['vectors are nothing', '<svg onload="x()"><a href="javascript:x()">a</a></svg>', 'a'],
  ])('%s', (_, hostile, safe) => {
    expect(shown(hostile)).toBe(safe)
  })
})
