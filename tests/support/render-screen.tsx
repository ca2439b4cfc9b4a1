import { render } from '@testing-library/preact'
import { readFileSync } from 'node:fs'
import type { ComponentChildren } from 'preact'
import { makeScreenText, type ScreenText, TextProvider } from '../../components/text.tsx'

const messages: Readonly<Record<string, { readonly message: string } | undefined>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)

/** The English text of a key as the browser gives it; throws where there is none, so that no screen is tested with a hole. */
export function readMessage(key: string, ...values: readonly string[]): string {
  const message = messages[key]?.message
  if (message === undefined) throw new Error(`No text for ${key} in public/_locales/en`)
  return message.replaceAll(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '')
}

/** The words of the screens, in English. */
export const screenText: ScreenText = makeScreenText(readMessage, 'en-GB')

/** Draws a part of a page with its texts. */
export function renderScreen(children: ComponentChildren) {
  const inText = (content: ComponentChildren) => (
    <TextProvider read={readMessage} locale="en-GB">
      {content}
    </TextProvider>
  )
  const result = render(<>{inText(children)}</>)
  return { ...result, rerender: (next: ComponentChildren) => result.rerender(<>{inText(next)}</>) }
}
