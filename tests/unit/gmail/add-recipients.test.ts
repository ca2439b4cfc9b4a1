// @vitest-environment happy-dom
import type { ComposeView } from '@inboxsdk/core'
import { describe, expect, it, vi } from 'vitest'
import { addRecipients } from '../../../lib/gmail/add-recipients.ts'

const forms = {
  chips: '<div class="anm" name="to"><input role="combobox"></div>',
  older: '<table><tr><td><textarea class="vO" name="to"></textarea></td></tr></table>',
}

/** A compose as InboxSDK hands it out: filling a row empties what is typed in it. */
function makeCompose(html: string, typed: string) {
  const element = document.createElement('div')
  element.innerHTML = html
  const entry = element.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!entry) throw new Error('no entry')
  entry.value = typed
  const setToRecipients = vi.fn((_addresses: readonly string[]) => {
    entry.value = ''
  })
  const there = [{ emailAddress: 'bob@acme.example', name: null }]
  const view = { getElement: () => element, getToRecipients: () => there, getCcRecipients: () => [], setToRecipients }
  return { view: view as unknown as ComposeView, entry, setToRecipients } // only what adding recipients asks for
}

describe('addRecipients', () => {
  it.each(Object.entries(forms))('keeps an address that is typed but not taken yet: %s', (_, html) => {
    const { view, setToRecipients } = makeCompose(html, ' boss@acme.example ')
    addRecipients(view, ['ada@acme.example'], [])
    expect(setToRecipients).toHaveBeenCalledExactlyOnceWith(['bob@acme.example', 'boss@acme.example', 'ada@acme.example'])
  })

  it.each(Object.entries(forms))('leaves half an address where it was typed: %s', (_, html) => {
    const { view, entry, setToRecipients } = makeCompose(html, 'mari')
    addRecipients(view, ['ada@acme.example'], [])
    expect(setToRecipients).toHaveBeenCalledExactlyOnceWith(['bob@acme.example', 'ada@acme.example'])
    expect(entry.value).toBe('mari')
  })

  it('does not keep the mail back where Gmail’s form is not what InboxSDK knows', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { view, setToRecipients } = makeCompose(forms.chips, '')
    setToRecipients.mockImplementation(() => {
      throw new Error('no such element')
    })
    expect(() => addRecipients(view, ['ada@acme.example'], [])).not.toThrow()
    expect(quiet).toHaveBeenCalledOnce()
    quiet.mockRestore()
  })
})
