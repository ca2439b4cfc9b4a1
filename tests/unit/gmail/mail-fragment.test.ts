// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailFragment } from '../../../lib/gmail/mail-fragment.ts'

function clean(html: string): string {
  const holder = document.createElement('div')
  holder.append(mailFragment(html, document))
  return holder.innerHTML
}

describe('mailFragment', () => {
  it.each([
    [
      'keeps what a mail is made of',
      '<p>Hi <strong>Ada</strong>,<br><em>thanks</em></p>',
      '<p>Hi <strong>Ada</strong>,<br><em>thanks</em></p>',
    ],
    ['keeps lists', '<ul><li>one</li></ul><ol><li>1</li></ol>', '<ul><li>one</li></ul><ol><li>1</li></ol>'],
    ['keeps links of the four schemes', '<a href="https://pay.example/1">pay</a>', '<a href="https://pay.example/1">pay</a>'],
    ['keeps mailto', '<a href="mailto:ada@acme.example">Ada</a>', '<a href="mailto:ada@acme.example">Ada</a>'],
    ['drops the address of a script link', '<a href="javascript:alert(1)">pay</a>', '<a>pay</a>'],
    ['drops a script link behind a space', '<a href=" javascript:alert(1)">pay</a>', '<a>pay</a>'],
    ['drops a data link', '<a href="data:text/html,x">pay</a>', '<a>pay</a>'],
    ['drops other attributes', '<p style="color:red" onclick="x()" class="a" id="b">Hi</p>', '<p>Hi</p>'],
    ['drops scripts with their text', '<p>Hi</p><script>alert(1)</script><style>p{}</style>', '<p>Hi</p>'],
    ['drops pictures', '<p>Hi<img src=x onerror=alert(1)></p>', '<p>Hi</p>'],
    ['keeps the text of other elements', '<div><p>Hi</p><span>there</span></div>', '<p>Hi</p>there'],
    ['keeps escaped markup as text', '<p>&lt;img onerror=1&gt; &amp; Co</p>', '<p>&lt;img onerror=1&gt; &amp; Co</p>'],
    ['drops line breaks between blocks', '<p>Hi</p>\n\n<p>Bye</p>\n', '<p>Hi</p><p>Bye</p>'],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  it('lets nothing but its list through, whatever comes', () => {
    const scraps = [
      '<p',
      '>',
      '</p>',
      '<script>',
      '</script>',
      '<svg onload=x>',
      '<a href="javascript:x">',
      '<a href="https://a.example">',
      '</a>',
      '<!--',
      '-->',
      '&lt;',
      '"',
      "'",
      '<template>',
      '<math>',
      '<ul><li>',
      ' on',
      'text',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })), { maxLength: 20 }), (parts) => {
        const holder = document.createElement('div')
        holder.append(mailFragment(parts.join(''), document))
        for (const element of holder.querySelectorAll('*')) {
          expect(element.tagName).toMatch(/^(P|BR|UL|OL|LI|STRONG|EM|A)$/)
          for (const { name, value } of element.attributes)
            expect(`${element.tagName} ${name}=${value}`).toMatch(/^A href=(https?|mailto|tel):/i)
        }
      }),
      { numRuns: 500 },
    )
  })
})
